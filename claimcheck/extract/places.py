"""The tokens and sentences that stretches of the text belong to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from claimcheck.extract.clauses import Run
from claimcheck.model.prose import Prose
from claimcheck.model.span import Span


class Places:
    """The tokens and sentences that spans of the text belong to."""

    def __init__(self, prose: Prose) -> None:
        self._starts = [token.span.start for token in prose.tokens]
        self._ends = [token.span.end for token in prose.tokens]
        self._sentences = [sentence.span.start for sentence in prose.sentences]

    def around(self, span: Span) -> Run:
        """Return the tokens that a span shares characters with; an empty run at its place where it has none."""
        first = bisect_right(self._ends, span.start)
        return first, max(first, bisect_left(self._starts, span.end))

    def run(self, span: Span) -> Run | None:
        """Return the tokens that a span shares characters with; None where it has none."""
        first, last = self.around(span)
        return (first, last) if first < last else None

    def sentence_at(self, offset: int) -> int:
        """Return the sentence that a character is in, or the one before it."""
        return max(0, bisect_right(self._sentences, offset) - 1)

    def sentence(self, token: int) -> int:
        """Return the sentence that a token is in."""
        return self.sentence_at(self._starts[token])
