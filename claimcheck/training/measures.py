"""How well attributions agree with an annotator's, by the measures that were published for the corpus.

    attr    one to one, contents share at least half of their words (Jaccard)
    linked  and so do the sources, or there is none on either side
    exact   contents from and to the same words

The class of an attribution is by the share of its content words in double quotation marks: direct from 0.8, mixed
above 0, indirect 0. Recall counts the annotator's of a class that any found one hits, precision the found ones of a
class that hit any of the annotator's; attributions without content are left out.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from claimcheck.tagger.quotation import double_states
from claimcheck.training.corpus import Attribution, Span
from claimcheck.training.paragraphs import cut

ALIKE = 0.5
DIRECT = 0.8
CLASSES = ("all", "direct", "mixed", "indirect")
MEASURES = ("attr", "linked", "exact")
WORD = re.compile(r"\w+")

# Where each word begins in its article.
Words = frozenset[int]
# How many by measure; side ("gold", "found", and each with " hit"); and class.
Count = Counter[tuple[str, str, str]]


@dataclass(frozen=True, slots=True)
class Judged:
    """An attribution as the places of its words, and the spans of its content from word to word."""

    content: Words
    source: Words
    spans: tuple[Span, ...]
    kind: str


def judged(text: str, found: Iterable[Attribution]) -> list[Judged]:
    """Return the attributions that have content."""
    quoted = double_states(text)
    made = []
    for attribution in found:
        spans = cut(tuple(sorted(attribution.content)), text, Span(0, len(text)))
        content = words(text, spans)
        if content:
            share = sum(bool(quoted[place]) for place in content) / len(content)
            kind = "direct" if share >= DIRECT else "mixed" if share > 0 else "indirect"
            made.append(Judged(content, words(text, attribution.source), spans, kind))
    return made


def words(text: str, spans: Iterable[Span]) -> Words:
    """Where the words begin that spans hold something of."""
    return frozenset(
        word_start(text, word.start()) for start, end in spans for word in WORD.finditer(text, start, end)
    )


def word_start(text: str, place: int) -> int:
    """Where the word begins that a place lies in."""
    while place and WORD.match(text, place - 1):
        place -= 1
    return place


def alike(one: Words, other: Words) -> float:
    """Share of the words of either that both have (Jaccard); two that are empty are the same."""
    return len(one & other) / len(one | other) if one or other else 1.0


def pairs(gold: list[Judged], found: list[Judged]) -> list[tuple[int, int]]:
    """Which are the same attribution, by their numbers: the most alike first, and none twice."""
    near = sorted(
        (-alike(one.content, other.content), -alike(one.source, other.source), i, j)
        for i, one in enumerate(gold)
        for j, other in enumerate(found)
        if one.content & other.content
    )
    left, right, made = set[int](), set[int](), []
    for distance, _, i, j in near:
        if distance <= -ALIKE and i not in left and j not in right:
            left.add(i)
            right.add(j)
            made.append((i, j))
    return made


def count(gold: list[Judged], found: list[Judged]) -> Count:
    """Hits and numbers by measure, side and class, of one article."""
    counted: Count = Counter()
    same = pairs(gold, found)
    linked = [(i, j) for i, j in same if alike(gold[i].source, found[j].source) >= ALIKE]
    for measure, hits in (("attr", same), ("linked", linked)):
        add(counted, measure, "gold", gold, {i for i, _ in hits})
        add(counted, measure, "found", found, {j for _, j in hits})
    for side, own, others in (("gold", gold, found), ("found", found, gold)):
        there = {other.spans for other in others}
        unique = list({one.spans: one for one in own}.values())
        add(counted, "exact", side, unique, {i for i, one in enumerate(unique) if one.spans in there})
    return counted


def add(counted: Count, measure: str, side: str, every: list[Judged], hits: set[int]) -> None:
    """Count each attribution in its class and in all."""
    for number, one in enumerate(every):
        for kind in ("all", one.kind):
            counted[measure, side, kind] += 1
            counted[measure, side + " hit", kind] += number in hits


def figures(counted: Count) -> dict[str, list[float]]:
    """Precision, recall and F1 in per cent, by "MEASURE CLASS"; 0 where there is nothing to count."""
    table = {}
    for measure in MEASURES:
        for kind in CLASSES:
            precision, recall = (
                100 * counted[measure, side + " hit", kind] / max(counted[measure, side, kind], 1)
                for side in ("found", "gold")
            )
            both = 2 * precision * recall / max(precision + recall, 1e-9)
            table[f"{measure} {kind}"] = [round(precision, 1), round(recall, 1), round(both, 1)]
    return table
