"""From offsets of a text to places in its file."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.lines import Lines, Piece, Place
from claimcheck.model.span import Span
from claimcheck.read.clean_copy import CleanCopy

# Words of the article, marks that nobody reads, and words that are written in another way in the file.
PARTS = st.lists(
    st.one_of(
        st.tuples(st.just("kept"), st.text("ab \n\r", min_size=1, max_size=5)),
        st.tuples(st.just("dropped"), st.text("*<>\n", min_size=1, max_size=5)),
        st.tuples(st.just("written"), st.sampled_from(["&amp;", "&", "&hellip;", "\\*"])),
    ),
    min_size=1,
    max_size=12,
)


def copied(parts: list[tuple[str, str]]) -> tuple[CleanCopy, list[int]]:
    """Return a copy of a file, and for each character of the text where in the file it stands."""
    copy = CleanCopy("".join(words for _, words in parts))
    at = 0
    places: list[int] = []
    for how, words in parts:
        if how == "kept":
            copy.keep(at, at + len(words))
            places.extend(range(at, at + len(words)))
        elif how == "written":
            copy.put("&", at, at + len(words))
            places.append(at)
        at += len(words)
    return copy, places


@given(st.text("ab\n\r\u2028\f", max_size=40))
def test_a_text_without_pieces_is_the_file(text: str) -> None:
    lines = Lines.of(text)
    for offset in range(len(text) + 1):
        assert lines.place(offset) == lines.end(offset) == lines.of_file(offset)


@given(PARTS)
def test_every_character_leads_to_its_own_place(parts: list[tuple[str, str]]) -> None:
    copy, places = copied(parts)
    lines, file = copy.lines(), Lines.of(copy.file)
    assert len(copy.text) == len(places)
    for offset, place in enumerate(places):
        assert lines.place(offset) == file.place(place)


@given(PARTS)
def test_every_span_ends_behind_its_last_character(parts: list[tuple[str, str]]) -> None:
    copy, places = copied(parts)
    lines, file = copy.lines(), Lines.of(copy.file)
    for offset, place in enumerate(places, 1):
        behind = next((p for p in lines.pieces if p.text.end == offset), None)
        assert lines.end(offset) == file.place(behind.file.end if behind else place + 1)
        assert lines.place(offset - 1) < lines.end(offset) or copy.file[place] in "\r\n"


def test_a_span_does_not_end_where_the_next_paragraph_starts() -> None:
    copy = CleanCopy("<p>One</p>\n<p>Two &amp; a half</p>")
    copy.keep(3, 6)
    copy.part(14)
    copy.keep(14, 18)
    copy.put("&", 18, 23)
    copy.keep(23, 30)
    lines = copy.lines()
    assert copy.text == "One\n\nTwo & a half"
    assert (lines.place(0), lines.end(3)) == (Place(1, 4), Place(1, 7))
    assert (lines.place(5), lines.place(9), lines.end(10)) == (Place(2, 4), Place(2, 8), Place(2, 13))
    assert (lines.place(11), lines.end(17), lines.place(17)) == (Place(2, 14), Place(2, 20), Place(2, 20))


def test_stretches_that_follow_each_other_are_one_piece() -> None:
    copy = CleanCopy("abcdef")
    copy.keep(0, 2)
    copy.keep(2, 4)
    copy.keep(5, 6)
    copy.put("", 6, 6)
    assert copy.lines().pieces == (Piece(Span(0, 4), Span(0, 4)), Piece(Span(4, 5), Span(5, 6)))
