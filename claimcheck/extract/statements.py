"""Attributions as runs of tokens, before it is known who their sources are."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.extract.clauses import Relation, Run
from claimcheck.model.claims import CueClass, Speech


@dataclass(frozen=True, slots=True)
class StatedCue:
    """The words of a cue, and the rule that knows it, if one does."""

    rule: str | None
    cls: CueClass
    lemma: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """An attribution before its source is looked up in the ledger: everything as runs of tokens.

    ``sentence`` is the one in which its source is to be read.
    """

    cue: StatedCue | None
    source: Run | None
    content: tuple[Run, ...]
    confidence: float
    sentence: int
    speech: Speech = "indirect"

    @property
    def place(self) -> Run:
        """Where it stands in the order of the text: at its cue, else at its content."""
        return self.cue.runs[0] if self.cue else self.content[0]


def of_relation(relation: Relation) -> Statement:
    """Return the statement that grammar and quotation marks give for a cue."""
    cue = relation.cue
    stated = StatedCue(cue.rule, cue.cls, cue.lemma, ((cue.first, cue.last),))
    return Statement(stated, relation.source, relation.content, relation.confidence, cue.sentence)
