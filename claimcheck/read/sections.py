"""Plain text to sections: its paragraphs, and what each of them is."""

from __future__ import annotations

import re

from claimcheck.model.document import Section, SectionKind
from claimcheck.model.span import Span
from claimcheck.read import furniture
from claimcheck.read.paragraphs import BULLET, paragraphs

STOP = re.compile(r"[.…][\"'”’»)\]]*$")
SENTENCE_END = re.compile(r"[.!?…:][\"'”’»)\]]*$")
LABEL = re.compile(r"[A-Z][A-Z .'’-]{1,40}:\s")
QUOTE_MARKS = "\"'“”‘’«»„`"
HEADLINE_WORDS, DECK_WORDS, SUBHEAD_WORDS = 25, 35, 10
HEADLINE_LENGTH = 220
TRANSCRIPT_LABELS = 3
# How far down a headline may be looked for: above it stand only dates, bylines and captions.
TOP = 4


def cut(text: str) -> tuple[Section, ...]:
    """Cut a text into sections in order, which hold every character that is not white space once."""
    spans = paragraphs(text)
    kinds = _kinds([_Paragraph(span.of(text)) for span in spans])
    found: list[Section] = []
    first = True
    for span, kind in zip(spans, kinds, strict=True):
        found.extend(_with_dateline(text, span, kind, first=first))
        first = first and kind != "body"
    return tuple(found)


class _Paragraph:
    """What decides the kind of a paragraph."""

    __slots__ = ("furniture", "goes_on", "label", "labelled", "stops", "text", "words")

    def __init__(self, text: str) -> None:
        self.text = text[: furniture.LONGEST + 1]
        self.words = self.text.split()
        self.furniture = furniture.kind_of(self.text)
        self.goes_on = furniture.goes_on(self.text)
        self.stops = SENTENCE_END.search(text[-8:]) is not None
        self.label = LABEL.match(self.text) is not None

    @property
    def is_prose(self) -> bool:
        """Whether it reads like running text, which a headline or a subhead must have after it."""
        return not self.furniture and (self.stops or len(self.words) > HEADLINE_WORDS)

    @property
    def is_title(self) -> bool:
        """Whether it may be a title: starts with a capital or a figure, does not end like a sentence or a list."""
        start = self.text.lstrip(QUOTE_MARKS)[:2]
        return (
            len(self.text) <= HEADLINE_LENGTH
            and bool(start)
            and (start[0].isupper() or start[0].isdigit() or start[1:].isupper())
            and not self.furniture
            and not self.label
            and not BULLET.match(self.text)
            and not self.text.endswith((":", ",", ";", "-"))
        )


def _with_dateline(text: str, span: Span, kind: SectionKind, *, first: bool) -> list[Section]:
    length = furniture.dateline(span.of(text)[:200], first=first) if kind == "body" else 0
    if not length:
        return [Section(kind, span)]
    end = span.start + length
    rest = end + len(text[end : span.end]) - len(text[end : span.end].lstrip())
    return [Section("dateline", Span(span.start, end)), Section("body", Span(rest, span.end))]


def _kinds(paragraphs: list[_Paragraph]) -> list[SectionKind]:
    kinds: list[SectionKind] = [_furniture(p) for p in paragraphs]
    top = _headline(paragraphs)
    if top is not None:
        kinds[top] = "headline"
        for deck in _decks(paragraphs, top):
            kinds[deck] = "subhead"
    if sum(p.label for p in paragraphs) < TRANSCRIPT_LABELS:
        for i in _subheads(paragraphs, kinds):
            kinds[i] = "subhead"
    for i, paragraph in enumerate(paragraphs[1:], 1):
        if kinds[i] in ("body", "subhead") and kinds[i - 1] == "byline" and paragraph.goes_on:
            kinds[i] = "byline"
    return kinds


def _furniture(paragraph: _Paragraph) -> SectionKind:
    match paragraph.furniture:
        case "byline" | "dateline" | "caption" | "credit" as kind:
            return kind  # type: ignore[return-value]
        case _:
            return "body"


def _headline(paragraphs: list[_Paragraph]) -> int | None:
    """Return which paragraph is the headline: a short one at the top, with running text below it."""
    for i, paragraph in enumerate(paragraphs[:TOP]):
        if paragraph.furniture:
            continue
        if _is_headline(paragraph) and any(p.is_prose for p in paragraphs[i + 1 : i + 8]):
            return i
        return None
    return None


def _is_headline(paragraph: _Paragraph) -> bool:
    if not paragraph.is_title or len(paragraph.words) > HEADLINE_WORDS:
        return False
    return not STOP.search(paragraph.text) or _is_title_case(paragraph.words)


def _is_title_case(words: list[str]) -> bool:
    """Tell whether Every Long Word Has a Capital, as in headlines that end in a full stop."""
    long = [word for word in words if len(word.strip(QUOTE_MARKS + ".,")) > 3 and word[:1].isalpha()]
    return len(words) >= 4 and len(long) >= 3 and all(word[0].isupper() for word in long)


def _decks(paragraphs: list[_Paragraph], top: int) -> list[int]:
    """Return the lines below the headline, two at most, that say more but are no running text."""
    decks = []
    for i in range(top + 1, min(top + 3, len(paragraphs))):
        paragraph = paragraphs[i]
        if paragraph.stops or not paragraph.is_title or len(paragraph.words) > DECK_WORDS:
            break
        decks.append(i)
    after = (decks or [top])[-1] + 1
    return decks if any(p.is_prose for p in paragraphs[after : after + 4]) else []


def _subheads(paragraphs: list[_Paragraph], kinds: list[SectionKind]) -> list[int]:
    """Return the short lines that stand alone between two paragraphs of running text."""
    return [
        i
        for i in range(1, len(paragraphs) - 1)
        if kinds[i] == "body"
        and _is_subhead(paragraphs[i])
        and paragraphs[i + 1].is_prose
        and not paragraphs[i + 1].label
        and (kinds[i - 1] != "body" or (paragraphs[i - 1].is_prose and not paragraphs[i - 1].text.endswith(":")))
    ]


def _is_subhead(paragraph: _Paragraph) -> bool:
    return (
        paragraph.is_title
        and not paragraph.stops
        and len(paragraph.words) <= SUBHEAD_WORDS
        and paragraph.text[0] not in QUOTE_MARKS
        and any(c.isalpha() for c in paragraph.text)
        and not paragraph.text.startswith(("http", "www.", "@", "#"))
    )
