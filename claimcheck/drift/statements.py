"""A version as statements: its sentences, each with the words and the claims that stand in it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from claimcheck.model.claims import Attribution, Hedge, Number, Quotation
from claimcheck.model.document import SectionKind
from claimcheck.model.drift import Version
from claimcheck.model.figures import bare
from claimcheck.model.span import Span
from claimcheck.nlp.stems import EMPTY, stem

# What is no part of the story.
FURNITURE: frozenset[SectionKind] = frozenset(("byline", "dateline", "credit"))
# No sentence that somebody wrote has more words; what is longer is a table, or a trap.
LONGEST = 400
A_FIGURE = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Word:
    """A word that says something: its stem, and where it stands."""

    stem: str
    span: Span


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence; ``index`` counts those of the version. ``lowers`` are all its words, each at its place."""

    index: int
    span: Span
    section: int
    kind: SectionKind
    words: tuple[Word, ...]
    lowers: tuple[str, ...]
    places: tuple[Span, ...]
    numbers: tuple[Number, ...]
    hedges: tuple[Hedge, ...]
    attributions: tuple[Attribution, ...]
    quotations: tuple[Quotation, ...]

    @property
    def stems(self) -> frozenset[str]:
        """What the sentence is about."""
        return frozenset(word.stem for word in self.words)

    def stems_in(self, spans: Iterable[Span]) -> frozenset[str]:
        """Return what is said in parts of the sentence."""
        within = tuple(spans)
        return frozenset(word.stem for word in self.words if any(span.holds(word.span) for span in within))


class Text:
    """A version cut into statements, with its claims by their ids."""

    def __init__(self, version: Version) -> None:
        self.version = version
        self.text = version.document.text
        self.statements = tuple(_statements(version))
        self._firsts = tuple(bisect_left(self.statements, start, key=_begin) for start in version.starts)
        self.attributions = {a.id: a for a in version.claims.attributions}
        self.sources = {source.id: source for source in version.claims.sources}

    def __len__(self) -> int:
        return len(self.statements)

    @cached_property
    def told(self) -> tuple[Statement, ...]:
        """The statements of the story itself, without headlines and captions."""
        return tuple(s for s in self.statements if s.kind == "body")

    @cached_property
    def by_value(self) -> Mapping[float, Sequence[tuple[Number, Statement]]]:
        """The figures by their value, each with the statement that it stands in."""
        found: defaultdict[float, list[tuple[Number, Statement]]] = defaultdict(list)
        for statement in self.statements:
            for number in statement.numbers:
                value = bare(number)
                if value is not None:
                    found[value].append((number, statement))
        return found

    def place(self, statement: Statement) -> float:
        """Return how far down its own text a statement stands, 0 to 1."""
        number = bisect_right(self._firsts, statement.index)
        first, end = self._firsts[number - 1], (*self._firsts, len(self))[number]
        return (statement.index - first) / (end - first)

    def at(self, offset: int) -> Statement | None:
        """Return the statement that holds a place."""
        return next((s for s in self.statements if s.span.start <= offset < s.span.end), None)

    def around(self, index: int) -> tuple[Statement, ...]:
        """Return a statement between its neighbours."""
        return self.statements[max(0, index - 1) : index + 2]


def _begin(statement: Statement) -> int:
    return statement.span.start


def _statements(version: Version) -> Iterable[Statement]:
    prose, claims = version.prose, version.claims
    index = 0
    for sentence in prose.sentences:
        section = prose.document.sections[sentence.section]
        tokens = prose.tokens_of(sentence)[:LONGEST]
        if section.kind in FURNITURE or not any(token.is_word for token in tokens):
            continue
        span = sentence.span
        numbers = tuple(n for n in claims.numbers if span.holds(n.span))
        yield Statement(
            index,
            span,
            sentence.section,
            section.kind,
            tuple(
                Word(stem(token.lower), token.span)
                for token in tokens
                if token.is_word
                and token.lower not in EMPTY
                and not A_FIGURE.match(token.lower)
                and not any(n.is_figure and n.span.holds(token.span) for n in numbers)
            ),
            tuple(token.lower for token in tokens if token.is_word),
            tuple(token.span for token in tokens if token.is_word),
            numbers,
            tuple(h for h in claims.hedges if span.holds(h.span)),
            tuple(a for a in claims.attributions if any(span.meets(part) for part in a.content)),
            tuple(q for q in claims.quotations if span.meets(q.span)),
        )
        index += 1
