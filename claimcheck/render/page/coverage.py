"""How well an article is sourced: a row for each kind of source, for hedges and for quoted words, then the warnings."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from claimcheck.model.coverage import Coverage, warnings_of
from claimcheck.model.finding import Finding
from claimcheck.model.report import DocumentReport
from claimcheck.render.page.rows import indented
from claimcheck.render.page.styles import QUIET, SEVERITY
from claimcheck.render.page.tables import INDENT, table
from claimcheck.render.safe import squeezed
from claimcheck.render.view import View

HEADINGS = ("Of all statements", "Count", "Share")


def coverage(report: DocumentReport, view: View) -> Iterator[Text]:
    """Yield the rows of one article; none where nobody says anything."""
    rows = coverage_rows(report.coverage)
    yield from table(HEADINGS, rows, (1, 2), view)
    for finding in warnings_of(report.findings):
        yield from indented(_warning(finding, report), view.width, Text(" " * INDENT), 2 * INDENT)


def coverage_rows(found: Coverage) -> list[list[Text]]:
    """Return the cells under ``HEADINGS``; a kind of which there is none is left out."""
    kinds = (
        ("with a named source", found.named),
        ("with an unnamed source", found.anonymous),
        ("with a source not made out", found.unresolved),
        ("no source found", found.without_source),
        ("hedged", found.hedged),
    )
    rows = [_row(label, count, found.share(count)) for label, count in kinds if count]
    quoted = _row("Quoted, of all words", found.words_quoted, found.share_quoted)
    return [*rows, quoted] if rows else []


def percent(share: float) -> str:
    """Write a share in per cent; one that is not nothing is never 0%."""
    return "<1%" if 0 < share < 0.005 else f"{share:.0%}"


def _row(label: str, count: int, share: float) -> list[Text]:
    return [Text(label), Text(f"{count:,}"), Text(percent(share), QUIET)]


def _warning(finding: Finding, report: DocumentReport) -> Text:
    line = report.document.lines.place(finding.span.start).line
    shown = Text(finding.severity, SEVERITY[finding.severity])
    return shown.append(f" {finding.rule} (line {line}) {squeezed(finding.message)}")
