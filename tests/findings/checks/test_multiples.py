from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.findings.checks.reading import found


@pytest.mark.parametrize(
    ("text", "flagged", "right"),
    [
        ("The fee doubled from $40 to $60.", "$40 to $60", "1.5 times as much"),
        ("The number of nurses doubled to 90 from 60.", "90 from 60", "1.5 times as much"),
        ("Membership went from 100 to 250, tripling.", "100 to 250", "2.5 times as much"),
        ("The herd went from 90 to 60 (halved).", "90 to 60", "0.667 times as much"),
        ("The herd shrank by half, from 60 to 20.", "half", "66.7%"),
        ("A third of the 120 workers, or 60, were laid off.", "A third", "50%"),
        ("Fifty of the 200 buses (two-thirds) failed.", "two-thirds", "25%"),
        ("She scored 90 goals in 30 games, an average of four a game.", "four", "3"),
    ],
)
def test_a_multiple_that_its_figures_contradict_is_flagged(text: str, flagged: str, right: str) -> None:
    assert found("arithmetic", text) == [(flagged, right)]


@pytest.mark.parametrize(
    "text",
    [
        "The fee doubled from $40 to $80.",
        "The fee nearly doubled from $40 to $75.",
        "The fee more than doubled from $40 to $99.",
        "The fee doubled from $40 to 90 euros.",
        "Costs tripled from $2 million to $5 million.",
        "The herd shrank by half, from 60 to 30.",
        "About a third of the 120 workers, or 60, were laid off.",
        "A third of the 120 workers, or 40, were laid off.",
        "She scored 92 goals in 30 games, an average of three a game.",
    ],
)
def test_what_agrees_or_is_only_roughly_said_is_left_alone(text: str) -> None:
    assert found("arithmetic", text) == []


def test_percentages_are_read_as_well_also_over_two_sentences() -> None:
    assert found("arithmetic", "15 of 60 seats (30%) went to women.") == [("30%", "25%")]
    assert found("arithmetic", "The rent went from £800 to £1,000. That is a rise of 20%.") == [
        ("20%", "25%")
    ]
    assert found("arithmetic", "The rent went from £800 to £1,000. That is a rise of 25%.") == []


@given(st.integers(100, 999), st.integers(100, 999))
def test_doubled_holds_if_and_only_if_it_is_right_to_a_tenth(before: int, after: int) -> None:
    right = 18 * before <= 10 * after <= 22 * before

    assert (found("arithmetic", f"The count doubled from {before} to {after} boats.") == []) == right
