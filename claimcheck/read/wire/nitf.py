"""NITF 3.x to a document."""

from __future__ import annotations

import hashlib

from claimcheck.errors import ArticleError
from claimcheck.model.document import Document
from claimcheck.model.lines import Lines
from claimcheck.read.html.tree import Element
from claimcheck.read.wire.nitf_words import NITF
from claimcheck.read.wire.story import Story
from claimcheck.read.wire.xml_tree import decode_xml, read_xml


def read(raw: bytes, path: str) -> Document:
    """Read a file of NITF; ArticleError where ``raw`` is none, or holds no text."""
    file = decode_xml(raw, path)
    root = read_xml(file, path)
    if root.tag != "nitf":
        raise ArticleError(
            f"this is no NITF: its outermost element is <{root.token.words}>",
            code="not-nitf",
            place=path,
            remedy="choose another --input-format, or leave it out",
        )
    story = Story(file, Lines.of(file), path)
    copy_nitf(root, story)
    story.overhear(root)
    return story.document("nitf", hashlib.sha256(raw).hexdigest(), None)


def copy_nitf(root: Element, story: Story) -> None:
    """Copy the body of an article; the title of its head is the headline where the body has none."""
    elements = list(root.all())
    titles = [e for e in elements if e.tag == "title" and e.parent is not None and e.parent.tag == "head"]
    if titles and all(element.tag != "hl1" for element in elements):
        story.elements(titles[0], "headline", NITF)
    for body in (child for child in root.children if child.tag == "body"):
        story.elements(body, None, NITF)
