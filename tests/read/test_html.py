"""Pages: the article and nothing else, each word with its place in the file."""

from __future__ import annotations

import contextlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import ArticleError
from claimcheck.model.document import Document, Lines
from claimcheck.read import html
from claimcheck.read.sniff import sniffed
from claimcheck.read.sound import sound

PROSE = "The owner of the ferry said on Monday that nobody was hurt when it ran aground off Brask."
OTHER = "Sources who are familiar with the matter say that another ferry was allegedly sold last week."


def read(page: str) -> Document:
    return sound(html.read(page.encode(), "a.html"))


def parts(page: str) -> list[tuple[str, str]]:
    document = read(page)
    return [(section.kind, section.span.of(document.text)) for section in document.sections]


def bodies(page: str) -> list[str]:
    return [words for _, words in parts(page)]


def test_the_parts_of_an_article_are_known() -> None:
    page = (
        f"<title>No</title><article><h1>Ferry <i>aground</i></h1><p class='article-byline'>Ida Holm, Brask</p>"
        f"<time>4 March 2025</time><figure><img alt='No'><figcaption>The <b>ferry</b></figcaption></figure><p>{PROSE}"
        f"<h2>What next</h2><blockquote>{PROSE}</blockquote><ul><li>One<li>Two</ul></article>"
    )
    assert parts(page) == [
        ("headline", "Ferry aground"),
        ("byline", "Ida Holm, Brask"),
        ("dateline", "4 March 2025"),
        ("caption", "The ferry"),
        ("body", PROSE),
        ("subhead", "What next"),
        ("body", PROSE),
        ("body", "One"),
        ("body", "Two"),
    ]


def test_a_block_quotation_is_one_without_marks_but_not_who_is_named_in_it() -> None:
    quotation = f"<blockquote><p>{OTHER}</p><p>We did.</p><cite>Ida Holm</cite></blockquote>"
    document = read(f"<article><p>{PROSE}</p>{quotation}<p>{PROSE}</p></article>")
    quoted = [section.span.of(document.text) for section in document.sections if section.quoted]
    assert quoted == [OTHER, "We did."]


@pytest.mark.parametrize(
    "around",
    [
        "<nav><p>{}</p></nav>",
        "<aside><p>{}</p></aside>",
        "<footer><p>{}</p></footer>",
        "<script>var a = '<p>{}</p>';</script>",
        "<style>/* <p>{}</p> */</style>",
        "<!-- <p>{}</p> -->",
        "<template><p>{}</p></template>",
        "<p hidden>{}</p>",
        "<div style='display: none'><p>{}</p></div>",
        "<div id=cookie-banner><p>{}</p></div>",
        "<div class='c-related-stories'><p>{}</p></div>",
        "<div role=dialog><p>{}</p></div>",
        "<section class=comments><p>{}</p></section>",
        "<p><a href='/x'>{}</a></p>",
        "<pre>{}</pre>",
        "<img alt='{}'>",
    ],
)
def test_what_stands_around_an_article_is_not_read(around: str) -> None:
    words = around.format(OTHER)
    assert bodies(
        f"<body class='has-sidebar'>{words}<article>{words}<p>{PROSE}</p>{words}</article>{words}"
    ) == [PROSE]


def test_an_article_is_found_where_no_tag_names_it() -> None:
    page = f"<div><p>Home</p></div><div id=x><div>{PROSE}</div><p>{PROSE}</p></div><div><p>Imprint</p></div>"
    assert bodies(page) == [PROSE, PROSE]


def test_the_headline_may_stand_above_the_article() -> None:
    page = f"<h1>Mail</h1><header><h1>Ferry aground</h1></header><article><p>{PROSE}</article><h1>More</h1>"
    assert parts(page) == [("headline", "Ferry aground"), ("body", PROSE)]


def test_white_space_and_references_lead_to_their_places() -> None:
    document = read(
        f"<article><p>\n  A &amp; B\n   &eacute;&#233;&#xe9;&nope; <b>c</b>&lt\n<p>{PROSE}</article>"
    )
    assert document.text.startswith("A & B\nééé&nope; c<\n\nThe")
    places = [(*document.lines.place(at), *document.lines.end(at + 1)) for at in (0, 2, 4, 6, 7, 8, 16, 17)]
    assert places == [
        (2, 3, 2, 4),
        (2, 5, 2, 10),
        (2, 11, 2, 12),
        (3, 4, 3, 12),
        (3, 12, 3, 18),
        (3, 18, 3, 24),
        (3, 34, 3, 35),
        (3, 39, 3, 42),
    ]


