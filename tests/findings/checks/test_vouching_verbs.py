from __future__ import annotations

import pytest

from tests.findings.checks.in_packs import found


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("The campaign revealed that its rival took foreign money.", [("revealed", "The campaign")]),
        ("The company proved that its rival copied the design.", [("proved", "The company")]),
        ("An insider confirmed that the minister knew of the leak.", [("confirmed", "An insider")]),
        ("A source exposed that the bank hid losses.", [("exposed", "A source")]),
        ("Opponents showed that the mayor lied about the costs.", [("showed", "Opponents")]),
        (
            "The party's spokesman confirmed that the government broke the law.",
            [("confirmed", "The party's spokesman")],
        ),
        ("A lobby group demonstrated that the tax kills jobs.", [("demonstrated", "A lobby group")]),
        ("Activists discovered that the plant dumps oil at night.", [("discovered", "Activists")]),
        ("The mayor cheated on the tender, the opposition revealed.", [("revealed", "the opposition")]),
        ("Campaigners revealed that the ministry had hidden the report.", [("revealed", "Campaigners")]),
        ("Sources confirmed that the treasurer had hidden the losses.", [("confirmed", "Sources")]),
        ("The union exposed how the port cheats its crews.", [("exposed", "The union")]),
    ],
)
def test_a_verb_that_vouches_for_a_party_is_flagged(text: str, flagged: list[tuple[str, str]]) -> None:
    assert found("HED005", text) == flagged


@pytest.mark.parametrize(
    "text",
    [
        "Bank records reviewed by the court showed that the rival took foreign money.",
        "The court confirmed that the rival took foreign money.",
        "The company confirmed that it will close the plant.",
        "The campaign said that its rival took foreign money.",
        "The count showed that turnout fell by a third.",
        "Satellite images revealed a second crater.",
        "Police confirmed that two people died.",
    ],
)
def test_plain_verbs_good_evidence_and_own_affairs_are_left_alone(text: str) -> None:
    assert found("HED005", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The company revealed its plans for the mine.",
        "None of the opponents showed that the mayor lied.",
        "The campaign confirmed that Dorn would visit the mine.",
    ],
)
def test_no_claim_no_speaker_and_no_charge_are_left_alone(text: str) -> None:
    assert found("HED005", text) == []
