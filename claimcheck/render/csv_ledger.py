r"""The source ledger for spreadsheets (RFC 4180): a header, then a row for each source of each article.

Lines end with "\n": every spreadsheet reads that, and git, grep and awk take it as it is, while the carriage
returns of RFC 4180 would be content to them. There is no byte-order mark.

A spreadsheet runs as a formula what begins with = + - @ (or with a wide form of one of them), and what is in
the article is a stranger's text: such a value gets an apostrophe before that sign, also behind a semicolon,
where a spreadsheet may begin a new cell. White space is a single space, and control characters are shown.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence

from claimcheck.model.claims import Source
from claimcheck.model.report import DocumentReport, Outcome, Tool
from claimcheck.render.safe import squeezed
from claimcheck.render.view import View

HEADER = (
    "path", "id", "name", "kind", "statements", "words_quoted", "share_of_words_quoted", "figures", "hedges",
    "lines", "share_of_statements", "warnings",
)  # fmt: skip
_FORMULA = re.compile(r"(?:^|; ?)(?=[=+\-@＝＋－＠])")


def render(tool: Tool, outcomes: Iterable[Outcome], view: View) -> Iterator[str]:
    """Yield the header, then the rows of each article; one that could not be read gives none."""
    yield _written([HEADER])
    for outcome in outcomes:
        if isinstance(outcome, DocumentReport) and outcome.claims.sources:
            yield _written(_rows(outcome))


def harmless(text: str) -> str:
    """Return a text on one line of which a spreadsheet runs nothing."""
    return _FORMULA.sub(lambda match: f"{match[0]}'", squeezed(text))


def _written(rows: Iterable[Sequence[str]]) -> str:
    into = io.StringIO()
    csv.writer(into, lineterminator="\n").writerows(rows)
    return into.getvalue()


def _rows(report: DocumentReport) -> Iterator[Sequence[str]]:
    claims, path = report.claims, harmless(report.document.name)
    figures = {number.id for number in claims.numbers if number.is_figure}
    given = {a.id: (len(figures.intersection(a.numbers)), len(a.hedges)) for a in claims.attributions}
    warnings = " ".join(report.summary.warnings)
    quoted = sum(source.words_quoted for source in claims.sources)
    for source in claims.sources:
        own = [given[name] for name in source.attributions]
        yield (
            path,
            source.id,
            harmless(source.name),
            source.kind,
            str(len(own)),
            str(source.words_quoted),
            f"{source.words_quoted / quoted if quoted else 0:.2f}",
            str(sum(numbers for numbers, _ in own)),
            str(sum(hedges for _, hedges in own)),
            _lines(report, source),
            f"{report.coverage.share(len(own)):.2f}",
            warnings,
        )


def _lines(report: DocumentReport, source: Source) -> str:
    lines = (report.document.lines.place(span.start).line for span in source.mentions)
    return " ".join(map(str, dict.fromkeys(lines)))
