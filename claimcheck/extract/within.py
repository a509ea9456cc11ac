"""Statements within statements, which the tagger cannot see: what somebody says that another says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from claimcheck.extract.clauses import BY_CLAUSE, Relation, Run
from claimcheck.extract.quoted import Quoted
from claimcheck.model.prose import Parser, Prose

FINITE = frozenset(("VBD", "VBZ", "VBP"))


def is_within(relation: Relation, said: Mapping[int, Run]) -> bool:
    """Tell whether all of it stands within one piece of what somebody says."""
    start, end = said.get(relation.cue.first, (0, 0))
    parts = (relation.source or (0, 0), *relation.content)
    return all(start <= first and last <= end for first, last in parts)


def inside_quotations(relations: Iterable[Relation], quoted: Sequence[Quoted]) -> list[Relation]:
    """Return what is said to be said within quotations: "I think it will fail", "they told us that it was safe".

    Only where all of it stands within one quotation, and what is said is a clause.
    """
    holders = {t: q for q in quoted if q.quotation.kind != "term" for t in range(q.first, q.last)}
    found = []
    for relation in relations:
        holder = holders.get(relation.cue.first)
        if holder is None or relation.source is None or not relation.confidence >= BY_CLAUSE:
            continue
        parts = (relation.source, *relation.content)
        if relation.content and all(holder.first <= start and end <= holder.last for start, end in parts):
            found.append(relation)
    return found


def really_said(relation: Relation, prose: Prose, parser: Parser) -> bool:
    """Tell what is reported as said from what may, should or did not come to be said: "I would rather tell them".

    What stands before its cue may be the outer speaker's own: "I don't blame her, somebody told her so".
    """
    parse = parser.of(prose.sentences[relation.cue.sentence])
    verb = relation.cue.first - parse.first
    beside = [c for c in parse.children[verb] if parse.deps[c] in ("aux", "neg")]
    weakened = any(parse.tags[c] == "MD" or parse.deps[c] == "neg" for c in beside)
    perfect = parse.tags[verb] == "VBN" and any(parse.lemmas[c] == "have" for c in beside)
    behind = all(start > relation.cue.first for start, _ in relation.content)
    return behind and not weakened and (perfect or parse.tags[verb] in FINITE)
