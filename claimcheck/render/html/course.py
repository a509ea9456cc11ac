"""Pictures of one article: how its words are shared out, and where along it things stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

from markupsafe import Markup

from claimcheck.model.report import DocumentReport
from claimcheck.model.span import Span
from claimcheck.render.html.element import element, joined, together
from claimcheck.render.html.notes import Note
from claimcheck.render.html.places import Places
from claimcheck.render.html.strip import Scale, bar, percent, pointer, strip, tick, whole
from claimcheck.render.html.voices import STANDINGS, Standing, Voices, standing


def stack(shares: Mapping[Standing, int], total: int) -> Markup:
    """Return one bar for all words of an article, cut by whose words they are."""
    shown = {name: count for name, count in shares.items() if count}
    ends = list(accumulate(shown.values()))
    pieces = (
        element(
            "rect", class_=name, x=percent((end - count) / total), width=percent(count / total), height="100%"
        )
        for (name, count), end in zip(shown.items(), ends, strict=True)
    )
    return element("svg", *pieces, class_="stack", width="100%", height="14", aria_hidden="true")


def shares(voices: Voices, report: DocumentReport) -> Markup:
    """Return that bar with what its parts are and how large."""
    kinds = {source.id: source.kind for source in report.claims.sources}
    found = voices.by_standing(kinds)
    items = (
        element("li", element("b", whole(voices.share(count))), f" {STANDINGS[name]}", class_=f"key {name}")
        for name, count in found.items()
        if count
    )
    return together((stack(found, voices.total), element("ul", *items, class_="keys")))


def course(report: DocumentReport, voices: Voices, found: Sequence[Note], places: Places) -> Markup:
    """Return a table of strips: statements, figures, hedges and findings along the article."""
    rows = element("tbody", *_rows(report, voices, found, places))
    columns = (element("col", class_="what"), element("col"), element("col", class_="many"))
    return element("table", element("colgroup", *columns), rows, class_="course")


def _rows(report: DocumentReport, voices: Voices, found: Sequence[Note], places: Places) -> Iterator[Markup]:
    claims, scale = report.claims, Scale.of(report.document)
    kinds = {source.id: source.kind for source in claims.sources}
    figures = [number for number in claims.numbers if number.is_figure]
    bars = (bar(run.span, scale, standing(kinds.get(run.source)), data_s=run.source) for run in voices.runs)
    said = [a.span for a in claims.attributions]
    yield _row("Statements", bars, said, places)
    strokes = (tick(n.span, scale, "sourced" if n.attribution else "unsourced") for n in figures)
    without = sum(n.attribution is None for n in figures)
    label = joined("", ("Figures", element("small", f"{without:,} without a source") if without else ""))
    yield _row(label, strokes, [n.span for n in figures], places)
    yield _row(
        "Hedges",
        (tick(h.span, scale, "soft") for h in claims.hedges),
        [h.span for h in claims.hedges],
        places,
    )
    signs = (pointer(n.finding.span, scale, n.finding.severity, n.number, f"#{n.id}") for n in found)
    yield _row("Findings", signs, [n.finding.span for n in found], places)
    ends = Scale.of(report.document).span
    lines = [report.document.lines.place(offset).line for offset in (ends.start, max(0, ends.end - 1))]
    axis = (element("span", f"line {lines[0]}"), element("span", f"{lines[1]}"))
    yield element("tr", element("td"), element("td", *axis, class_="axis"), element("td"), aria_hidden="true")


def _row(label: str, drawn: Iterable[Markup], spans: Sequence[Span], places: Places) -> Markup:
    """Return a row; those who do not see the strip are told the lines."""
    told = element("span", places.told(spans) if spans else "nowhere", class_="unseen")
    return element(
        "tr",
        element("th", label, scope="row"),
        element("td", strip(drawn), told),
        element("td", f"{len(spans):,}", class_="count"),
    )
