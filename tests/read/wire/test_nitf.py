"""NITF: what its elements say, with the places of all characters in the file."""

from __future__ import annotations

import contextlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import ArticleError
from claimcheck.model.document import Document
from claimcheck.read.sniff import sniffed
from claimcheck.read.sound import sound
from claimcheck.read.wire import nitf
from tests.read.wire.reading import Written, assert_places, shown

PROSE = "The owner of the ferry said on Monday that nobody was hurt."
SYSTEM = '<!DOCTYPE nitf SYSTEM "http://www.nitf.org/nitf-3-4.dtd">'


def read(xml: str) -> Document:
    return nitf.read(xml.encode(), "a.nitf")


def with_body(content: str) -> str:
    return f"<nitf><body><body.content>{content}</body.content></body></nitf>"


def test_the_parts_of_an_article_are_known() -> None:
    document = read(
        f"""<?xml version="1.0" encoding="UTF-8"?>
<!-- from the desk -->
{SYSTEM}
<nitf version="-//IPTC//DTD NITF 3.4//EN"><head><title>Not this</title></head>
<body><body.head><hedline><hl1>Ferry <em>aground</em></hl1><hl2>Nobody hurt</hl2></hedline>
<note><p>Desks: a map follows</p></note><byline>By <person>Ida Holm</person>, <byttl>Staff</byttl></byline>
<dateline><location>BRASK</location>, March 4</dateline><abstract><p>{PROSE}</p></abstract></body.head>
<body.content><block><p>{PROSE}</p><hl2>What next</hl2></block>
<media media-type="image"><media-reference source="a.jpg">Alt</media-reference>
<media-caption><p>The ferry</p></media-caption><media-producer>Ole Berg</media-producer></media>
<bq><block><p>We saw the light.</p></block><credit>The mate</credit></bq></body.content>
<body.end><tagline>Edited by Per Lund</tagline></body.end></body></nitf>"""
    )
    assert shown(document) == [
        ("headline", "Ferry aground", 5, 32),
        ("subhead", "Nobody hurt", 5, 65),
        ("byline", "By Ida Holm, Staff", 6, 49),
        ("dateline", "BRASK, March 4", 7, 21),
        ("body", PROSE, 8, 25),
        ("subhead", "What next", 8, 93),
        ("caption", "The ferry", 10, 19),
        ("credit", "Ole Berg", 10, 64),
        ("body", "We saw the light.", 11, 15),
        ("body", "The mate", 11, 52),
        ("credit", "Edited by Per Lund", 12, 20),
    ]
    assert [section.span.of(document.text) for section in document.sections if section.quoted] == [
        "We saw the light."
    ]
    assert (document.format, document.notes) == ("nitf", ())


def test_the_title_of_the_head_is_the_headline_where_the_body_has_none() -> None:
    xml = f"<nitf><head><title>Ferry</title></head><body><body.content><p>{PROSE}</p></body.content></body></nitf>"
    assert [kind for kind, *_ in shown(read(xml))] == ["headline", "body"]


def test_names_that_only_the_document_type_explains_are_read_and_nothing_is_fetched() -> None:
    xml = f"{SYSTEM}<nitf><body><p>caf&eacute;&nbsp;&mdash; &nope;</p></body></nitf>"
    assert read(xml).text == "café\u00a0— &nope;"


def test_a_comment_speaks_of_the_paragraph_below() -> None:
    comment = "<!-- claimcheck: ignore ATT006: why -->"
    document = read(with_body(f"<p>One.</p>\n{comment}\n<p>{PROSE}</p><p>x {comment}</p>"))
    [suppression] = document.suppressions
    assert suppression.span is not None
    assert suppression.span.of(document.text) == PROSE
    assert (suppression.place.line, suppression.place.column) == (2, 1)
    assert document.notes[0].startswith("line 3: the comment has no line of its own")


def test_a_comment_where_nothing_is_read_is_not_heeded_and_said_to_be_so() -> None:
    comment = "<!-- claimcheck: ignore ATT006: why -->"
    document = read(
        f"<nitf>\n<head>{comment}</head><body><p>{PROSE}</p>\n<note>{comment}</note></body></nitf>"
    )
    assert document.suppressions == ()
    assert [note[:58] for note in document.notes] == [
        "line 2: the comment stands where nothing is read, so it is",
        "line 3: the comment stands where nothing is read, so it is",
    ]


@pytest.mark.parametrize("encoding", ["iso-8859-1", "Windows-1252"])
def test_a_file_may_say_that_it_is_western(encoding: str) -> None:
    xml = f"<?xml version='1.0' encoding='{encoding}'?>{with_body('<p>Café said so.</p>')}"
    assert nitf.read(xml.encode("cp1252"), "a.nitf").text == "Café said so."
    assert nitf.read(xml.encode(), "a.nitf").text == "Café said so."
    assert nitf.read(b"\xff\xfe" + xml.encode("utf-16-le"), "a.nitf").text == "Café said so."


