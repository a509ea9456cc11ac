"""A text to sections: its paragraphs, and what each of them is."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from claimcheck.model.document import Section, SectionKind
from claimcheck.model.span import Span
from claimcheck.read import furniture
from claimcheck.read.paragraphs import BULLET, find_paragraphs

STOP = re.compile(r"[.…][\"'”’»)\]]*$")
SENTENCE_END = re.compile(r"[.!?…:][\"'”’»)\]]*$")
LABEL = re.compile(r"[A-Z][A-Z .'’-]{1,40}:\s")
DASHES = ("—", "–", "―", "-")
QUOTE_MARKS = "\"'“”‘’«»„`"
HEADLINE_WORDS, DECK_WORDS, SUBHEAD_WORDS = 25, 35, 10
TITLE_LENGTH = 220
DATELINE_REACH = 200
# From this many speakers' names on it is a transcript, whose short lines are no subheads.
TRANSCRIPT_LABELS = 3
# How far down a headline may stand: above it are only dates, bylines and captions.
TOP = 4


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What decides the kind of a paragraph; ``text`` is no longer than that takes.

    ``furniture``: what it is by its words alone. ``stops``: it ends like a sentence. ``introduces``: it ends
    with a colon. ``label``: it starts with a speaker's name in capitals.
    """

    text: str
    words: Sequence[str]
    furniture: SectionKind
    stops: bool
    introduces: bool
    label: bool

    @property
    def is_prose(self) -> bool:
        """Whether it reads like running text, which a headline or a subhead must have after it."""
        return self.furniture == "body" and (self.stops or len(self.words) > HEADLINE_WORDS)

    @property
    def is_title(self) -> bool:
        """Whether it may be a title: starts with a capital or a figure, and introduces no list."""
        start = self.text.lstrip(QUOTE_MARKS)[:2]
        return (
            len(self.text) <= TITLE_LENGTH
            and (start[:1].isupper() or start[:1].isdigit() or start[1:].isupper())
            and self.furniture == "body"
            and not self.label
            and not BULLET.match(self.text)
            and not self.text.endswith((":", ",", ";", "-"))
        )

    @property
    def is_headline(self) -> bool:
        """Whether it is short and without a full stop, or all its words are in capitals and it has one."""
        short = self.is_title and len(self.words) <= HEADLINE_WORDS
        return short and (not STOP.search(self.text) or _is_title_case(self.words))

    @property
    def is_deck(self) -> bool:
        """Whether it may stand below a headline and say more."""
        return not self.stops and self.is_title and len(self.words) <= DECK_WORDS

    @property
    def is_subhead(self) -> bool:
        """Whether it may stand between paragraphs of running text."""
        return (
            not self.stops
            and len(self.words) <= SUBHEAD_WORDS
            and self.is_title
            and not self.text.startswith((*QUOTE_MARKS, "www."))
            and any(c.isalpha() for c in self.text)
        )


# A paragraph, and what it is where its markup says so.
Part = tuple[Span, SectionKind | None]


def find_sections(text: str, comments: Collection[int] = ()) -> tuple[Section, ...]:
    """Cut a text into sections in order, which hold every character that is not white space once.

    ``comments`` are the offsets of lines that are no prose and stand in no section.
    """
    return named_sections(text, [(span, None) for span in find_paragraphs(text, comments)])


def named_sections(text: str, parts: Sequence[Part], quoted: Collection[int] = ()) -> tuple[Section, ...]:
    """Name the paragraphs of a text by their markup, and by their words where that says nothing.

    Where any markup names a headline or subheads, words alone make none. ``quoted`` are where paragraphs start
    that are block quotations; one that begins with a dash names who is quoted.
    """
    paragraphs = [_paragraph(text, span) for span, _ in parts]
    by_words = _furniture(paragraphs) if any(kind for _, kind in parts) else _kinds(paragraphs)
    found: list[Section] = []
    first = True
    for (span, known), guessed in zip(parts, by_words, strict=True):
        kind = known or guessed
        words = span.start in quoted and kind == "body" and not text.startswith(DASHES, span.start)
        found.extend(_without_dateline(text, Section(kind, span, quoted=words), first=first))
        first = first and kind != "body"
    return tuple(found)


