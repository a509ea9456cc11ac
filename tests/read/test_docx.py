"""Word documents: as they stand once tracked changes are accepted; a line is a paragraph."""

from __future__ import annotations

import time
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import ArticleError
from claimcheck.model.document import Document
from claimcheck.read import docx
from claimcheck.read.sniff import sniffed
from claimcheck.read.sound import sound
from tests.read.word_files import NAMESPACE, body, packed, run, styled

PROSE = "The owner of the ferry said on Monday that nobody was hurt when it ran aground off Brask."


def read(*paragraphs: str) -> Document:
    return sound(docx.read(packed(body(*paragraphs)), "a.docx"))


def text(*paragraphs: str) -> str:
    return read(*paragraphs).text


def test_styles_say_what_a_paragraph_is() -> None:
    document = read(
        styled("Title", "Ferry aground"),
        run("By Ida Holm"),
        "",
        run(PROSE),
        styled("Heading2", "What next"),
        styled("Caption", "The ferry"),
        styled("Heading1", "Then"),
    )
    assert [
        (s.kind, s.span.of(document.text), document.lines.place(s.span.start)) for s in document.sections
    ] == [
        ("headline", "Ferry aground", (1, 1)),
        ("byline", "By Ida Holm", (2, 1)),
        ("body", PROSE, (4, 1)),
        ("subhead", "What next", (5, 1)),
        ("caption", "The ferry", (6, 1)),
        ("subhead", "Then", (7, 1)),
    ]


def test_paragraphs_in_a_style_for_quotations_are_quotations() -> None:
    document = read(run(PROSE), styled("Quote", "We did."), styled("IntenseQuote", "So did we."), run(PROSE))
    assert [section.quoted for section in document.sections] == [False, True, True, False]


def test_a_short_first_paragraph_is_the_headline_where_no_style_says_so() -> None:
    assert [s.kind for s in read(run("Ferry runs aground"), run(PROSE)).sections] == ["headline", "body"]


def test_words_may_be_cut_into_runs_and_links() -> None:
    assert (
        text(run("He s") + f"<w:hyperlink>{run('ai')}</w:hyperlink>" + run("d &amp; left."))
        == "He said & left."
    )


@pytest.mark.parametrize(
    "deleted",
    [
        "<w:del><w:r><w:delText>claimed</w:delText></w:r></w:del>",
        f"<w:del>{run('claimed')}</w:del>",
        f"<w:moveFrom>{run('claimed')}</w:moveFrom>",
        "<w:r><w:instrText>claimed</w:instrText></w:r>",
        '<w:r><w:commentReference w:id="1"/></w:r>',
    ],
)
def test_what_was_deleted_is_not_read_and_what_was_inserted_is(deleted: str) -> None:
    assert text(run("He ") + deleted + f"<w:ins>{run('said')}</w:ins>" + run(" so.")) == "He said so."


def test_a_deleted_paragraph_mark_joins_two_paragraphs() -> None:
    mark = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
    document = read(run("One."), f"{mark}{run('He ')}", run("said so."), run("Two."))
    assert document.text == "One.\nHe said so.\nTwo."


def test_tabs_and_breaks_keep_a_paragraph_on_one_line() -> None:
    words = "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c\nd</w:t><w:noBreakHyphen/><w:t>e</w:t></w:r>"
    tabs = '<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>'
    assert text(tabs + words) == "a b\tc d\u2011e"


def test_comments_and_notes_are_not_read() -> None:
    raw = packed(body(run("He said so.")), comments=body(run("claimed")), footnotes=body(run("claimed")))
    assert docx.read(raw, "a.docx").text == "He said so."


def test_a_drawing_that_is_written_twice_is_read_once() -> None:
    box = f"<w:txbxContent><w:p>{run('box')}</w:p></w:txbxContent>"
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    twice = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    both = f"<mc:AlternateContent {mc}>{twice}</mc:AlternateContent>"
    assert text(run("a") + f"<w:r>{both}</w:r>" + run("b")) == "box\nab"


def test_the_part_may_have_another_name() -> None:
    assert docx.read(packed(body(run("He said.")), "word/document2.xml"), "a.docx").text == "He said."


BOMB = (
    f'<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document xmlns:w="{NAMESPACE}">&b;</w:document>'
)


@pytest.mark.parametrize(
    ("raw", "reason", "code"),
    [
        (b"He said so.", "this is no whole Word document", "bad-docx"),
        (packed(body(run("a")))[:-30], "this is no whole Word document", "bad-docx"),
        (b"PK\x03\x04" + b"\0" * 50, "this is no whole Word document", "bad-docx"),
        (b"\xd0\xcf\x11\xe0 old", "this is an old Word document (.doc)", "binary"),
        (packed("<a>"), "its XML is broken", "bad-docx"),
        (packed(BOMB), "its XML declares entities or a document type", "bad-docx"),
        (packed("<a>" * 1000), "it is nested too deeply", "bad-docx"),
        (packed(body(run("a" * 30_000_000))), "its text unpacks to more than", "too-large"),
        (packed(body("", run(" "))), "there is nothing to read", "empty"),
    ],
)
def test_what_is_no_document_is_an_error(raw: bytes, reason: str, code: str) -> None:
    start = time.perf_counter()
    with pytest.raises(ArticleError) as caught:
        docx.read(raw, "a.docx")
    assert caught.value.message.startswith(reason)
    assert (caught.value.code, caught.value.place) == (code, "a.docx")
    assert time.perf_counter() - start < 5


WORDS = st.text("ab é&<\"'.\u2028", max_size=12)


@given(st.lists(st.lists(WORDS, max_size=3), min_size=1, max_size=6))
def test_every_paragraph_is_a_line(paragraphs: list[list[str]]) -> None:
    written = ["".join(map(str, words)) for words in paragraphs]
    if not "".join(written).strip():
        return
    document = read(*("".join(run(escape(words)) for words in parts) for parts in paragraphs))
    assert document.text == "\n".join(written)
    for section in document.sections:
        line, column = document.lines.place(section.span.start)
        words = section.span.of(document.text)
        assert written[line - 1][column - 1 :].startswith(words)


def test_a_document_is_known_by_its_content() -> None:
    assert sniffed(packed(body(run("a")))) == "docx"
