from __future__ import annotations

from decimal import Decimal

import pytest

from tests.findings.checks.reading import found


@pytest.mark.parametrize(
    ("text", "flagged", "missing"),
    [
        ("A poll found that 62% oppose the toll.", "poll", "who asked, how many were asked and when"),
        ("A Varo poll found that 62% oppose the toll.", "poll", "how many were asked and when"),
        ("A Varo poll of 1,040 adults found that 62% oppose it.", "poll", "when"),
        ("In March a poll of 1,040 adults found that 62% oppose it.", "poll", "who asked"),
        ("Polls show that 54% want an election.", "Polls", "who asked, how many were asked and when"),
        ("The survey has 51% of nurses leaving.", "survey", "who asked, how many were asked and when"),
    ],
)
def test_what_is_missing_of_a_poll_is_listed(text: str, flagged: str, missing: str) -> None:
    assert found("poll-basics", text) == [(flagged, missing)]


@pytest.mark.parametrize(
    "text",
    [
        "A Varo poll of 1,040 adults taken on March 3-6 found that 62% oppose the toll.",
        "Varo asked 800 people by phone in June. In that poll 62% oppose the toll.",
        "The polls closed at nine, with turnout at 62%.",
        "He went to the polls with 40% of his village.",
        "An exit poll gave Dorn 62%.",
        "An average of polls gives Dorn 62%.",
        "A poll is planned.",
        "Dorn is near 10% in Ostrey surveys.",
        '"A poll found that 62% oppose the toll," said Ida Holm.',
    ],
)
def test_a_poll_with_its_basics_and_what_is_none_are_left_alone(text: str) -> None:
    assert found("poll-basics", text) == []


def test_the_poll_that_was_spoken_of_before_is_looked_at_once() -> None:
    text = "A poll found that 62% oppose the toll. The poll also found 3% in favour."

    assert [words for words, _ in found("poll-basics", text)] == ["poll"]


def test_a_house_may_ask_for_less() -> None:
    text = "A Varo poll of 1,040 adults found that 62% oppose it."

    assert found("poll-basics", text, least=Decimal(2)) == []
