from __future__ import annotations

import pytest

from tests.findings.checks.in_packs import found, related


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("The alleged fire destroyed the mill. Crews put the fire out at dawn.", [("alleged fire", "fire")]),
        (
            "The alleged crash happened at noon. Two cars were towed after the crash.",
            [("alleged crash", "crash")],
        ),
        (
            "The alleged shooting took place on Monday. Three people were shot and two of them died.",
            [("alleged shooting", "shooting")],
        ),
        (
            "Dorn was convicted of the theft in May. The alleged theft cost the museum a bell.",
            [("alleged theft", "theft")],
        ),
        (
            "Dorn pleaded guilty to fraud on Monday. The alleged fraud began in 2019.",
            [("alleged fraud", "fraud")],
        ),
        (
            "An explosion tore through the plant at noon. Police are looking into the alleged explosion.",
            [("alleged explosion", "explosion")],
        ),
        (
            "The blaze killed two. Inspectors visited the site of the alleged fire.",
            [("alleged fire", "fire")],
        ),
        ("Holm died in the attack. The alleged attack took place in March.", [("alleged attack", "attack")]),
        (
            "A man was stabbed outside the station. The alleged stabbing happened at 9pm.",
            [("alleged stabbing", "stabbing")],
        ),
        (
            "The alleged collapse buried two workers. The wall collapsed at noon.",
            [("alleged collapse", "collapse")],
        ),
        (
            "Two people drowned when the ferry sank. The alleged drowning is being looked into.",
            [("alleged drowning", "drowning")],
        ),
        (
            "Dorn was found guilty of bribery. The alleged bribery took place in May.",
            [("alleged bribery", "bribery")],
        ),
    ],
)
def test_an_event_that_is_told_as_a_fact_is_not_alleged(text: str, flagged: list[tuple[str, str]]) -> None:
    assert found("HED004", text) == flagged


@pytest.mark.parametrize(
    "text",
    [
        "The alleged arson destroyed the mill. Crews put the fire out at dawn.",
        "The alleged theft was reported on Monday. Police have arrested nobody.",
        "The alleged attack happened on Monday. Police have found no witnesses.",
        "Dorn was convicted of theft. The alleged fraud is still before the court.",
        "The alleged fraud began in 2019. The firm denies it.",
        "The alleged shooting took place on Monday, police said. No one was hurt.",
        "The fire destroyed the mill. Dorn denies the alleged arson.",
        "The alleged collapse of talks surprised the union.",
        "Police are looking into the alleged attack. Dorn denies the attack.",
    ],
)
def test_what_is_only_charged_is_left_alone(text: str) -> None:
    assert found("HED004", text) == []


def test_the_place_that_tells_it_as_a_fact_is_related() -> None:
    text = "The alleged fire destroyed the mill. Crews put the blaze out at dawn."

    assert related("HED004", text) == [("blaze", "told as a fact")]


def test_a_conviction_is_related() -> None:
    text = "Dorn was convicted of fraud in May. The alleged fraud began in 2019."

    assert related("HED004", text) == [("fraud", "proved")]
