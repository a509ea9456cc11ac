from __future__ import annotations

import pytest

from claimcheck.findings.checks import found_by
from claimcheck.model.finder import CheckFinder
from tests.findings.checks.reading import article_of, found


@pytest.mark.parametrize(
    ("text", "flagged", "meant"),
    [
        ("The levy will rise from 4% to 6%, a 2% increase.", "2%", "2 percentage points"),
        ("Turnout rose 4 per cent, from 52 per cent to 56 per cent.", "4 per cent", "4 percentage points"),
        ("The rate was 8% in May. It is now 9%, a 1% increase.", "1%", "1 percentage point"),
        ("Support was up 2.5%, at 47.5% against 45% last year.", "2.5%", "2.5 percentage points"),
    ],
)
def test_a_difference_of_two_percentages_that_is_called_per_cent_is_flagged(
    text: str, flagged: str, meant: str
) -> None:
    [(words, value)] = found("points", text)

    assert words == flagged
    assert f'write "{meant}"' in value


def test_the_two_levels_are_shown_with_it() -> None:
    text = "The levy will rise from 4% to 6%, a 2% increase."
    [candidate] = found_by(article_of(text), CheckFinder("points", {}))

    assert [(r.span.of(text), r.label) for r in candidate.related] == [
        ("4%", "one level"),
        ("6%", "the other"),
    ]


def test_a_rate_that_moves_by_per_cent_is_asked_about() -> None:
    [(words, value)] = found("points", "Unemployment fell 3% in the valley.")

    assert words == "3%"
    assert "percentage points" in value


@pytest.mark.parametrize(
    "text",
    [
        "The levy will rise from 4% to 6%, a 50% increase.",
        "The levy will rise from 4% to 6%, an increase of 2 percentage points.",
        "Sales rose 2% in the north and 4% in the south.",
        "Prices rose 2%, and wages 3%.",
        "Unemployment fell from 9% to 6%.",
        'The levy will rise from 4% to 6%, "a 2% increase", Ida Holm said.',
        "The share went from 50% to 100%, up 50%, that is, it doubled in points; up 100%.",
        "Rents fell 3%.",
    ],
)
def test_what_is_right_or_no_rate_is_left_alone(text: str) -> None:
    assert found("points", text) == []
