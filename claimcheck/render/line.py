"""``path:line:column: severity ID message``, one line a finding, as compilers and grep have it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimcheck.model.report import DocumentReport, Outcome, Tool
from claimcheck.render.safe import squeezed
from claimcheck.render.view import View


def render(tool: Tool, outcomes: Iterable[Outcome], view: View) -> Iterator[str]:
    """Yield a line for each finding; a clean article gives none."""
    for outcome in outcomes:
        if isinstance(outcome, DocumentReport):
            yield "".join(_lines(outcome, view))


def _lines(report: DocumentReport, view: View) -> Iterator[str]:
    path = squeezed(report.document.path)
    for finding in filter(view.shows, report.findings):
        line, column = report.document.lines.place(finding.span.start)
        yield f"{path}:{line}:{column}: {finding.severity} {finding.rule} {squeezed(finding.message)}\n"
