"""What the tagger sees, tied to the words of the text and to the cue rules that know its cues."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claimcheck.extract.clauses import Run
from claimcheck.extract.cues import CueWord
from claimcheck.extract.places import Places
from claimcheck.extract.statements import StatedCue, Statement
from claimcheck.model.prose import Prose
from claimcheck.model.tagged import Tagged

# Parts of one source with no more than so many tokens between are one mention.
CLOSE = 4


def read_tagged(
    prose: Prose, places: Places, tagged: Iterable[Tagged], cues: Sequence[CueWord]
) -> list[Statement]:
    """Return a statement for each attribution of the tagger; its cue is classed by the rule that knows it."""
    known = _Known(cues)
    found = (_statement(prose, one, places, known) for one in tagged)
    return [statement for statement in found if statement is not None]


def _statement(prose: Prose, tagged: Tagged, places: Places, known: _Known) -> Statement | None:
    source, cue, content = (
        tuple(run for run in map(places.run, part) if run is not None)
        for part in (tagged.source, tagged.cue, tagged.content)
    )
    if not content:
        return None
    held = _hull(source)
    worded = tuple(run for run in cue if any(prose.tokens[i].is_word for i in range(*run)))
    stated = _cue(prose, worded, known) if worded else None
    return Statement(stated, held, content, tagged.confidence)


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
