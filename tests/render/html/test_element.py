from __future__ import annotations

from xml.etree import ElementTree

from hypothesis import given

from claimcheck.render.html.element import element, joined, together
from claimcheck.render.safe import visible
from tests.render.html.pages import harmful


def test_what_stands_in_an_element_is_escaped() -> None:
    assert element("p", "<b>&", element("i", '"')) == "<p>&lt;b&gt;&amp;<i>&#34;</i></p>"


def test_attributes_are_escaped_and_named_as_in_html() -> None:
    link = element("a", "x", href='"><script>', data_a="A1", class_="to", id=None, hidden=True, lang=False)
    assert link == '<a href="&#34;&gt;&lt;script&gt;" data-a="A1" class="to" hidden>x</a>'


def test_some_elements_have_no_end() -> None:
    assert element("meta", name="a", content="b") == '<meta name="a" content="b">'
    assert element("td") == "<td></td>"


def test_texts_and_elements_stand_one_behind_the_other() -> None:
    assert together(("<", element("i"))) == "&lt;<i></i>"
    assert joined(" & ", ("<", element("i"))) == "&lt; &amp; <i></i>"


def test_control_characters_show_and_do_nothing() -> None:
    assert element("p", "a\x00\u202e\ud800", title="\x1b") == '<p title="␛">a␀\ufffd\ufffd</p>'


@given(harmful, harmful)
def test_whatever_is_put_in_comes_out_as_text(text: str, value: str) -> None:
    written = element("p", text, element("i", text), title=value)
    # Not characters of XML, and harmless in HTML.
    parsed = ElementTree.fromstring(written.replace("\ufffe", "-").replace("\uffff", "-"))
    shown, given_value = (visible(x).replace("\ufffe", "-").replace("\uffff", "-") for x in (text, value))
    assert "".join(parsed.itertext()) == shown * 2
    assert parsed.get("title") == given_value.replace("\n", " ")
