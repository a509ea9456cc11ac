"""Finder ``tokens``: words in a row, each tested by its form and its grammar."""

from __future__ import annotations

from claimcheck.extract.finders.wordtests import Match, Passes, Words, must_stand, rarest, tester
from claimcheck.model.rule import Need, TokenFinder

NO_MATCH = -1


class TokenPattern:
    """One sequence of words.

    What may follow a word is worked out once for each step, so that a sentence costs its words times the steps,
    whatever the pattern: nothing is tried again.
    """

    def __init__(self, finder: TokenFinder) -> None:
        self.need: Need = finder.needs
        self.words = rarest(must_stand(step.tests) for step in finder.steps if step.low)
        self._steps: list[tuple[Passes, int, int]] = [
            (tester(step.tests), step.low, step.high) for step in finder.steps
        ]

    def matches(self, words: Words) -> list[Match]:
        """Return the longest matches that do not overlap."""
        ends = self._ends(words)
        found, at = [], 0
        while at < len(words.tokens):
            if ends[at] > at:
                found.append(Match(at, ends[at]))
            at = max(at + 1, ends[at])
        return found

    def _ends(self, words: Words) -> list[int]:
        """Return for each word where the longest match that begins there ends."""
        count = len(words.tokens)
        after = list(range(count + 1))
        for passes, low, high in reversed(self._steps):
            row = [passes(words, at) for at in range(count)]
            after = [self._farthest(at, row, low, high, after) for at in range(count + 1)]
        return after

    @staticmethod
    def _farthest(at: int, row: list[bool], low: int, high: int, after: list[int]) -> int:
        """Return the farthest end when one step takes ``low`` to ``high`` words from a place on."""
        best = after[at] if low == 0 else NO_MATCH
        for taken in range(1, high + 1):
            if at + taken > len(row) or not row[at + taken - 1]:
                break
            if taken >= low:
                best = max(best, after[at + taken])
        return best
