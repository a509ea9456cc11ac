"""Each kind of drift is seen, and each harmless edit is left alone, on pairs of statements of our own."""

from __future__ import annotations

import pytest

from claimcheck.model.drift import DRIFT_KINDS, DriftKind
from tests.drift.pairs import DRIFTS, HARMLESS
from tests.drift.versions import compared

# What nobody has found a way to tell yet: an accusation is both a hedge and somebody's words, people of a bank's are
# the bank to a machine, "offered" sounds like something that was said, reluctance has many opposites, and "some" is
# nearly as careful as "no fewer than".
MISSED = {
    "The treasurer hid 90,000 crowns in a private account.",
    "The bank said it would cut 800 jobs.",
    "Engineer Tomas Vik left the company in May after a dispute about pay. "
    "Rival firms had offered him twice his salary.",
    "The port was eager to lower its fees, the shipping lines noted.",
    '"Our stocks will last until the spring," the grain board promised, "and beyond."',
    "Some 75 flights were cancelled at Velden airport, more than on any other day.",
}


def test_there_are_sixty_drifts_of_all_kinds_and_nearly_as_many_harmless_edits() -> None:
    assert len(DRIFTS) >= 60
    assert {kind for kind, _, _ in DRIFTS} == set(DRIFT_KINDS)
    assert len(HARMLESS) >= 48


@pytest.mark.parametrize(("kind", "original", "rewrite"), DRIFTS)
def test_a_drift_is_seen(kind: DriftKind, original: str, rewrite: str) -> None:
    found = {drift.shift.kind for drift in compared(original, rewrite).drifts}
    assert (kind in found) is (rewrite not in MISSED)


@pytest.mark.parametrize(("edit", "original", "rewrite"), HARMLESS)
def test_a_harmless_edit_is_left_alone(edit: str, original: str, rewrite: str) -> None:
    assert compared(original, rewrite).drifts == ()


@pytest.mark.parametrize("text", [original for _, original, _ in (*DRIFTS, *HARMLESS)])
def test_a_statement_does_not_differ_from_itself(text: str) -> None:
    comparison = compared(text, text)
    assert comparison.related
    assert comparison.drifts == ()
