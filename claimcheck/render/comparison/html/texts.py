"""Both texts whole: statements that know their counterparts, and what changed marked in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from markupsafe import Markup

from claimcheck.model.document import Document, Section
from claimcheck.model.drift import Comparison
from claimcheck.model.span import Span
from claimcheck.render.comparison.html.cards import Card
from claimcheck.render.html.article import HEADINGS
from claimcheck.render.html.element import NOTHING, element, together
from claimcheck.render.html.woven import Stretch, shared_out, woven
from claimcheck.render.safe import squeezed

# Which mark is outside where several are over the same words; of drifts the last, so that their numbers stand in order.
STATEMENT, DRIFT, CHANGED = 0, 1_000_000, 1_000_001


def originals(comparison: Comparison, shown: Sequence[Card]) -> Markup:
    """Return the originals one under the other."""
    joined = comparison.originals
    several = len(joined.documents) > 1
    title = "Originals" if several else "Original"
    rows: list[Markup] = []
    known: Document | None = None
    for section, row in zip(_sections(joined.whole), _rows(comparison, shown, "was"), strict=True):
        document, there = joined.part(section.span)
        if several and document is not known:
            rows.append(element("h3", squeezed(document.path), class_="file"))
        known = document
        rows.append(_numbered(document.lines.place(there.start).line, row))
    return _pane("original", title, "" if several else joined.documents[0].path, rows)


def rewrite(comparison: Comparison, shown: Sequence[Card]) -> Markup:
    """Return the rewrite."""
    document = comparison.rewrite
    rows = (
        _numbered(document.lines.place(section.span.start).line, row)
        for section, row in zip(_sections(document), _rows(comparison, shown, "now"), strict=True)
    )
    return _pane("rewrite", "Rewrite", document.path, rows)


def _pane(name: str, title: str, path: str, rows: Iterable[Markup]) -> Markup:
    heading = element(
        "h2", title, element("small", f" {squeezed(path)}") if path else NOTHING, id=f"{name}-title"
    )
    return element(
        "section", heading, *rows, id=name, class_=f"text {name}", tabindex="0", aria_labelledby=f"{name}-title"
    )  # fmt: skip


def _numbered(line: int, words: Markup) -> Markup:
    number = element("span", element("span", "line ", class_="unseen"), f"{line}", class_="line")
    return element("div", number, words, class_="row")


def _sections(document: Document) -> Sequence[Section]:
    return document.sections or (Section("body", Span(0, len(document.text))),)


def _rows(comparison: Comparison, shown: Sequence[Card], side: str) -> Iterator[Markup]:
    """Yield the words of each section of a side, ``was`` or ``now``."""
    document = comparison.originals.whole if side == "was" else comparison.rewrite
    sections = _sections(document)
    marks = [*_statements(comparison, side), *_drifts(shown, side)]
    for section, pieces in zip(sections, shared_out(marks, [s.span for s in sections]), strict=True):
        text = woven(document.text, section.span, pieces)
        yield element(HEADINGS.get(section.kind, "p"), text, class_=f"words {section.kind}")


def _statements(comparison: Comparison, side: str) -> Iterator[Stretch]:
    """Yield each statement that has counterparts, with their ids, the best first."""
    if not comparison.related:
        return
    links = sorted(comparison.aligned, key=lambda link: -link.score)
    was = _ids((link.original for link in links), "o")
    now = _ids((link.rewrite for link in links), "r")
    counterparts: dict[Span, list[str]] = {}
    for link in links:
        own, other = (
            (link.original, now[link.rewrite]) if side == "was" else (link.rewrite, was[link.original])
        )
        counterparts.setdefault(own, []).append(other)
    own_ids = was if side == "was" else now
    for span, others in counterparts.items():
        yield Stretch(
            span, {"class_": "statement", "data_w": " ".join(others)}, id=own_ids[span], rank=STATEMENT
        )


def _ids(spans: Iterable[Span], letter: str) -> Mapping[Span, str]:
    return {span: f"{letter}{number}" for number, span in enumerate(sorted(set(spans)), 1)}


def _drifts(shown: Iterable[Card], side: str) -> Iterator[Stretch]:
    """Yield where each drift stands on a side, with its number behind it, and the words that changed."""
    for card in shown:
        shift = card.drift.shift
        span, mark = (
            (shift.original, shift.marked_before) if side == "was" else (shift.rewrite, shift.marked_after)
        )
        if span is None:
            continue
        severity = card.drift.finding.severity
        looks = {"class_": f"drift {severity}", "data_d": card.id}
        yield Stretch(
            span, looks, id=f"{card.id}-{side}", behind=together((card.link(),)), rank=DRIFT - card.number
        )
        # What was added is new as a whole.
        changed = span if shift.original is None else mark
        if changed is not None:
            yield Stretch(changed, {"class_": side, "data_d": card.id}, rank=CHANGED)
