"""What stands around a figure: its bound, its direction, what it counts."""

from __future__ import annotations

import pytest

from tests.extract.numbers.reading import bounds, changes, counted, parsed, read

BOUNDS = [
    ("exactly 12 eggs", ["exactly (exactly)"]),
    ("nearly three years ago", ["about (nearly)"]),
    ("an estimated 500 jobs", ["about (an estimated)"]),
    ("more than $3 million, no more than 2 dogs", ["over (more than)", "at-most (no more than)"]),
    ("at least another 20 people", ["at-least (at least)"]),
    ("under 5%, up to 50, as many as 30 cats", ["under (under)", "at-most (up to)", "at-most (as many as)"]),
    ("107 or more dead, 20 or so cows", ["at-least (or more)", "about (or so)"]),
    ("500-odd cows, 20 people or fewer", ["about (-odd)", "at-most (or fewer)"]),
    # "and over" bounds what follows it, and a span of time is no bound
    ("two firms and over 180 ships", ["-", "over (over)"]),
    ("$3 million over two years", ["-", "-"]),
    ("lasted for over two years", ["over (over)"]),
]

CHANGES = [
    ("Rents rose 5%.", ["up"]),
    ("Rents rose sharply by about 5%.", ["up"]),
    ("They cut the budget by $2 million.", ["down"]),
    ("They cut the debt in half.", ["down"]),
    ("It edged up its forecast for the bay by 0.1 percentage points.", ["up"]),
    ("It is a tax cut of £900, Holm said, compared with £40 for the rest.", ["down", "down"]),
    ("a rise in rents of 5%", ["up"]),
    ("a 3-point drop, a 10% pay rise", ["down", "up"]),
    ("20% fewer, 5% higher", ["down", "up"]),
    ("Rents rose to 5%.", [None]),
    ("Rents rose from 4% to 5%.", [None, None]),
    ("They make up 80 percent.", [None]),
    ("They cut the top tax rate of 39 percent.", [None]),
    ("They saw a rise in rents this year of 5%, and a growth rate of 2%.", ["up", "up"]),
    ("Two-thirds support reducing the fine.", [None]),
    ("The count fell by 12,000 to 240,000.", ["down", None]),
    ("Gains of two to three years are rare.", [None]),
]

COUNTED = [
    ("millions more workers", ["workers / worker"]),
    ('three of the band\'s "backers"', ["backers / backer"]),
    ("two North Korean soldiers", ["North Korean soldiers / soldier"]),
    ("two New York firms and two new firms", ["New York firms / firm", "firms / firm"]),
    ("over 1,000 dead or injured in a town", ["dead or injured / injured"]),
    ("Dozens of people and a quarter of the voters", ["people / person", "voters / voter"]),
    ("One in three visits failed.", ["visits / visit"]),
    ("a six-member team", ["member / member"]),
    ("four plain-clothes officers", ["plain-clothes officers / officer"]),
    ("58% of Orrin’s donors", ["Orrin’s donors / donor"]),
    ("500 men and women", ["men and women / woman"]),
    ("They saved 700 sailors and 200 more.", ["sailors / sailor", "sailors / sailor"]),
    ("They gave over $3 billion in farm aid and seed to Orrin.", ["farm aid and seed / seed"]),
    ("A new aid package worth $500 million", ["new aid package / package"]),
    ("They met twice.", ["-"]),
    ("a two-thirds majority", ["-"]),
    ("five drives of $200 in value", ["drives / drive", "-"]),
]


@pytest.mark.parametrize(("text", "expected"), BOUNDS)
def test_bound(text: str, expected: list[str]) -> None:
    assert bounds(text) == expected


@pytest.mark.parametrize(("text", "expected"), CHANGES)
def test_change(text: str, expected: list[str | None]) -> None:
    assert changes(text) == expected


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_counted_noun(text: str, expected: list[str]) -> None:
    assert counted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "She named one candidate in the hall.",
        "The 46 Latin American and Caribbean countries signed.",
        "A three-way race is likely.",
        "Three men were held and the other two fled.",
        "The number of seats rose from 9 to 10.",
    ],
)
def test_words_that_settle_a_figure_ask_for_no_grammar(text: str) -> None:
    assert parsed(text) == 0


def test_ids_and_rules_in_text_order() -> None:
    numbers = read("Two men paid $5 for 3% of it.")
    assert [(n.id, n.rule) for n in numbers] == [("N1", "NUM101"), ("N2", "NUM102"), ("N3", "NUM103")]
    assert {n.attribution for n in numbers} == {None}
