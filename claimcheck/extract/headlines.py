"""Headlines that name their source with a colon: "Police: man held after fire", "Bridge is unsafe: engineer"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterator, Sequence

from claimcheck.extract.clauses import Run
from claimcheck.extract.statements import Statement
from claimcheck.model.prose import Prose, Sentence

COLONS = frozenset((":", "-", "–", "—"))
# How many words the source of a headline may have, and how many at least stay for what it says.
LONGEST_SOURCE, SHORTEST_CONTENT = 5, 3
BY_COLON = 0.7


def headline_statements(prose: Prose, sources: Container[int], seen: Sequence[Statement]) -> list[Statement]:
    """Return what headlines say with a colon; ``sources`` are the tokens that a source rule marks.

    Headlines in which something else is a statement already are left alone.
    """
    taken = sorted(s.place[0] for s in seen)
    titles = [
        s for s in prose.sentences if prose.document.sections[s.section].kind in ("headline", "subhead")
    ]
    return [
        Statement(None, source, (content,), BY_COLON)
        for sentence in titles
        if bisect_left(taken, sentence.first) == bisect_left(taken, sentence.last)
        for source, content in _around_colon(prose, sentence)
        if source[1] - 1 in sources
    ][:1]


def _around_colon(prose: Prose, sentence: Sentence) -> Iterator[tuple[Run, Run]]:
    """Yield what may be source and content: the words before the first colon, those after the last."""
    words = range(sentence.first, sentence.last)
    marks = [i for i in words if prose.tokens[i].word in COLONS and _stands_free(prose, i)]
    if not marks:
        return
    first, last = marks[0], marks[-1]
    end = sentence.last - (not prose.tokens[sentence.last - 1].is_word)
    if prose.tokens[first].word == ":":
        yield (sentence.first, first), (first + 1, sentence.last)
    yield (last + 1, end), (sentence.first, last)


def _stands_free(prose: Prose, mark: int) -> bool:
    return mark + 1 < len(prose.tokens) and prose.tokens[mark].space_after
