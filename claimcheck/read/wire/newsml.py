"""NewsML-G2 to documents: a news item, or a message with several, whose text is NITF, XHTML or plain."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from claimcheck.errors import ArticleError
from claimcheck.model.document import Document, SectionKind
from claimcheck.model.lines import Lines
from claimcheck.read.html.tree import Element
from claimcheck.read.one_of_several import one_of
from claimcheck.read.wire.nitf import copy_nitf
from claimcheck.read.wire.story import Story, content_of
from claimcheck.read.wire.xml_tree import decode_xml, read_xml

ROOTS = frozenset("newsitem newsmessage".split())
# What the metadata say that the text itself may say as well, and by which of its elements.
SAID: dict[str, tuple[SectionKind, frozenset[str]]] = {
    "headline": ("headline", frozenset(["hl1", "h1"])),
    "by": ("byline", frozenset(["byline"])),
    "dateline": ("dateline", frozenset(["dateline"])),
}
MARKED_UP = frozenset("nitf html body".split())


def read(raw: bytes, path: str) -> Document:
    """Read a file that holds one article; ArticleError where it holds none, or several."""
    return one_of(list(read_each(raw, path)), path, remedy="save the item that is meant in a file of its own")


def read_each(raw: bytes, path: str) -> Iterator[Document | ArticleError]:
    """Yield the article of each news item, or why it cannot be read."""
    file = decode_xml(raw, path)
    root, lines = read_xml(file, path), Lines.of(file)
    items = [element for element in root.all() if element.tag == "newsitem"]
    if root.tag not in ROOTS or not items:
        what = "a message without a news item" if root.tag in ROOTS else f"<{root.token.words}>"
        raise ArticleError(
            f"this is no news item of NewsML-G2: it is {what}",
            code="not-newsml",
            place=path,
            remedy="give a newsItem, or a newsMessage that holds some",
        )
    ends = [*(item.token.start for item in items[1:]), len(file)]
    for item, end in zip(items, ends, strict=True):
        whole = raw if len(items) == 1 else file[item.token.start : end].encode()
        line = None if len(items) == 1 else lines.of_file(item.token.start).line
        story = Story(file, lines, path)
        try:
            _copy(item, file, story)
            if story.is_empty and len(items) > 1 and not _is_text(item):
                continue
            story.overhear(item)
            yield story.document("newsml-g2", hashlib.sha256(whole).hexdigest(), line)
        except ArticleError as error:
            error.line = line
            yield error


def _copy(item: Element, file: str, story: Story) -> None:
    meta = [element for element in item.all() if element.parent and element.parent.tag == "contentmeta"]
    content = _content(item)
    inside = frozenset(element.tag for element in content.all()) if content else frozenset[str]()
    for tag, (kind, others) in SAID.items():
        said = next((element for element in meta if element.tag == tag), None)
        if said and inside.isdisjoint(others):
            story.elements(said, kind)
    if content and content.tag == "nitf":
        copy_nitf(content, story)
    elif content and content.tag == "inlinedata":
        _copy_field(content, file, story)
    elif content:
        story.elements(content)
    else:
        picture = not _is_text(item)
        for described in (element for element in meta if element.tag == "description"):
            story.elements(described, "caption" if picture else None)


def _content(item: Element) -> Element | None:
    """Return the first of the renditions of the text that can be read."""
    for holder in (e for e in item.all() if e.tag in ("inlinexml", "inlinedata")):
        found = next((child for child in holder.children if child.tag in MARKED_UP), None)
        if found:
            return found
        kind = holder.attributes.get("contenttype", "text/plain")
        if holder.tag == "inlinedata" and "encoding" not in holder.attributes and kind.startswith("text/"):
            return holder
    return None


def _copy_field(content: Element, file: str, story: Story) -> None:
    field = content_of(content, file)
    if content.attributes.get("contenttype", "").startswith("text/html"):
        story.page(field)
    else:
        story.plain(field)


def _is_text(item: Element) -> bool:
    kinds = [element for element in item.all() if element.tag == "itemclass"]
    return not kinds or kinds[0].attributes.get("qcode", "ninat:text").endswith("text")
