"""A bound on a figure that the rewrite leaves out or changes: "at least 14" that became 14 or more than 14."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.drift.bounds import with_bound
from claimcheck.drift.compared import Compared
from claimcheck.drift.paired import Pair
from claimcheck.model.drift import Shift
from claimcheck.model.figures import ABOVE, BELOW


def find(compared: Compared) -> Iterator[Shift]:
    """Yield each figure whose bound is gone."""
    for pair in compared.pairs:
        if pair.how == "same" and _is_lost(pair):
            was, is_now = with_bound(pair.original), with_bound(pair.rewrite)
            yield compared.shift("bound-lost", pair.before, pair.after, was, is_now)


def _is_lost(pair: Pair) -> bool:
    was, is_now = pair.original.modifier, pair.rewrite.modifier
    # "Over 180" and "at least 180" are not the same either: one of them takes in 180 itself.
    return was in (*ABOVE, *BELOW) and is_now not in (was, "about")
