"""Softening words: their class, which of two that overlap counts, and the clause that they soften."""

from __future__ import annotations

import pytest

from tests.extract.reading import hedge, hedged, read, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The ferry allegedly struck a rock.", ("allegedly", "hearsay")),
        ("The alleged thief left.", ("alleged", "hearsay")),
        ("The ferry is said to be lost.", ("is said to", "hearsay")),
        ("The ferry may have struck a rock.", ("may", "modal")),
        ("The ferry might sink.", ("might", "modal")),
        ("The ferry could sink.", ("could", "modal")),
        ("The ferry probably struck a rock.", ("probably", "probability")),
        ("The ferry is likely to sink.", ("likely", "probability")),
        ("A possible cause is fog.", ("possible", "probability")),
        ("The ferry appears to have struck a rock.", ("appears to", "probability")),
        ("About 40 boats sank.", ("About", "approximator")),
        ("Nearly half of the boats sank.", ("Nearly", "approximator")),
        ("The boats are usually late.", ("usually", "generaliser")),
        ("The island is largely empty.", ("largely", "generaliser")),
        ("It was sort of red.", ("sort of", "generaliser")),
    ],
)
def test_the_class_of_a_hedge(text: str, found: tuple[str, str]) -> None:
    assert hedged(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "Over 40 boats sank.",
        "At least ten boats sank.",
        "The boats sail in May.",
        "He was accused of theft.",
        "She wrote about boats.",
        "It was the sort of boat that sinks.",
        "The ferry sank.",
    ],
)
def test_what_is_no_hedge(text: str) -> None:
    assert hedged(text) == []


def test_of_two_that_overlap_the_longer_counts() -> None:
    assert hedged("It was the most likely cause.") == [("most likely", "probability")]


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("The ferry may sink.", "The ferry may sink"),
        ("The ferry sank because the rock may have moved.", "the rock may have moved"),
        ("The ferry sailed and the pilot, who may be ill, slept.", "who may be ill"),
        ("The ferry may sail, but the pilot is ill.", "The ferry may sail"),
        ("“It may sink,” Ida Holm said.", "It may sink"),
        ("Ida Holm said the ferry probably struck a rock.", "the ferry probably struck a rock"),
        ("About 40 boats sank.", "40 boats"),
        ("About half of the boats sank.", "half of the boats"),
    ],
)
def test_the_scope_is_the_clause_or_the_figure(text: str, scope: str) -> None:
    found = hedge(text)
    assert found.scope is not None
    assert words(text, found.scope) == scope


def test_a_hedge_knows_who_uttered_it() -> None:
    text = "The ferry may sink. “It might float,” Ida Holm said. Tom Arlen said it could burn."
    assert [(h.id, h.attribution, h.in_quote) for h in read(text).hedges] == [
        ("H1", None, False),
        ("H2", "A1", True),
        ("H3", "A2", False),
    ]