def test_two_line_breaks_make_a_paragraph_and_cells_a_row() -> None:
    assert bodies(f"<div>{PROSE}<br>One<br> <br/>Two</div>") == [f"{PROSE}\nOne", "Two"]
    assert bodies(f"<article>{PROSE}<table><tr><td>a<td>b<tr><th>c</table></article>") == [PROSE, "a\tb", "c"]


def test_a_comment_speaks_of_the_paragraph_below() -> None:
    comment = "<!-- claimcheck: ignore ATT006: why -->"
    document = read(f"<article><p>One.</p>\n {comment}\n<p>{PROSE}</p><p>x {comment}</article>")
    [suppression] = document.suppressions
    assert suppression.span is not None
    assert suppression.span.of(document.text) == PROSE
    assert (suppression.place.line, suppression.place.column) == (2, 2)
    assert document.notes[0].startswith("line 3: the comment has no line of its own")


def test_a_page_may_say_that_it_is_western() -> None:
    page = f"<meta charset=iso-8859-1><article>“Café” {PROSE}".encode("cp1252")
    assert html.read(page, "a.html").text == f"“Café” {PROSE}"
    with pytest.raises(ArticleError, match="is not UTF-8"):
        html.read(page.replace(b"iso-8859-1", b"utf-8"), "a.html")


@pytest.mark.parametrize(
    ("page", "code"),
    [
        ("<html><nav>Home</nav></html>", "no-article"),
        ("<!-- only", "no-article"),
        ("<div>" * 500 + PROSE, "too-deep"),
        ("<br>" * 300_001, "too-large"),
    ],
)
def test_what_is_no_article_is_an_error(page: str, code: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read(page)
    assert (caught.value.code, caught.value.place) == (code, "a.html")


WORD = st.text("abcdefgh", min_size=3, max_size=6)
AROUND = st.sampled_from(
    [
        "{}",
        "<b>{}</b>",
        "<a href='x'>y</a> {}",
        "&amp; {}",
        "\n  {}",
        "<!-- x --> {}",
        "</b>{}",
        "<i {}>z",
        "&#8212;{}",
    ]
)
BLOCK = st.sampled_from(
    ["<p>{}</p>", "<p>{}", "<div>{}</div>", "<h2>{}</h2>", "<li>{}", "<td>{}", "\n{}<br>", "<"]
)


@given(
    st.lists(
        st.tuples(BLOCK, st.lists(st.tuples(AROUND, WORD), min_size=1, max_size=4)), min_size=1, max_size=8
    )
)
def test_every_word_leads_to_its_place_in_the_page(blocks: list[tuple[str, list[tuple[str, str]]]]) -> None:
    number, written = 0, [f"<article><p>{PROSE}</p>"]
    for block, inlines in blocks:
        named = [(inline, f"{word}{number + i}q") for i, (inline, word) in enumerate(inlines)]
        number += len(inlines)
        written.append(block.format(" ".join(inline.format(word) for inline, word in named)))
    page = "\n".join(written)
    document, lines = read(page), Lines.of(page)
    for word in document.text.replace("—", " ").replace("&", " ").split():
        if word.endswith("q"):
            at, there = document.text.index(word), page.index(word)
            assert document.lines.place(at) == lines.place(there)
            assert document.lines.end(at + len(word)) == lines.place(there + len(word))


@given(st.text("<>/!-=\"'& abp\n;#x1", max_size=80))
def test_any_page_is_read_or_refused(page: str) -> None:
    read(f"<article><p>{PROSE}</p>{page}")


PIECES = (
    "< <a  </ <! <!-- <a\tb=' <a\tb=\" <a\tb\t= <b\ta=b </p> <p> <td> <li> <br> </x> <svg/> <title> <script> "
    "<p\thidden> <p><a>x</a> <h1>a <![CDATA[ & &# a"
)


@pytest.mark.parametrize("piece", PIECES.split(" "))
def test_hostile_pages_are_read_in_time(piece: str) -> None:
    start = time.perf_counter()
    with contextlib.suppress(ArticleError):
        read(f"<article><p>{PROSE}</p>" + f"{piece} " * (200_000 // (len(piece) + 1)))
    assert time.perf_counter() - start < 10


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (b"\xef\xbb\xbf\n<!DOCTYPE html><p>", "html"),
        (b"<!-- a -->\n<HTML lang=en>", "html"),
        (b'{"text": "a"}', "jsonl"),
        (b"{statement}", "text"),
        (b"<!-- claimcheck: ignore ATT006: why -->\nHe said.", "text"),
        (b"He said <html>", "text"),
    ],
)
def test_a_format_is_known_by_its_beginning(raw: bytes, name: str) -> None:
    assert sniffed(raw) == name
