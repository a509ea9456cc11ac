"""Where a quotation was said: each of its words put beside a word of the record, at the least cost.

Words may be left out of what was said, added, and changed, each at a price; and the quotation may leap to another
place, at the price of two or three words. So two halves that were said far apart are found where they were said.
All of the record is searched: a row of costs for each quoted word, over all words that were said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from claimcheck.nlp.stems import EMPTY
from claimcheck.quotes.record import Ids, Numbers, Record

Gap = Literal["", "ellipsis", "bracket"]

ADDED, CHANGED, BENT = 1.0, 1.25, 0.6
EMPTY_COUNTS = 0.75
# To leap: what it costs at all, and for each word that is passed over; and to leap anywhere, also back.
LEAPS: dict[Gap, tuple[float, float, float]] = {
    "": (2.2, 0.0008, 2.6),
    "ellipsis": (0.3, 0.002, 2.0),
    "bracket": (0.3, 0.15, 2.9),
}
# What lies so near is mostly one sentence: a leap over few words is cheaper.
NEAR_LEAP, NEAR_WORD = 0.8, 0.13
OTHER_SPEAKER = 0.03
ELSEWHERE = 0.3
SAME = 1e-6
# So many costs are worked out for one quotation at most; of a longer record the likeliest parts are searched.
MOST_COSTS, FEWEST_WORDS = 6_000_000, 2_000
BLOCK = 128


@dataclass(frozen=True, slots=True)
class Sought:
    """A word of a quotation: its key, and the mark of something left out before it."""

    key: str
    gap: Gap = ""


def align(
    record: Record, sought: Sequence[Sought], others: Numbers | None = None, after: int | None = None
) -> list[int | None]:
    """Return which word of the record each word of a quotation is; None where it is none.

    ``others`` is 1 for words that somebody else speaks than the article says, ``after`` the word that the quotation
    is likely to come after.
    """
    if not len(record):
        return [None] * len(sought)
    columns = _columns(record, sought)
    rows, paid = _rows(record, sought, columns, others, after)
    return _back(record, sought, columns, rows, paid, others)


def _columns(record: Record, sought: Sequence[Sought]) -> Ids:
    """Return the words of the record that are searched: all, or blocks with the most telling words."""
    every = np.arange(len(record), dtype=np.int32)
    room = max(FEWEST_WORDS, MOST_COSTS // max(1, len(sought)))
    if len(record) <= room:
        return every
    scores = np.zeros(len(record) // BLOCK + 1)
    for key in dict.fromkeys(word.key for word in sought):
        if record.id_of(key) >= 0:
            scores[np.unique(np.flatnonzero(record.ids == record.id_of(key)) // BLOCK)] += (
                record.weight(key) ** 2
            )
    around = scores + 0.5 * (np.roll(scores, 1) + np.roll(scores, -1))
    best = np.argsort(-around, kind="stable")[: max(1, room // BLOCK)]
    chosen = np.isin(every // BLOCK, best)
    return every[chosen]


def _steps(record: Record, columns: Ids) -> Numbers:
    """Return what leaving out each searched word costs; what lies between two blocks is a leap."""
    costs = record.costs[columns].copy()
    costs[1:][np.diff(columns) > 1] = LEAPS[""][2]
    return costs


def _paid(record: Record, word: Sought, columns: Ids, others: Numbers | None) -> Numbers:
    """Return what it costs that a quoted word stands for each searched one."""
    telling = _telling(word)
    costs = np.full(len(columns), CHANGED * telling)
    family, same = record.stem_of(word.key), record.id_of(word.key)
    if family >= 0:
        costs[record.stems[columns] == family] = BENT * telling
    if same >= 0:
        costs[record.ids[columns] == same] = 0.0
    return costs if others is None else costs + OTHER_SPEAKER * others[columns]


def _telling(word: Sought) -> float:
    """Return what a word counts for: one that stands in any sentence counts for less."""
    return EMPTY_COUNTS if word.key in EMPTY else 1.0


def _rows(
    record: Record, sought: Sequence[Sought], columns: Ids, others: Numbers | None, after: int | None
) -> tuple[Numbers, Numbers]:
    """Return the least cost of the first i words with the last of them at or before each place, and of steps."""
    n = len(columns)
    places = np.arange(n + 1, dtype=np.float64)
    steps = _steps(record, columns)
    passed = np.concatenate([[0.0], np.cumsum(steps)])
    rows = np.empty((len(sought) + 1, n + 1))
    rows[0] = 0.0
    if after is not None:
        near = (columns > after) & (columns <= after + 80)
        rows[0] = ELSEWHERE
        rows[0, :-1][near] = 0.0
    for i, word in enumerate(sought, 1):
        before = rows[i - 1]
        from_here = before[:-1]
        if i > 1:
            from_here = np.minimum(from_here, _leap(before, places, word.gap)[:-1])
        row = before + ADDED * _telling(word)
        row[1:] = np.minimum(row[1:], from_here + _paid(record, word, columns, others))
        if i < len(sought):
            row = np.minimum.accumulate(row - passed) + passed
        rows[i] = row
    return rows, steps


def _leap(before: Numbers, places: Numbers, gap: Gap) -> Numbers:
    """Return the least cost to be at each place by a leap from any."""
    ahead, slope, anywhere = LEAPS[gap]
    leap = np.minimum.accumulate(before - slope * places) + slope * places + ahead
    near = np.minimum.accumulate(before - NEAR_WORD * places) + NEAR_WORD * places + NEAR_LEAP
    least: Numbers = np.minimum(np.minimum(leap, near), before.min() + anywhere)
    return least


def _leap_from(before: Numbers, places: Numbers, gap: Gap, at: int) -> int:
    """Return from where the leap to a place costs least."""
    ahead, slope, anywhere = LEAPS[gap]
    passed = at - places[: at + 1]
    leaps = before + anywhere
    shorter = np.minimum(ahead + slope * passed, NEAR_LEAP + NEAR_WORD * passed)
    leaps[: at + 1] = np.minimum(leaps[: at + 1], before[: at + 1] + shorter)
    return int(np.argmin(leaps))


def _back(
    record: Record,
    sought: Sequence[Sought],
    columns: Ids,
    rows: Numbers,
    steps: Numbers,
    others: Numbers | None,
) -> list[int | None]:
    """Follow the least costs from the end to the beginning."""
    found: list[int | None] = [None] * len(sought)
    i, j = len(sought), int(np.argmin(rows[-1]))
    places = np.arange(rows.shape[1], dtype=np.float64)
    while i:
        cost, before = rows[i, j], rows[i - 1]
        word = sought[i - 1]
        own = float(_paid(record, word, columns[j - 1 : j], others)[0]) if j else float("inf")
        if j and abs(before[j - 1] + own - cost) < SAME:
            found[i - 1] = int(columns[j - 1])
            i, j = i - 1, j - 1
        elif i < len(sought) and j and abs(rows[i, j - 1] + steps[j - 1] - cost) < SAME:
            j -= 1
        elif abs(before[j] + ADDED * _telling(word) - cost) < SAME:
            i -= 1
        else:
            found[i - 1] = int(columns[j - 1])
            i, j = i - 1, _leap_from(before, places, word.gap, j - 1)
    return found
