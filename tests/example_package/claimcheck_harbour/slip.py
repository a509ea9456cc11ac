"""A slip of paper for the editor: each finding in two lines, with an empty box to tick."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimcheck.model.report import Failure, Outcome, Tool
from claimcheck.render.safe import on_one_line
from claimcheck.render.view import View


def render(tool: Tool, outcomes: Iterable[Outcome], view: View) -> Iterator[str]:
    """Yield the slip of one article after the other."""
    for outcome in outcomes:
        if isinstance(outcome, Failure):
            continue
        document = outcome.document
        yield f"{on_one_line(document.path)}, claimcheck {tool.version}\n"
        for finding in filter(view.shows, outcome.findings):
            line, _ = document.lines.place(finding.span.start)
            yield f"[ ] line {line}: {on_one_line(finding.span.of(document.text))}\n"
            yield f"    {on_one_line(finding.message)}\n"
