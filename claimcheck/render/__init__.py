"""Reports to text, one module a format. Renderers return and never print.

A renderer is a module with ``render(tool, outcomes, view) -> Iterator[str]``: it takes each document as soon
as it is audited and gives pieces of text to be written one after the other. To add one, add its line to the
table. An installed one needs none: its name is the format's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Protocol, cast

from claimcheck import plugins
from claimcheck.errors import ClaimcheckError
from claimcheck.model.report import Outcome, Tool
from claimcheck.plugins import Plugin
from claimcheck.render.view import View

__all__ = ["OF_FINDINGS", "RENDERERS", "Renderer", "View", "known_formats", "renderer"]

RENDERERS = {
    "terminal": "claimcheck.render.terminal",
    "text": "claimcheck.render.text",
    "line": "claimcheck.render.line",
    "json": "claimcheck.render.json_report",
    "jsonl": "claimcheck.render.jsonl",
    "sarif": "claimcheck.render.sarif",
    "github": "claimcheck.render.github",
    "gitlab": "claimcheck.render.gitlab",
    "junit": "claimcheck.render.junit",
    "csv": "claimcheck.render.csv_ledger",
    "markdown": "claimcheck.render.markdown",
    "html": "claimcheck.render.html.report",
}
# These say of each finding where it is and what it says, and nothing of the rest of the article: what is held against
# another text is shown in them as well.
OF_FINDINGS = ("line", "sarif", "github", "gitlab", "junit")


class Renderer(Protocol):
    """What a format's module offers."""

    def render(self, tool: Tool, outcomes: Iterable[Outcome], view: View) -> Iterator[str]:
        """Yield the report piece by piece."""


def known_formats() -> tuple[str, ...]:
    """Return the names of all formats, those of installed renderers too."""
    return tuple(dict.fromkeys((*RENDERERS, *plugins.names("renderer"))))


def renderer(name: str) -> Renderer:
    """Return the renderer of a format, which must be there. Raises PluginError."""
    if name in RENDERERS:
        return cast(Renderer, import_module(RENDERERS[name]))
    return Installed(plugins.needed("renderer", name))


class Installed:
    """An installed renderer, which takes the blame for what goes wrong in it."""

    def __init__(self, plugin: Plugin) -> None:
        self._plugin = plugin
        self._renderer = cast(Renderer, plugins.load(plugin, "render"))

    def render(self, tool: Tool, outcomes: Iterable[Outcome], view: View) -> Iterator[str]:
        """Yield the report piece by piece. PluginFault where that fails."""
        with plugins.blamed(self._plugin, ClaimcheckError):
            for piece in self._renderer.render(tool, outcomes, view):
                if not isinstance(piece, str):
                    raise TypeError(f"it gave {type(piece).__name__}, which is no text")
                yield piece