def _paragraph(text: str, span: Span) -> Paragraph:
    head = text[span.start : min(span.end, span.start + furniture.LONGEST + 1)]
    return Paragraph(
        text=head,
        words=head.split(),
        furniture=furniture.kind_of(head),
        stops=SENTENCE_END.search(text, max(span.start, span.end - 8), span.end) is not None,
        introduces=text[span.end - 1] == ":",
        label=LABEL.match(head) is not None,
    )


def _without_dateline(text: str, section: Section, *, first: bool) -> Iterator[Section]:
    """Cut the dateline off a paragraph that starts with one."""
    start, end = section.span
    length = 0
    if section.kind == "body" and not section.quoted:
        length = furniture.dateline(text[start : min(end, start + DATELINE_REACH)], first=first)
    if length:
        yield Section("dateline", Span(start, start + length))
        start += length
        while text[start].isspace():
            start += 1
    yield replace(section, span=Span(start, end))


def _furniture(paragraphs: Sequence[Paragraph]) -> list[SectionKind]:
    kinds = [p.furniture for p in paragraphs]
    for i in range(1, len(paragraphs)):
        if kinds[i - 1] == "byline" and kinds[i] == "body" and furniture.goes_on(paragraphs[i].text):
            kinds[i] = "byline"
    return kinds


def _kinds(paragraphs: Sequence[Paragraph]) -> list[SectionKind]:
    kinds = _furniture(paragraphs)
    top = _headline(paragraphs, kinds)
    if top is not None:
        kinds[top] = "headline"
        for deck in _decks(paragraphs, kinds, top):
            kinds[deck] = "subhead"
    if sum(p.label for p in paragraphs) < TRANSCRIPT_LABELS:
        for i in _subheads(paragraphs, kinds):
            kinds[i] = "subhead"
    return kinds


def _headline(paragraphs: Sequence[Paragraph], kinds: Sequence[SectionKind]) -> int | None:
    """Return which paragraph is the headline: a short one at the top, with running text below it."""
    top = next((i for i, kind in enumerate(kinds[:TOP]) if kind == "body"), None)
    if top is None or not paragraphs[top].is_headline:
        return None
    return top if any(p.is_prose for p in paragraphs[top + 1 : top + 8]) else None


def _is_title_case(words: Sequence[str]) -> bool:
    """Tell whether Every Long Word Has a Capital, as in headlines that end in a full stop."""
    long = [word for word in words if len(word.strip(QUOTE_MARKS + ".,")) > 3 and word[0].isalpha()]
    return len(words) >= 4 and len(long) >= 3 and all(word[0].isupper() for word in long)


def _decks(paragraphs: Sequence[Paragraph], kinds: Sequence[SectionKind], top: int) -> list[int]:
    """Return the lines right below the headline, two at most, that say more but are no running text."""
    below = range(top + 1, min(top + 3, len(paragraphs)))
    end = next((i for i in below if kinds[i] != "body" or not paragraphs[i].is_deck), below.stop)
    return list(range(top + 1, end)) if any(p.is_prose for p in paragraphs[end : end + 4]) else []


def _subheads(paragraphs: Sequence[Paragraph], kinds: Sequence[SectionKind]) -> list[int]:
    """Return the short lines that stand alone between running text; captions are passed over."""
    body = [i for i, kind in enumerate(kinds) if kind in ("body", "headline", "subhead")]
    found = []
    for before, i, after in zip(body, body[1:], body[2:], strict=False):
        above, below = paragraphs[before], paragraphs[after]
        follows = kinds[before] != "body" or (above.is_prose and not above.introduces)
        if follows and kinds[i] == "body" and below.is_prose and not below.label and paragraphs[i].is_subhead:
            found.append(i)
    return found
