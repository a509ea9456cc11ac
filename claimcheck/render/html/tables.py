"""What is folded away below an article: its statements, bare figures and hedges, and findings that were let stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from markupsafe import Markup
from rich.text import Text

from claimcheck.model.claims import Attribution
from claimcheck.model.report import DocumentReport
from claimcheck.model.suppression import IN_BASELINE
from claimcheck.render.html.element import NOTHING, element, together
from claimcheck.render.html.places import Places
from claimcheck.render.html.voices import NOBODY
from claimcheck.render.page.tables import FIGURES, HEDGES, figure_rows, hedge_rows
from claimcheck.render.safe import squeezed
from claimcheck.render.view import View

STATEMENTS = ("Line", "Source", "Cue", "Statement", "Figures and hedges")
SUPPRESSED = ("Line", "Rule", "Words", "Reason")


def folded(report: DocumentReport, places: Places, view: View) -> Markup:
    """Return the tables of one article, those that have rows."""
    return together(
        (
            _folded("Who says what", STATEMENTS, list(_statements(report, places))),
            _folded("Figures for which no source was found", FIGURES, _plain(figure_rows(report))),
            _folded("Hedges in the article’s own voice", HEDGES, _plain(hedge_rows(report))),
            _folded("Let stand", SUPPRESSED, list(_suppressed(report, places, view))),
        )
    )


def table(headings: Sequence[str], rows: Iterable[Markup], caption: str) -> Markup:
    """Return a table of rows that are elements."""
    head = element("thead", element("tr", *(element("th", h, scope="col") for h in headings)))
    return element("table", element("caption", caption, class_="unseen"), head, element("tbody", *rows))


def row(cells: Iterable[str], **attributes: str) -> Markup:
    """Return a row of a table."""
    return element("tr", *(element("td", cell) for cell in cells), **attributes)


def _folded(label: str, headings: Sequence[str], rows: Sequence[Markup]) -> Markup:
    if not rows:
        return NOTHING
    summary = element("summary", f"{label} ", element("span", f"{len(rows):,}", class_="count"))
    return element(
        "details", summary, element("div", table(headings, rows, label), class_="wide"), class_="folded"
    )


def _plain(rows: Iterable[Sequence[Text]]) -> list[Markup]:
    return [row(cell.plain for cell in cells) for cells in rows]


def _statements(report: DocumentReport, places: Places) -> Iterator[Markup]:
    text, claims = report.document.text, report.claims
    names = {source.id: squeezed(source.name) for source in claims.sources}
    words = {n.id: n.span for n in claims.numbers} | {h.id: h.span for h in claims.hedges}
    for said in claims.attributions:
        given = ", ".join(squeezed(words[i].of(text)) for i in (*said.numbers, *said.hedges))
        cue = " … ".join(squeezed(span.of(text)) for span in said.cue.spans) if said.cue else ""
        content = " … ".join(squeezed(span.of(text)) for span in said.content)
        yield row(
            (places.link(said.span.start), _source(said, names), cue, content, given),
            data_s=said.source.id if said.source else NOBODY,
            data_a=said.id,
        )


def _source(said: Attribution, names: dict[str, str]) -> Markup:
    """Return a source as it is written, and who that is where a short form stands for it."""
    if said.source is None:
        return element("i", "no source found")
    written = squeezed(said.source.text)
    name = names.get(said.source.id, written)
    other = element("small", f"{name}") if name.casefold() != written.casefold() else NOTHING
    return together((written, " ", other))


def _suppressed(report: DocumentReport, places: Places, view: View) -> Iterator[Markup]:
    """Yield what somebody gave a reason for; what is in a baseline only where reasons are asked for."""
    for finding in report.findings:
        reason = finding.suppressed
        if reason is not None and (view.reasons or reason != IN_BASELINE):
            text = squeezed(finding.span.of(report.document.text))
            yield row((places.link(finding.span.start), squeezed(finding.rule), text, squeezed(reason)))
