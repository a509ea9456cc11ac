"""HTML to a document: the article of a page, without what stands around it, each word with its place in the file.

Extractors such as trafilatura, readability and newspaper return the words alone, and lxml knows the lines of
elements only, so the page is read by rules of our own, which keep every place.
"""

from __future__ import annotations

import hashlib
import re

from claimcheck.errors import ArticleError
from claimcheck.model.document import Document
from claimcheck.read.clean_copy import CleanCopy
from claimcheck.read.declared import as_utf_8
from claimcheck.read.decode import decode
from claimcheck.read.finished import finished
from claimcheck.read.html.article import find_article, find_headline
from claimcheck.read.html.tree import read_tree
from claimcheck.read.html.words import Reading
from claimcheck.read.sections import named_sections

CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w-]{1,40})", re.IGNORECASE)
HEAD = 4096


def read(raw: bytes, path: str) -> Document:
    """Read a page; ArticleError where ``raw`` is none, or no article is found in it."""
    said = CHARSET.search(raw[:HEAD])
    page = decode(as_utf_8(raw, said[1] if said else None), path)
    root = read_tree(page, path)
    article = find_article(root, page)
    copy = CleanCopy(page)
    reading = Reading(copy, path)
    headline = find_headline(root, article)
    if headline is not None:
        reading.read(headline, "headline")
    reading.read(article)
    if not reading.parts:
        raise ArticleError(
            "no article is found in this page",
            code="no-article",
            place=path,
            remedy="save the page from a browser once it is shown whole, or save its text",
        )
    text, lines = copy.text, copy.lines()
    sections = named_sections(text, reading.parts, reading.quoted)
    made = Document(path, "html", hashlib.sha256(raw).hexdigest(), text, sections, lines)
    return finished(made, reading.comments)
