"""Statements on their way to attributions: found by grammar, by quotation marks, by labels or by the tagger.

Their parts are runs of tokens; who their sources are is looked up later.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from claimcheck.extract.clauses import Relation, Run
from claimcheck.extract.grammar import runs
from claimcheck.model.claims import CueClass, Speech
from claimcheck.model.prose import Prose
from claimcheck.model.span import Span


@dataclass(frozen=True, slots=True)
class StatedCue:
    """The words of a cue, and the rule that knows it, if one does."""

    rule: str | None
    cls: CueClass
    lemma: str
    runs: tuple[Run, ...]

    def tokens(self) -> Iterator[int]:
        """Yield the tokens of the cue."""
        return (token for first, last in self.runs for token in range(first, last))

    def without(self, source: Run) -> StatedCue:
        """Return the cue without the words of its source, unless nothing would be left: "says Low"."""
        rest = {token for token in self.tokens() if not source[0] <= token < source[1]}
        return replace(self, runs=tuple(runs(rest))) if rest else self


@dataclass(frozen=True, slots=True)
class Statement:
    """An attribution before its source is looked up in the ledger: everything as runs of tokens."""

    cue: StatedCue | None
    source: Run | None
    content: tuple[Run, ...]
    confidence: float
    speech: Speech = "indirect"

    @property
    def place(self) -> Run:
        """Where it stands in the order of the text: at its cue, else at its content."""
        return self.cue.runs[0] if self.cue else self.content[0]


def of_relation(relation: Relation) -> Statement:
    """Return the statement that grammar and quotation marks give for a cue."""
    cue = relation.cue
    stated = StatedCue(cue.rule, cue.cls, cue.lemma, ((cue.first, cue.last),))
    return Statement(stated, relation.source, relation.content, relation.confidence)


def span_of(prose: Prose, run: Run) -> Span:
    """Return the characters of a run of tokens."""
    return Span(prose.tokens[run[0]].span.start, prose.tokens[run[1] - 1].span.end)
