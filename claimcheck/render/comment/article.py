"""The part of a comment on one article: a table of findings, and folded away the sources and bare figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from rich.text import Text

from claimcheck.model.finding import Finding
from claimcheck.model.report import DocumentReport
from claimcheck.render.comment.escaped import linked, shortened
from claimcheck.render.page.coverage import HEADINGS as COVERAGE
from claimcheck.render.page.coverage import coverage_rows, percent
from claimcheck.render.page.tables import FIGURES, SOURCES, figure_rows, source_rows
from claimcheck.render.view import View

# Characters of a name of a file, of a message, and of any other cell; rows of a table that is folded away.
PATH, MESSAGE, CELL = 160, 300, 120
MOST_ROWS = 100
FINDINGS = ("Line", "Severity", "Rule", "Finding", "Words")
# Of a source, the lines where it speaks are left to longer reports.
LEDGER = SOURCES[:4]


def heading(report: DocumentReport) -> str:
    """Return the heading of an article and of the table of its findings."""
    return f"\n### {shortened(report.document.name, PATH)}\n\n{_headings(FINDINGS, (0,))}"


def finding_rows(report: DocumentReport, view: View) -> Iterator[str]:
    """Yield a row for each finding that is to be shown."""
    for finding in filter(view.shows, report.findings):
        yield _row(_finding(finding, report))


def folded(report: DocumentReport) -> str:
    """Return the ledger of sources, the figures without one and the coverage, each where there is any."""
    sources, figures = source_rows(report), figure_rows(report)
    covered = report.coverage
    named = f"Statements with a named source: {percent(covered.share(covered.named))}"
    return (
        _folded(f"Sources: {len(sources):,}", LEDGER, sources, (2, 3))
        + _folded(f"Figures without a source: {len(figures):,}", FIGURES, figures, (0,))
        + _folded(named, COVERAGE, coverage_rows(covered), (1, 2))
    )


def _finding(finding: Finding, report: DocumentReport) -> tuple[str, ...]:
    text = report.document.text
    message = shortened(finding.message, MESSAGE)
    related: dict[str, list[str]] = {}
    for other in finding.related:
        related.setdefault(other.label, []).append(other.span.of(text))
    for label, words in related.items():
        message += f" ({shortened(f'{label}: ' + ', '.join(words), CELL)})"
    return (
        str(report.document.lines.place(finding.span.start).line),
        finding.severity,
        linked(finding.rule, finding.help),
        message,
        f"“{shortened(finding.span.of(text), CELL)}”",
    )


def _folded(
    summary: str, headings: Sequence[str], rows: Sequence[Sequence[Text]], right: Sequence[int]
) -> str:
    if not rows:
        return ""
    shown = "".join(
        _row([shortened(cell.plain, CELL) for cell in islice(row, len(headings))]) for row in rows[:MOST_ROWS]
    )
    more = f"\nand {len(rows) - MOST_ROWS:,} more\n" if len(rows) > MOST_ROWS else ""
    table = f"{_headings(headings, right)}{shown}{more}"
    return f"\n<details>\n<summary>{summary}</summary>\n\n{table}\n</details>\n"


def _headings(headings: Sequence[str], right: Sequence[int]) -> str:
    sides = ["---:" if i in right else "---" for i in range(len(headings))]
    return _row(headings) + _row(sides)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |\n"
