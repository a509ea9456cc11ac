"""Softening words: their class, which of two that overlap counts, and the clause that they soften."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from claimcheck.model.span import Span
from tests.extract.reading import catalogue, document_of, hedge, hedged, read, read_document, words


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
        ("According to Ida Holm, the ferry may sink.", "the ferry may sink"),
        ("When the fog came, the pilot may have slept.", "the pilot may have slept"),
        ("The ferry may sink, the company feared, but the pilot is ill.", "The ferry may sink"),
        ("The ferry may have met the tug, which was on fire.", "The ferry may have met the tug"),
        ("Ida Holm spoke of a possible leak in the hull.", "possible leak in the hull"),
        ("The ferry sank mainly because of the fog.", "mainly because of the fog"),
        ("Perhaps, Ida Holm said, the ferry sank.", "the ferry sank"),
        ("The ferry may sink, Ida Holm said.", "The ferry may sink"),
        ("The figures suggest that the ferry was full.", "the ferry was full"),
        ("The alleged thief fled on foot.", "alleged thief"),
        ("The island is largely empty.", "The island is largely empty"),
        ("Almost all of the boats sank.", "Almost all of the boats"),
        (
            "It holds about 41 percent of both the old and new boats.",
            "41 percent of both the old and new boats",
        ),
        ("They bought nearly £250 worth of rope.", "£250 worth of rope"),
        ("It is almost £80 more than it costs now.", "£80 more than it costs now"),
        ("It cost nearly £55 million over six years.", "£55 million over six years"),
        ("They keep about £4 of every £5 worth of fish.", "£4 of every £5 worth of fish"),
        ("Tenants often say, “Poor Marlow, so far from the sea.”", "Tenants often say"),
        (
            "Perhaps it helps men who, “in fits and starts, are learning,” to row.",
            "Perhaps it helps men who, “in fits and starts, are learning,” to row",
        ),
        ("Nearly 40 boats sank over six years.", "40 boats"),
        ("About 30 percent, or nine boats, sank.", "30 percent"),
        ("Holm largely agreed with Low and thanked the crew.", "Holm largely agreed with Low"),
        (
            "Holm generally liked boats in her youth, which she spent in Marlow, and said so.",
            "Holm generally liked boats in her youth",
        ),
        (
            "Perhaps she and I knew this because we, too, were sailors, and we saw the rest.",
            "Perhaps she and I knew this because we, too, were sailors, and we saw the rest",
        ),
        (
            "Apparently, the police saw the note and removed the crew.",
            "Apparently, the police saw the note and removed the crew",
        ),
        (
            "A ruling is unlikely before the end of May and clearly not until June.",
            "A ruling is unlikely before the end of May",
        ),
        ("They met Ida Holm (an apparent friend of Low) to sing.", "apparent friend of Low"),
        ("Tom Arlen, a broadly respected mayor and, until May, a monk, sang.", "broadly respected mayor"),
    ],
)
def test_the_scope_is_the_clause_or_the_figure(text: str, scope: str) -> None:
    found = hedge(text)
    assert found.scope is not None
    assert words(text, found.scope) == scope


def test_the_words_that_are_no_hedge_are_kept_with_the_rule_that_says_so() -> None:
    text = "Visitors may bring a bag, and it may rain."
    claims = read(text)
    assert [words(text, h.span) for h in claims.hedges] == ["may"]
    assert [(name, span.start) for name, span in claims.no_hedges] == [("HDG201", 9)]


def test_a_rule_of_no_hedge_is_silent_where_no_hedge_would_stand() -> None:
    assert read("They pulled with all their strength in a kind of boat.").no_hedges == (
        ("HDG235", Span(41, 48)),
    )
    assert read("She wrote a book about boats.").no_hedges == ()


def test_a_house_takes_a_reading_back_by_switching_its_rule_off() -> None:
    rules = tuple(replace(r, enabled=r.enabled and r.id != "HDG204") for r in catalogue().rules)
    text = "Witnesses could see smoke."
    assert hedged(text) == []
    found = read_document(document_of(text), None, replace(catalogue(), rules=rules)).hedges
    assert [(words(text, h.span), h.rule) for h in found] == [("could", "HDG103")]


MARKED = re.compile(r"<<([^|>]+)[|]([a-z]+)>>")
READINGS = [
    line
    for line in (Path(__file__).parent / "hedge_readings.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize("line", READINGS)
def test_the_reading_of_a_hedging_word(line: str) -> None:
    assert marked(MARKED.sub(r"\1", line)) == line


def marked(text: str) -> str:
    """Return a text with its hedges marked as in the file."""
    for found in reversed(read(text).hedges):
        start, end = found.span
        text = f"{text[:start]}<<{text[start:end]}|{found.cls}>>{text[end:]}"
    return text


def test_a_hedge_knows_who_uttered_it() -> None:
    text = "The ferry may sink. “It might float,” Ida Holm said. Tom Arlen said it could burn."
    assert [(h.id, h.attribution, h.in_quote) for h in read(text).hedges] == [
        ("H1", None, False),
        ("H2", "A1", True),
        ("H3", "A2", False),
    ]
