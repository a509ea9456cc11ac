"""The same report as at a terminal, in plain text: signs in place of colours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.model.drift import Comparison
from claimcheck.model.report import Tool
from claimcheck.render.comparison import terminal
from claimcheck.render.view import View


def render(tool: Tool, comparison: Comparison, view: View) -> Iterator[str]:
    """Yield the report of ``terminal`` without any colour."""
    return terminal.render(tool, comparison, replace(view, color=False))
