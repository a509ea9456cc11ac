from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from claimcheck.render.comment.escaped import escaped, linked, shortened
from claimcheck.render.safe import squeezed

HOST = MarkdownIt("commonmark").enable(["table", "strikethrough"])
PIECES = (
    "@edda", "@brask/desk", "#12", "GH-12", "brask/desk#4", "!5", "&6", "~bug", "%v1", "$x$", "$3", "a", " ", "\n",
    "|", "\\", "\\|", "`", "``", "```", "~~~", "~~", "*", "**", "_", "__", "[", "]", "](", ")", "![", "[x]: /u",
    "[^1]", "<", ">", "<b>", "</details>", "<!--", "-->", "<https://brask.example>", "https://brask.example/a",
    "www.brask.example", "desk@brask.example", "mailto:a@b.example", ":smile:", ":+1:", "&amp;", "&#64;", "&lt;",
    "#", "##", "# a", "- ", "+ ", "1. ", "12) ", "---", "===", ":--", "    ", "\t", "> ", "[!NOTE]", "[ ] ",
    "deadbeef0", "0123456789abcdef0123456789abcdef01234567", "1234567", "é", "雨", "\x1b", "\u202e", "\ud800", "\x00",
)  # fmt: skip
HOSTILE = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
ANY = HOSTILE | st.text(st.characters(exclude_categories=()), max_size=60)
# What a host looks for in the text that came out.
SEEN_BY_THE_HOST = re.compile(
    r"@\w|\#\w|\$\w|!\d|&\d|~\w|%\w|://|www\.|\bGH-\d|:[\w+-]+:|\b[\da-f]{7,40}\b", re.IGNORECASE
)


class Shown(HTMLParser):
    """The elements of a page, and its stretches of text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.stretches: list[str] = []
        self.links: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for _, value in attrs]

    def handle_data(self, data: str) -> None:
        self.stretches.append(data)

    def handle_comment(self, data: str) -> None:
        self.tags.append("comment")

    @property
    def text(self) -> str:
        return "".join(self.stretches).replace("\u200b", "").strip("\n")


def shown(markdown: str) -> Shown:
    return Shown(HOST.render(markdown))


def bare(text: str) -> str:
    return squeezed(text).replace("\u200b", "")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Edda Prill (Brask): “No!” – 3.5%, R & D", "Edda Prill (Brask): “No!” – 3.5%, R &#38; D"),
        ("*a* `b` [c](d) <e>", "&#42;a&#42; &#96;b&#96; &#91;c&#93;(d) &#60;e&#62;"),
        ("a|b\\|c\nd", "a&#124;b&#92;&#124;c d"),
        ("@edda", "<span>&#64;</span>&#8203;edda"),
        ("see #12", "see <span>&#35;</span>12"),
        ("$30", "<span>&#36;</span>30"),
        ("at 10:30", "at 10:30"),
        ("http://a", "http<span>&#58;</span>//a"),
        ("www.a", "www<span>&#46;</span>a"),
        ("1234567 homes", "<span>123456</span><span>7</span> homes"),
        ("defaced", "<span>deface</span><span>d</span>"),
        ("- a", "&#45; a"),
        ("12. a", "&#49;&#50;&#46; a"),
        ("12.5 a", "12.5 a"),
        ("12)", "&#49;&#50;&#41;"),
        ("ends here.", "ends here."),
    ],
)
def test_what_means_something_elsewhere_means_nothing(text: str, written: str) -> None:
    assert escaped(text) == written


@given(ANY)
def test_in_a_paragraph_the_text_comes_out_as_it_went_in(text: str) -> None:
    page = shown(escaped(text))
    assert page.text == bare(text)
    assert set(page.tags) <= {"p", "span"}


@given(ANY)
def test_in_a_heading_and_a_list_too(text: str) -> None:
    for mark, tags in (("### ", {"h3"}), ("- ", {"ul", "li"})):
        page = shown(mark + escaped(text))
        assert page.text.strip() == bare(text)
        assert set(page.tags) - {"span"} == tags


@given(ANY, ANY, ANY)
def test_under_a_paragraph_and_above_one_it_stays_text(above: str, text: str, below: str) -> None:
    page = shown(f"a {escaped(above)}\n{escaped(text)}\n{escaped(below)} z")
    assert set(page.tags) <= {"p", "span"}
    assert squeezed(page.text) == bare(f"a {above} {text} {below} z") or not squeezed(text)


@pytest.mark.parametrize("text", PIECES)
def test_no_line_makes_anything_else_of_the_one_above(text: str) -> None:
    assert set(shown(f"a\n{escaped(text)}\n{escaped(text)}").tags) <= {"p", "span"}


@given(ANY, ANY)
def test_in_a_table_each_text_stays_in_its_cell(first: str, second: str) -> None:
    page = shown(f"| A | B |\n| --- | --- |\n| {escaped(first)} | {escaped(second)} |\n")
    assert page.tags.count("td") == 2
    assert set(page.tags) <= {"table", "thead", "tbody", "tr", "th", "td", "span"}
    cells = re.findall("<td>(.*?)</td>", HOST.render(f"| A |\n| --- |\n| {escaped(first)} |\n"), re.DOTALL)
    assert [Shown(cell).text for cell in cells] == [bare(first)]


@given(ANY)
def test_the_host_finds_nothing_in_what_came_out(text: str) -> None:
    for stretch in shown(escaped(text)).stretches:
        assert SEEN_BY_THE_HOST.findall(stretch) == []
    assert re.search(r"@\w", "".join(shown(escaped(text)).stretches)) is None


def test_a_long_text_ends_with_an_ellipsis() -> None:
    assert shortened("It rained.", 10) == "It rained."
    assert shortened("It rained\n@ sea.", 11) == "It rained…"
    assert shortened("@@@@", 3) == escaped("@@") + "…"


def test_a_rule_links_to_the_address_of_its_guideline() -> None:
    address = "https://brask.example/style_book?page=3&part=a#b"
    assert linked("TST001", f"The house book, page 3 {address}") == (
        "[TST001](<https://brask.example/style_book?page=3&amp;part=a#b>)"
    )
    for guideline in ("", "The house book", "javascript:alert(1)", "https://", "see https://a.example now"):
        assert linked("TST001", guideline) == "TST001"


@given(ANY, ANY)
def test_a_guideline_opens_one_link_and_nothing_else(rule: str, guideline: str) -> None:
    page = shown(f"| A |\n| --- |\n| {linked(f'x{rule}', f'{guideline} https://a{guideline}')} |\n")
    assert page.tags.count("td") == 1
    assert set(page.tags) <= {"table", "thead", "tbody", "tr", "th", "td", "span", "a"}
    assert all(link.startswith(("https://", "http://")) for link in page.links)
    assert page.text.split("\n")[-1] or not rule
    assert page.tags.count("a") <= 1
