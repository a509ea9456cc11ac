"""Phrases of a lexicon in a row of words."""

from __future__ import annotations

from collections.abc import Sequence


class Phrases:
    """The entries of a lexicon, found by the longest that stands at a place."""

    def __init__(self, phrases: frozenset[tuple[str, ...]]) -> None:
        self._phrases = phrases
        self._longest = max(map(len, phrases), default=0)

    def at(self, words: Sequence[str], place: int) -> int:
        """Return how many words, in lower case, the longest phrase at a place has; 0 where there is none."""
        most = min(self._longest, len(words) - place)
        return next((n for n in range(most, 0, -1) if tuple(words[place : place + n]) in self._phrases), 0)

    def inside(self, words: Sequence[str]) -> bool:
        """Tell whether one of them stands anywhere."""
        return any(self.at(words, place) for place in range(len(words)))
