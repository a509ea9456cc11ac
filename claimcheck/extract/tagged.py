"""What the tagger sees, tied to the words and the cue rules; and what the rules find besides."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from claimcheck.extract.clauses import Relation, Run
from claimcheck.extract.cues import CueWord
from claimcheck.extract.statements import StatedCue, Statement
from claimcheck.model.prose import Prose
from claimcheck.model.span import Span
from claimcheck.model.tagged import Tagged

# Parts of one source with no more than so many tokens between are one mention.
CLOSE = 4
RELATIVE = frozenset(("who", "which", "that"))
# How sure the tagger must be of a statement whose cue a rule knows, and of others: words nobody listed as a cue
# ("approved a budget") are statements to some people and none to others.
KNOWN, UNKNOWN = 0.5, 0.8
# How sure the grammar must be of a cue that the tagger does not see.
SURE = 0.8


def read_tagged(prose: Prose, tagged: Iterable[Tagged], cues: Sequence[CueWord]) -> list[Statement]:
    """Return a statement for each attribution of the tagger; its cue is classed by the rule that knows it."""
    places = _Places(prose)
    known = _Known(cues)
    found = (_statement(prose, one, places, known) for one in tagged)
    return [s for s in found if s is not None and s.confidence >= _needed(s)]


def _needed(statement: Statement) -> float:
    """Return how sure the tagger must be: a cue that a rule knows speaks for itself."""
    return KNOWN if statement.cue is not None and statement.cue.rule is not None else UNKNOWN


def with_sources(prose: Prose, seen: Iterable[Statement], relations: Iterable[Relation]) -> list[Statement]:
    """Give statements without a source, or with a pronoun for one, what the grammar gives for their cue."""
    sources = {r.cue.first: r.source for r in relations if r.source is not None}
    return [_with_source(prose, statement, sources) for statement in seen]


def _stands_for_another(statement: Statement, prose: Prose) -> bool:
    """Tell whether the source is a relative pronoun: "a watchmaker, who said"."""
    start, end = statement.source or (0, 0)
    return end - start == 1 and prose.tokens[start].lower in RELATIVE


def _with_source(prose: Prose, statement: Statement, sources: Mapping[int, Run]) -> Statement:
    if statement.cue is None or (statement.source is not None and not _stands_for_another(statement, prose)):
        return statement
    tokens = (token for first, last in statement.cue.runs for token in range(first, last))
    source = next((sources[token] for token in tokens if token in sources), None)
    if source is None:
        return statement
    content = tuple(run for run in statement.content if run[1] <= source[0] or source[1] <= run[0])
    return replace(statement, source=source, content=content) if content else statement


def unseen(relations: Iterable[Relation], seen: Sequence[Statement]) -> list[Relation]:
    """Return the relations whose cues the tagger does not see."""
    taken = {t for s in seen if s.cue for first, last in s.cue.runs for t in range(first, last)}
    return [r for r in relations if r.confidence >= SURE and taken.isdisjoint(range(r.cue.first, r.cue.last))]


def _statement(prose: Prose, tagged: Tagged, places: _Places, known: _Known) -> Statement | None:
    source, cue, content = (
        tuple(run for run in map(places.run, part) if run is not None)
        for part in (tagged.source, tagged.cue, tagged.content)
    )
    if not content:
        return None
    held = _hull(source)
    first = (held or (cue or content)[0])[0]
    stated = _cue(prose, cue, known) if cue else None
    return Statement(stated, held, content, tagged.confidence, places.sentence(first))


def _hull(runs: Sequence[Run]) -> Run | None:
    """Join the parts of a source that stand close together; of others the first counts."""
    if not runs:
        return None
    start, end = runs[0]
    for first, last in runs[1:]:
        if first - end > CLOSE:
            break
        end = last
    return (start, end)


def _cue(prose: Prose, runs: tuple[Run, ...], known: _Known) -> StatedCue:
    word = known.within(runs)
    if word is not None:
        return StatedCue(word.rule, word.cls, word.lemma, runs)
    lemma = " ".join(t.lower for first, last in runs for t in prose.tokens[first:last])
    return StatedCue(None, "other", lemma, runs)


class _Known:
    """The cues that rules mark, by their tokens."""

    def __init__(self, cues: Sequence[CueWord]) -> None:
        self._cues = {token: cue for cue in reversed(cues) for token in range(cue.first, cue.last)}

    def within(self, runs: Sequence[Run]) -> CueWord | None:
        """Return the first cue that shares a token with some runs."""
        tokens = (token for first, last in runs for token in range(first, last))
        return next((self._cues[token] for token in tokens if token in self._cues), None)


class _Places:
    """The tokens and sentences that spans of the text belong to."""

    def __init__(self, prose: Prose) -> None:
        self._starts = [token.span.start for token in prose.tokens]
        self._ends = [token.span.end for token in prose.tokens]
        self._firsts = [sentence.first for sentence in prose.sentences]

    def run(self, span: Span) -> Run | None:
        """Return the tokens that a span shares characters with; None where it has none."""
        first, last = bisect_right(self._ends, span.start), bisect_left(self._starts, span.end)
        return (first, last) if first < last else None

    def sentence(self, token: int) -> int:
        """Return the sentence that a token is in."""
        return max(0, bisect_right(self._firsts, token) - 1)
