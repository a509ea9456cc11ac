from __future__ import annotations

import pytest

from tests.findings.checks.in_packs import found, related


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Police allege that Dorn allegedly took the van.", [("allegedly", "allegedly")]),
        ("Police said Dorn allegedly took the van.", [("allegedly", "allegedly")]),
        ("Dorn reportedly may have taken the van.", [("reportedly may", "reportedly")]),
        ("The study suggests that tea might possibly help.", [("might possibly", "possibly")]),
        ("The bridge could potentially fall.", [("could potentially", "potentially")]),
        ("The minister may perhaps resign.", [("may perhaps", "perhaps")]),
        ("The pilot was reportedly asleep, the inspector said.", [("reportedly", "reportedly")]),
        ("Prosecutors claim he supposedly hid the money.", [("supposedly", "supposedly")]),
        ("The ship may possibly have struck a rock.", [("may possibly", "possibly")]),
        ("Dorn was accused of allegedly taking the van.", [("allegedly", "allegedly")]),
        ("The alleged thief allegedly fled on foot.", [("allegedly", "allegedly")]),
        ("The treasurer may potentially face charges.", [("may potentially", "potentially")]),
        ("The tunnel might possibly open in May.", [("might possibly", "possibly")]),
        ("It is alleged that Dorn allegedly sold the boat twice.", [("allegedly", "allegedly")]),
    ],
)
def test_a_second_hedge_is_flagged_and_the_value_is_what_to_leave_out(
    text: str, flagged: list[tuple[str, str]]
) -> None:
    assert found("HED002", text) == flagged


@pytest.mark.parametrize(
    "text",
    [
        "Police allege that Dorn took the van.",
        "The study suggests that tea helps.",
        "The minister may resign.",
        "The bridge could fall, and the road may close.",
        "Dorn allegedly took the van.",
        '"He was reportedly asleep," the inspector said.',
    ],
)
def test_one_hedge_is_left_alone(text: str) -> None:
    assert found("HED002", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The judge said a plot Marsh allegedly laid was no secret.",
        "The judge praised the crew, who had reportedly been awake for two days.",
        "She never thought that the tunnel could possibly open.",
    ],
)
def test_an_adverb_of_another_clause_and_a_doubted_doubt_are_left_alone(text: str) -> None:
    assert found("HED002", text) == []


def test_the_first_hedge_is_related() -> None:
    text = "Police allege that Dorn allegedly took the van."

    assert related("HED002", text) == [("allege", "says so already")]
