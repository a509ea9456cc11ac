"""Parts of a statement, trimmed; and in whose words it is: all quoted, partly, or not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import accumulate

from claimcheck.extract.clauses import Run
from claimcheck.extract.quoted import Quoted
from claimcheck.extract.statements import Statement
from claimcheck.model.characters import HYPHENS
from claimcheck.model.claims import Speech
from claimcheck.model.prose import Prose, Token

OPENING = frozenset(("and", "but", ",", ";", ":", ".", "-", "–", "—", "...", "…", ")", "''", "”"))
CLOSING = frozenset((",", ";", ":", ".", "-", "–", "—", "and", "but", "``", "(", "“"))


class Spoken:
    """The quotations of a document, and how much of any run of tokens they hold, in words.

    A word is a token with a letter or a digit.
    """

    def __init__(self, prose: Prose, quoted: Sequence[Quoted]) -> None:
        words = [t.is_word for t in prose.tokens]
        inside = [False] * len(words)
        for quotation in quoted:
            for i in range(quotation.first, quotation.last):
                inside[i] = words[i]
        self._tokens = prose.tokens
        self._opening = {quotation.first for quotation in quoted}
        self._closing = {quotation.last - 1 for quotation in quoted}
        self._words = list(accumulate(words, initial=0))
        self._inside = list(accumulate(inside, initial=0))

    def trim(self, statement: Statement) -> Statement:
        """Trim the parts of a statement, and tell in whose words its content is.

        What is direct speech without marks, as in a transcript, is left as it is.
        """
        if statement.speech == "direct":
            return statement
        content = tuple(run for run in map(self.trimmed, statement.content) if run is not None)
        source = self.trimmed(statement.source) if statement.source else None
        source = _closed(self._tokens, source) if source else None
        return replace(statement, source=source, content=content, speech=self.speech(content))

    def trimmed(self, run: Run) -> Run | None:
        """Cut marks and connecting words off the ends; a quotation keeps its own marks."""
        start, end = run
        words = self._tokens
        while start < end and words[start].lower in OPENING and start not in self._opening:
            start += 1
        while start > 1 and _hyphenated(words, start):
            start -= 2
        while end > start and words[end - 1].lower in CLOSING and end - 1 not in self._closing:
            end -= 1
        return (start, end) if start < end and self._words[end] > self._words[start] else None

    def speech(self, content: Iterable[Run]) -> Speech:
        """Tell whether all, some or none of the words are inside."""
        content = tuple(content)
        inside = sum(self._inside[end] - self._inside[start] for start, end in content)
        if not inside:
            return "indirect"
        words = sum(self._words[end] - self._words[start] for start, end in content)
        return "direct" if inside == words else "mixed"


def _closed(tokens: Sequence[Token], run: Run) -> Run:
    """Take in the bracket that closes the last one opened: "the Harbour Board (HB)"."""
    words = [t.word for t in tokens[run[0] : run[1] + 1]]
    closes = words[-1] == ")" and words.count("(") == words.count(")")
    return (run[0], run[1] + 1) if closes and len(words) > run[1] - run[0] else run


def _hyphenated(words: Sequence[Token], at: int) -> bool:
    """Tell whether a hyphen ties a word to the one before it: no statement begins in the middle of "e-mail"."""
    hyphen = words[at - 1]
    return hyphen.word in HYPHENS and not hyphen.space_after and not words[at - 2].space_after
