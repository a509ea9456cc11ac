"""The article itself: a paragraph a row, the number of its line before it and the notes on it behind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from markupsafe import Markup

from claimcheck.model.claims import Claims
from claimcheck.model.document import Document, Section, SectionKind
from claimcheck.model.span import Span
from claimcheck.render.html.element import element
from claimcheck.render.html.notes import Note, notes
from claimcheck.render.html.places import anchor
from claimcheck.render.html.voices import NOBODY
from claimcheck.render.html.woven import Stretch, shared_out, woven

HEADINGS: Mapping[SectionKind, str] = {"headline": "h3", "subhead": "h4"}
# Which mark is outside where several are over the same words.
RANKS = {kind: rank for rank, kind in enumerate(("said", "source", "cue", "number", "hedge"))}


def article(document: Document, claims: Claims, found: Sequence[Note], name: str) -> Markup:
    """Return the article with its marks and notes; ``name`` is its id in the page."""
    sections = document.sections or (Section("body", Span(0, len(document.text))),)
    spans = [section.span for section in sections]
    marks = [*marked(claims, name), *(note.stretch() for note in found)]
    beside = _by_section(found, spans)
    rows = (
        _row(document, section, pieces, here, anchor(name, i))
        for i, (section, pieces, here) in enumerate(
            zip(sections, shared_out(marks, spans), beside, strict=True), start=1
        )
    )
    return element("div", *rows, class_="article")


def _row(
    document: Document, section: Section, pieces: Sequence[Stretch], here: Sequence[Note], identity: str
) -> Markup:
    line = document.lines.place(section.span.start).line
    text = woven(document.text, section.span, pieces)
    return element(
        "div",
        element("span", element("span", "line ", class_="unseen"), f"{line}", class_="line"),
        element(HEADINGS.get(section.kind, "p"), text, class_=f"words {section.kind}"),
        notes(here, document),
        id=identity,
        class_="row",
    )


def _by_section(found: Iterable[Note], spans: Sequence[Span]) -> list[list[Note]]:
    """Share notes out as ``shared_out`` does with what they are about."""
    ahead = list(reversed(list(found)))
    shared: list[list[Note]] = []
    for i, span in enumerate(spans, start=1):
        here: list[Note] = []
        while ahead and (ahead[-1].finding.span.start < span.end or i == len(spans)):
            here.append(ahead.pop())
        shared.append(here)
    return shared


def marked(claims: Claims, name: str) -> Iterator[Stretch]:
    """Yield what is to be marked: statements with their sources and cues, figures and hedges.

    Words that are part of several statements are marked once, and say of which.
    """
    parts: dict[tuple[str, Span], list[tuple[str, str]]] = {}
    for said in claims.attributions:
        source = said.source.id if said.source else NOBODY
        for look, spans in (
            ("said", said.content),
            ("source", (said.source.span,) if said.source else ()),
            ("cue", said.cue.spans if said.cue else ()),
        ):
            for span in spans:
                parts.setdefault((look, span), []).append((said.id, source))
    for (look, span), whose in parts.items():
        yield _part(look, span, whose, name)
    for number in claims.numbers:
        if number.is_figure:
            told = number.kind if number.attribution else f"{number.kind}, no source found"
            yield Stretch(number.span, {"class_": "number", "title": told}, rank=RANKS["number"])
    for hedge in claims.hedges:
        yield Stretch(hedge.span, {"class_": "hedge", "title": hedge.cls}, rank=RANKS["hedge"])


def _part(look: str, span: Span, whose: Sequence[tuple[str, str]], name: str) -> Stretch:
    """Return the mark of a part of statements; a source leads to its entry in the ledger."""
    said, sources = (tuple(dict.fromkeys(ids)) for ids in zip(*whose, strict=True))
    looks = {"class_": look, "data_a": " ".join(said), "data_s": " ".join(sources)}
    href = f"#{name}-{sources[0]}" if look == "source" else None
    return Stretch(span, looks, href=href, rank=RANKS[look])
