"""Who says what: cues, their sources and contents, put together for a whole document."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import accumulate

from claimcheck.extract.clauses import Run, read_clause
from claimcheck.extract.cues import Frames, find_cues
from claimcheck.extract.quoted import QuotationLinker, Quoted, outside_quotations, quoted_runs
from claimcheck.extract.siblings import apart
from claimcheck.extract.statements import Statement, of_relation
from claimcheck.extract.tagged import read_tagged, unseen, with_sources
from claimcheck.extract.whole_cues import says_something, with_negation
from claimcheck.model.characters import HYPHENS
from claimcheck.model.claims import Quotation, Speech
from claimcheck.model.mark import Mark
from claimcheck.model.prose import Parser, Prose, Token
from claimcheck.model.rule import Catalogue
from claimcheck.model.span import Span
from claimcheck.model.tagged import Tagged

# Readings surer than this are reported; rules about absence also see the ones below.
REPORTED = 0.5
OPENING = frozenset(("that", "and", "but", ",", ";", ":", ".", "-", "–", "—", "...", "…", ")", "''", "”"))
CLOSING = frozenset((",", ";", ":", ".", "-", "–", "—", "and", "but", "``", "(", "“"))


def find_statements(
    prose: Prose,
    parser: Parser,
    marks: Iterable[Mark],
    quotations: Sequence[Quotation],
    tagged: Sequence[Tagged] | None,
    catalogue: Catalogue,
) -> tuple[Statement, ...]:
    """Return all statements, in the order of the text: what the tagger sees, and what cue rules find besides.

    Without a tagger ``tagged`` is None, and cue rules and grammar find them all.
    """
    frames = Frames.of(catalogue)
    cues = find_cues(prose, marks, catalogue, frames)
    sentences = prose.sentences
    parser.ahead(sentences[c.sentence] for c in cues)
    cues = [cue for cue in cues if says_something(cue, prose, parser, frames)]
    read = apart([read_clause(cue, prose, parser, frames) for cue in cues])
    quoted = quoted_runs(prose, quotations)
    spoken = Spoken(prose, quoted)
    linked = QuotationLinker(prose, outside_quotations(prose, read, quoted), quoted).link()
    relations = [r for r in linked if r.confidence >= REPORTED]
    seen: list[Statement] = []
    if tagged is not None:
        seen = with_sources(prose, read_tagged(prose, tagged, cues), relations)
        relations = unseen(relations, seen)
    statements = (
        *(_spoken(prose, statement, spoken) for statement in seen),
        *(_spoken(prose, of_relation(with_negation(r, prose, parser)), spoken) for r in relations),
    )
    return tuple(sorted((s for s in statements if s.content), key=lambda s: s.place))


def span_of(prose: Prose, run: Run) -> Span:
    """Return the characters of a run of tokens."""
    return Span(prose.tokens[run[0]].span.start, prose.tokens[run[1] - 1].span.end)


def _closed(prose: Prose, run: Run) -> Run:
    """Take in the bracket that closes the last one opened: "the Harbour Board (HB)"."""
    words = [t.word for t in prose.tokens[run[0] : run[1] + 1]]
    closes = words[-1] == ")" and words.count("(") == words.count(")")
    return (run[0], run[1] + 1) if closes and len(words) > run[1] - run[0] else run


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


def _hyphenated(words: Sequence[Token], at: int) -> bool:
    """Tell whether a hyphen ties a word to the one before it: no statement begins in the middle of "e-mail"."""
    hyphen = words[at - 1]
    return hyphen.word in HYPHENS and not hyphen.space_after and not words[at - 2].space_after


def _spoken(prose: Prose, statement: Statement, spoken: Spoken) -> Statement:
    """Trim the parts of a statement, and tell in whose words its content is."""
    content = tuple(run for run in (spoken.trimmed(run) for run in statement.content) if run is not None)
    source = spoken.trimmed(statement.source) if statement.source else None
    source = _closed(prose, source) if source else None
    return replace(statement, source=source, content=content, speech=spoken.speech(content))
