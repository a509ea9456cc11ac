"""The report on one article, and the last lines of a run over several."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from rich.text import Text

from claimcheck.model.finding import SEVERITIES, Severity
from claimcheck.model.report import DocumentReport
from claimcheck.render.counted import counted
from claimcheck.render.page.article import article, legend
from claimcheck.render.page.coverage import coverage
from claimcheck.render.page.rows import indented
from claimcheck.render.page.statements import statements
from claimcheck.render.page.styles import HEADING, QUIET, SEVERITY
from claimcheck.render.page.suppressed import Suppressed, suppressed
from claimcheck.render.page.tables import ledger, own_hedges, unsourced
from claimcheck.render.safe import squeezed
from claimcheck.render.summed_up import figures
from claimcheck.render.view import View

Part = Callable[[DocumentReport, View], Iterator[Text]]
PARTS: tuple[tuple[str, Part], ...] = (
    ("Who says what", statements),
    ("Sources", ledger),
    ("Figures for which no source was found", unsourced),
    ("Hedges in the article's own voice", own_hedges),
    ("Coverage", coverage),
    ("Suppressed", suppressed),
)


def document_page(report: DocumentReport, view: View) -> Iterator[Text]:
    """Yield the lines of one report."""
    yield from indented(_title(report), view.width, Text(), 2)
    yield from indented(legend(view), view.width, Text(), 0)
    yield Text()
    yield from article(report, view)
    for heading, part in PARTS:
        lines = list(part(report, view))
        if lines:
            yield Text(heading, HEADING)
            yield from lines
            yield Text()
    yield from indented(_summary(report), view.width, Text(), 2)


def _title(report: DocumentReport) -> Text:
    title = Text(squeezed(report.document.name), HEADING)
    title.append(f"  {report.words:,} words, {counted(report.sentences, 'sentence')}", QUIET)
    for note in report.document.notes:
        title.append(f"  ({squeezed(note)})")
    return title


def _summary(report: DocumentReport) -> Text:
    summary = report.summary
    shown = _severities(summary.findings)
    for part in (*figures(summary), *Suppressed.of(report).parts()):
        shown.append("  ·  ", QUIET).append(part)
    return shown


@dataclass(slots=True)
class Totals:
    """What a run comes to. Why an article could not be read is said when it happens."""

    articles: int = 0
    not_read: list[str] = field(default_factory=list)
    findings: Counter[Severity] = field(default_factory=Counter)
    suppressed: Suppressed = field(default_factory=Suppressed)

    def add(self, report: DocumentReport) -> None:
        """Count an article that was read."""
        self.articles += 1
        self.findings.update(report.summary.findings)
        self.suppressed = self.suppressed.plus(Suppressed.of(report))

    def lines(self, width: int) -> Iterator[Text]:
        """Yield the last lines of the run: what was read and found, and which articles were not read."""
        line = Text(counted(self.articles, "article"), HEADING)
        if self.not_read:
            line.append(f", {len(self.not_read)} not read", SEVERITY["error"])
        if self.articles:
            line.append("  ·  ", QUIET).append_text(_severities(self.findings))
        for part in self.suppressed.parts():
            line.append("  ·  ", QUIET).append(part)
        yield line
        if self.not_read:
            names = ", ".join(map(squeezed, self.not_read))
            yield from indented(Text(f"Not read: {names}"), width, Text(), 2)


def _severities(findings: Mapping[Severity, int]) -> Text:
    shown = Text()
    for severity in reversed(SEVERITIES):
        if findings[severity]:
            shown.append(", " if shown else "")
            shown.append(counted(findings[severity], severity), SEVERITY[severity])
    return shown or Text("no findings", "bold green")
