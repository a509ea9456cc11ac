"""A paragraph as pieces: where each stands, how it is written, and the windows that long ones are read in."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.tagger.pieces import LONGEST, case, ends, read_pieces, windows
from tests.tagger.drawn import words_as_pieces

TOKENIZER = words_as_pieces("the ferry sank")


def test_each_piece_has_its_id_and_its_place() -> None:
    text = "the ferry  sank, they say."
    pieces = read_pieces(TOKENIZER, text)
    assert [text[start:end] for start, end in pieces.places] == [
        "the", "ferry", "sank", ",", "they", "say", ".",
    ]  # fmt: skip
    assert [TOKENIZER.id_to_token(number) for number in pieces.ids] == [
        "the", "ferry", "sank", "[UNK]", "[UNK]", "[UNK]", "[UNK]",
    ]  # fmt: skip


def test_the_shape_of_a_piece_tells_quotation_and_capitals_apart() -> None:
    pieces = read_pieces(TOKENIZER, "the “the” The THE “The” “THE”")
    every = [int(shape) for shape in pieces.shapes]
    opening, closing = every[1], every[3]
    alone, quoted = (every[0], every[4], every[5]), (every[2], every[7], every[10])
    assert len({opening, closing, *alone, *quoted}) == 8
    assert (every[6], every[8]) == (every[9], every[11]) == (opening, closing)


def test_an_empty_paragraph_has_no_pieces() -> None:
    pieces = read_pieces(TOKENIZER, "")
    assert len(pieces.ids) == len(pieces.shapes) == len(pieces.places) == 0


@given(st.text())
def test_pieces_lie_inside_the_paragraph_in_order(text: str) -> None:
    places = [(int(start), int(end)) for start, end in read_pieces(TOKENIZER, text).places]
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert all(end <= start for (_, end), (start, _) in pairwise(places))


@pytest.mark.parametrize(
    ("piece", "expected"),
    [
        ("sank", 0),
        ("Sank", 1),
        ("BBC", 2),
        ("A", 1),
        ("a", 0),
        ("4%", 0),
        (",", 0),
        ("McGee", 1),
        ("É", 1),
        ("", 0),
    ],
)
def test_capitals_are_none_first_or_all(piece: str, expected: int) -> None:
    assert case(piece) == expected


def test_what_stands_before_and_after_a_reading_is_known_by_its_name() -> None:
    assert [TOKENIZER.id_to_token(number) for number in ends(TOKENIZER)] == ["[CLS]", "[SEP]"]


@given(st.integers(0, 5_000))
def test_windows_cover_every_piece_and_none_is_too_long(length: int) -> None:
    found = windows(length)
    assert found[0][0] == 0
    assert found[-1][1] == length
    assert all(end - start <= LONGEST for start, end in found)
    assert all(start < later <= end for (start, end), (later, _) in pairwise(found)), (
        "no gap, and they move on"
    )


def test_a_short_paragraph_is_one_window() -> None:
    assert windows(LONGEST) == [(0, LONGEST)]
    assert len(windows(LONGEST + 1)) == 2
