from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.render.safe import on_one_line, squeezed, visible
from claimcheck.render.schema import dumps

ANY = st.text(st.characters(exclude_categories=())) | st.text(
    st.sampled_from("a\x1b\x07\x9b\r\n\t\x00\x7f\x85\u2028\u202e\u2066\ud800[]")
)
TURNING = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029")


def dangerous(text: str) -> set[str]:
    return {c for c in text if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") or c in TURNING}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain, [sic] [bold]x[/blue]", "plain, [sic] [bold]x[/blue]"),
        ("\x1b[31mred\x1b[0m", "␛[31mred␛[0m"),
        ("a\x00b\x07c\x08d\x7f", "a␀b␇c␈d␡"),
        ("\x9b2J \x85", "\ufffd2J \ufffd"),
        ("a\tb\r\nc", "a b␍\nc"),
        ("x\u202ey\u2066z\u2028", "x\ufffdy\ufffdz\ufffd"),
        ("\ud800 lone", "\ufffd lone"),
        ("“Žofie” – 雨 👩‍👧 \u200f", "“Žofie” – 雨 👩‍👧 \u200f"),
    ],
)
def test_control_characters_are_shown_and_do_nothing(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(ANY)
def test_each_character_is_shown_by_one_and_none_is_dangerous(text: str) -> None:
    assert len(visible(text)) == len(on_one_line(text)) == len(text)
    assert dangerous(visible(text)) <= {"\n"}
    assert dangerous(on_one_line(text)) == set()
    assert visible(visible(text)) == visible(text)
    visible(text).encode()


@given(ANY)
def test_harmless_characters_stand_as_they_are(text: str) -> None:
    for before, after in zip(text, visible(text), strict=True):
        assert before == after or dangerous(before)


def test_one_line_is_one_line() -> None:
    assert on_one_line("a\r\nb\n\tc") == "a  b  c"
    assert squeezed(" a\r\n  b\t\u00a0c ") == "a b c"


@given(ANY)
def test_json_holds_every_text_and_no_command(text: str) -> None:
    written = dumps([text])
    assert dangerous(written) == set()
    assert json.loads(written) == [text]
