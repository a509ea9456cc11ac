from __future__ import annotations

import pytest

from tests.findings.checks.in_packs import found


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("House prices could fall by a fifth next year.", [("could fall", "")]),
        ("Unemployment will rise to 9 percent by June.", [("will rise", "")]),
        ("The storm is expected to destroy the harvest.", [("is expected to destroy", "")]),
        ("Rents are set to double within five years.", [("are set to double", "")]),
        ("Inflation may reach 8 percent in the autumn.", [("may reach", "")]),
        ("The strike will cost the port millions.", [("will cost", "")]),
        ("The economy is likely to shrink next year.", [("is likely to shrink", "")]),
        ("The party will lose its majority in May.", [("will lose", "")]),
        ("Sea levels could rise by a metre this century.", [("could rise", "")]),
        ("Thousands of jobs will disappear by 2030.", [("will disappear", "")]),
        ("The merger is bound to push up fares.", [("is bound to push up", "")]),
        ("Turnout is going to fall again.", [("is going to fall", "")]),
        ("The harbour could silt up within ten years.", [("could silt", "")]),
        ("Ticket prices will double by 2030.", [("will double", "")]),
        ("The tram is expected to carry twice as many people by 2040.", [("is expected to carry", "")]),
        ("The glacier may vanish within a generation.", [("may vanish", "")]),
        ("Wages are likely to stagnate.", [("are likely to stagnate", "")]),
    ],
)
def test_a_prediction_without_an_owner_is_flagged(text: str, flagged: list[tuple[str, str]]) -> None:
    assert found("HED007", text) == flagged


@pytest.mark.parametrize(
    "text",
    [
        "House prices could fall by a fifth next year, the central bank said.",
        "The council will vote on Monday.",
        "The match will start at noon.",
        "The sun will rise at six.",
        "According to the bank, prices will fall by a fifth.",
        '"Prices will fall by a fifth," said Holm.',
        "The court is expected to rule on Friday.",
        "The central bank forecasts that prices will fall by a fifth.",
        "The bus fare will rise to 3 pounds on Monday.",
        "The new line will open next year.",
        "The tram will run every ten minutes.",
    ],
)
def test_plans_and_predictions_with_an_owner_are_left_alone(text: str) -> None:
    assert found("HED007", text) == []
