"""What the parser's complaints become, for texts that are not packs of their own in ``tests/packs/mistakes.txt``."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.notation import tree
from claimcheck.notation.syntax import Complaint, explain, in_quotes

in_c = pytest.mark.skipif(
    tree.LOADER.__name__ != "CSafeLoader", reason="the other parser stops in other places"
)


def told(text: str) -> tuple[int, str]:
    """Return where a text cannot be read on, and why."""
    with pytest.raises(tree.Malformed) as caught:
        tree.grow(text, lambda at, message: None)
    return caught.value.at, caught.value.message


@in_c
@pytest.mark.parametrize(
    ("text", "at", "message"),
    [
        ("a: - b\n", 3, "a list begins on a line of its own, or is written [one, two]"),
        ("a: b]\nc: ]\n", 9, "a ] without a [ before it"),
        ("a: b\n}\n", 5, "a } without a { before it"),
        (
            'a: "\\x1"\n',
            6,
            "a backslash means something between double quotation marks: use single ones, '...'",
        ),
        ("a: 'b\n", 3, "the quotation mark here has no partner at the end of its text"),
        ("a: , b\n", 3, "a text that begins with , must stand between quotation marks, ',...'"),
        (
            "a: b\n c: d\n",
            6,
            "this line begins further right than the one above, and so goes on with its text: line them up",
        ),
        (
            "  a: b\nc: d\n",
            7,
            "this line is indented by 0 spaces, which fits no line above: line it up with its like",
        ),
        (
            "a: b\nc\nd: e\n",
            5,
            "this line has no colon: write 'key: value', or indent it to go on with a text above",
        ),
        ("a: [b, c: [d\ne: f\n", 10, "the [ here is not closed: ']' is missing"),
        ("a: {b: 'd' e}\n", 7, "text follows the closing quotation mark: put others around all of it"),
        (
            "a: [b, ,c]\n",
            7,
            "a comma is missing before this, or a text with such signs lacks its quotation marks",
        ),
        ("a:\u00a0b\nc: d\n", 2, "a space that is none to YAML (U+00A0): type it anew"),
    ],
)
def test_a_complaint_becomes_its_likely_cause(text: str, at: int, message: str) -> None:
    assert told(text) == (at, message)


def test_a_complaint_that_nobody_foresaw_is_passed_on() -> None:
    assert explain(Complaint("a: b", "the moon is full", 3, 0, (0, 0))) == (3, "not YAML: the moon is full")


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        (
            "a: say #1 thing\n",
            [(7, "what follows a space and # is left out: put the text between quotation marks")],
        ),
        ("a: say # a remark\n", []),
        ("a: 'say' # a remark\n", []),
        (
            "a:\n- one\n  - two\n",
            [(11, "this dash stands further right than the one above, and so goes on with its text")],
        ),
        ("a:\n- one\n  two - three\n", []),
    ],
)
def test_what_is_lost_without_a_complaint_is_noticed(text: str, problems: list[tuple[int, str]]) -> None:
    noted: list[tuple[int, str]] = []
    tree.grow(text, lambda at, message: noted.append((at, message)))
    assert noted == problems


def test_a_text_is_shown_as_it_is_to_be_written() -> None:
    assert in_quotes("don't  say") == "'don''t say'"
    assert len(in_quotes("word " * 100)) == 52


@given(st.text(alphabet="ab:- \n[]{},'\"#&*!|>%?\t<\r\u00a0“\\@`=;~", max_size=60))
def test_whatever_is_written_the_place_lies_in_it(text: str) -> None:
    stopped: list[tree.Malformed] = []
    try:
        tree.grow(text, lambda at, message: None)
    except tree.Malformed as error:
        stopped.append(error)
    assert all(0 <= error.at <= len(text) and "\n" not in error.message for error in stopped)
