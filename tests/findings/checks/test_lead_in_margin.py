from __future__ import annotations

import pytest

from claimcheck.findings.checks import found_by
from claimcheck.model.finder import CheckFinder
from tests.findings.checks.reading import article_of, found

MARGIN = "The margin of error is plus or minus 3 percentage points."


@pytest.mark.parametrize(
    ("text", "flagged", "value"),
    [
        (
            f"Dorn leads Quist 43% to 41%. {MARGIN}",
            "leads",
            'a lead of 2 with a margin of error of 3 is "about even"',
        ),
        (
            f"Dorn is ahead of Quist by 5 points. {MARGIN}",
            "is ahead of",
            'a lead of 5 with a margin of error of 3 is "slightly ahead"',
        ),
        (
            f"Quist trails Dorn, 47.5 per cent to 49 per cent. {MARGIN}",
            "trails",
            'a lead of 1.5 with a margin of error of 3 is "about even"',
        ),
    ],
)
def test_a_lead_that_the_margin_swallows_is_flagged(text: str, flagged: str, value: str) -> None:
    assert found("lead-in-margin", text) == [(flagged, value)]


def test_a_statistical_tie_is_flagged_beside_a_poll_and_only_there() -> None:
    assert [words for words, _ in found("lead-in-margin", "The poll shows a statistical tie.")] == [
        "statistical tie"
    ]
    assert found("lead-in-margin", "The two horses ran a dead heat.") == []


@pytest.mark.parametrize(
    "text",
    [
        f"Dorn leads Quist 52% to 41%. {MARGIN}",
        f"Dorn is slightly ahead of Quist, 46% to 41%. {MARGIN}",
        f"Dorn and Quist are about even, 43% to 41%. {MARGIN}",
        "Dorn leads Quist 43% to 41%.",
        f'"Dorn leads Quist 43% to 41%," said Ida Holm. {MARGIN}',
        "Dorn leads Quist 43% to 41%. " + "It rained. " * 9 + MARGIN,
    ],
)
def test_a_clear_or_a_slight_lead_is_left_alone(text: str) -> None:
    assert found("lead-in-margin", text) == []


def test_shares_and_margin_are_shown() -> None:
    text = f"Dorn leads Quist 43% to 41%. {MARGIN}"
    [candidate] = found_by(article_of(text), CheckFinder("lead-in-margin", {}))

    assert [(r.span.of(text), r.label) for r in candidate.related] == [
        ("43%", "the lead"),
        ("41%", "the lead"),
        ("3 percentage points", "the margin"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"Dorn widened her lead by 2 points. {MARGIN}",
        "The poll shows a dead heat, 44% to 43%.",
        f"The poll shows a dead heat. {MARGIN}",
    ],
)
def test_a_lead_that_changed_and_a_tie_with_its_shares_or_margin_are_left_alone(text: str) -> None:
    assert found("lead-in-margin", text) == []
