from __future__ import annotations

import pytest

from tests.findings.checks.reading import found


@pytest.mark.parametrize(
    ("text", "flagged", "value"),
    [
        ("Rents rose from £800 to £800 in a year.", "£800 to £800", "£800"),
        ("Unemployment fell from 6 percent to 6 percent.", "6 percent to 6 percent", "6 percent"),
        ("The fee went up from 40 crowns to 40 crowns on Monday.", "40 crowns to 40", "40"),
        ("Unemployment rose from 5.2% in May to 5.2% in June.", "5.2% in May to 5.2%", "5.2%"),
        ("Membership grew from 1,200 to 1,200 last year.", "1,200 to 1,200", "1,200"),
        ("The price went from $3 to $3.", "$3 to $3", "$3"),
    ],
)
def test_a_change_that_ends_where_it_began_is_flagged(text: str, flagged: str, value: str) -> None:
    assert found("no-change", text) == [(flagged, value)]


@pytest.mark.parametrize(
    "text",
    [
        "Rents rose from £800 to £900 in a year.",
        "The rate stayed at 6 percent, the same as last year.",
        "They won all 12 matches from 12 to 16 May.",
        "Unemployment was 5.2% in May and 5.2% in June.",
    ],
)
def test_what_stays_or_moves_is_left_alone(text: str) -> None:
    assert found("no-change", text) == []
