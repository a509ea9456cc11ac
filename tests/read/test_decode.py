from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import ArticleError
from claimcheck.read.decode import decode

EXACT = (
    "A\r\nB\rC\nD\tE\u00a0F\u00adG\u200fH\u2028I\x0cJ\x85K “q” ‘s’ '' `` — … e\u0301 \U0001f600 [/b] \x1b[31m"
)


def refused(raw: bytes) -> ArticleError:
    with pytest.raises(ArticleError) as caught:
        decode(raw, "a b.txt")
    return caught.value


@pytest.mark.parametrize(
    "raw",
    [
        EXACT.encode(),
        codecs.BOM_UTF8 + EXACT.encode(),
        codecs.BOM_UTF16_LE + EXACT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + EXACT.encode("utf-16-be"),
    ],
    ids=["utf-8", "utf-8 with a mark", "utf-16 little", "utf-16 big"],
)
def test_text_is_kept_as_it_is(raw: bytes) -> None:
    assert decode(raw, "a.txt") == EXACT


def test_only_the_first_mark_is_removed() -> None:
    assert decode(codecs.BOM_UTF8 * 2 + b"A", "a.txt") == "\ufeffA"


def test_undecodable_bytes_are_placed() -> None:
    error = refused("Fine.\r\nCaf\u00e9 and na".encode() + b"\xefve")
    assert (error.code, error.place) == ("undecodable", "a b.txt:2:12")
    assert error.message == "byte 19 (0xef) is not UTF-8"
    assert error.remedy == "convert it, for instance with: iconv -f WINDOWS-1252 -t UTF-8 'a b.txt'"


def test_a_mark_counts_as_bytes_but_not_as_a_column() -> None:
    error = refused(codecs.BOM_UTF8 + b"ab\xff cd")
    assert (error.place, error.message) == ("a b.txt:1:3", "byte 5 (0xff) is not UTF-8")


def test_a_text_that_was_cut_off() -> None:
    assert refused("Café".encode()[:-1]).message == "the text ends in the middle of a character"
    assert refused(codecs.BOM_UTF16_LE + b"a\0b").message == "the text ends in the middle of a character"


def test_a_lone_surrogate_is_no_text() -> None:
    assert refused(codecs.BOM_UTF16_LE + b"a\0\x00\xd8b\0").code == "undecodable"
    assert refused(b"a\xed\xa0\x80b").code == "undecodable"


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"The \0 ferry", "this is a binary file, not plain text"),
        ("The ferry sank.".encode("utf-16-le"), "this looks like UTF-16LE without a byte-order mark"),
        ("The ferry sank.".encode("utf-16-be"), "this looks like UTF-16BE without a byte-order mark"),
        ("The ferry".encode("utf-32"), "this is UTF-32, which is not read"),
        (b"%PDF-1.7 x", "this is a PDF document, not plain text"),
        (b"PK\x03\x04rest", "this is a Word document or another archive, not plain text"),
        (b"\x01\x02\x03\x04\x05" * 4, "this is full of control characters, not plain text"),
    ],
)
def test_what_is_no_text(raw: bytes, message: str) -> None:
    error = refused(raw)
    assert (error.code, error.message, error.place) == ("binary", message, "a b.txt")
    assert error.remedy


@pytest.mark.parametrize("raw", [b"  \r\n\t\n", "\u00a0\u200b\u2028".encode(), codecs.BOM_UTF8])
def test_nothing_but_white_space(raw: bytes) -> None:
    assert refused(raw).code == "empty"


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1))
def test_decoding_what_was_encoded_gives_the_text_back(text: str) -> None:
    text = f"Ferry {text} sank"
    assert decode(codecs.BOM_UTF8 + text.encode(), "a") == text
    assert decode(text.encode(), "a") == text
    assert decode(codecs.BOM_UTF16_LE + text.encode("utf-16-le"), "a") == text
    assert decode(codecs.BOM_UTF16_BE + text.encode("utf-16-be"), "a") == text


@given(st.binary())
def test_any_bytes_are_text_or_refused_with_a_remedy(raw: bytes) -> None:
    try:
        kept = decode(raw, "a")
    except ArticleError as error:
        kept = error.remedy
    assert kept.encode("utf-8")
