"""Conditions on the fields of claims: which claims a rule means."""

from __future__ import annotations

import string
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from claimcheck.findings.article import Article, Candidate
from claimcheck.findings.fields import Value, value_of
from claimcheck.model.characters import APOSTROPHES
from claimcheck.model.finder import Test, Where

POSITION = "position"
# What may stand before and behind a word without being part of it.
AROUND_WORDS = string.punctuation + "“”„‘’«»–—…"


def fulfilling(article: Article, candidates: Sequence[Candidate], where: Where) -> list[Candidate]:
    """Return the claims that pass every test, in the order given.

    ``position`` is asked last: of the claims that pass all other tests one is "first", the rest "later".
    """
    fields = [(field, test) for field, test in where.items() if field != POSITION]
    passed = [candidate for candidate in candidates if _passes_all(article, candidate, fields)]
    if POSITION not in where:
        return passed
    places = ("first" if place == 0 else "later" for place in range(len(passed)))
    return [c for c, place in zip(passed, places, strict=True) if passes(place, where[POSITION])]


def _passes_all(article: Article, candidate: Candidate, fields: Sequence[tuple[str, Test]]) -> bool:
    claim = candidate.claim
    return claim is not None and all(passes(value_of(article, claim, field), test) for field, test in fields)


def passes(value: Value, test: Test) -> bool:
    """Tell whether a value passes a test. None, an empty text, 0 and False count as absent."""
    if test.negated is not None:
        return not passes(value, test.negated)
    if test.present is not None:
        return bool(value) == test.present
    if test.any_of is not None:
        return not _names(value).isdisjoint(test.any_of)
    if test.has is not None:
        return _holds_one(str(value or ""), test.has)
    return _lies_between(value, test.low, test.high)


def _holds_one(text: str, phrases: frozenset[str]) -> bool:
    """Tell whether one of some phrases stands in a text, as whole words."""
    words = f" {_bare(text)} "
    return any(phrase in words for phrase in _spaced(phrases))


@lru_cache(maxsize=1_000)
def _spaced(phrases: frozenset[str]) -> tuple[str, ...]:
    """Return the phrases of a rule as they are looked for: every claim is asked for the same ones."""
    return tuple(f" {_bare(phrase)} " for phrase in phrases)


def _bare(text: str) -> str:
    """Return words in lower case, with straight apostrophes and without the marks around them."""
    return " ".join(
        bare for word in text.translate(APOSTROPHES).lower().split() if (bare := word.strip(AROUND_WORDS))
    )


def _names(value: Value) -> frozenset[str]:
    """Return how a pack may write a value."""
    if value is None:
        return frozenset()
    if isinstance(value, bool):
        return frozenset(("true", "yes")) if value else frozenset(("false", "no"))
    return frozenset((str(value).lower(), f"{value:g}" if isinstance(value, float) else str(value).lower()))


def _lies_between(value: Value, low: float | None, high: float | None) -> bool:
    try:
        figure = Decimal(str(value))
    except InvalidOperation:
        return False
    if not figure.is_finite():
        return False
    return (low is None or figure >= Decimal(str(low))) and (high is None or figure <= Decimal(str(high)))
