"""Numbers of a short text, with the real words, grammar and packs; and short ways to write them in a table."""

from __future__ import annotations

from functools import lru_cache

from claimcheck import packs
from claimcheck.extract.numbers import find_numbers
from claimcheck.model.claims import Number
from claimcheck.model.rule import Catalogue
from claimcheck.nlp import model
from claimcheck.nlp.parse import LazyParser
from claimcheck.nlp.tokens import read_prose
from tests.extract.reading import document_of


@lru_cache(maxsize=1)
def catalogue() -> Catalogue:
    return packs.load(("default",))


def read(text: str, rules: Catalogue | None = None) -> tuple[Number, ...]:
    """Return the numbers of a text."""
    prose = read_prose(document_of(text), model.load())
    return find_numbers(prose, LazyParser(prose, model.load()), rules or catalogue())


def parsed(text: str) -> int:
    """Return how many sentences had to be parsed."""
    prose = read_prose(document_of(text), model.load())
    parser = LazyParser(prose, model.load())
    find_numbers(prose, parser, catalogue())
    return parser.parsed


def kinds(text: str) -> list[str]:
    """Return "words: kind" of each number."""
    return [f"{n.span.of(text)}: {n.kind}" for n in read(text)]


def values(text: str) -> list[str]:
    """Return "words = value unit" of each number, with both ends of a range."""
    return [f"{n.span.of(text)} = {_value(n)}" for n in read(text)]


def labels(text: str) -> list[str]:
    """Return "words = value unit, kind" of each number."""
    return [f"{n.span.of(text)} = {_value(n)}, {n.kind}" for n in read(text)]


def bounds(text: str) -> list[str]:
    """Return "modifier (its words)" of each number, "-" for none."""
    return [f"{n.modifier} ({n.modifier_span.of(text)})" if n.modifier_span else "-" for n in read(text)]


def changes(text: str) -> list[str | None]:
    """Return the direction of each number."""
    return [n.change for n in read(text)]


def counted(text: str) -> list[str]:
    """Return "what is counted / head noun" of each number, "-" for nothing."""
    return [f"{n.of.text} / {n.of_lemma}" if n.of else "-" for n in read(text)]


def _value(number: Number) -> str:
    value = number.value or "?"
    value += f"..{number.high}" if number.high else ""
    return f"{value} {number.unit}" if number.unit else value
