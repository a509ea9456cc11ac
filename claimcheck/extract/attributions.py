"""Who says what: cues, their sources and contents, put together for a whole document."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence

from claimcheck.extract.clauses import Relation, read_clause
from claimcheck.extract.cues import Frames, find_cues
from claimcheck.extract.headlines import headline_statements
from claimcheck.extract.opening import to_the_verb
from claimcheck.extract.places import Places
from claimcheck.extract.quoted import QuotationLinker, outside_quotations, quoted_runs
from claimcheck.extract.siblings import apart
from claimcheck.extract.spoken import Spoken
from claimcheck.extract.statements import Statement, of_relation
from claimcheck.extract.tagged import read_tagged
from claimcheck.extract.together import (
    completed,
    run_on,
    sure_enough,
    unseen,
    with_sources,
)
from claimcheck.extract.turns import turn_statements, without_turns
from claimcheck.extract.whole_cues import says_something, with_negation
from claimcheck.extract.within import inside_quotations, really_said
from claimcheck.model.claims import Quotation
from claimcheck.model.mark import Mark
from claimcheck.model.prose import Parser, Prose
from claimcheck.model.rule import Catalogue
from claimcheck.model.tagged import Tagged

# Readings surer than this are reported; rules about absence also see the ones below.
REPORTED = 0.5


def find_statements(
    prose: Prose,
    parser: Parser,
    marks: Sequence[Mark],
    quotations: Sequence[Quotation],
    tagged: Sequence[Tagged] | None,
    catalogue: Catalogue,
    sources: Container[int],
) -> tuple[Statement, ...]:
    """Return all statements, in the order of the text: what the tagger sees, and what cue rules find besides.

    Without a tagger ``tagged`` is None, and cue rules and grammar find them all. ``sources`` are the tokens that
    a source rule marks.
    """
    frames = Frames.of(catalogue)
    cues = find_cues(prose, marks, catalogue, frames)
    parser.ahead(prose.sentences[c.sentence] for c in cues)
    cues = [cue for cue in cues if says_something(cue, prose, parser, frames)]
    read = apart([read_clause(cue, prose, parser, frames) for cue in cues])
    quoted = quoted_runs(prose, quotations)
    linked = QuotationLinker(prose, outside_quotations(prose, read, quoted), quoted).link()
    relations = [r for r in linked if r.confidence >= REPORTED]
    inner = [r for r in inside_quotations(read, quoted) if really_said(r, prose, parser)]
    places = Places(prose)
    turns = turn_statements(prose, places)
    seen: list[Statement] = []
    if tagged is not None:
        seen = with_sources(prose, read_tagged(prose, places, tagged, cues), [*relations, *inner])
        seen = without_turns(run_on(sure_enough(seen), relations, quoted), turns)
        seen = to_the_verb(prose, parser, seen)
        relations = unseen(prose, parser, [*relations, *inner], seen, catalogue)
    found = [*seen, *_of_relations(relations, prose, parser), *turns]
    found = completed(prose, [s for s in found if s.content])
    found += headline_statements(prose, sources, found)
    spoken = Spoken(prose, quoted)
    trimmed = (spoken.trim(statement) for statement in found)
    return tuple(sorted((s for s in trimmed if s.content), key=lambda s: s.place))


def _of_relations(relations: Iterable[Relation], prose: Prose, parser: Parser) -> list[Statement]:
    return [of_relation(with_negation(relation, prose, parser)) for relation in relations]
