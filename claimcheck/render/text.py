"""The same report as at a terminal, in plain text: signs in place of colours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from claimcheck.model.report import Outcome, Tool
from claimcheck.render import terminal
from claimcheck.render.view import View


def render(tool: Tool, outcomes: Iterable[Outcome], view: View) -> Iterator[str]:
    """Yield the report of ``terminal`` without any colour."""
    return terminal.render(tool, outcomes, replace(view, color=False))
