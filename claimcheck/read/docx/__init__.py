"""Word documents: tracked insertions are read, and deletions, comments, notes, headers and footers are not.

A line is a paragraph, counted as they stand in the document, empty ones and those of tables as well.
"""

from __future__ import annotations

import hashlib
import re

from claimcheck.errors import ArticleError
from claimcheck.model.document import Document, Lines, SectionKind
from claimcheck.model.span import Span
from claimcheck.read.docx.package import document_part
from claimcheck.read.docx.paragraphs import Paragraph, read_paragraphs
from claimcheck.read.finished import finished
from claimcheck.read.sections import Part, named_sections

TITLE = re.compile(r"title|headline|heading ?1", re.IGNORECASE)
SUBHEAD = re.compile(r"subtitle|subhead\w*|heading ?[2-9]", re.IGNORECASE)
QUOTATION = re.compile(r"(?:intense|block)? ?(?:quote|quotation)", re.IGNORECASE)
STYLES: dict[str, SectionKind] = {"caption": "caption", "byline": "byline", "author": "byline"}


def read(raw: bytes, path: str) -> Document:
    """Read a Word document; ArticleError where ``raw`` is none, or holds nothing to read."""
    paragraphs = read_paragraphs(document_part(raw, path), path)
    text = "\n".join(paragraph.text for paragraph in paragraphs)
    parts, quoted = _parts(paragraphs)
    if not parts:
        raise ArticleError(
            "there is nothing to read in this document",
            code="empty",
            place=path,
            remedy="check that the article was saved; words in comments and deleted ones are not read",
        )
    sections = named_sections(text, parts, quoted)
    return finished(Document(path, "docx", hashlib.sha256(raw).hexdigest(), text, sections, Lines.of(text)))


def _parts(paragraphs: list[Paragraph]) -> tuple[list[Part], set[int]]:
    """Return the paragraphs that hold words, what their styles say of them, and where quotations start."""
    parts: list[Part] = []
    quoted: set[int] = set()
    at = 0
    for paragraph in paragraphs:
        words = paragraph.text
        if words.strip():
            lead = len(words) - len(words.lstrip())
            kind = _kind(paragraph.style, has_headline=any(kind == "headline" for _, kind in parts))
            parts.append((Span(at + lead, at + len(words.rstrip())), kind))
            if QUOTATION.fullmatch(paragraph.style):
                quoted.add(at + lead)
        at += len(words) + 1
    return parts, quoted


def _kind(style: str, *, has_headline: bool) -> SectionKind | None:
    if TITLE.fullmatch(style):
        return "subhead" if has_headline else "headline"
    return "subhead" if SUBHEAD.fullmatch(style) else STYLES.get(style.lower())
