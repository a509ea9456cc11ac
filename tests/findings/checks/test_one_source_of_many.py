from __future__ import annotations

import pytest

from tests.findings.checks.reading import found


@pytest.mark.parametrize(
    ("text", "flagged", "one"),
    [
        ("Sources said the sale was off. The source did not say why.", "Sources", "The source"),
        (
            "People familiar with it said it was off. The person gave no price.",
            "People familiar with it",
            "The person",
        ),
    ],
)
def test_several_who_become_one_are_flagged(text: str, flagged: str, one: str) -> None:
    assert found("one-source-of-many", text) == [(flagged, one)]


@pytest.mark.parametrize(
    "text",
    [
        "Two sources said the sale was off. The source did not say why.",
        "Sources said the sale was off. The source did not say why. The sources had read the letter.",
        "A source said the sale was off. The source did not say why.",
        "Officials said the sale was off. The official reason is the price.",
        'Sources said the sale was off. "Ask the source," said Ida Holm.',
    ],
)
def test_several_who_stay_several_are_left_alone(text: str) -> None:
    assert found("one-source-of-many", text) == []
