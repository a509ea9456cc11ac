"""A comparison to text, one module a format; those of findings are shared with ``audit``.

A format of its own is a module with ``render(tool, comparison, view) -> Iterator[str]``. To add one, add its line
to the table.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Protocol, cast

from claimcheck.model.claims import Claims
from claimcheck.model.drift import Comparison
from claimcheck.model.report import DocumentReport, Tool
from claimcheck.render import OF_FINDINGS, renderer
from claimcheck.render.view import View

__all__ = ["FORMATS", "render"]

OWN = {
    "terminal": "claimcheck.render.comparison.terminal",
    "text": "claimcheck.render.comparison.text",
    "json": "claimcheck.render.comparison.json_report",
    "markdown": "claimcheck.render.comparison.markdown",
    "html": "claimcheck.render.comparison.html.report",
}
FORMATS = (*OWN, *OF_FINDINGS)


class Renderer(Protocol):
    """What a format's module offers."""

    def render(self, tool: Tool, comparison: Comparison, view: View) -> Iterator[str]:
        """Yield the report piece by piece."""


def render(name: str, tool: Tool, comparison: Comparison, view: View) -> Iterator[str]:
    """Yield a comparison in one of the formats, piece by piece."""
    if name in OWN:
        return cast(Renderer, import_module(OWN[name])).render(tool, comparison, view)
    findings = tuple(drift.finding for drift in comparison.drifts)
    report = DocumentReport(comparison.rewrite, 0, comparison.statements, Claims(), findings)
    return renderer(name).render(tool, [report], view)
