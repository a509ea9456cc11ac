from __future__ import annotations

import pytest

from tests.findings.checks.reading import found, related


@pytest.mark.parametrize(
    ("title", "text", "flagged", "value"),
    [
        ("500 jobs to go", "The firm will cut 450 posts.", "500", "no such figure"),
        ("Fire destroys 14 homes", "A fire destroyed 12 homes in Brenmoor on Monday.", "14", '"12"'),
        (
            "Council cuts budget by 12%",
            "The council cut its budget by 10 per cent on Monday.",
            "12%",
            '"10 per cent"',
        ),
        ("£3m for new school", "The council will spend £2 million on a new school.", "£3m", '"£2 million"'),
        (
            "Four dead in ferry fire",
            "Three people died when a ferry caught fire on Monday, police said.",
            "Four",
            '"Three"',
        ),
        (
            "Half of pupils miss lessons",
            "A third of pupils miss lessons, the survey found.",
            "Half",
            '"A third"',
        ),
        (
            "Rents up 8 percent",
            "Rents in the old quarter rose by 6.5 percent last year.",
            "8 percent",
            '"6.5 percent"',
        ),
        (
            "Two thousand march against tolls",
            "About 1,200 people marched against the tolls on Saturday.",
            "Two thousand",
            '"1,200"',
        ),
        (
            "Council to plant 10,000 trees",
            "The council will plant 1,000 trees along the ring road, it said.",
            "10,000",
            '"1,000"',
        ),
        (
            "Hospital waits up 40%",
            "Waiting times at the hospital have risen by 30 per cent since 2019.",
            "40%",
            '"30 per cent"',
        ),
        (
            "Nine hurt in coach crash",
            "Seven people were hurt when a coach left the road near Dunholt.",
            "Nine",
            '"Seven"',
        ),
        (
            "$2 billion bridge opens",
            "The bridge, which cost $1.2 billion, opened on Friday.",
            "$2 billion",
            '"$1.2 billion"',
        ),
    ],
)
def test_a_figure_that_the_text_does_not_have_is_flagged(
    title: str, text: str, flagged: str, value: str
) -> None:
    assert found("headline-number", text, title) == [(flagged, value)]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Nearly 500 jobs to go", "The firm will cut 487 posts."),
        ("Half of pupils miss lessons", "The survey found that 50 per cent of pupils miss lessons."),
        ("£2m for new school", "The council will spend £2 million on a new school."),
        ("£2m for new school", "The council will spend £1.98 million on a new school."),
        ("Three dead in ferry fire", "Two men and a woman died when a ferry caught fire."),
        ("Two held over fire", "A man and a woman were arrested over the fire."),
        ("Five things to know about the tram vote", "The vote is on Thursday."),
        ("Twelve homes lost in fire", "A fire destroyed 12 homes in Brenmoor."),
        ("A quarter of staff to go", "The firm will cut 25% of its staff."),
        ("More than 1,000 march against tolls", "Some 1,200 people marched against the tolls on Saturday."),
        ("7 dead after storm", "Four people died in Aldmouth and three in Dunholt after the storm."),
        ("Budget for 2026 passed", "The council passed its budget on Monday."),
        ("Prices double in a year", "Prices rose from 40 to 80 crowns in a year."),
        (
            "Around 1,000 jobs to go at mine",
            "The mine will close in June, and 1,050 people will lose their jobs.",
        ),
    ],
)
def test_a_figure_that_the_text_has_in_any_form_is_left_alone(title: str, text: str) -> None:
    assert found("headline-number", text, title) == []


def test_the_figure_of_the_text_is_shown() -> None:
    assert related("headline-number", "A fire destroyed 12 homes in Brenmoor.", "Fire destroys 14 homes") == [
        ("12", "the text has this")
    ]


def test_an_amount_that_stands_nowhere_is_flagged_without_another() -> None:
    assert found("headline-number", "The school will open in May.", "£3m school to open") == [
        ("£3m", "no such figure")
    ]


def test_each_of_two_figures_is_held_against_the_text() -> None:
    text = "The teenager was found on Tuesday after five days in the hills."

    assert found("headline-number", text, "Teenager found after 3 days") == [("3 days", '"five days"')]
