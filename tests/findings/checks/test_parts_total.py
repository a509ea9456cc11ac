from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.findings.checks.reading import found, related


@pytest.mark.parametrize(
    ("text", "flagged", "value"),
    [
        ("Of 90 votes, 50 were for, 30 against and 5 blank.", "90", "85"),
        ("Of the 60 members, 30 voted yes, 20 voted no and five abstained.", "60", "55"),
        (
            "In the survey, 45% were in favour, 40% were against and 25% did not know.",
            "45% were in favour, 40% were against and 25%",
            "110%",
        ),
        ("The 12 crew – seven men and six women – were taken ashore.", "12", "13"),
        (
            "The £90 million package is made up of £50 million for roads, £20 million for schools and £10 "
            "million for parks.",
            "£90 million",
            "£80 million",
        ),
        ("Three men and four women were hurt, nine people in all.", "nine", "7"),
        ("The board has 11 members: six growers, three traders and three scientists.", "11", "12"),
        ("Fifty voted for, 30 against and five abstained, a total of 90 votes.", "90", "85"),
        (
            "Forty percent said yes, 35 percent said no and 15 percent were undecided.",
            "Forty percent said yes, 35 percent said no and 15 percent",
            "90%",
        ),
        ("Of the 200 homes, 120 are rented and the remaining 90 are empty.", "200", "210"),
        ("The council has 45 seats: 20 Labour, 15 Alliance and 8 independent.", "45", "43"),
        ("Of the 30 pupils, 14 are boys and 18 are girls.", "30", "32"),
        (
            "Asked about the plan, 52 percent said yes, 30 percent said no and 28 percent had no opinion.",
            "52 percent said yes, 30 percent said no and 28 percent",
            "110%",
        ),
    ],
)
def test_parts_that_do_not_make_their_total_are_flagged_with_what_they_come_to(
    text: str, flagged: str, value: str
) -> None:
    assert found("parts-total", text) == [(flagged, value)]


@pytest.mark.parametrize(
    "text",
    [
        "Of 90 votes, 50 were for, 35 against and 5 blank.",
        "Of 90 votes, 50 were for.",
        "Of the 90 people on board, 50 were rescued and 12 are in hospital.",
        "Of 90 members, 50 speak French, 40 speak German and 30 speak Welsh.",
        "In the survey, 45% were in favour, 40% were against and 15% did not know.",
        "Some 45% named rent, 40% wages and 35% safety; respondents could give several answers.",
        "The 12 crew – seven men and five women – were taken ashore.",
        "Twelve people were hurt, including three men and four women.",
        "Turnout was 40% in 2010, 35% in 2014 and 30% in 2018.",
        "In the poll, 33% were for, 33% against and 33% undecided.",
        "Labour won 40% of the vote, the Alliance 35% and others 25%.",
        "Of the 30 pupils, 14 are boys and 16 are girls.",
        "Four adults and three children died, seven people in all.",
        "Of 120 homes inspected, 80 passed and 25 failed.",
    ],
)
def test_lists_that_add_up_or_leave_something_out_are_left_alone(text: str) -> None:
    assert found("parts-total", text) == []


def test_the_parts_are_shown() -> None:
    assert related("parts-total", "Three men and four women were hurt, nine people in all.") == [
        ("Three", "part"),
        ("four", "part"),
    ]


def test_a_sum_is_written_as_the_total_is() -> None:
    text = "The £9.5 million package is made up of £5.1 million for roads and £2.1 million for parks."

    assert found("parts-total", text) == [("£9.5 million", "£7.2 million")]


@settings(max_examples=40, deadline=None)
@given(st.integers(2, 400), st.integers(2, 400), st.integers(2, 400), st.integers(-3, 3))
def test_counts_are_flagged_where_they_do_not_add_up_and_only_there(a: int, b: int, c: int, off: int) -> None:
    total = a + b + c + off
    text = f"Of {total} votes, {a} were for, {b} against and {c} blank."

    assert bool(found("parts-total", text)) == bool(off)
