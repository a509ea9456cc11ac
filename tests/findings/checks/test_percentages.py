from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.findings.checks import found_by
from claimcheck.model.finder import CheckFinder
from tests.findings.checks.reading import article_of, found


@pytest.mark.parametrize(
    ("text", "flagged", "right"),
    [
        ("15 of 60 seats (30%) went to women.", "30%", "25%"),
        ("Fifteen of the 60 members, or 26 per cent, voted.", "26 per cent", "25%"),
        ("15 out of 60 (30%) fell.", "30%", "25%"),
        ("About a third stayed: 30% (15 of 60).", "30%", "25%"),
        ("20 of 30 (63.3%) fell.", "63.3%", "66.7%"),
        ("Rents rose from $800 to $1,000, up 20%.", "20%", "25%"),
        ("It rose from 40 to 50, a 10% rise.", "10%", "25%"),
        ("It fell to 40 from 50, a drop of 25%.", "25%", "20%"),
        ("It rose from 40 homes in 2020 to 50 in 2025 – up 10%.", "10%", "25%"),
        ("The fee rose 40% to £12.50 from £10.00.", "40%", "25%"),
        ("Output fell 12% from 12,000 tonnes to 9,000 tonnes.", "12%", "25%"),
        ("Shares fell $1.25, or 4.4 percent, to $88.95.", "4.4 percent", "1.4%"),
        ("Shares rose 69 cents, or 1.7 percent, to $102.48.", "1.7 percent", "0.7%"),
        ("Membership went from 200 to 1,000 (up 500%).", "500%", "400%"),
    ],
)
def test_a_percentage_that_its_figures_contradict_is_flagged_with_the_right_one(
    text: str, flagged: str, right: str
) -> None:
    assert found("percentages", text) == [(flagged, right)]


@pytest.mark.parametrize(
    "text",
    [
        "15 of 60 seats (25%) went to women.",
        "20 of 30 (66%) fell, and 20 of 30 (67%) rose.",
        "Nine of 10 growers (88%) have sold.",
        "About 15 of 60 seats (30%) went to women.",
        "15 of 60 seats (about 30%) went to women.",
        "15 of 60 seats (30% more than before) went to women.",
        "They won 15 of 60 seats, and 30% of the vote.",
        "Sales rose 9% to $1.2 billion from $1.1 billion.",
        "Sales rose from 40 to 50 million, up 20%.",
        "Sales rose from 12,000 to 15,000, up 24%.",
        "Support rose from 40% to 50%, up 10%.",
        "It went from $40 to 50 euros, up 10%.",
        "It rose from 40 to 50, up 10% on last year.",
        "It grew 3% a year from 40 to 50.",
        "It rose from 40 to 50. Up 10%, said Ida Holm.",
        "Shares fell $1.25, or 1.4 percent, to $88.95.",
        "Prices moved $10 (30%) to $50.",
        "It fell from 50 to 0, down 10%.",
        "It rose from 0 to 50, up 10%.",
    ],
)
def test_what_agrees_or_may_mean_something_else_is_left_alone(text: str) -> None:
    assert found("percentages", text) == []


def test_a_house_may_allow_for_more() -> None:
    text = "15 of 60 seats (27%) went to women."

    assert found("percentages", text) == [("27%", "25%")]
    assert found("percentages", text, slack=Decimal(2)) == []


def test_the_figures_are_shown_with_the_percentage() -> None:
    text = "Rents rose from $800 to $1,000, up 20%."
    [candidate] = found_by(article_of(text), CheckFinder("percentages", {}))

    assert [(r.span.of(text), r.label) for r in candidate.related] == [
        ("$800", "before"),
        ("$1,000", "after"),
    ]


@given(st.integers(1, 999), st.integers(11, 999), st.integers(-30, 30))
def test_a_share_in_whole_per_cent_is_right_if_rounding_either_way_gives_it(
    part: int, whole: int, off: int
) -> None:
    part = min(part, whole)
    given = max(1, part * 100 // whole + off)
    exact = given * whole - part * 100
    right = abs(exact) < whole or (given % 10 == 0 and abs(exact) * 2 <= whole * 5)

    flagged = found("percentages", f"They counted {part} of {whole} boats ({given}%) that day.")

    assert (flagged == []) == right


@given(st.text("\x01\x02pqf0123456789%$ .,()fromtouptof", max_size=80))
def test_no_text_makes_it_fail(text: str) -> None:
    if text.strip():
        found("percentages", f"x {text.strip()}")
        found("weekday-date", f"x {text.strip()}")
