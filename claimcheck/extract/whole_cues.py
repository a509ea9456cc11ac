"""Cues seen whole: which of them really say something, and the negation that belongs to one."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.extract.clauses import Relation
from claimcheck.extract.cues import CueWord, Frames
from claimcheck.extract.grammar import agent, runs
from claimcheck.model.prose import Parse, Parser, Prose

REFUSING = frozenset(("decline", "refuse"))


def says_something(cue: CueWord, prose: Prose, parser: Parser, frames: Frames) -> bool:
    """Tell cues from words that only look so: "a robot called Hope", "declined to comment"."""
    parse = parser.of(prose.sentences[cue.sentence])
    verb = cue.first - parse.first
    refused = parse.deps[verb] == "xcomp" and parse.lemmas[parse.heads[verb]] in REFUSING
    return not refused and not (cue.lemma in frames.labels and _only_names(parse, verb))


def _only_names(parse: Parse, verb: int) -> bool:
    return parse.deps[verb] == "acl" and parse.tags[verb] in ("VBN", "VBD") and agent(parse, verb) is None


def with_negation(relation: Relation, prose: Prose, parser: Parser) -> Relation:
    """Take "did not" or "no" into the cue: whoever did not say something must not be shown to have said it."""
    cue = relation.cue
    parse = parser.of(prose.sentences[cue.sentence])
    verb = cue.first - parse.first
    before = [c for c in parse.children[verb] if c < verb]
    negating = [c for c in before if parse.deps[c] == "neg" or parse.lemmas[c] in ("no", "never")]
    start = min(negating, default=verb)
    while start > 0 and parse.deps[start - 1] in ("aux", "auxpass") and parse.heads[start - 1] == verb:
        start -= 1
    between = (parse.pos[e] in ("AUX", "PART", "ADV", "DET") for e in range(start, verb))
    if start == verb or not negating or not all(between):
        return relation
    content = {t for s, e in relation.content for t in range(s, e)} - set(
        range(start + parse.first, cue.last)
    )
    return replace(relation, cue=replace(cue, first=start + parse.first), content=tuple(runs(content)))
