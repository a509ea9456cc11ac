"""Parts to attributions: each content goes to its cue, each cue to its source; numpy only."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import exp, log, log1p
from operator import mul

import numpy as np
from numpy.typing import NDArray

from claimcheck.tagger.parts import Part
from claimcheck.tagger.pieces import CASES, Pieces
from claimcheck.tagger.quotation import CLOSING, OPENING
from claimcheck.tagger.reading import Pointers, Reading

Options = NDArray[np.float64]
NEAR = 12  # choices on each side that are looked at
UNLIKELY = -12.0  # as log-probability; below it nothing can be told apart
FEATURES = (
    "pointed at", "nothing", "distance", "after", "others between", "stops between", "marks between", "commas between",
)  # fmt: skip
STOPS, COMMAS, MARKS = frozenset(".?!;"), frozenset(",:-–—"), frozenset((OPENING, CLOSING))
POINTERS_ONLY = (1.0, *(0.0 for _ in FEATURES[1:]))


@dataclass(frozen=True, slots=True)
class Signs:
    """For each piece how many of a kind stand before it: stops, quotation marks, commas."""

    stops: Sequence[int]
    marks: Sequence[int]
    commas: Sequence[int]


@dataclass(frozen=True, slots=True)
class Link:
    """An attribution as parts; `to_cue` and `to_source` are how likely its links are."""

    source: Part | None
    cue: Part | None
    content: tuple[Part, ...]
    to_cue: float
    to_source: float


class Linker:
    """Chooses what each part belongs to, by the pointers of the network and what stands between."""

    def __init__(
        self, to_cue: Sequence[float] = POINTERS_ONLY, to_source: Sequence[float] = POINTERS_ONLY
    ) -> None:
        self.to_cue, self.to_source = tuple(to_cue), tuple(to_source)

    def link(self, parts: dict[str, list[Part]], reading: Reading, signs: Signs) -> list[Link]:
        """Return the attributions of a paragraph in the order of their contents; contents of one cue are one."""
        of_cue: dict[Part, list[Part]] = {}
        chance: dict[Part, float] = {}
        found: list[Link] = []
        for content in parts["content"]:
            cue, likely = choose(self.to_cue, content, parts["cue"], reading.to_cue, signs)
            if cue is None:
                source, surely = choose(self.to_source, content, parts["source"], reading.to_source, signs)
                found.append(Link(source, None, (content,), likely, surely))
            else:
                of_cue.setdefault(cue, []).append(content)
                chance[cue] = min(chance.get(cue, 1.0), likely)
        for cue, contents in of_cue.items():
            source, surely = choose(self.to_source, cue, parts["source"], reading.to_source, signs)
            found.append(Link(source, cue, tuple(contents), chance[cue], surely))
        return sorted(found, key=lambda link: link.content[0].start)


def choose(
    weights: Sequence[float], part: Part, among: list[Part], pointers: Pointers, signs: Signs
) -> tuple[Part | None, float]:
    """Return what a part belongs to, or nothing; and how likely that is among these choices."""
    among = near(part, among)
    scores = [sum(map(mul, weights, row)) for row in rows(part, among, pointers, signs)]
    high = max(scores)
    best = scores.index(high)
    return (among[best - 1] if best else None), 1 / sum(exp(score - high) for score in scores)


def near(part: Part, among: list[Part]) -> list[Part]:
    """Return the choices around a part; in a huge paragraph the far ones cost time and are never right."""
    here = bisect_left(among, part.start, key=lambda other: other.start)
    return among[max(here - NEAR, 0) : here + NEAR]


def options(part: Part, among: list[Part], pointers: Pointers, signs: Signs) -> Options:
    """Return the features of nothing and of each choice, [1 + choices, features]."""
    return np.array(rows(part, among, pointers, signs))


def rows(part: Part, among: list[Part], pointers: Pointers, signs: Signs) -> list[list[float]]:
    """Return the features of nothing and of each choice; numbers of Python are quicker for so few."""
    chances = pointers[part.start]
    table = [[max(float(chances[0]), UNLIKELY), 1.0, *[0.0] * (len(FEATURES) - 2)]]
    mass = np.exp(chances, dtype=np.float64).cumsum()
    for other in among:
        after = other.start > part.start
        start, end = (part.end, other.start) if after else (other.end, part.start)
        end = max(start, end)
        between = sum(start <= third.start < end for third in among)
        pointed = float(mass[other.end] - mass[other.start])
        table.append(
            [
                max(log(pointed), UNLIKELY) if pointed > 0 else UNLIKELY,
                0.0,
                log1p(end - start),
                float(after),
                float(min(between, 4)),
                *(float(min(c[end] - c[start], 4)) for c in (signs.stops, signs.marks, signs.commas)),
            ]
        )
    return table


def signs(pieces: Pieces, paragraph: str) -> Signs:
    """Count the signs of a paragraph."""
    words = [paragraph[start:end] for start, end in pieces.places.tolist()]
    states = (pieces.shapes // CASES).tolist()
    return Signs(
        before(word in STOPS for word in words),
        before(state in MARKS for state in states),
        before(word in COMMAS for word in words),
    )


def before(there: Iterable[bool]) -> list[int]:
    """How many stand before each place."""
    return list(accumulate(there, initial=0))


def fit(cases: list[tuple[Options, int]], penalty: float = 1.0, rounds: int = 20) -> list[float]:
    """Weights under which the right option of each case is likeliest, by Newton's method with shorter steps at need."""
    weights = np.array(POINTERS_ONLY)
    cost = unlikely(cases, weights, penalty)
    for _ in range(rounds):
        slope, bend = -penalty * (weights - POINTERS_ONLY), penalty * np.eye(len(weights))
        for table, right in cases:
            chances = shares(table @ weights)
            mean = chances @ table
            slope += table[right] - mean
            bend += (table * chances[:, None]).T @ table - np.outer(mean, mean)
        step = np.linalg.solve(bend, slope)
        while (now := unlikely(cases, weights + step, penalty)) > cost and np.abs(step).max() > 1e-6:
            step = step / 2
        weights, cost = weights + step, now
        if np.abs(step).max() < 1e-3:
            break
    return [round(float(weight), 5) for weight in weights]


def unlikely(cases: list[tuple[Options, int]], weights: NDArray[np.float64], penalty: float) -> float:
    """Negative log-likelihood of the right options, with the penalty of moving far."""
    lost = sum(np.log(max(shares(table @ weights)[right], 1e-12)) for table, right in cases)
    return float(penalty / 2 * ((weights - POINTERS_ONLY) ** 2).sum() - lost)


def shares(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    """Scores as probabilities."""
    weights = np.exp(scores - scores.max())
    chances: NDArray[np.float64] = weights / weights.sum()
    return chances
