"""Tests on single words, and the words that must stand in a sentence for a pattern to match in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from claimcheck.model.finder import Need, Test, WordTests
from claimcheck.model.prose import Parse, Parser, Prose, Sentence, Token
from claimcheck.nlp.inflection import forms


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one sentence, with as much of their grammar as a pattern needs."""

    tokens: tuple[Token, ...]
    parse: Parse | None
    entities: tuple[str, ...]


def words_of(prose: Prose, parser: Parser, sentence: Sentence, need: Need) -> Words:
    """Return the words of a sentence; grammar and entities only where they are needed."""
    return Words(
        prose.tokens_of(sentence),
        None if need == "tokens" else parser.of(sentence),
        parser.entities(sentence) if need == "entities" else (),
    )


class Match(NamedTuple):
    """Words ``first`` to ``last`` (not included) of a sentence, and the words of a pattern's roles."""

    first: int
    last: int
    roles: tuple[tuple[str, int], ...] = ()


Passes = Callable[[Words, int], bool]
LABELS: Mapping[str, Callable[[Parse], tuple[str, ...]]] = {
    "pos": lambda parse: parse.pos,
    "tag": lambda parse: parse.tags,
    "dep": lambda parse: parse.deps,
}


def tester(tests: WordTests) -> Passes:
    """Return what tells whether word ``at`` of a sentence passes all tests of its fields."""
    parts = [_part(field, test) for field, test in tests.items()]
    return lambda words, at: all(part(words, at) for part in parts)


def must_stand(tests: WordTests) -> frozenset[str] | None:
    """Return the words of which one must stand where these tests pass; None where any may.

    They are in lower case, those of ``text`` as it has them.
    """
    named = [
        test.any_of if field == "text" else _spelt(field, test.any_of)
        for field, test in tests.items()
        if field in ("text", "lower", "lemma") and test.any_of is not None
    ]
    return min(named, key=len, default=None)


def needed(sets: Iterable[frozenset[str] | None]) -> tuple[frozenset[str], ...]:
    """Return the sets of words of each of which a pattern cannot do without one, the smallest set first."""
    return tuple(sorted((one for one in sets if one is not None), key=len))


def _part(field: str, test: Test) -> Passes:
    if test.negated is not None:
        refused = _part(field, test.negated)
        return lambda words, at: not refused(words, at)
    allowed = test.any_of or frozenset()
    match field:
        case "text":
            return lambda words, at: words.tokens[at].word in allowed
        case "lower" | "lemma":
            spelt = _spelt(field, allowed)
            return lambda words, at: words.tokens[at].lower in spelt
        case "ent":
            return lambda words, at: words.entities[at] in allowed
        case _:
            labels = LABELS[field]
            return lambda words, at: words.parse is not None and labels(words.parse)[at] in allowed


@lru_cache(maxsize=10_000)
def _spelt(field: str, words: frozenset[str]) -> frozenset[str]:
    """Return words as they may stand in a text, in lower case."""
    if field == "lemma":
        return frozenset(form for word in words for form in forms(word))
    return frozenset(word.lower() for word in words)
