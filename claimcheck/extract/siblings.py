"""Statements of one speaker in one sentence, kept apart."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.extract.clauses import Relation
from claimcheck.extract.grammar import runs


def apart(relations: list[Relation]) -> list[Relation]:
    """Cut a second cue of the same speaker, with its content, out of the content of the first.

    "He stressed the need to act, describing it as urgent" is two statements side by side.
    """
    by_sentence: dict[int, list[Relation]] = {}
    for relation in relations:
        by_sentence.setdefault(relation.cue.sentence, []).append(relation)
    return [_without_siblings(r, by_sentence[r.cue.sentence]) for r in relations]


def _without_siblings(relation: Relation, others: list[Relation]) -> Relation:
    content = {t for s, e in relation.content for t in range(s, e)}
    for other in others:
        same = other is not relation and other.source is not None and other.source == relation.source
        if same and other.content and other.cue.first in content and relation.cue.first < other.cue.first:
            own = [(other.cue.first, other.cue.last), *other.content]
            content -= set(range(min(s for s, _ in own), max(e for _, e in own)))
    return replace(relation, content=tuple(runs(content)))
