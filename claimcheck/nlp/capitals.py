"""Runs of words with capitals, which are names more often than not."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model.prose import Prose, Sentence

Run = tuple[int, int]

# Capitalised only because a sentence starts with them.
OPENERS = frozenset(
    (
        "the a an in on at but and or if when while as it he she they we i you this that these "
        "those there here for from to by with after before since during until although though "
        "because so yet still also then now once one two three some many most no not what who how "
        "why where which its his her their our my your both each every all another other such "
        "according meanwhile however earlier later last next only even just under over about more "
        "yesterday today tonight tomorrow less few several neither either nor whether would could "
        "should will can may might is are was were do does "
        "did has have had asked despite instead among without within following"
    ).split()
)
PARTICLES = frozenset(
    ("de", "van", "von", "der", "den", "al", "bin", "ibn", "da", "di", "du", "la", "le", "-")
)


def capitalised_runs(prose: Prose, sentence: Sentence) -> Iterator[Run]:
    """Yield the runs of capitalised words of a sentence."""
    start: int | None = None
    end = sentence.first
    for i in range(sentence.first, sentence.last):
        word = prose.tokens[i].word
        opener = (i == sentence.first or start is None) and prose.tokens[i].lower in OPENERS
        if word[0].isupper() and not opener:
            start, end = (i if start is None else start), i + 1
        elif start is not None and prose.tokens[i].lower not in PARTICLES:
            yield (start, end)
            start = None
    if start is not None:
        yield (start, end)
