"""Quoted words are found however the article wraps, cases, marks and spells them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.findings.quoted_words import QuotedWords, folded
from claimcheck.model.span import Span
from tests.findings.hand_made import at


def meets(text: str, words: str, part: str) -> bool:
    return QuotedWords(text).places(words).meet(at(text, part))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The clerk allegedly took it.", "Allegedly  took"),
        ("The clerk allegedly\r\n  took it.", "clerk allegedly took it"),
        ("The “clerk’s” allegedly took it.", '"clerk\'s" allegedly'),
        ("The 'clerk' allegedly took it.", "‘CLERK’ allegedly took"),
        ("The state‑run allegedly took it.", "state-run allegedly"),
        ("The cafe\u0301 allegedly took it.", "café allegedly"),
        ("The café allegedly took it.", "CAFE\u0301 allegedly"),
        ("The clerk alle\u00adgedly took it; allegedly.", "clerk allegedly took"),
        ("Straße allegedly", "STRASSE ALLEGEDLY"),
    ],
)
def test_words_are_found_whatever_their_look(text: str, words: str) -> None:
    part = "alle\u00adgedly" if "\u00ad" in text else "allegedly"
    assert meets(text, words, part)


@pytest.mark.parametrize(
    ("text", "words", "part"),
    [
        ("It was reallegedly so, allegedly.", "legedly so", "allegedly"),
        ("A said B. He said B.", "A said", "He said"),
        ("allegedlyx", "allegedly", "allegedlyx"),
        ("Nothing here.", "", "here"),
        ("Nothing here.", " \u00ad ", "here"),
        ("", "words", ""),
    ],
)
def test_other_words_are_not(text: str, words: str, part: str) -> None:
    assert not meets(text, words, part)


def test_the_places_are_those_of_the_article() -> None:
    text = "He  “SAID”\nso. He “said” so."
    places = QuotedWords(text).places('"said"  so')
    assert [places.meet(Span(i, i + 1)) for i in (3, 4, 12, 13, 17, 18)] == [
        False,
        True,
        True,
        False,
        False,
        True,
    ]


@given(st.text())
def test_every_character_keeps_its_place(text: str) -> None:
    shown, places = folded(text)
    assert len(shown) == len(places)
    assert places == sorted(places)
    assert all(0 <= place < len(text) for place in places)


@given(st.text("ab’'\"“ \n\u00ad-É", min_size=1, max_size=30), st.data())
def test_any_words_of_an_article_are_found_in_it(text: str, data: st.DataObject) -> None:
    words = text.split()
    if not words:
        return
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first + 1, len(words)))
    sought = " ".join(words[first:last]).upper()
    if folded(sought)[0].strip():
        assert QuotedWords(text).places(sought).meet(Span(0, len(text)))
