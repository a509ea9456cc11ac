"""Words as they are compared: numbers, house style and short forms made one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.span import Span
from claimcheck.quotes.figures import read_number
from claimcheck.quotes.words import words_in


def keys(text: str) -> list[str]:
    return [word.key for word in words_in(text, [Span(0, len(text))])]


@pytest.mark.parametrize(
    ("spoken", "written"),
    [
        ("twelve hundred and forty people", "1,240 people"),
        ("one thousand two hundred and forty", "1240"),
        ("two point five million", "2.5 million"),
        ("two and a half million", "2.5m"),
        ("half a million", "500,000"),
        ("a hundred and two", "102"),
        ("five million dollars", "$5 million"),
        ("three point two million pounds", "£3.2m"),
        ("forty million euros", "€40m"),
        ("twenty per cent", "20%"),
        ("nineteen ninety-nine", "1999"),
        ("twenty twenty-four", "2024"),
        ("two thousand and eight", "2008"),
        ("the nineteen eighties", "the 1980s"),
        ("the twenty-first", "the 21st"),
        ("the fifth of March", "5 March"),
        ("March the fifth", "March 5"),
        ("one million, two hundred thousand", "1,200,000"),
        ("five kilometres", "5 km"),
        ("Mister Dahl", "Mr. Dahl"),
        ("the colour of the theatre", "the color of the theater"),
        ("they realised", "they realized"),
        ("okay", "OK"),
        ("the U.S. and the N.H.S.", "the US and the NHS"),
        ("don't", "do not"),
        ("dont", "don’t"),
        ("we're", "we are"),
        ("a café", "a cafe"),
    ],
)
def test_the_same_is_the_same_in_words_and_in_figures(spoken: str, written: str) -> None:
    assert keys(spoken) == keys(written)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("three and four", ["#3", "and", "#4"]),
        ("no one and two", ["no", "#1", "and", "#2"]),
        ("in January. Eleven of them", ["in", "january", "#11", "of", "them"]),
        ("In March five men came", ["in", "march", "#5", "men", "came"]),
        ("in 2019, 300 people", ["in", "#2019", "#300", "people"]),
        ("twenty, five", ["#20", "#5"]),
        ("nine one one", ["#9", "#1", "#1"]),
        ("its well", ["its", "well"]),
        ("we'll", ["we", "will"]),
        ("10:30", ["#10", "#30"]),
    ],
)
def test_what_only_looks_alike_is_kept_apart(text: str, found: list[str]) -> None:
    assert keys(text) == found


@given(st.text(max_size=120))
def test_every_word_lies_in_the_text_and_none_overlaps_but_a_short_form(text: str) -> None:
    words = words_in(text, [Span(0, len(text))])
    assert all(0 <= w.start < w.end <= len(text) and w.key for w in words)
    assert [w.start for w in words] == sorted(w.start for w in words)


@given(st.integers(min_value=0, max_value=10**12))
def test_a_number_in_figures_is_itself_with_and_without_commas(number: int) -> None:
    assert keys(f"{number:,}") == keys(str(number)) == [f"#{number}"]


WORDS = (
    "one two ten eleven twenty ninety hundred thousand million and a half point first eighties the".split()
)


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=8))
def test_a_number_takes_words_that_are_there(words: list[str]) -> None:
    found = read_number(words, 0)
    assert found is None or 1 <= found.words <= len(words)
