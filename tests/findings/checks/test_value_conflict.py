from __future__ import annotations

import pytest

from tests.findings.checks.reading import found, related


@pytest.mark.parametrize(
    ("text", "flagged", "value"),
    [
        ("Three people died in the fire. Police named two of the four dead.", "four", "Three"),
        (
            "The blaze destroyed 12 homes in Brenmoor. "
            "Insurers have yet to assess the 14 homes that were destroyed.",
            "14",
            "12",
        ),
        ("The firm will cut 200 jobs. The 250 jobs that it will cut are all in Aldmouth.", "250", "200"),
        (
            "The council fined Halden £3 million. Halden said it would appeal against the £4 million fine.",
            "£4 million",
            "£3 million",
        ),
        (
            "Two men were arrested on Monday. The three men arrested are due in court on Friday.",
            "three",
            "Two",
        ),
        (
            "The bridge cost £12 million to build. The £14 million bridge opened in May.",
            "£14 million",
            "£12 million",
        ),
        ("Five firefighters were injured. All six injured firefighters are in hospital.", "six", "Five"),
        (
            "The crash killed seven people. Eight people were killed in the crash, the worst on the line.",
            "Eight",
            "seven",
        ),
        ("The committee has nine members. The ten members of the committee meet on Monday.", "ten", "nine"),
        (
            "Turnout was 43 percent. A turnout of 47 percent was the lowest since the war.",
            "47 percent",
            "43 percent",
        ),
        ("Nine nurses were suspended in May. The eight suspended nurses deny the claims.", "eight", "Nine"),
        ("The death toll was 12. Of the 15 dead, nine were children.", "15", "12"),
        (
            "The landslide killed 11 villagers. "
            "Rescuers pulled the last of the 13 bodies from the mud on Sunday.",
            "13",
            "11",
        ),
    ],
)
def test_two_figures_for_one_thing_are_flagged_with_the_earlier_one(
    text: str, flagged: str, value: str
) -> None:
    assert found("value-conflict", text) == [(flagged, value)]


@pytest.mark.parametrize(
    "text",
    [
        "Three people died in the fire and a fourth died later in hospital.",
        "At least three people died in the fire. Police named two of the four dead.",
        "Three people died in the fire. A fourth died later. Police named the four dead.",
        "Police first said three people had died. By Tuesday the toll had risen to four. "
        "The four dead were all from Brenmoor.",
        "Four people died in the fire. Two of the dead were children. The two children were brothers.",
        "Three people died on Monday, and four people died on Tuesday.",
        "The firm cut 200 jobs last year. The 250 jobs that it will cut this year are all in Aldmouth.",
        "Quill has three sons. Lind's four sons work at the quay.",
        "Rent for two rooms is £800. Rent for three rooms is £1,000.",
        "The firm has 1,240 workers. The 200 workers in Aldmouth will go.",
        "Three people died in the fire, police said. The hospital put the number of dead at four.",
        "Nearly 500 jobs will go. The 487 jobs are all in Aldmouth.",
        "The plan costs £412 million. The £412m plan passed.",
        "The landslide killed 11 villagers. Rescuers have found nine of the bodies. "
        "The nine bodies were taken to Dunholt.",
    ],
)
def test_figures_that_may_both_be_right_are_left_alone(text: str) -> None:
    assert found("value-conflict", text) == []


def test_the_earlier_figure_is_shown() -> None:
    text = "Three people died in the fire. Police named two of the four dead."

    assert related("value-conflict", text) == [("Three", "this figure here")]
