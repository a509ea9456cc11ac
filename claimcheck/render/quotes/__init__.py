"""Checked quotations to text, one module a format; those of findings are shared with ``audit``.

A format of its own is a module with ``render(tool, check, view) -> Iterator[str]``. To add one, add its line to the
table.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Protocol, cast

from claimcheck.model.claims import Claims
from claimcheck.model.quotes import QuoteCheck
from claimcheck.model.report import DocumentReport, Tool
from claimcheck.render import OF_FINDINGS, renderer
from claimcheck.render.view import View

__all__ = ["FORMATS", "render"]

OWN = {
    "terminal": "claimcheck.render.quotes.terminal",
    "text": "claimcheck.render.quotes.text",
    "json": "claimcheck.render.quotes.json_report",
}
FORMATS = (*OWN, *OF_FINDINGS)


class Renderer(Protocol):
    """What a format's module offers."""

    def render(self, tool: Tool, check: QuoteCheck, view: View) -> Iterator[str]:
        """Yield the report piece by piece."""


def render(name: str, tool: Tool, check: QuoteCheck, view: View) -> Iterator[str]:
    """Yield checked quotations in one of the formats, piece by piece."""
    if name in OWN:
        return cast(Renderer, import_module(OWN[name])).render(tool, check, view)
    return renderer(name).render(tool, [DocumentReport(check.article, 0, 0, Claims(), check.findings)], view)
