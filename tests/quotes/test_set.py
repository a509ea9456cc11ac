"""The quotations that somebody labelled who had not seen the code."""

from __future__ import annotations

from collections import Counter

from claimcheck.model.quote_kinds import QUOTE_KINDS
from tests.measure.quotes import MISSED, NOT_LABELLED, SET, called, share, table

# The first run, before anything was mended, had 90.1% right; the other set was written after that, and never read.
FLOOR, OTHER_FLOOR = 0.98, 0.97
OTHER = SET.parent / "other_set"


def test_kinds_are_right_as_often_as_when_they_were_measured() -> None:
    calls = list(called())
    assert len(calls) == 81
    assert share(calls) >= FLOOR, "\n".join(table(calls))


def test_kinds_are_right_in_a_set_that_nobody_mended_anything_by() -> None:
    calls = list(called(OTHER))
    assert len(calls) == 74
    assert share(calls) >= OTHER_FLOOR, "\n".join(table(calls))


def test_no_quotation_is_missed_and_none_is_made_up() -> None:
    counts = Counter(label for call in called() for label in (call.labelled, call.found))
    assert counts[MISSED] == counts[NOT_LABELLED] == 0
    assert set(counts) == set(QUOTE_KINDS)