@pytest.mark.parametrize(
    ("xml", "error", "code"),
    [
        ("<nitf><body><p>a</body></nitf>", ":1:19: this is no well-formed XML: mismatched tag", "bad-xml"),
        ("<nitf>\n<body>é<p>a &nbsp; b", ":2:13: this is no well-formed XML: undefined entity", "bad-xml"),
        ("<nitf>\né", ":2:2: this is no well-formed XML: no element found", "bad-xml"),
        ("words", ":1:1: this is no well-formed XML: syntax error", "bad-xml"),
        ("<rss><p>a</p></rss>", ": this is no NITF: its outermost element is <rss>", "not-nitf"),
        ("<nitf><body><p> </p></body></nitf>", ": there is no text in this nitf item", "no-text"),
        ("<nitf><body>" + "<p>" * 500, ":1:610: more than 200 elements are nested", "too-deep"),
        (f"<nitf>{'<p/>' * 300_001}</nitf>", ":1:1200007: it has more than 300,000 elements", "too-large"),
        (
            '<!DOCTYPE nitf [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><nitf>&b;</nitf>',
            ":1:16: its document type declares entities",
            "declarations",
        ),
        (
            '<!DOCTYPE nitf [<!ENTITY a SYSTEM "file:///etc/passwd">]><nitf><body>&a;</body></nitf>',
            ":1:16: its document type declares entities",
            "declarations",
        ),
        (
            '<!DOCTYPE nitf [<!ENTITY % a SYSTEM "http://127.0.0.1/x"> %a;]><nitf/>',
            ":1:16: its document type declares entities",
            "declarations",
        ),
    ],
)
def test_what_is_no_article_is_an_error_with_its_place(xml: str, error: str, code: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read(xml)
    assert str(caught.value).startswith(f"a.nitf{error}")
    assert caught.value.code == code
    assert caught.value.remedy


@pytest.mark.parametrize(
    "raw", [b"<?xml version='1.0' encoding='utf-8'?><nitf>\xe9</nitf>", b"<nitf>\xff\xfe</nitf>"]
)
def test_a_file_that_lies_about_its_encoding_is_an_error(raw: bytes) -> None:
    with pytest.raises(ArticleError, match="is not UTF-8"):
        nitf.read(raw, "a.nitf")


PIECES: list[Written] = [
    ("&amp;", "&"),
    ("&lt;", "<"),
    ("&#233;", "é"),
    ("&#x1F600;", "😀"),
    ("é", "é"),
    ("😀", "😀"),
    ("a", "a"),
    ("]", "]"),
    (" ", " "),
    ("\n ", " "),
    ("\r\n", " "),
    ("<em>", ""),
    ("<!-- x -->", ""),
    ("<?desk y?>", ""),
    ("<![CDATA[&amp;<]]>", "&amp;<"),
    ("</p><p>", ""),
]


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=30))
def test_every_character_leads_to_its_place_in_the_file(pieces: list[Written]) -> None:
    file, characters, open_tags = "<nitf>\né<body><p>q", [("é", 7, 8), ("q", 17, 18)][1:], 0
    for written, meant in pieces:
        start = len(file)
        if written == "<em>":
            open_tags += 1
        if written == "</p><p>":
            file += "</em>" * open_tags
            open_tags = 0
        file += written
        if written.startswith("<![CDATA["):
            characters += [(c, start + 9 + i, start + 10 + i) for i, c in enumerate(meant)]
        elif meant.strip():
            characters.append((meant, start, len(file)))
    file += "</em>" * open_tags + "</p></body></nitf>"
    assert_places(read(file), file, characters)


@given(st.text("<>/!-=\"'& abp\n;#x1[]?", max_size=80))
def test_any_file_is_read_or_refused(xml: str) -> None:
    with contextlib.suppress(ArticleError):
        sound(read(with_body(f"<p>{PROSE}</p>{xml}")))


@pytest.mark.parametrize(
    "piece", ["<p>a</p>", "&amp;", "é\n", "<!-- a -->", "<![CDATA[a]]>", "<bq>a</bq>", "a "]
)
def test_large_files_are_read_in_time(piece: str) -> None:
    start = time.process_time()
    sound(read(with_body(f"<p>{PROSE}</p>" + piece * (400_000 // len(piece)))))
    assert time.process_time() - start < 10


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (b"<nitf>", "nitf"),
        (
            b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- x -->\n<!DOCTYPE nitf SYSTEM 'x'>\n<nitf version=''>",
            "nitf",
        ),
        ("\ufeff<nitf>".encode("utf-16-le"), "nitf"),
        (b"<newsMessage xmlns='x'>", "newsml-g2"),
        (b"<?xml version='1.0'?><g2:newsItem>", "newsml-g2"),
        (b"<?xml version='1.0'?><rss>", "newsml-g2"),
        (b"<?xml version='1.0'?><html>", "html"),
        (b'{"uri": "x", "versionCreated": "2025"}', "ninjs"),
        (b'[{"body_text": "x"}]', "ninjs"),
        (b'{"text": "x", "id": 1}', "jsonl"),
        (b"<b>He</b> said", "text"),
        (b"[1] He said", "text"),
    ],
)
def test_a_wire_form_is_known_by_its_beginning(raw: bytes, name: str) -> None:
    assert sniffed(raw) == name
