"""Finder ``tokens``: words in a row, each tested by its form and its grammar."""

from __future__ import annotations

from claimcheck.extract.finders.wordtests import Match, Passes, Words, must_stand, needed, tester
from claimcheck.model.finder import Need, TokenFinder

NO_MATCH = -1


class TokenPattern:
    """One sequence of words.

    What may follow a word is worked out once for each step, so that a sentence costs its words times the steps,
    whatever the pattern: nothing is tried again.
    """

    def __init__(self, finder: TokenFinder) -> None:
        self.need: Need = finder.needs
        self.needed = needed(must_stand(step.tests) for step in finder.steps if step.low)
        self._steps: list[tuple[Passes, int, int]] = [
            (tester(step.tests), step.low, step.high) for step in finder.steps
        ]
        self._aside = [step.aside for step in finder.steps]

    def matches(self, words: Words) -> list[Match]:
        """Return the longest matches that do not overlap, without the words that stand aside at their ends."""
        ends = self._ends(words)
        found, at = [], 0
        while at < len(words.tokens):
            if ends[0][at] > at:
                match = self._shown(words, ends, at)
                found.append(match)
                at = max(at, match.last - 1)
            at += 1
        return found

    def _ends(self, words: Words) -> list[list[int]]:
        """Return for each step and each word where the longest match of the steps from there on ends."""
        count = len(words.tokens)
        after = [list(range(count + 1))]
        for passes, low, high in reversed(self._steps):
            row = [passes(words, at) for at in range(count)]
            after.insert(0, [self._farthest(at, row, low, high, after[0]) for at in range(count + 1)])
        return after

    def _shown(self, words: Words, ends: list[list[int]], start: int) -> Match:
        """Return the words of the longest match from a place on, from the first to the last not aside, else all."""
        if not any(self._aside):
            return Match(start, ends[0][start])
        at, shown = start, []
        for place, (passes, low, high) in enumerate(self._steps):
            first, rest, end = at, ends[place + 1], ends[0][start]
            at = next(
                first + taken
                for taken in range(high, low - 1, -1)
                if first + taken < len(rest)
                and rest[first + taken] == end
                and all(passes(words, one) for one in range(first, first + taken))
            )
            shown += [] if self._aside[place] else list(range(first, at))
        return Match(shown[0], shown[-1] + 1) if shown else Match(start, at)

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
