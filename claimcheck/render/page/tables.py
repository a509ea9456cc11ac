"""The source ledger, the figures for which no source was found, and the hedges in the article's own voice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from rich.text import Text

from claimcheck.model.claims import Number, Source
from claimcheck.model.document import Lines
from claimcheck.model.report import DocumentReport
from claimcheck.model.span import Span
from claimcheck.render.page.rows import cut, padded
from claimcheck.render.page.styles import LOOKS, QUIET
from claimcheck.render.safe import squeezed
from claimcheck.render.view import View

INDENT = 2
NARROWEST = 4  # cells of a column: a letter or two, and an ellipsis
MOST_LINES = 8
SOURCES = ("Source", "Kind", "Statements", "Words quoted", "Lines")
FIGURES = ("Line", "Figure", "Kind", "Of")
HEDGES = ("Line", "Hedge", "Class", "Softens")


def ledger(report: DocumentReport, view: View) -> Iterator[Text]:
    """Yield a row for each source: name, kind, statements, words quoted, and the lines where it speaks."""
    yield from table(SOURCES, source_rows(report), (2, 3), view)


def source_rows(report: DocumentReport) -> list[list[Text]]:
    """Return the cells of the ledger, under ``SOURCES``."""
    return [_source(source, report.document.lines) for source in report.claims.sources]


def _source(source: Source, lines: Lines) -> list[Text]:
    places = list(dict.fromkeys(lines.place(span.start).line for span in source.mentions))
    more = " …" if len(places) > MOST_LINES else ""
    return [
        Text(squeezed(source.name), LOOKS["source"].style),
        Text(source.kind),
        Text(str(len(source.attributions))),
        Text(str(source.words_quoted) if source.words_quoted else "–"),
        Text(", ".join(map(str, places[:MOST_LINES])) + more, QUIET),
    ]


def unsourced(report: DocumentReport, view: View) -> Iterator[Text]:
    """Yield a row for each figure that no statement holds: line, figure, kind, and what it counts."""
    yield from table(FIGURES, figure_rows(report), (0,), view)


def figure_rows(report: DocumentReport) -> list[list[Text]]:
    """Return the cells of the figures that no statement holds, under ``FIGURES``."""
    text, lines = report.document.text, report.document.lines
    found = [n for n in report.claims.numbers if n.attribution is None and n.is_figure]
    return [_figure(number, text, lines) for number in found]


def _figure(number: Number, text: str, lines: Lines) -> list[Text]:
    bound = number.modifier_span
    before = bound is not None and bound.start < number.span.start
    parts = [number.span] if bound is None else [bound, number.span] if before else [number.span, bound]
    shown = Text(" ").join(Text(squeezed(part.of(text))) for part in parts)
    counted = squeezed(number.of.text) if number.of else ""
    place = lines.place(number.span.start).line
    return [Text(str(place), QUIET), shown, Text(number.kind), Text(counted, QUIET)]


def own_hedges(report: DocumentReport, view: View) -> Iterator[Text]:
    """Yield a row for each hedge outside all statements: line, word, class, and the words it softens."""
    yield from table(HEDGES, hedge_rows(report), (0,), view)


def hedge_rows(report: DocumentReport) -> list[list[Text]]:
    """Return the cells of the hedges outside all statements, under ``HEDGES``."""
    text, lines = report.document.text, report.document.lines
    own = [h for h in report.claims.hedges if h.attribution is None and not h.in_quote]
    return [
        [
            Text(str(lines.place(hedge.span.start).line), QUIET),
            Text(squeezed(hedge.span.of(text)), LOOKS["hedge"].style),
            Text(hedge.cls),
            Text(_short(hedge.scope, text), QUIET),
        ]
        for hedge in own
    ]


def _short(scope: Span | None, text: str) -> str:
    return squeezed(scope.of(text)) if scope else ""


def table(
    headings: Sequence[str], rows: Sequence[Sequence[Text]], right: Sequence[int], view: View
) -> Iterator[Text]:
    """Yield headings and rows in columns, two spaces between; the widest column gives way.

    A table of rich would cut or fold cells with frames and padding of its own, and is slow for archives.
    """
    if not rows:
        return
    cells = [[Text(h, QUIET) for h in headings], *rows]
    natural = [max(cell_len(row[i].plain) for row in cells) for i in range(len(headings))]
    widths = _squeezed_in(natural, view.width - INDENT * len(natural))
    for row in cells:
        yield _row(row, widths, right)


def _squeezed_in(widths: Sequence[int], room: int) -> list[int]:
    """Make columns fit: the widest gives way until it is as wide as the next, then both do."""
    fitting = [min(width, room) for width in widths]
    while sum(fitting) > room and max(fitting) > NARROWEST:
        fitting[fitting.index(max(fitting))] -= 1
    return fitting


def _row(row: Sequence[Text], widths: Sequence[int], right: Sequence[int]) -> Text:
    shown = Text()
    for i, (cell, width) in enumerate(zip(row, widths, strict=True)):
        fitting = _fitting(cell, width)
        shown.append(" " * INDENT)
        if i in right:
            shown.append(" " * (width - cell_len(fitting.plain)))
        shown.append_text(fitting if i in right else padded(fitting, width))
    shown.rstrip()
    return shown


def _fitting(cell: Text, width: int) -> Text:
    if cell_len(cell.plain) <= width:
        return cell
    return Text(cut(cell.plain, 1, width), cell.style)
