"""Word lists of the packs as checks look for them: in every form of a phrase's first word."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from claimcheck.model.rule import Entry
from claimcheck.nlp.inflection import forms
from claimcheck.nlp.stems import stem


@lru_cache(maxsize=256)
def words_of(entries: tuple[Entry, ...]) -> frozenset[tuple[str, ...]]:
    """Return the phrases of a lexicon, in lower case."""
    return frozenset(tuple(map(str.lower, entry.words)) for entry in entries)


class Phrases(dict[tuple[str, ...], str]):
    """Phrases in lower case with their values; ``longest`` is how many words those have that begin with a word."""

    def __init__(self, phrases: Iterable[tuple[tuple[str, ...], str]]) -> None:
        super().__init__(phrases)
        self.longest: dict[str, int] = {}
        for words in self:
            self.longest[words[0]] = max(len(words), self.longest.get(words[0], 0))
        self.stems = frozenset(stem(words[0]) for words in self if len(words) == 1)


@lru_cache(maxsize=256)
def phrases_of(entries: tuple[Entry, ...]) -> Phrases:
    """Return the phrases of a lexicon, in every form of their first word."""
    return Phrases(
        ((form, *map(str.lower, entry.words[1:])), entry.value)
        for entry in entries
        if entry.words
        for form in (entry.words[0].lower(), *forms(entry.words[0]))
    )
