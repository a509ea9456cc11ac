"""The report for people at a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.color import ColorSystem
from rich.console import Console
from rich.text import Text

from claimcheck.model.report import Failure, Outcome, Tool
from claimcheck.render.page.document import Totals, document_page
from claimcheck.render.page.styles import QUIET
from claimcheck.render.view import View


def render(tool: Tool, outcomes: Iterable[Outcome], view: View) -> Iterator[str]:
    """Yield the page of each article, and what the run comes to where that is more than one page."""
    painter = Painter(view)
    totals = Totals()
    for outcome in outcomes:
        if isinstance(outcome, Failure):
            totals.not_read.append(outcome.name)
            continue
        if totals.articles:
            yield painter.paint([Text(), Text("─" * view.width, QUIET), Text()])
        totals.add(outcome)
        yield painter.paint(document_page(outcome, view))
    if totals.articles > 1 or totals.not_read:
        yield painter.paint([*([Text()] if totals.articles else []), *totals.lines(view.width)])


class Painter:
    """Turns lines of styled text into what a terminal takes, or a pipe."""

    def __init__(self, view: View) -> None:
        self._console = Console(width=view.width, color_system="standard") if view.color else None

    def paint(self, lines: Iterable[Text]) -> str:
        """Return the lines, each with a line feed."""
        return "".join(f"{self._painted(line)}\n" for line in lines)

    def _painted(self, line: Text) -> str:
        if self._console is None:
            return line.plain.rstrip()
        segments = line.render(self._console)
        return "".join(
            s.style.render(s.text, color_system=ColorSystem.STANDARD) if s.style else s.text for s in segments
        )
