"""Faults that were planted by somebody who had not seen the packs: what is flagged stays flagged."""

from __future__ import annotations

import pytest

from tests.measure.planted import planted

# At first sight 40 and 44 faults of 60, and 0 and 1 near misses of 40; then what was general was mended.
FOUND = {"first": (58, 0), "second": (52, 1)}


@pytest.mark.parametrize("name", FOUND)
def test_most_planted_faults_are_flagged_and_hardly_a_near_miss(name: str) -> None:
    found = list(planted(name))
    fewest, most = FOUND[name]

    assert sum(one.flagged for one in found if one.fault) >= fewest
    assert sum(one.flagged for one in found if not one.fault) <= most
