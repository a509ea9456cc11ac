from __future__ import annotations

import pytest

from tests.findings.checks.reading import found


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Thefts soared 50%.", "soared 50%"),
        ("Rents are up 15 per cent, and tenants are angry.", "are up 15 per cent"),
        ("Complaints have more than doubled.", "have more than doubled"),
        ("There was a 25% increase in complaints.", "25% increase"),
        ("The port saw a drop of 30%.", "drop of 30%"),
        ("Demand is rising, up 45%.", "up 45%"),
    ],
)
def test_a_change_with_nothing_to_hold_it_against_is_flagged(text: str, flagged: str) -> None:
    assert [words for words, _ in found("bare-change", text)] == [flagged]


@pytest.mark.parametrize(
    "text",
    [
        "Thefts rose 50%, from 8 to 12.",
        "Rents are up 15 per cent since January.",
        "Rents rose 15 per cent. That was the most in a decade.",
        "Shoplifting rose 30% to 1,400 cases.",
        "The minister would cut fares by 10%.",
        "Shares fell 2%.",
        "Some 35% of visitors arrive by bus.",
        "Turnout rose 5% to 60%.",
    ],
)
def test_a_change_with_a_base_a_level_or_a_period_is_left_alone(text: str) -> None:
    assert found("bare-change", text) == []
