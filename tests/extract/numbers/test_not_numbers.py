"""Words that look like a figure and count nothing; and the few that only the grammar can tell."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.extract.numbers.reading import catalogue, kinds, parsed, read

NOTHING = [
    "She flew an F-16 and posted it on X.",
    "The iPhone 6 sold well.",
    "Article 5 and Channel 4 are names, and so are Articles 6 and 7.",
    "COVID-19 hit the G20 after 9/11.",
    "They took Route 66 in a Boeing 737-800 with the U2.",
    "Type 2 diabetes is on page 4 and in chapter 11.",
    "Call 555-0142, 1-800-555-0199 or +44 20 7946 0123.",
    "It is one of the best.",
    "No one knew, and one by one they left.",
    "If one believes him, this one is gone.",
    "That is the one who lied.",
    "On the one hand they fight one another, on the other they do not.",
    "1. Wash the car.",
    "2) Dry the car.",
    "First, wash the car.",
    "The car was first seen by the harbour.",
    "At first, the first lady gave first aid.",
    "They met aboard Air Force One, and the Big Four signed.",
    "Version 2.0.1 runs at 192.168.0.1.",
    "World War II and World War 2",
    "A 4x4 with 3D glasses and 5G",
    "Record 007 and message 783499116076687360",
    "Call 911 about the third-degree burns.",
]

SETTLED = [
    ("One poster said so.", ["One: count"]),
    ("It killed one and wounded two.", ["one: count", "two: count"]),
    ("Only one stayed.", ["one: count"]),
    ("At least one was hurt.", ["one: count"]),
    ("Anna finished second.", ["second: ordinal"]),
    ("It is their first win.", ["first: ordinal"]),
    ("Orrin’s second-largest town", ["second: ordinal"]),
    ("He came once a week.", ["once: count"]),
    ("In Orrin 12 people died.", ["12: count"]),
    ("Two Dead As Storm Hits Seven Towns", ["Two: count", "Seven: count"]),
    ("It took one day.", ["one day: duration"]),
    ("a third man, a third of them", ["third: ordinal", "a third: fraction"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_number(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize(("text", "expected"), SETTLED)
def test_number_all_the_same(text: str, expected: list[str]) -> None:
    assert kinds(text) == expected


def test_words_alone_settle_plain_counts() -> None:
    assert (
        parsed("Two men left. Three boats of 5 tonnes sank. The first dog barked. It cost $5 million.") == 0
    )


def test_kind_of_a_disabled_rule_is_not_reported() -> None:
    rules = tuple(replace(r, enabled=r.enabled and r.name != "ordinal") for r in catalogue().rules)
    numbers = read("The first two men won.", replace(catalogue(), rules=rules))
    assert [(n.id, n.kind) for n in numbers] == [("N1", "count")]
