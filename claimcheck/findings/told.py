"""Sentences by the words that tell what they are about, to see which of them say the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from claimcheck.findings.phrases import Phrases
from claimcheck.model.document import SectionKind
from claimcheck.model.prose import Prose, Sentence, Token
from claimcheck.model.span import Span
from claimcheck.nlp.stems import EMPTY, stem

# Verbs that say little in a comparison of two articles, and are the whole point of a claim.
TELLING = frozenset("get got make made go went gone come came take took taken".split())
SAYS_NOTHING = EMPTY - TELLING
# No sentence that somebody wrote has more words; what is longer is a table, or a trap.
LONGEST = 400
A_FIGURE = re.compile(r"\d")


@dataclass(frozen=True)
class Told:
    """A sentence; ``kind`` is that of its section, ``words`` are its words with the stem of each that tells."""

    sentence: Sentence
    kind: SectionKind
    tokens: tuple[Token, ...]

    @cached_property
    def words(self) -> tuple[tuple[str, Span], ...]:
        """The stems of the words that tell something, each with its place."""
        return tuple((stem(t.lower), t.span) for t in self.tokens if _tells(t))

    @cached_property
    def stems(self) -> frozenset[str]:
        """What the sentence is about."""
        return frozenset(word for word, _ in self.words)

    @cached_property
    def lowers(self) -> tuple[str, ...]:
        """All its words in lower case, without marks."""
        return tuple(token.lower for token in self.tokens if token.is_word)

    @cached_property
    def places(self) -> tuple[Span, ...]:
        """Where each of these words stands."""
        return tuple(token.span for token in self.tokens if token.is_word)

    def stems_in(self, *spans: Span) -> frozenset[str]:
        """Return what is said in parts of the sentence."""
        return frozenset(word for word, place in self.words if any(span.holds(place) for span in spans))

    def phrase(self, phrases: Phrases) -> Span | None:
        """Return where the first of some phrases stands in the sentence."""
        return next((span for _, span in self.phrases(phrases)), None)

    def phrases(self, phrases: Phrases) -> Iterator[tuple[tuple[str, ...], Span]]:
        """Yield each phrase that stands in the sentence, and where: of those at one place the longest."""
        lowers, places = self.lowers, self.places
        if phrases.longest.keys().isdisjoint(lowers):
            return
        at = 0
        while at < len(lowers):
            counts = range(min(phrases.longest.get(lowers[at], 0), len(lowers) - at), 0, -1)
            count = next((c for c in counts if lowers[at : at + c] in phrases), 0)
            if count:
                yield lowers[at : at + count], Span(places[at].start, places[at + count - 1].end)
            at += count or 1


def told_in(prose: Prose) -> tuple[Told, ...]:
    """Return the sentences of a text with their words."""
    sections = prose.document.sections
    return tuple(Told(s, sections[s.section].kind, prose.tokens_of(s)[:LONGEST]) for s in prose.sentences)


def _tells(token: Token) -> bool:
    return token.is_word and token.lower not in SAYS_NOTHING and not A_FIGURE.match(token.lower)
