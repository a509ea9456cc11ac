from __future__ import annotations

import pytest

from tests.findings.checks.in_packs import found


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        (
            "Dorn was charged on Monday. The killer will appear in court on Friday.",
            [("The killer", "the accused")],
        ),
        (
            "Police arrested a man of 40 on Sunday. The murderer is being held in Halmouth.",
            [("The murderer", "the accused")],
        ),
        (
            "Jan Dorn, accused of robbing the bank, was remanded in custody. The thief told the court he had debts.",
            [("The thief", "the accused")],
        ),
        ("Police have arrested the killer of Ida Holm.", [("the killer", "the accused")]),
        (
            "Jan Dorn is on trial for theft. The court heard two witnesses. He denies it. Rain fell. "
            "Holm kept the till. The thief wore a tie.",
            [("The thief", "the accused")],
        ),
        ("Jan Dorn was charged on Monday. The court heard that the killer left by the window.", []),
        ("Jan Dorn, the killer, was charged on Monday.", [("the killer", "the accused")]),
        ("The rapist was charged on Tuesday and denies the offence.", [("The rapist", "the accused")]),
        ("Detectives charged the fraudster with eleven counts.", [("the fraudster", "the accused")]),
        (
            "A man robbed the bakery on Monday. The suspect fled on a bicycle.",
            [("The suspect", "the attacker")],
        ),
        (
            "The suspect stabbed the clerk and ran off. Police have no name.",
            [("The suspect", "the attacker")],
        ),
        (
            "Two men were detained over the blaze. The arsonists will face a judge on Monday.",
            [("The arsonists", "the accused")],
        ),
        ("The attacker, Jan Dorn, has been accused of assault.", [("The attacker", "the accused")]),
        (
            "Anna Veit, a bookkeeper, pleaded not guilty on Monday. The fraudster will return to court in May.",
            [("The fraudster", "the accused")],
        ),
        (
            "Murderer Jan Dorn appeared before a judge on Monday, charged with two killings.",
            [("Murderer", "the accused")],
        ),
        ("Police said her attacker had been arrested and charged.", [("her attacker", "the accused")]),
        (
            "The shop was raided at dawn. The suspect then drove off in a white van.",
            [("The suspect", "the attacker")],
        ),
        (
            "The embezzler, who is on bail, will face trial if convicted of nothing else. Veit was charged in May.",
            [("The embezzler", "the accused")],
        ),
    ],
)
def test_who_is_only_charged_or_not_known_is_not_called_guilty(
    text: str, flagged: list[tuple[str, str]]
) -> None:
    assert found("LOD002", text) == flagged


@pytest.mark.parametrize(
    "text",
    [
        "Dorn was convicted on Monday. The killer will be sentenced on Friday.",
        "Dorn was charged on Monday. The accused will appear in court on Friday.",
        "Police are searching for the killer.",
        "Dorn pleaded guilty to murder. The killer will be sentenced on Friday.",
        "Dorn was charged on Monday. The alleged killer will appear in court on Friday.",
        "Police named Jan Dorn as the suspect. The suspect fled to Spain, police said.",
        '"The killer is in court," said Holm. Dorn was charged on Monday.',
        "The bee killer, a wasp, was seen in Halmouth.",
        "The robber fled on a bicycle.",
        "The court heard that the thieves were never found.",
        "The killer was never found, and the trial of the clerk, who was accused of lying, ended.",
    ],
)
def test_what_is_proved_doubted_or_at_large_is_left_alone(text: str) -> None:
    assert found("LOD002", text) == []
