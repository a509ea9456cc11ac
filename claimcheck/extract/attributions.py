"""Who says what: cues, their sources and contents, put together for a whole document."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from claimcheck.extract.clauses import Relation, Run, apart, read_clause
from claimcheck.extract.cues import Frames, find_cues
from claimcheck.extract.quoted import QuotationLinker, Quoted, outside_quotations, quoted_runs
from claimcheck.model.claims import Quotation, Speech
from claimcheck.model.mark import Mark
from claimcheck.model.prose import Parser, Prose
from claimcheck.model.rule import Catalogue
from claimcheck.model.span import Span

# Readings surer than this are reported; rules about absence also see the ones below.
REPORTED = 0.5
OPENING = frozenset(("that", "and", "but", ",", ";", ":", ".", "-", "–", "—", "...", "…", ")", "''", "”"))
CLOSING = frozenset((",", ";", ":", ".", "-", "–", "—", "and", "but", "``", "(", "“"))


@dataclass(frozen=True, slots=True)
class Statement:
    """An attribution before its source is looked up in the ledger: everything as runs of tokens."""

    relation: Relation
    source: Run | None
    content: tuple[Run, ...]
    speech: Speech


def find_statements(
    prose: Prose,
    parser: Parser,
    marks: Iterable[Mark],
    quotations: Sequence[Quotation],
    catalogue: Catalogue,
) -> tuple[Statement, ...]:
    """Return all statements, in the order of their cues."""
    frames = Frames.of(catalogue)
    cues = find_cues(prose, marks, catalogue, frames)
    sentences = prose.sentences
    parser.ahead(sentences[c.sentence] for c in cues)
    read = apart([read_clause(cue, prose, parser, frames) for cue in cues])
    quoted = quoted_runs(prose, quotations)
    spoken = Spoken(prose, quoted)
    linked = QuotationLinker(prose, outside_quotations(read, quoted), quoted).link()
    statements = (
        _statement(prose, relation, spoken) for relation in linked if relation.confidence >= REPORTED
    )
    return tuple(s for s in statements if s.content)


def span_of(prose: Prose, run: Run) -> Span:
    """Return the characters of a run of tokens."""
    return Span(prose.tokens[run[0]].span.start, prose.tokens[run[1] - 1].span.end)


class Spoken:
    """How much of any run of tokens is inside quotation marks, in words (tokens with a letter or digit)."""

    def __init__(self, prose: Prose, quoted: Sequence[Quoted]) -> None:
        words = [any(c.isalnum() for c in t.word) for t in prose.tokens]
        inside = [False] * len(words)
        for quotation in quoted:
            for i in range(quotation.first, quotation.last):
                inside[i] = words[i]
        self._words = list(accumulate(words, initial=0))
        self._inside = list(accumulate(inside, initial=0))

    def speech(self, content: Iterable[Run]) -> Speech:
        """Tell whether all, some or none of the words are inside."""
        content = tuple(content)
        inside = sum(self._inside[end] - self._inside[start] for start, end in content)
        if not inside:
            return "indirect"
        words = sum(self._words[end] - self._words[start] for start, end in content)
        return "direct" if inside == words else "mixed"


def _statement(prose: Prose, relation: Relation, spoken: Spoken) -> Statement:
    content = tuple(run for run in (_trimmed(prose, run) for run in relation.content) if run is not None)
    source = _trimmed(prose, relation.source) if relation.source else None
    return Statement(relation, source, content, spoken.speech(content))


def _trimmed(prose: Prose, run: Run) -> Run | None:
    """Cut marks and connecting words off the ends; a quotation keeps its own marks."""
    start, end = run
    while start < end and prose.tokens[start].lower in OPENING:
        start += 1
    while end > start and prose.tokens[end - 1].lower in CLOSING:
        end -= 1
    has_word = any(c.isalnum() for t in prose.tokens[start:end] for c in t.word)
    return (start, end) if has_word else None
