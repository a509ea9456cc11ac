"""ninjs: the fields of each version, and the places of characters behind two kinds of escapes."""

from __future__ import annotations

import contextlib
import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import ArticleError
from claimcheck.model.document import Document
from claimcheck.read.sound import sound
from claimcheck.read.wire import ninjs
from tests.read.wire.reading import Written, assert_places, shown

PROSE = "The owner of the ferry said on Monday that nobody was hurt."


def read(text: str) -> Document:
    return ninjs.read(text.encode(), "a.json")


def parts(**item: object) -> list[tuple[str, str]]:
    return [(kind, words) for kind, words, _, _ in shown(read(json.dumps(item)))]


ARTICLE = [
    ("headline", "Ferry aground"),
    ("byline", "Ida Holm"),
    ("dateline", "Brask"),
    ("dateline", "2025-03-04T10:37:00Z"),
    ("body", PROSE),
    ("caption", "The ferry"),
]


def test_version_1_names_its_texts_by_what_they_are() -> None:
    picture = {"type": "picture", "description_caption": "The ferry"}
    assert (
        parts(
            headline="Ferry aground",
            byline="Ida Holm",
            located="Brask",
            versioncreated="2025-03-04T10:37:00Z",
            body_text="Not this.",
            body_xhtml=f"<p>{PROSE}</p>",
            associations={"a": picture, "b": {"type": "text", "body_text": "Not this."}},
        )
        == ARTICLE
    )


@pytest.mark.parametrize("version", [2, 3])
def test_versions_2_and_3_have_them_in_lists(version: int) -> None:
    kind, created = ("contenttype", "versioncreated") if version == 2 else ("contentType", "versionCreated")
    assert (
        parts(
            type="text",
            headlines=[{"role": "sub", "value": "No"}, {"role": "main", "value": "Ferry aground"}],
            bodies=[
                {kind: "text/plain", "value": "Not this."},
                {kind: "text/html", "value": f"<p>{PROSE}</p>"},
            ],
            by="Ida Holm",
            located="Brask",
            associations=[{"type": "picture", "descriptions": [{"value": "N"}, {"value": "The ferry"}]}],
            **{created: "2025-03-04T10:37:00Z"},
        )
        == ARTICLE
    )


def test_a_plain_body_keeps_its_paragraphs() -> None:
    assert parts(title="Ferry", bodies=[{"value": "One.\n\nTwo."}]) == [
        ("headline", "Ferry"),
        ("body", "One."),
        ("body", "Two."),
    ]


def test_a_page_may_bring_its_headline_and_quotations() -> None:
    document = read(
        json.dumps({"headline": "No", "body_html": "<h1>Ferry</h1><blockquote>We did.</blockquote>"})
    )
    assert shown(document) == [("headline", "Ferry", 1, 38), ("body", "We did.", 1, 60)]
    assert document.sections[1].quoted


def test_without_a_body_descriptions_are_read() -> None:
    assert parts(type="picture", descriptions=[{"value": "The ferry"}]) == [("caption", "The ferry")]
    assert parts(type="text", descriptions=[{"value": PROSE}]) == [("body", PROSE)]
    assert parts(bodies=[{"contenttype": "application/xml", "value": "<x/>"}], description_text=PROSE) == [
        ("body", PROSE)
    ]


def test_a_comment_in_a_page_speaks_of_the_paragraph_below() -> None:
    page = f"<p>One.</p>\n<!-- claimcheck: ignore ATT006: why -->\n<p>{PROSE}</p>"
    document = read(json.dumps({"headline": "Ferry", "body_html": page}))
    [suppression] = document.suppressions
    assert suppression.span is not None
    assert suppression.span.of(document.text) == PROSE
    assert (suppression.place.line, suppression.place.column) == (1, 50)


def test_several_items_are_several_articles() -> None:
    file = '[\n{"body_text": "One."},\n{"type": "picture"}, {"type": "text"}]\n{"body_text": "Two."}'
    found = list(ninjs.read_each(file.encode(), "a.json"))
    assert [one.name if isinstance(one, Document) else one.place for one in found] == [
        "a.json:2",
        "a.json:3",
        "a.json:4",
    ]


@pytest.mark.parametrize(
    ("text", "error", "code"),
    [
        ('{"a": 1,}', ":1:9: this is no JSON: expecting property name", "bad-json"),
        ('{"a":\n "b', ":2:2: this is no JSON: unterminated string", "bad-json"),
        ("words", ":1:1: this is no JSON: expecting value", "bad-json"),
        ('{"a": ' + "[" * 100_000, ":1:1: more than 100 values are nested in each other", "too-deep"),
        ('{"a": ' + "[" * 200 + "]" * 200 + "}", ":1:105: more than 100 values are nested", "too-deep"),
        ('["a", 1]', ": this is no ninjs: there is no object in it", "not-ninjs"),
        ('{"uri": "x", "byline": "Ida Holm"}', ": there is no text in this ninjs item", "no-text"),
        ('{"body_text": 1, "bodies": 2, "headlines": {"a": 3}}', ": there is no text", "no-text"),
        ("[" + "1," * 600_000 + "1]", ":1:1000002: it has more than 1,000,000 values", "too-large"),
    ],
)
def test_what_is_no_article_is_an_error_with_its_place(text: str, error: str, code: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read(text)
    assert str(caught.value).startswith(f"a.json{error}")
    assert (caught.value.code, bool(caught.value.remedy)) == (code, True)


def test_figures_of_any_length_are_passed_over() -> None:
    assert read('{"a": ' + "1" * 10_000 + ', "body_text": "He said so."}').text == "He said so."


PIECES: list[Written] = [
    ("&amp;", "&"),
    ("&eacute;", "é"),
    ("&#x1F600;", "😀"),
    ("é", "é"),
    ("😀", "😀"),
    ('"', '"'),
    ("\\", "\\"),
    ("a", "a"),
    (" ", " "),
    ("\n", " "),
    ("<b>", ""),
    ("<!-- x -->", ""),
    ("<p>", ""),
]


def in_json(character: str, *, escaped: bool) -> str:
    if not escaped:
        return json.dumps(character, ensure_ascii=False)[1:-1]
    halves = character.encode("utf-16-be")
    return "".join(f"\\u{halves[i : i + 2].hex()}" for i in range(0, len(halves), 2))


@given(st.lists(st.tuples(st.sampled_from(PIECES), st.booleans()), min_size=1, max_size=20), st.booleans())
def test_every_character_leads_to_its_place_in_the_file(
    pieces: list[tuple[Written, bool]], is_page: bool
) -> None:
    file = '\n{"x": ["é"], "' + ("body_html" if is_page else "body_text") + '": "q'
    characters = [("q", len(file) - 1, len(file))]
    for (written, meant), escaped in pieces:
        start = len(file)
        for c in written:
            at = len(file)
            file += in_json(c, escaped=escaped)
            if not is_page and not c.isspace():
                characters.append((c, at, len(file)))
        if is_page and meant.strip():
            characters.append((meant, start, len(file)))
    file += '"}'
    assert_places(read(file), file, characters)


@given(st.text('{}[]:,"\\ a1\nu', max_size=60))
def test_any_file_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(ArticleError):
        sound(read('{"body_text": "He said so.", "x": ' + text))


@pytest.mark.parametrize("piece", ['\\"', "\\u00e9", "<p>a</p>", "&amp;", "a ", "<", "\\n"])
def test_large_files_are_read_in_time(piece: str) -> None:
    start = time.process_time()
    sound(read('{"body_html": "<p>q</p>' + piece * (400_000 // len(piece)) + '"}'))
    assert time.process_time() - start < 10
