"""Comments in plain text: no prose, in no section, and without a trace in what stands around them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.document import Document, Lines, Section
from claimcheck.model.rule import Place
from claimcheck.model.span import Span
from claimcheck.model.suppression import Suppression
from claimcheck.read import text as reader
from claimcheck.read.paragraphs import find_paragraphs
from claimcheck.read.sections import find_sections
from tests.read.test_paragraphs import STORY, wrapped
from tests.read.test_sections import LAID_OUT

COMMENT = "<!-- claimcheck: ignore ATT006: the court's word -->"
NOT_ALONE = (
    "the comment has no line of its own, so it is not heeded: put it on the line above the paragraph that it "
    "speaks of"
)


def read(text: str) -> Document:
    return reader.read(text.encode(), "a.txt")


def words(document: Document) -> list[str]:
    return [" ".join(section.span.of(document.text).split()) for section in document.sections]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("below", ["", "\n"])
def test_a_comment_stands_above_its_paragraph(end: str, below: str) -> None:
    text = f"First one.\n\n  {COMMENT} \n{below}Second one.\n\nThird.\n".replace("\n", end)
    document = read(text)
    start = text.index("Second")
    assert words(document) == ["First one.", "Second one.", "Third."]
    assert document.suppressions == (
        Suppression(
            ("ATT006",),
            "the court's word",
            Place("a.txt", 3, 3),
            span=Span(start, start + len("Second one.")),
        ),
    )
    assert document.notes == ()
    assert document.text == text


def test_several_comments_stand_above_one_headline() -> None:
    other = "<!--CLAIMCHECK: ignore HED: why-->"
    document = read(f"{COMMENT}\n{other}\nFerry runs aground\n\n{STORY[1]}\n")
    assert [section.kind for section in document.sections] == ["headline", "body"]
    assert [(s.rules, s.place.line, s.span) for s in document.suppressions] == [
        (("ATT006",), 1, document.sections[0].span),
        (("HED",), 2, document.sections[0].span),
    ]


def test_a_comment_may_run_over_several_lines() -> None:
    document = read("<!-- claimcheck:\n  ignore ATT006:\r\n  the court's word\n-->\nFirst one.\n")
    assert words(document) == ["First one."]
    assert [s.reason for s in document.suppressions] == ["the court's word"]


@pytest.mark.parametrize(
    "text",
    [
        f"First one. {COMMENT}\nSecond one.",
        f"{COMMENT} First one.\nSecond one.",
        "First one. <!-- claimcheck: ignore\nATT006: why -->\nSecond one.",
        f"{COMMENT} {COMMENT}\nSecond one.",
    ],
)
def test_a_comment_beside_words_is_prose_and_noted(text: str) -> None:
    document = read(text)
    assert "".join(words(document)).replace(" ", "") == "".join(text.split())
    assert document.suppressions == ()
    assert set(document.notes) == {f"line 1: {NOT_ALONE}"}


def test_a_comment_without_an_end_is_no_prose_and_noted() -> None:
    for rest in ("First one.", "\nFirst one. -->", f"\n{COMMENT}\nFirst one."):
        document = read(f"<!-- claimcheck: ignore ATT006: why\n{rest}")
        assert words(document)[-1].startswith("First one.")
        assert document.notes == ("line 1: the comment has no end, so it is not heeded: end it with -->",)


def test_other_comments_are_prose_as_before() -> None:
    for comment in (
        "<!-- a note -->",
        "<!-- claimchecked: ignore ATT006: why -->",
        "<! claimcheck: ignore -->",
    ):
        document = read(f"{comment}\nFirst one.")
        assert words(document) == [comment, "First one."]
        assert (document.suppressions, document.notes) == ((), ())


def test_an_article_of_comments_has_no_sections() -> None:
    document = read(f"{COMMENT}\n{COMMENT}")
    assert (document.sections, document.suppressions, len(document.notes)) == ((), (), 2)


@pytest.mark.parametrize("width", [60, 70, 76])
@pytest.mark.parametrize("gap", ["", "\n"])
@pytest.mark.parametrize("indent", ["", "   "])
def test_comments_leave_hard_wrapped_paragraphs_whole(width: int, gap: str, indent: str) -> None:
    blocks = [STORY[0], *wrapped(width, indent)[1:]]
    plain = ("\n" + ("" if indent else "\n")).join(blocks)
    commented = ("\n" + ("" if indent else "\n")).join(f"{COMMENT}\n{gap}{block}" for block in blocks)
    document = read(commented)
    assert words(document) == words(read(plain)) == STORY
    assert [s.span for s in document.suppressions] == [s.span for s in document.sections]


def test_a_comment_between_the_lines_of_a_paragraph_ends_it() -> None:
    first, *rest = wrapped(60)[1].split("\n")
    text = "\n\n".join([*wrapped(60)[2:], "\n".join([first, COMMENT, *rest])])
    document = read(text)
    assert words(document)[-2:] == [first, " ".join(rest)]
    assert document.suppressions[0].span == document.sections[-1].span


def with_comments(text: str, above: list[int]) -> tuple[str, list[int]]:
    """Put a comment on a line above some paragraphs; return the text, and where in the old one they stand."""
    lines = Lines.of(text)
    starts = sorted({lines.starts[lines.place(span.start).line - 1] for span in find_paragraphs(text)})
    chosen = [start for number, start in enumerate(starts) if number in above]
    for start in reversed(chosen):
        text = f"{text[:start]}{COMMENT}\n{text[start:]}"
    return text, chosen


def moved(span: Span, chosen: list[int]) -> Span:
    """Return where a span of the text without comments stands in the one that has them."""
    length = len(COMMENT) + 1
    before = sum(start <= span.start for start in chosen)
    inside = sum(start < span.end for start in chosen)
    return Span(span.start + length * before, span.end + length * inside)


@given(LAID_OUT, st.lists(st.integers(0, 9), max_size=4))
def test_comments_above_paragraphs_only_move_the_sections(text: str, above: list[int]) -> None:
    if not text.replace("\u200b", "").strip():
        return
    commented, chosen = with_comments(text, above)
    lines = Lines.of(commented)
    document = reader.read(commented.encode(), "a.txt")
    assert document.text == commented
    assert document.sections == tuple(
        Section(section.kind, moved(section.span, chosen)) for section in find_sections(text)
    )
    assert [lines.place(s.span.start).line for s in document.suppressions if s.span] == [
        s.place.line + 1 for s in document.suppressions
    ]
    assert len(document.suppressions) == len(chosen)


@pytest.mark.parametrize(
    "piece",
    [
        "<!-- claimcheck",
        "<!-- claimcheck\n",
        "<!--claimcheck: ignore A: x-->",
        "<!--",
        f"{COMMENT}\n",
        "<!-- \n",
    ],
)
def test_hostile_comments_are_read_in_time(piece: str) -> None:
    text = piece * (400_000 // len(piece))
    start = time.perf_counter()
    read(text + "\nFirst one.")
    assert time.perf_counter() - start < 5
