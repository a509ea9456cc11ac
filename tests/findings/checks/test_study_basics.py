from __future__ import annotations

from decimal import Decimal

import pytest

from tests.findings.checks.reading import found


@pytest.mark.parametrize(
    ("text", "flagged", "missing"),
    [
        ("A study found that tea lifts mood.", "study", "how many took part and what kind of study it was"),
        ("Tea lifts mood, a study has found.", "study", "how many took part and what kind of study it was"),
        (
            "Research suggests that tea lifts mood.",
            "Research",
            "how many took part and what kind of study it was",
        ),
        ("A study of 240 adults found that tea lifts mood.", "study", "what kind of study it was"),
        ("A randomised trial found that tea lifts mood.", "trial", "how many took part"),
    ],
)
def test_what_is_missing_of_a_study_is_listed(text: str, flagged: str, missing: str) -> None:
    assert found("study-basics", text) == [(flagged, missing)]


@pytest.mark.parametrize(
    "text",
    [
        "A randomised trial of 240 adults found that tea lifts mood.",
        "A study found that tea lifts mood. It was a survey of 240 adults.",
        "A study of 40 mice found that tea lifts mood.",
        "The trial showed the jury how the gang worked.",
        "She studies law and found a flat.",
        "Ida Holm of the Centre for Harbour Studies said the tide was high.",
        "His research shows in every line of the novel.",
    ],
)
def test_a_study_with_its_basics_and_what_is_none_are_left_alone(text: str) -> None:
    assert found("study-basics", text) == []


def test_a_house_may_ask_for_less() -> None:
    assert found("study-basics", "A study of 240 adults found that tea lifts mood.", least=Decimal(2)) == []
