"""The words of a quotation as the article has them, with the marks that own up to a change."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from claimcheck.model.claims import Quotation
from claimcheck.model.span import Span
from claimcheck.quotes.align import Gap, Sought
from claimcheck.quotes.words import Word, words_in

# An ellipsis, alone or between brackets; words between brackets; a bracket inside a word: "[w]e", "close[d]".
INSIDE = re.compile(r"(?<=[^\W\d_])\[(?P<after>[^\W\d_]{1,6})\]|\[(?P<before>[^\W\d_]{1,6})\](?=[^\W\d_])")
MARK = re.compile(
    r"(?P<ellipsis>[\[(]\s*(?:…|\.\s?\.\s?\.)\s*[\])]|…\.?|\.\s?\.\s?\.(?:\s?\.)?)|(?P<bracket>\[[^\[\]]*\]|\([^()]*\))"
)
STOP = re.compile(r"[.!?](?![.\d])")
# No quotation that somebody reads has more words.
LONGEST = 1_500


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation cut into words, each with its place in the article and the mark before it.

    ``bent``: words with a bracket inside. ``closes`` is the mark behind the last word. ``begins``: the words with
    which a sentence begins. ``is_sentence``: the first word has a capital.
    """

    words: tuple[Word, ...]
    gaps: tuple[Gap, ...]
    bent: tuple[bool, ...]
    closes: Gap
    begins: frozenset[int]
    is_sentence: bool

    @property
    def sought(self) -> list[Sought]:
        """What to look for."""
        return [Sought(word.key, gap) for word, gap in zip(self.words, self.gaps, strict=True)]


def read_quotation(text: str, quotation: Quotation) -> Quoted:
    """Cut the words between the marks of a quotation."""
    places, written = _without_brackets_inside(text, quotation.inner)
    words: list[Word] = []
    gaps: list[Gap] = []
    none: Gap = ""
    gap: Gap = none
    for piece, mark in _pieces(written):
        found = words_in(written, [piece])
        words += found
        if found:
            gaps.append(gap)
            gaps.extend(none for _ in found[1:])
        gap = mark or ("" if found else gap)
    placed = [Word(w.key, places[w.start], places[w.end - 1] + 1) for w in words][:LONGEST]
    bent = [w.end - w.start < p.end - p.start for w, p in zip(words, placed, strict=False)]
    begins = frozenset(
        i for i, (one, other) in enumerate(pairwise(words), 1) if STOP.search(written, one.end, other.start)
    )
    return Quoted(
        tuple(placed),
        tuple(gaps[:LONGEST]),
        tuple(bent),
        gap,
        begins,
        text[placed[0].start].isupper() if placed else False,
    )


def _pieces(written: str) -> Iterator[tuple[Span, Gap]]:
    """Yield the stretches between marks, each with the mark that ends it."""
    at = 0
    for mark in MARK.finditer(written):
        yield Span(at, mark.start()), "ellipsis" if mark["ellipsis"] else "bracket"
        at = mark.end()
    yield Span(at, len(written)), ""


def _without_brackets_inside(text: str, inner: Span) -> tuple[list[int], str]:
    """Take out brackets that stand around letters of a word; return where each character left stands."""
    written = inner.of(text)
    dropped = {
        at
        for match in INSIDE.finditer(written)
        for at in (
            match.start("after") - 1,
            match.end("after"),
            match.start("before") - 1,
            match.end("before"),
        )
        if at >= 0 and written[at : at + 1] in "[]"
    }
    kept = [i for i in range(len(written)) if i not in dropped]
    return [inner.start + i for i in kept], "".join(written[i] for i in kept)
