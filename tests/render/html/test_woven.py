from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.span import Span
from claimcheck.render.html.element import element
from claimcheck.render.html.woven import Stretch, shared_out, woven

TEXT = "one two three four"


def mark(start: int, end: int, name: str = "m") -> Stretch:
    return Stretch(Span(start, end), {"class_": name})


def written(*stretches: Stretch, text: str = TEXT, span: Span | None = None) -> str:
    return woven(text, span or Span(0, len(text)), stretches)


def test_a_mark_is_an_element_around_words() -> None:
    assert written(mark(4, 7)) == 'one <span class="m">two</span> three four'


def test_marks_lie_in_one_another_the_longer_outside() -> None:
    assert written(mark(0, 3, "in"), mark(0, 7, "out")) == (
        '<span class="out"><span class="in">one</span> two</span> three four'
    )


def test_of_marks_on_the_same_words_that_of_lower_rank_is_outside() -> None:
    inner, outer = Stretch(Span(0, 3), {"class_": "in"}, rank=1), mark(0, 3, "out")
    assert written(inner, outer) == '<span class="out"><span class="in">one</span></span> two three four'


def test_where_marks_cross_the_inner_one_is_cut() -> None:
    crossing = Stretch(Span(4, 13), {"class_": "b"}, id="here", href="#there")
    assert written(mark(0, 7, "a"), crossing) == (
        '<span class="a">one <a id="here" href="#there" class="b">two</a></span>'
        '<span class="b"> three</span> four'
    )


def test_a_link_in_a_link_is_none() -> None:
    outer, inner = (Stretch(Span(0, end), {}, href=f"#{end}") for end in (7, 3))
    assert written(outer, inner) == '<a href="#7"><span>one</span> two</a> three four'


def test_what_stands_behind_a_mark_stands_behind_its_last_piece() -> None:
    noted = Stretch(Span(4, 13), {"class_": "b"}, behind=element("sup", "1"))
    assert written(mark(0, 7, "a"), noted) == (
        '<span class="a">one <span class="b">two</span></span><span class="b"> three</span><sup>1</sup> four'
    )


def test_a_mark_on_nothing_is_only_what_stands_behind_it() -> None:
    assert written(Stretch(Span(3, 3), {}, behind=element("sup", "1"))) == "one<sup>1</sup> two three four"
    assert written(Stretch(Span(0, 0), {}, behind=element("sup", "1")), text="") == "<sup>1</sup>"


def test_words_are_escaped_and_on_one_line() -> None:
    assert written(mark(0, 1), text="<\r\n&\t.") == '<span class="m">&lt;</span>  &amp; .'


def test_a_mark_over_several_paragraphs_is_in_each_and_named_in_the_first() -> None:
    long = Stretch(Span(2, 9), {"class_": "m"}, id="x", href="#y", behind=element("sup", "1"))
    first, second, third = shared_out([long], [Span(0, 3), Span(4, 7), Span(10, 12)])
    assert first == [Stretch(Span(2, 3), {"class_": "m"}, "x", "#y", element("sup", "1"))]
    assert second == [Stretch(Span(4, 7), {"class_": "m"})]
    assert third == []


def test_a_mark_between_paragraphs_counts_to_the_next_or_else_to_the_last() -> None:
    between, behind = mark(3, 4), mark(8, 9)
    assert list(shared_out([behind, between], [Span(0, 3), Span(5, 7)])) == [
        [],
        [mark(5, 5), mark(7, 7)],
    ]


SPANS = st.tuples(st.integers(0, 12), st.integers(0, 12)).map(lambda ends: Span(min(ends), max(ends)))


@given(st.lists(SPANS, max_size=6), st.text("ab <&", min_size=12, max_size=12))
def test_each_character_stands_in_just_its_marks(spans: Sequence[Span], text: str) -> None:
    marks = [Stretch(span, {"class_": f"m{i}"}) for i, span in enumerate(spans)]
    parsed = ElementTree.fromstring(f"<p>{woven(text, Span(0, 12), marks)}</p>")
    shown: list[tuple[str, frozenset[str]]] = []

    def read(node: ElementTree.Element, around: frozenset[str]) -> None:
        within = around | {node.get("class") or ""} - {""}
        shown.extend((character, within) for character in node.text or "")
        for child in node:
            read(child, within)
            shown.extend((character, within) for character in child.tail or "")

    read(parsed, frozenset())
    assert shown == [
        (character, frozenset(f"m{n}" for n, span in enumerate(spans) if span.start <= i < span.end))
        for i, character in enumerate(text)
    ]
