"""JSON Lines: an article a line, with the places of its characters in the file."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import ArticleError
from claimcheck.model.document import Document
from claimcheck.read import json_lines
from claimcheck.read.sound import all_sound, sound

GOOD = '{"text": "He said so."}'


def read_each(text: str) -> list[Document | ArticleError]:
    found = list(json_lines.read_each(text.encode(), "a.jsonl"))
    return list(all_sound(found))


def read(text: str) -> Document:
    return sound(json_lines.read(text.encode(), "a.jsonl"))


def test_each_line_is_an_article() -> None:
    found = read_each(f'{GOOD}\r\n\n{{"body": "She did."}}\n')
    assert [(one.name, one.path, one.text) for one in found if isinstance(one, Document)] == [
        ("a.jsonl:1", "a.jsonl", "He said so."),
        ("a.jsonl:3", "a.jsonl", "She did."),
    ]


def test_a_title_is_the_headline_wherever_it_stands() -> None:
    document = read('{"text": "One.\\n\\nTwo.", "n": [1, {"text": "x"}], "title": " A title "}')
    assert [(s.kind, s.span.of(document.text)) for s in document.sections] == [
        ("headline", "A title"),
        ("body", "One."),
        ("body", "Two."),
    ]
    starts = [tuple(document.lines.place(s.span.start)) for s in document.sections]
    assert starts == [(1, 62), (1, 11), (1, 19)]


def test_an_escape_is_one_character_with_the_place_of_all_of_it() -> None:
    document = read('\n{"text": "a \\"b\\" \\u00e9\\ud83d\\ude00c\\ud800"}')
    assert document.text == 'a "b" é😀c\ufffd'
    columns = [
        (document.lines.place(at).column, document.lines.end(at + 1).column)
        for at in range(len(document.text))
    ]
    assert columns[2:] == [(13, 15), (15, 16), (16, 18), (18, 19), (19, 25), (25, 37), (37, 38), (38, 44)]
    assert document.lines.place(0).line == 2


@pytest.mark.parametrize(
    ("line", "reason", "code"),
    [
        ("nonsense", "a.jsonl:2:1: this line is no JSON object: { is missing", "bad-json"),
        ('{"text": "a', "a.jsonl:2:10: this line is no JSON object: unterminated string", "bad-json"),
        ('{"text": "a"} x', "a.jsonl:2:14: this line is no JSON object: something stands behind", "bad-json"),
        ('{"text" "a"}', "a.jsonl:2:9: this line is no JSON object: : is missing", "bad-json"),
        ('{"text": "a" "b"}', "a.jsonl:2:14: this line is no JSON object: , is missing", "bad-json"),
        ("[1]", "a.jsonl:2:1: this line is no JSON object: { is missing", "bad-json"),
        (
            '{"a": ' + "[" * 100_000,
            "a.jsonl:2:1: this line is no JSON object: it is nested too deeply",
            "bad-json",
        ),
        ('{"title": "a"}', "a.jsonl:2: this line has no text", "no-text"),
        ('{"text": 1}', "a.jsonl:2: this line has no text", "no-text"),
        ('{"text": " "}', "a.jsonl:2: this line has no text", "no-text"),
        ('{"text": "\\n\\t"}', "a.jsonl:2: there is nothing but white space", "empty"),
    ],
)
def test_a_bad_line_stops_no_other(line: str, reason: str, code: str) -> None:
    before, bad, after = read_each(f"{GOOD}\n{line}\n{GOOD}")
    assert isinstance(before, Document)
    assert isinstance(after, Document)
    assert isinstance(bad, ArticleError)
    assert str(bad).startswith(reason)
    assert (bad.code, bad.line) == (code, 2)


def test_one_article_is_asked_for_where_only_one_will_do() -> None:
    assert read(f"\n{GOOD}\n").name == "a.jsonl:2"
    with pytest.raises(ArticleError, match="there are 2 articles in it"):
        read(f"{GOOD}\n{GOOD}")


@given(
    st.text('ab"\\/\n\té😀\u2028 .', min_size=1).filter(str.strip),
    st.booleans(),
    st.integers(0, 3),
)
def test_every_character_is_there_and_leads_into_its_string(text: str, ascii_only: bool, above: int) -> None:
    file = f"{GOOD}\n" * above + json.dumps({"id": 1, "text": text}, ensure_ascii=ascii_only)
    document = read_each(file)[-1]
    assert isinstance(document, Document)
    assert document.text == text
    line = file.split("\n")[-1]
    for offset, character in enumerate(text):
        place, end = document.lines.place(offset), document.lines.end(offset + 1)
        assert place.line == end.line == above + 1
        assert json.loads(f'"{line[place.column - 1 : end.column - 1]}"') == character


def test_many_lines_are_read_in_time() -> None:
    start = time.perf_counter()
    assert len(read_each(f"{GOOD}\n" * 20_000)) == 20_000
    assert time.perf_counter() - start < 10
