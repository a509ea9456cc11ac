"""Markdown to a document: its words without the marks, each with its place in the file."""

from __future__ import annotations

import hashlib

from claimcheck.errors import ArticleError
from claimcheck.model.document import Document
from claimcheck.read.clean_copy import CleanCopy
from claimcheck.read.decode import decode
from claimcheck.read.finished import finished
from claimcheck.read.markdown.blocks import read_blocks
from claimcheck.read.markdown.front_matter import without_front_matter
from claimcheck.read.sections import named_sections


def read(raw: bytes, path: str) -> Document:
    """Read Markdown; ArticleError where ``raw`` is none, or holds nothing to read."""
    file = decode(raw, path)
    copy = CleanCopy(file)
    blocks = read_blocks(without_front_matter(file), copy, path)
    text, lines = copy.text, copy.lines()
    if not blocks.parts:
        raise ArticleError(
            "there is nothing to read in this Markdown",
            code="empty",
            place=path,
            remedy="front matter, code, images and HTML are left out; put the article itself below them",
        )
    sections = named_sections(text, blocks.parts)
    made = Document(path, "markdown", hashlib.sha256(raw).hexdigest(), text, sections, lines)
    return finished(made, blocks.comments, notes=blocks.notes)
