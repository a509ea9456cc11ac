from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck.findings.checks import found_by
from claimcheck.model.check import OptionValue
from claimcheck.model.finder import CheckFinder
from tests.findings.checks.reading import article_of

OPTIONS: dict[str, OptionValue] = {"before": "toll-before", "after": "toll-after", "people": "toll-people"}


def counted(text: str, least: int = 0) -> list[str]:
    finder = CheckFinder("counted-people", {**OPTIONS, "least": Decimal(least)})
    return [candidate.span.of(text) for candidate in found_by(article_of(text), finder)]


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Three people were killed.", "Three people were killed"),
        ("The blast tore through the market, killing at least 14.", "killing at least 14"),
        ("The fire left six dead.", "six dead"),
        ("Forty tourists on the ferry drowned.", "Forty tourists on the ferry drowned"),
        ("The quake killed 12 farmers.", "killed 12 farmers"),
    ],
)
def test_a_toll_that_nobody_gives_is_flagged_with_its_words(text: str, flagged: str) -> None:
    assert counted(text) == [flagged]


@pytest.mark.parametrize(
    "text",
    [
        "Three people were killed, police said.",
        "Police said the fire was out. Three people were killed.",
        "The frost killed 40 trees.",
        "Three bills were killed.",
        "The mayor spoke of the fire that killed 14 people.",
        "Three people were late.",
        "Three people were killed. The mayor said that three people were killed.",
    ],
)
def test_what_has_a_source_is_told_in_passing_or_is_no_toll_is_left_alone(text: str) -> None:
    assert counted(text) == []


def test_few_may_be_left_alone() -> None:
    assert counted("Three people were killed.", least=4) == []
    assert counted("Dozens of people were killed.", least=4) == ["Dozens of people were killed"]
