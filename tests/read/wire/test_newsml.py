"""NewsML-G2: items with their text in NITF, XHTML or plain, and messages with several."""

from __future__ import annotations

import pytest

from claimcheck.errors import ArticleError
from claimcheck.model.document import Document
from claimcheck.read import Article, find, read_each
from claimcheck.read.wire import newsml
from tests.read.wire.reading import shown

PROSE = "The owner of the ferry said on Monday that nobody was hurt."
META = (
    "<contentMeta><headline>Ferry</headline><by>Ida Holm</by><dateline>BRASK, Monday</dateline></contentMeta>"
)
XHTML = f'<inlineXML contenttype="application/xhtml+xml"><html><body><p>{PROSE}</p></body></html></inlineXML>'


def read(xml: str) -> Document:
    return newsml.read(xml.encode(), "a.xml")


def item(content: str, meta: str = META, kind: str = "text") -> str:
    return (
        f"<newsItem><itemMeta><itemClass qcode='ninat:{kind}'/></itemMeta>{meta}"
        f"<contentSet>{content}</contentSet></newsItem>"
    )


def test_metadata_are_read_where_the_text_does_not_say_so_itself() -> None:
    assert shown(read(item(XHTML))) == [
        ("headline", "Ferry", 1, 86),
        ("byline", "Ida Holm", 1, 106),
        ("dateline", "BRASK, Monday", 1, 129),
        ("body", PROSE, 1, 241),
    ]
    story = f"<nitf><body><hl1>Aground</hl1><byline>By Per</byline><p>{PROSE}</p></body></nitf>"
    assert [part[:2] for part in shown(read(item(f"<inlineXML>{story}</inlineXML>")))] == [
        ("dateline", "BRASK, Monday"),
        ("headline", "Aground"),
        ("byline", "By Per"),
        ("body", PROSE),
    ]


def test_plain_text_keeps_its_paragraphs_and_escaped_pages_their_places() -> None:
    plain = read(item("<inlineData contenttype='text/plain'>One &amp; two.\n\nThree.</inlineData>", meta=""))
    assert shown(plain) == [("body", "One & two.", 1, 112), ("body", "Three.", 3, 1)]
    page = "&lt;p>Caf&amp;eacute; &amp;amp; bar.&lt;/p>\n&lt;blockquote>We did.&lt;/blockquote>"
    document = read(item(f"<inlineData contenttype='text/html'>{page}</inlineData>", meta=""))
    assert shown(document) == [("body", "Café & bar.", 1, 117), ("body", "We did.", 2, 16)]
    at = document.text.index("é")
    assert (document.lines.place(at), document.lines.end(at + 1)) == ((1, 120), (1, 132))
    assert [section.quoted for section in document.sections] == [False, True]


def test_of_several_renditions_the_first_that_can_be_read_counts() -> None:
    others = "<inlineXML><events/></inlineXML><inlineData encoding='x'>Q</inlineData>"
    content = f"{others}{XHTML}<inlineData>n</inlineData>"
    assert [part[1] for part in shown(read(item(content, meta="")))] == [PROSE]


def test_the_description_of_a_picture_is_its_caption() -> None:
    meta = (
        "<contentMeta><headline>Ferry</headline><description>The ferry on Monday.</description></contentMeta>"
    )
    assert [part[:2] for part in shown(read(item("<remoteContent/>", meta, "picture")))] == [
        ("headline", "Ferry"),
        ("caption", "The ferry on Monday."),
    ]


def test_a_message_holds_several_articles_and_one_without_text_stops_no_other() -> None:
    picture = item("<remoteContent/>", "", "picture")
    xml = f"<newsMessage><itemSet>\n{item(XHTML)}\n{item('', '')}\n{picture}\n{item(XHTML)}</itemSet></newsMessage>"
    found = list(newsml.read_each(xml.encode(), "a.xml"))
    assert [one.name if isinstance(one, Document) else str(one) for one in found] == [
        "a.xml:2",
        "a.xml:3: there is no text in this newsml-g2 item "
        "(it may only point to its content: get the item with the text in it)",
        "a.xml:5",
    ]
    with pytest.raises(ArticleError, match="there are 3 articles in it"):
        read(xml)


@pytest.mark.parametrize("xml", ["<rss/>", "<packageItem/>", "<newsMessage><itemSet/></newsMessage>"])
def test_what_holds_no_news_item_is_an_error(xml: str) -> None:
    with pytest.raises(
        ArticleError, match=r"this is no news item of NewsML-G2: it is (<rss>|<packageItem>|a mess)"
    ):
        read(xml)


def test_a_folder_gives_those_of_its_xml_and_json_that_are_wire(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("desk")
    (folder / "a.xml").write_text(item(XHTML))
    (folder / "b.xml").write_text("<?xml version='1.0'?><project/>")
    (folder / "c.json").write_text('{"bodies": [{"value": "He said so."}]}')
    (folder / "d.json").write_text('{"name": "settings"}')
    found, failures = find([str(folder)])
    assert ([article.path[-6:] for article in found], failures) == (["/a.xml", "c.json"], [])
    formats = [
        one.format for a in found for one in read_each(a, max_bytes=10**6) if isinstance(one, Document)
    ]
    assert formats == ["newsml-g2", "ninjs"]
    only = folder / "p.xml"
    only.write_text(f"<newsMessage>{item('', '', 'picture') * 2}</newsMessage>")
    [nothing] = read_each(Article("p.xml", only), max_bytes=10**6)
    assert str(nothing).startswith("p.xml: none of the items in it is an article")
