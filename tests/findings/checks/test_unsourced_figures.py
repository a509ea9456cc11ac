from __future__ import annotations

from decimal import Decimal

import pytest

from tests.findings.checks.reading import found


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Rents rose 12%.", "12%"),
        ("One in four buses breaks down.", "One in four"),
        ("The storm left 4,200 homes in the dark.", "4,200"),
        ("The flood has cost the town €40 million.", "€40 million"),
        ("The port handles 2.4 million tonnes of grain.", "2.4 million tonnes"),
    ],
)
def test_a_figure_that_nobody_gives_is_flagged(text: str, flagged: str) -> None:
    assert [words for words, _ in found("unsourced-figures", text)] == [flagged]


@pytest.mark.parametrize(
    "text",
    [
        "Rents rose 12%, the mayor said.",
        "The storm left nine homes in the dark.",
        "The coat costs $90.",
        "The suit costs £900.",
        "It is a $50 million makeover.",
        "It is worth a thousand words.",
        "width:100%;",
        "Half the pupils were late.",
    ],
)
def test_a_figure_with_a_source_a_price_and_a_manner_of_speaking_are_left_alone(text: str) -> None:
    assert found("unsourced-figures", text) == []


def test_a_figure_that_somebody_gives_elsewhere_is_left_alone() -> None:
    assert found("unsourced-figures", "4,200 homes are dark. Ida Holm said that 4,200 homes were dark.") == []


def test_a_house_says_from_where_counts_matter() -> None:
    text = "The storm left 300 homes in the dark."

    assert found("unsourced-figures", text) == []
    assert found("unsourced-figures", text, "", **{"counts-from": Decimal(100)}) == [("300", "")]


def test_a_bounded_count_is_a_tally_from_a_tenth_of_where_counts_matter() -> None:
    assert found("unsourced-figures", "The storm left over 180 homes in the dark.") == [("180", "")]
    assert found("unsourced-figures", "The storm left 180 homes in the dark.") == []


def test_a_figure_alone_is_a_caption() -> None:
    assert found("unsourced-figures", "12% more.") == []
