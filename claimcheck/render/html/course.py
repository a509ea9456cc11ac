"""Pictures of one article: how its words are shared out, and where along it things stand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from itertools import accumulate

from markupsafe import Markup

from claimcheck.model.document import Document
from claimcheck.model.report import DocumentReport
from claimcheck.model.span import Span
from claimcheck.render.html.element import NOTHING, element, together
from claimcheck.render.html.notes import Note
from claimcheck.render.html.places import Places
from claimcheck.render.html.strip import Scale, bar, percent, pointer, strip, tick, whole
from claimcheck.render.html.voices import STANDINGS, Run, Standing, Voices


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


def shares(voices: Voices) -> Markup:
    """Return that bar with what its parts are and how large."""
    items = (
        element("li", element("b", whole(voices.share(count))), f" {STANDINGS[name]}", class_=f"key {name}")
        for name, count in voices.shares.items()
        if count
    )
    return together((stack(voices.shares, voices.total), element("ul", *items, class_="keys")))


def course(report: DocumentReport, voices: Voices, found: Sequence[Note], places: Places) -> Markup:
    """Return a table of strips: statements, figures, hedges and findings along the article."""
    claims, scale = report.claims, Scale.of(report.document)
    figures = [number for number in claims.numbers if number.is_figure]
    without = sum(number.attribution is None for number in figures)
    rows = (
        _row(
            "Statements",
            map(partial(_bar, scale), voices.runs),
            [a.span for a in claims.attributions],
            places,
        ),
        _row(
            "Figures",
            (tick(n.span, scale, "sourced" if n.attribution else "unsourced") for n in figures),
            [number.span for number in figures],
            places,
            remark=f"{without:,} without a source" if without else "",
        ),
        _row(
            "Hedges",
            (tick(hedge.span, scale, "soft") for hedge in claims.hedges),
            [hedge.span for hedge in claims.hedges],
            places,
        ),
        _row("Findings", map(partial(_sign, scale), found), [n.finding.span for n in found], places),
        _axis(report.document, scale),
    )
    columns = (element("col", class_="what"), element("col"), element("col", class_="many"))
    return element("table", element("colgroup", *columns), element("tbody", *rows), class_="course")


def _bar(scale: Scale, run: Run) -> Markup:
    return bar(run.span, scale, run.standing, data_s=run.source)


def _sign(scale: Scale, note: Note) -> Markup:
    return pointer(note.finding.span, scale, note.finding.severity, note.number, f"#{note.id}")


def _row(
    label: str, drawn: Iterable[Markup], spans: Sequence[Span], places: Places, remark: str = ""
) -> Markup:
    """Return a row; those who do not see the strip are told the lines."""
    told = element("span", places.told(spans) if spans else "nowhere", class_="unseen")
    return element(
        "tr",
        element("th", label, element("small", remark) if remark else NOTHING, scope="row"),
        element("td", strip(drawn), told),
        element("td", f"{len(spans):,}", class_=f"count {label.lower()}"),
    )


def _axis(document: Document, scale: Scale) -> Markup:
    """Return the lines of the file at which the strips begin and end."""
    start, end = scale.span
    first, last = (document.lines.place(offset).line for offset in (start, max(start, end - 1)))
    ends = (element("span", f"line {first}"), element("span", f"{last}"))
    cells = (element("td"), element("td", *ends, class_="axis"), element("td"))
    return element("tr", *cells, aria_hidden="true")
