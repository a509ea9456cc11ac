"""Markdown: its words without the marks, at the places that they have in the file."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import ArticleError
from claimcheck.model.document import Document, Lines
from claimcheck.model.rule import Place
from claimcheck.read import markdown
from claimcheck.read.sound import sound

COMMENT = "<!-- claimcheck: ignore ATT006: the court's word -->"
PROSE = "The owner of the ferry said on Monday that nobody was hurt when it ran aground off Brask."


def read(text: str) -> Document:
    return sound(markdown.read(text.encode(), "a.md"))


def words(text: str) -> list[str]:
    document = read(text)
    return [section.span.of(document.text) for section in document.sections]


def kinds(text: str) -> list[tuple[str, str]]:
    document = read(text)
    return [(section.kind, section.span.of(document.text)) for section in document.sections]


def places(text: str, *found: str) -> list[tuple[int, int, int, int]]:
    document = read(text)
    spans = [(document.text.index(f), document.text.index(f) + len(f)) for f in found]
    return [(*document.lines.place(start), *document.lines.end(end)) for start, end in spans]


def test_headings_are_headline_and_subheads() -> None:
    text = f"# Ferry *aground*\n\nBy Ida Holm\n\n{PROSE}\n\nWhat next?\n==========\n\n### The owner ###\n\n{PROSE}"
    assert kinds(text) == [
        ("headline", "Ferry aground"),
        ("byline", "By Ida Holm"),
        ("body", PROSE),
        ("subhead", "What next?"),
        ("subhead", "The owner"),
        ("body", PROSE),
    ]
    assert places(text, "aground", "What next?") == [(1, 10, 1, 17), (7, 1, 7, 11)]


def test_a_short_first_line_is_the_headline_where_there_are_no_headings() -> None:
    assert kinds(f"Ferry runs aground\n\n{PROSE}\n") == [("headline", "Ferry runs aground"), ("body", PROSE)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("sign", ["---", "+++"])
def test_front_matter_is_not_read_and_counts_as_lines(sign: str, end: str) -> None:
    text = f"{sign}\nlead: Said\nby: x\n{sign}\n\nThe owner said so.\n".replace("\n", end)
    assert words(text) == ["The owner said so."]
    assert places(text, "said") == [(6, 11, 6, 15)]


@pytest.mark.parametrize(
    ("matter", "title", "place"),
    [
        ("---\nlayout: x\ntitle: Ferry aground  # a note\n---\n", "Ferry aground", (3, 8, 3, 21)),
        ('---\r\n"title": "A \\"whopping\\" bill \\u00e9"\r\n---\r\n', 'A "whopping" bill é', (2, 11, 2, 37)),
        ("---\ntitle: 'Owner''s view'\n---\n", "Owner's view", (2, 9, 2, 22)),
        ('+++\ntitle = "Ferry: aground"\n[x]\ntitle = "No"\n+++\n', "Ferry: aground", (2, 10, 2, 24)),
    ],
)
def test_the_title_of_front_matter_is_the_headline_where_the_text_has_none(
    matter: str, title: str, place: tuple[int, int, int, int]
) -> None:
    below = f"<!-- claimcheck: ignore ATT006: why -->\n\n{PROSE}\n\n> We did.\n"
    assert kinds(matter + below) == [("headline", title), ("body", PROSE), ("body", "We did.")]
    assert places(matter + below, title) == [place]
    document = read(matter + below)
    assert [s.span and s.span.of(document.text) for s in document.suppressions] == [PROSE]
    assert [section.quoted for section in document.sections] == [False, False, True]
    assert kinds(f"{matter}# Ferry\n\n{PROSE}") == [("headline", "Ferry"), ("body", PROSE)]
    assert kinds(f"{matter}Ferry sinks\n\n{PROSE}") == [("headline", "Ferry sinks"), ("body", PROSE)]


@pytest.mark.parametrize(
    "matter",
    ["title:", "title: >\n  Ferry", "title: Ferry\n  aground", "title: [a]", "x:\n  title: a", 'title: "a'],
)
def test_a_title_that_is_not_on_one_line_is_passed_over(matter: str) -> None:
    assert words(f"---\n{matter}\n---\n{PROSE}") == [PROSE]


def test_a_block_quotation_is_one_without_marks_but_not_the_name_below_it() -> None:
    document = read(f"{PROSE}\n\n> We did.\n> > And they did.\n>\n> — Ida Holm\n\n> # So\n\n{PROSE}")
    quoted = [section.span.of(document.text) for section in document.sections if section.quoted]
    assert quoted == ["We did.", "And they did."]


def test_front_matter_without_an_end_is_no_front_matter() -> None:
    assert words("---\nThe owner said so.\n") == ["The owner said so."]


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("He *said* **so** and __left__ _it_.", "He said so and left it."),
        ("The [ferry](http://x.example 'was * late') sank.", "The ferry sank."),
        ("The [ferry][1] sank.\n\n[1]: http://x.example", "The ferry sank."),
        ("It ![a picture](x.png) sank.", "It sank."),
        ("Run `claimed` first.", "Run first."),
        ("It ~~claimed~~ said so.", "It said so."),
        ("Costs rose &amp; fell &mdash; by 5&nbsp;%.", "Costs rose & fell — by 5\xa0%."),
        (r"A \*star\* of 2 * 3 and a_b_c.", "A *star* of 2 * 3 and a_b_c."),
        ("Write to <mailto:a@b.example> now.", "Write to now."),
        ("It was <em>late</em>.", "It was late."),
        ("One  \ntwo\\\nthree<br/>four\n  five", "One\ntwo\nthree\nfour\nfive"),
    ],
)
def test_marks_are_not_read(written: str, read_as: str) -> None:
    assert words(written) == [read_as]


@pytest.mark.parametrize("written", ["```\nHe claimed\n```", "    He claimed", "~~~ x\nHe claimed", "***"])
def test_code_is_not_read(written: str) -> None:
    assert words(f"One.\n\n{written}\n") == ["One."]


def test_quotes_and_lists_are_paragraphs_with_their_places() -> None:
    text = "> > The owner\n> > claimed so.\n\n1. First *one*\n\n   more\n- - deep\n\tstill"
    assert words(text) == ["The owner\nclaimed so.", "First one", "more", "deep\nstill"]
    assert places(text, "claimed", "one", "more", "deep", "still") == [
        (2, 5, 2, 12),
        (4, 11, 4, 14),
        (6, 4, 6, 8),
        (7, 5, 7, 9),
        (8, 2, 8, 7),
    ]


def test_deep_quotes_and_lists_are_read() -> None:
    text = "> " * 40 + "One\n\n" + "".join(f"{'  ' * depth}- w{depth}\n" for depth in range(20))
    assert words(text) == ["One", *(f"w{depth}" for depth in range(20))]


def test_a_row_of_a_table_is_a_paragraph() -> None:
    text = "| Place | Votes \\| all |\n|---|---|\n| a | a |\n| **Brask** |\n"
    assert words(text) == ["Place\tVotes | all", "a\ta", "Brask"]
    document = read(text)
    second = document.text.index("a\ta") + 2
    assert tuple(document.lines.place(second)) == (3, 7)
    assert places(text, "| all", "Brask") == [(1, 18, 1, 23), (4, 5, 4, 10)]


def test_the_gap_between_paragraphs_is_the_one_of_the_file() -> None:
    document = read("*One.*\n\n***\n\n## Two\n\nThree.")
    assert document.text == "One.\n\nTwo\n\nThree."
    assert [tuple(document.lines.end(s.span.end)) for s in document.sections] == [(1, 6), (5, 7), (7, 7)]


def test_a_comment_stands_above_its_paragraph() -> None:
    for above in (f"{COMMENT}\n", f"{COMMENT}\n\n", f"  {COMMENT}\n"):
        document = read(f"First.\n\n{above}The *court* said.\n")
        [suppression] = document.suppressions
        assert suppression.place == Place("a.md", 3, 3 if above.startswith(" ") else 1)
        assert suppression.span is not None
        assert suppression.span.of(document.text) == "The court said."
        assert document.notes == ()


def test_a_comment_in_a_quote_or_a_list_is_heeded() -> None:
    document = read(f"> {COMMENT}\n>\n> One.\n\n- {COMMENT}\n\n  Two.\n")
    assert [s.span and s.span.of(document.text) for s in document.suppressions] == ["One.", "Two."]


@pytest.mark.parametrize("text", [f"One. {COMMENT}\n\nTwo.", f"{COMMENT} {COMMENT}\nTwo."])
def test_a_comment_beside_something_else_is_noted(text: str) -> None:
    document = read(text)
    assert document.suppressions == ()
    assert document.notes[0].startswith("line 1: the comment has no line of its own")


def test_html_with_words_is_noted() -> None:
    assert read("One.\n\n<div>\nHe claimed\n</div>\n").notes == ("line 3: HTML in Markdown is not read",)
    assert read("One.\n\n<hr>\n<!-- said -->\n\n<style>p {x: y}</style>\n").notes == ()


def test_a_comment_without_an_end_is_noted() -> None:
    assert read("One.\n\n<!-- what\n\nTwo.").notes == (
        "line 3: a comment has no end, and nothing below it is read",
    )


@pytest.mark.parametrize("text", ["```\ncode\n```", "---\na: b\n---\n", "![a](b)", "<!-- a -->", "***"])
def test_markdown_without_words_is_an_error(text: str) -> None:
    with pytest.raises(ArticleError, match="there is nothing to read in this Markdown") as caught:
        read(text)
    assert caught.value.code == "empty"


WORD = st.text("abcdefgh", min_size=3, max_size=6)
INLINE = st.sampled_from(
    [
        "{}",
        "*{}*",
        "**{}**",
        "[{}](http://x.example 'x')",
        "\\* {}",
        "&amp; {}",
        "`x` {}",
        "{}  ",
        "![y](z) {}",
    ]
)
BLOCK = st.sampled_from(
    ["{}", "# {}", "## {} ##", "> {}", "> > {}", "- {}", "12. {}", "- a\n  - {}", "{}\n===", "| {} |\n|--|\n"]
)
BLOCKS = st.lists(st.tuples(BLOCK, st.lists(st.tuples(INLINE, WORD), min_size=1, max_size=4)), min_size=1)


@given(BLOCKS, st.sampled_from(["\n", "\r\n", "\r"]))
def test_every_word_leads_to_its_place_in_the_file(
    blocks: list[tuple[str, list[tuple[str, str]]]], end: str
) -> None:
    number, written = 0, []
    for block, inlines in blocks:
        numbered = [(inline, f"{word}{number + i}q") for i, (inline, word) in enumerate(inlines)]
        number += len(inlines)
        written.append(block.format(" ".join(inline.format(word) for inline, word in numbered)))
    file = "\n\n".join(written).replace("\n", end)
    document, lines = read(file), Lines.of(file)
    for word in document.text.split():
        if word.endswith("q"):
            at, there = document.text.index(word), file.index(word)
            assert document.lines.place(at) == lines.place(there)
            assert document.lines.end(at + len(word)) == lines.place(there + len(word))
    assert document.text.count("q") >= number


@given(st.text("ab *_`[]()!<>#&;\\|~-+=\n\t1.", max_size=60))
def test_whatever_is_copied_stands_so_in_the_file(file: str) -> None:
    try:
        document = read(f"a\n\n{file}\n\nb")
    except ArticleError:
        return
    written = f"a\n\n{file}\n\nb"
    for piece in document.lines.pieces:
        kept, there = piece.text.of(document.text), piece.file.of(written)
        for ours, theirs in zip(kept, there, strict=False):
            assert ours.isspace() or ours == theirs or not piece.is_copied or len(kept) == 1


@pytest.mark.parametrize(
    "piece",
    [
        "[",
        "![",
        "*a ",
        "**a_ ",
        "> ",
        "- ",
        "`",
        "<!--",
        "<a ",
        "[a](",
        "|a",
        "&",
        "~~",
        "\\",
        "# a\n",
        "<div>",
    ],
)
def test_hostile_markdown_is_read_in_time(piece: str) -> None:
    start = time.perf_counter()
    read("One.\n\n" + piece * (100_000 // len(piece)) + "\n\nTwo.")
    assert time.perf_counter() - start < 10


def test_links_are_read_behind_many_brackets_that_are_none() -> None:
    text = "[sic] " * 5000 + "[" * 300 + " the [ferry](x)"
    assert read(text).text.endswith("[ the ferry")
