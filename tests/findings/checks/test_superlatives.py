from __future__ import annotations

import pytest

from tests.findings.checks.reading import found


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("It is the worst flood in the city's history.", "the worst flood in the city's history"),
        ("The tower is the tallest in the region.", "the tallest in the region"),
        ("It was the largest strike in 30 years.", "the largest strike in 30 years"),
        ("The debt is unprecedented.", "unprecedented"),
        ("Attendance hit an all-time low.", "an all-time low"),
        ("She is the first woman to lead the bank.", "the first woman to lead"),
    ],
)
def test_a_claim_about_all_the_others_is_flagged(text: str, flagged: str) -> None:
    assert [words for words, _ in found("superlatives", text)] == [flagged]


@pytest.mark.parametrize(
    "text",
    [
        "It is the worst flood in the city's history, the weather office said.",
        "It was one of the largest strikes in 30 years.",
        "The first bus leaves at six.",
        "It was the best match of his career.",
        '"It is the worst flood in our history," said Ida Holm.',
    ],
)
def test_what_has_a_source_or_is_no_such_claim_is_left_alone(text: str) -> None:
    assert found("superlatives", text) == []
