from __future__ import annotations

from textwrap import fill

import pytest

from claimcheck.read.paragraphs import find_paragraphs

STORY = [
    "Ferry runs aground off Hallow Point",
    "A ferry with 214 people on board ran aground in fog off Hallow Point early on Tuesday, and the "
    "coast guard said that nobody was hurt.",
    "“We heard a long scrape and then it was very quiet,” said Ines Marrow, who was on her way to work. "
    "“Nobody shouted. The crew told us to sit down, and we sat down.”",
    "The owner, Marrow Lines, said it would examine the hull as soon as the tide allowed. It did not say "
    "how long the crossing would be closed.",
    "An inquiry was opened.",
    "The last ferry to run aground there was the Gannet, in 1987, which was refloated after nine days of "
    "work by three tugs from the naval yard at Carrow.",
]


def words(text: str) -> list[str]:
    return [" ".join(span.of(text).split()) for span in find_paragraphs(text)]


def wrapped(width: int, indent: str = "") -> list[str]:
    return [fill(p, width, initial_indent=indent, break_on_hyphens=False) for p in STORY]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_line_is_a_paragraph(end: str) -> None:
    assert words(end.join(STORY)) == STORY
    assert words((end * 2).join(STORY) + end) == STORY


@pytest.mark.parametrize("width", [60, 70, 76])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_wrapped_copy_with_blank_lines(width: int, end: str) -> None:
    assert words("\n\n".join(wrapped(width)).replace("\n", end)) == STORY
    assert words("\n\n".join(wrapped(width, "    ")).replace("\n", end)) == STORY


@pytest.mark.parametrize("width", [60, 70, 76])
def test_wrapped_copy_with_indents_only(width: int) -> None:
    assert words("\n".join([STORY[0], *wrapped(width, "   ")[1:]])) == STORY


def test_entries_of_a_list_are_paragraphs() -> None:
    text = (
        "The council named three steps that it would take before the end of\n"
        "the year, and asked the owner for a fourth:\n"
        "- close the northern quay to all but the rescue boats and the\n"
        "  pilots who serve them;\n"
        "- mark the bank;\n"
        "- move the light, which was last moved when the old pier was taken\n"
        "  down.\n"
    )
    assert [p[:12] for p in words(text)] == ["The council ", "- close the ", "- mark the b", "- move the l"]


def test_short_lines_that_are_no_prose_stay_apart() -> None:
    lines = ["Marrow 3", "Carrow 2", "Hallow Point 0", "Gannet Town 5"]
    assert words("\n".join(lines)) == lines


def test_paragraphs_have_no_white_space_at_their_ends() -> None:
    text = "\ufeff \u00a0First one.\u2003\r\r\n\t Second one. \n\n\n"
    assert [span.of(text) for span in find_paragraphs(text)] == ["\ufeff \u00a0First one.", "Second one."]


def test_nothing_gives_nothing() -> None:
    assert find_paragraphs("") == []
    assert find_paragraphs(" \n\r\n\t") == []
