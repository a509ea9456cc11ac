"""Reports to text, one module a format. Renderers return and never print.

A renderer is a module with ``render(tool, outcomes, view) -> Iterator[str]``: it takes each document as soon
as it is audited and gives pieces of text to be written one after the other. To add one, add its line to the
table.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Protocol, cast

from claimcheck.model.report import Outcome, Tool
from claimcheck.render.view import View

__all__ = ["RENDERERS", "Renderer", "View", "renderer"]

RENDERERS = {
    "terminal": "claimcheck.render.terminal",
    "text": "claimcheck.render.text",
    "line": "claimcheck.render.line",
    "json": "claimcheck.render.json_report",
    "jsonl": "claimcheck.render.jsonl",
}


class Renderer(Protocol):
    """What a format's module offers."""

    def render(self, tool: Tool, outcomes: Iterable[Outcome], view: View) -> Iterator[str]:
        """Yield the report piece by piece."""


def renderer(name: str) -> Renderer:
    """Return the renderer of a format, which must be in the table."""
    return cast(Renderer, import_module(RENDERERS[name]))
