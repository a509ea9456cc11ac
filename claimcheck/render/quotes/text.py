"""The same report as at a terminal, in plain text: signs in place of colours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.model.quotes import QuoteCheck
from claimcheck.model.report import Tool
from claimcheck.render.quotes import terminal
from claimcheck.render.view import View


def render(tool: Tool, check: QuoteCheck, view: View) -> Iterator[str]:
    """Yield the report of ``terminal`` without any colour."""
    return terminal.render(tool, check, replace(view, color=False))
