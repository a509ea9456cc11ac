"""Memos: a paragraph that says from whom and to whom, then the headline, then the article."""

from __future__ import annotations

import re
from hashlib import sha256

from claimcheck.errors import ArticleError
from claimcheck.model.document import Document, Lines, Section, SectionKind
from claimcheck.model.span import Span
from claimcheck.read.decode import decode

PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*\n))*(?<=\S)")
KINDS: tuple[SectionKind, ...] = ("byline", "headline", "body")


def read(raw: bytes, path: str) -> Document:
    """Read a memo; ArticleError where ``raw`` is none."""
    text = decode(raw, path)
    paragraphs = [Span(*match.span()) for match in PARAGRAPH.finditer(text)]
    if not text.startswith("From:") or len(paragraphs) < 2:
        raise ArticleError("this is no memo", code="no-memo", place=path, remedy="begin it with 'From:'")
    sections = tuple(Section(KINDS[min(place, 2)], span) for place, span in enumerate(paragraphs))
    return Document(path, "memo", sha256(raw).hexdigest(), text, sections, Lines.of(text))
