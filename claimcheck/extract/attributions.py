"""Who says what: cues, their sources and contents, put together for a whole document."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

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
DIRECT = 0.8
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
    linked = QuotationLinker(prose, outside_quotations(read, quoted), quoted).link()
    statements = (
        _statement(prose, relation, quoted) for relation in linked if relation.confidence >= REPORTED
    )
    return tuple(s for s in statements if s.content)


def span_of(prose: Prose, run: Run) -> Span:
    """Return the characters of a run of tokens."""
    return Span(prose.tokens[run[0]].span.start, prose.tokens[run[1] - 1].span.end)


def _statement(prose: Prose, relation: Relation, quoted: Sequence[Quoted]) -> Statement:
    content = tuple(run for run in (_trimmed(prose, run) for run in relation.content) if run is not None)
    source = _trimmed(prose, relation.source) if relation.source else None
    return Statement(relation, source, content, _speech(content, quoted))


def _trimmed(prose: Prose, run: Run) -> Run | None:
    """Cut marks and connecting words off the ends; a quotation keeps its own marks."""
    start, end = run
    while start < end and prose.tokens[start].lower in OPENING:
        start += 1
    while end > start and prose.tokens[end - 1].lower in CLOSING:
        end -= 1
    has_word = any(t.word[0].isalnum() for t in prose.tokens[start:end])
    return (start, end) if has_word else None


def _speech(content: tuple[Run, ...], quoted: Sequence[Quoted]) -> Speech:
    size = sum(e - s for s, e in content)
    inside = sum(max(0, min(e, q.last) - max(s, q.first)) for s, e in content for q in quoted)
    if not size or not inside:
        return "indirect"
    return "direct" if inside >= DIRECT * size else "mixed"
