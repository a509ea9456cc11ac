"""What the tagger sees and what cue rules find, put together: each gives what the other lacks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from claimcheck.extract.clauses import Relation, Run
from claimcheck.extract.grammar import RELATIVE_PRONOUNS
from claimcheck.extract.quoted import Quoted, joined
from claimcheck.extract.statements import Statement
from claimcheck.extract.within import is_within, really_said
from claimcheck.model.prose import Parser, Prose
from claimcheck.model.rule import Catalogue

# How sure the grammar must be of a cue that the tagger does not see; a cue that a house added always counts.
# Within what somebody says the tagger sees no second statement, so less will do.
SURE, SURE_WITHIN = 0.8, 0.65
# How sure the tagger must be of a cue that no rule knows, and of one that nobody stands behind: fewer than four in
# ten below that hold.
SURE_OF_UNKNOWN, SURE_OF_NOBODY = 0.45, 0.6
# What opens a clause and says nothing.
EMPTY = frozenset(("that", "how", ",", "-", "–", "—", ":"))


def with_sources(prose: Prose, seen: Iterable[Statement], relations: Iterable[Relation]) -> list[Statement]:
    """Give statements without a source, or with a pronoun for one, what the grammar gives for their cue."""
    sources = {r.cue.first: r.source for r in relations if r.source is not None}
    return [_with_source(prose, statement, sources) for statement in seen]


def sure_enough(seen: Iterable[Statement]) -> list[Statement]:
    """Leave out cues that no rule knows where the tagger is not sure of them, less so where nobody is the source."""
    return [
        s
        for s in seen
        if s.cue is None
        or s.cue.rule is not None
        or s.confidence >= (SURE_OF_NOBODY if s.source is None else SURE_OF_UNKNOWN)
    ]


def _with_source(prose: Prose, statement: Statement, sources: Mapping[int, Run]) -> Statement:
    if statement.cue is None or (statement.source is not None and not _stands_for_another(statement, prose)):
        return statement
    source = next((sources[token] for token in statement.cue.tokens() if token in sources), None)
    if source is None:
        return statement
    content = tuple(run for run in statement.content if run[1] <= source[0] or source[1] <= run[0])
    if not content:
        return statement
    return replace(statement, cue=statement.cue.without(source), source=source, content=content)


def _stands_for_another(statement: Statement, prose: Prose) -> bool:
    """Tell whether the source is a relative pronoun: "a watchmaker, who said"."""
    start, end = statement.source or (0, 0)
    return end - start == 1 and prose.tokens[start].lower in RELATIVE_PRONOUNS


def run_on(
    seen: Sequence[Statement], relations: Sequence[Relation], quoted: Sequence[Quoted]
) -> list[Statement]:
    """Join what has no cue of its own to the statement from which it runs on.

    Quotation marks tell of which it does. What nobody quotes in full and no cue introduces is no statement.
    """
    whole = {t for q in quoted if q.quotation.kind == "full" for t in range(q.first, q.last)}
    spoken = {t: r.cue.first for r in relations for start, end in r.content for t in range(start, end)}
    by_cue = {t: i for i, s in enumerate(seen) if s.cue is not None for t in s.cue.tokens()}
    contents = [list(statement.content) for statement in seen]
    kept = [True] * len(seen)
    for i, statement in enumerate(seen):
        if statement.cue is None and statement.source is None:
            cue = next((spoken[t] for s, e in statement.content for t in range(s, e) if t in spoken), None)
            owner = by_cue.get(cue) if cue is not None else None
            kept[i] = cue is None and statement.content[0][0] in whole
            if owner is not None:
                contents[owner] += statement.content
    return [
        replace(statement, content=joined(content))
        for statement, content, keep in zip(seen, contents, kept, strict=True)
        if keep
    ]


def unseen(
    prose: Prose,
    parser: Parser,
    relations: Iterable[Relation],
    seen: Sequence[Statement],
    catalogue: Catalogue,
) -> list[Relation]:
    """Return the relations whose cues the tagger does not see, where the grammar or a house is sure of them."""
    taken = {t for s in seen if s.cue is not None for t in s.cue.tokens()}
    said = {t: run for s in seen for run in s.content for t in range(*run)}
    own = {" ".join(words) for words in catalogue.own_phrases()}
    rules = catalogue.own_rules()

    def counts(relation: Relation) -> bool:
        if relation.cue.lemma in own or relation.cue.rule in rules:
            return True
        if is_within(relation, said):
            return relation.confidence >= SURE_WITHIN and really_said(relation, prose, parser)
        return relation.confidence >= SURE

    return [r for r in relations if taken.isdisjoint(range(r.cue.first, r.cue.last)) and counts(r)]


def completed(prose: Prose, found: Sequence[Statement]) -> list[Statement]:
    """Give a content that is only "that" the whole statement behind it: "we learned that, Low says, ..."."""
    behind = {_hull(s)[0]: _hull(s) for s in found}
    return [_complete(prose, statement, behind) for statement in found]


def _complete(prose: Prose, statement: Statement, behind: Mapping[int, Run]) -> Statement:
    start, end = statement.content[0]
    following = behind.get(end)
    empty = all(t.lower in EMPTY for t in prose.tokens[start:end])
    if following is None or not empty or len(statement.content) > 1:
        return statement
    return replace(statement, content=((start, following[1]),))


def _hull(statement: Statement) -> Run:
    """Return the tokens from the first to the last of a statement."""
    runs = [*statement.content, *(statement.cue.runs if statement.cue else ())]
    runs += [statement.source] if statement.source else []
    return min(start for start, _ in runs), max(end for _, end in runs)
