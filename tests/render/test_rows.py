from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.text import Text

from claimcheck.render.page.rows import cut, indented, padded, wrap

TEXT = st.text(st.sampled_from("ab雨é\u0301\u200d\ufe0f❤👩🇩 \n\t.,—-\u00a0"), max_size=60) | st.text(
    max_size=40
)


def rows(text: str, width: int) -> list[str]:
    return [text[start:end] for start, end in wrap(text, width)]


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("", 5, [""]),
        ("  \n ", 5, [""]),
        ("one two three", 13, ["one two three"]),
        ("one two three", 12, ["one two", "three"]),
        ("  one   two  ", 9, ["one   two"]),
        ("one two", 3, ["one", "two"]),
        ("abcdefgh ij", 3, ["abc", "def", "gh", "ij"]),
        ("ab cdefgh", 5, ["ab", "cdefg", "h"]),
        ("a abcdefg b", 5, ["a", "abcde", "fg b"]),
        ("雨雨 雨", 5, ["雨雨", "雨"]),
        ("雨雨 雨", 7, ["雨雨 雨"]),
        ("雨雨雨", 5, ["雨雨", "雨"]),
        ("雨雨", 1, ["雨", "雨"]),
        ("e\u0301e\u0301e\u0301 e\u0301", 3, ["e\u0301e\u0301e\u0301", "e\u0301"]),
        ("e\u0301" * 4, 3, ["e\u0301" * 3, "e\u0301"]),
        ("one\u00a0two", 4, ["one", "two"]),
        ("❤\n\ufe0f", 1, ["❤", "\ufe0f"]),
        ("a\u200d\ufe0f👩", 2, ["a\u200d\ufe0f", "👩"]),
    ],
)
def test_words_are_put_in_rows(text: str, width: int, expected: list[str]) -> None:
    assert rows(text, width) == expected


@given(TEXT, st.integers(1, 30))
def test_rows_hold_all_characters_in_order_and_are_no_wider_than_asked(text: str, width: int) -> None:
    found = wrap(text, width)
    assert "".join("".join(text[s:e].split()) for s, e in found) == "".join(text.split())
    assert all(end <= start for (_, end), (start, _) in pairwise(found))
    for start, end in found:
        row = text[start:end]
        assert row == row.strip()
        assert cell_len(row) <= width or len(row.rstrip("\u0301\u200d\ufe0f")) == 1


def test_a_text_is_indented_with_a_lead_on_its_first_row() -> None:
    shown = indented(Text("one two three"), 9, Text("12  ", "dim"), 4)
    assert [line.plain for line in shown] == ["12  one", "    two", "    three"]


def test_styles_are_kept_when_a_text_is_indented() -> None:
    text = Text.assemble(("one two", "bold"), " three")
    first, second = indented(text, 11, Text(), 2)
    assert [(first.plain[s.start : s.end], s.style) for s in first.spans] == [("one two", "bold")]
    assert second.plain == "  three"
    assert second.spans == []


@pytest.mark.parametrize(
    ("text", "count", "width", "expected"),
    [
        ("one two", 1, 7, "one two"),
        ("one two three", 1, 9, "one two …"),
        ("one two three", 1, 8, "one …"),
        ("one, two three", 1, 7, "one …"),
        ("one two three four", 2, 7, "one two three …"),
        ("abcdefghij", 1, 6, "abcd…"),
        ("ab cdefghij klm", 1, 6, "ab …"),
        ("雨雨雨雨", 1, 6, "雨雨…"),
        ("— two three", 1, 7, "— two …"),
    ],
)
def test_a_text_is_cut_between_words_with_an_ellipsis(
    text: str, count: int, width: int, expected: str
) -> None:
    assert cut(text, count, width) == expected


@given(st.text(st.sampled_from("ab雨e\u0301 .,—"), max_size=80).map(lambda t: " ".join(t.split())))
def test_a_text_that_is_cut_fits(text: str) -> None:
    for count in (1, 2, 3):
        for width in (4, 5, 9):
            short = cut(text, count, width)
            assert len(wrap(short, width)) <= count
            assert short == text or short.endswith("…")


def test_cells_and_not_characters_are_filled_up() -> None:
    assert padded(Text("雨"), 4).plain == "雨  "
    assert padded(Text("e\u0301"), 2).plain == "e\u0301 "
    assert padded(Text("long"), 2).plain == "long"
