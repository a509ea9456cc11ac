"""Finder ``regex``: characters of a paragraph, by RE2, whose time grows with the text and never explodes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.extract.places import Places
from claimcheck.model.characters import APOSTROPHES
from claimcheck.model.finder import RegexFinder
from claimcheck.model.mark import Mark
from claimcheck.model.prose import Prose
from claimcheck.model.span import Span
from claimcheck.model.stopwatch import Stopwatch
from claimcheck.notation.regex import WHITE_SPACE, Pattern, compiled

# Looking for every match costs at worst a paragraph for each of its characters, so a huge one is cut.
LONGEST_PIECE = 2_000
LONGEST_SENTENCE = 4_000


class RegexFinders:
    """Finds the regular expressions of rules, given by name; made once for a catalogue."""

    def __init__(self, finders: Mapping[str, RegexFinder]) -> None:
        self._patterns: dict[str, Pattern] = {name: compiled(f.pattern) for name, f in finders.items()}

    def marks(self, prose: Prose, watch: Stopwatch) -> Iterator[Mark]:
        """Yield the matches of each expression; none is empty, and none leaves its paragraph."""
        if not self._patterns:
            return
        places = Places(prose)
        for start, piece in _pieces(prose):
            for name, pattern in self._patterns.items():
                with watch.timing(name.partition("/")[0]):
                    found = [Span(start + m.start(), start + m.end()) for m in pattern.finditer(piece)]
                yield from (
                    Mark(name, span, places.sentence_at(span.start), *places.around(span))
                    for span in found
                    if span.end > span.start
                )


def _pieces(prose: Prose) -> Iterator[tuple[int, str]]:
    """Yield paragraphs as expressions see them, and where each begins.

    A long one comes in pieces of whole sentences, and a sentence that is longer still, which nobody writes, is cut.
    """
    for span in _stretches(prose):
        for start in range(span.start, span.end, LONGEST_SENTENCE):
            yield start, _seen(prose, Span(start, min(span.end, start + LONGEST_SENTENCE)))


def _stretches(prose: Prose) -> Iterator[Span]:
    sentences = iter(prose.sentences)
    upcoming = next(sentences, None)
    for section in prose.document.sections:
        start, end = section.span
        while upcoming is not None and upcoming.span.end <= section.span.end:
            end = upcoming.span.end
            if end - start >= LONGEST_PIECE:
                yield Span(start, end)
                start = end
            upcoming = next(sentences, None)
        if section.span.end > start:
            yield Span(start, section.span.end)


def _seen(prose: Prose, span: Span) -> str:
    """Return the characters of a span, white space as plain spaces and apostrophes straight, one for one."""
    return WHITE_SPACE.sub(" ", span.of(prose.document.text)).translate(APOSTROPHES)
