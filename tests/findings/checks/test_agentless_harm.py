from __future__ import annotations

import pytest

from tests.findings.checks.in_packs import found, related


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("A man was shot during the raid. Police fired four rounds.", [("was shot", "Police")]),
        (
            "Two students were beaten at the gate. Officers had been called to clear the square.",
            [("were beaten", "Officers")],
        ),
        (
            "Forty families were displaced in May. The army shelled the valley for a week.",
            [("were displaced", "army")],
        ),
        ("The officer-involved shooting took place at noon.", [("officer-involved", "the officer")]),
        (
            "A protester was struck in the head. Riot police fired rubber bullets into the crowd.",
            [("was struck", "police")],
        ),
        ("Three villagers were killed when soldiers opened fire.", [("were killed", "soldiers")]),
        (
            "Soldiers stormed the camp at dawn. Eleven people were killed and six were wounded.",
            [("were killed", "Soldiers"), ("were wounded", "Soldiers")],
        ),
        ("Shots were fired as deputies entered the house, and a woman was hit.", [("was hit", "deputies")]),
        ("A woman was hit by a rubber bullet. Police fired into the crowd.", [("was hit", "Police")]),
        (
            "Six people were killed at the checkpoint. Soldiers opened fire on a bus queue.",
            [("were killed", "Soldiers")],
        ),
        (
            "A student was pepper-sprayed during the sit-in. Campus police cleared the hall.",
            [("was pepper-sprayed", "police")],
        ),
        (
            "Two men were tasered. Officers had entered the flat without a warrant.",
            [("were tasered", "Officers")],
        ),
    ],
)
def test_a_harm_whose_doer_is_known_elsewhere_is_flagged(text: str, flagged: list[tuple[str, str]]) -> None:
    assert found("LOD003", text) == flagged


@pytest.mark.parametrize(
    "text",
    [
        "Police shot a man during the raid.",
        "A man was shot by police during the raid.",
        "Two people were killed when a lorry left the road. Police closed the bridge.",
        "A man was shot in the street on Monday. Police are looking for a gunman.",
        "Eleven people were killed in the earthquake. The army sent tents.",
        "Two officers were shot. Police returned fire.",
    ],
)
def test_named_doers_and_other_causes_are_left_alone(text: str) -> None:
    assert found("LOD003", text) == []


def test_who_used_force_is_related() -> None:
    text = "A man was shot during the raid. Police fired four rounds."

    assert related("LOD003", text) == [("Police", "who used force")]
