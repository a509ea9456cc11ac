"""Markdown to a document: its words without the marks, each with its place in the file."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from claimcheck.errors import ArticleError
from claimcheck.model.document import Document
from claimcheck.model.span import Span
from claimcheck.read.clean_copy import CleanCopy
from claimcheck.read.decode import decode
from claimcheck.read.finished import finished
from claimcheck.read.markdown.blocks import Blocks, read_blocks
from claimcheck.read.markdown.front_matter import title_of, without_front_matter
from claimcheck.read.sections import named_sections


def read(raw: bytes, path: str) -> Document:
    """Read Markdown; ArticleError where ``raw`` is none, or holds nothing to read."""
    file = decode(raw, path)
    copy = CleanCopy(file)
    blocks = read_blocks(without_front_matter(file), copy, path)
    if not blocks.parts:
        raise ArticleError(
            "there is nothing to read in this Markdown",
            code="empty",
            place=path,
            remedy="front matter, code, images and HTML are left out; put the article itself below them",
        )
    sections = named_sections(copy.text, blocks.parts, blocks.quoted)
    title = title_of(file)
    if title and all(section.kind != "headline" for section in sections):
        copy, blocks = _below(title, copy, blocks)
        sections = named_sections(copy.text, blocks.parts, blocks.quoted)
    sha256, lines = hashlib.sha256(raw).hexdigest(), copy.lines()
    return finished(
        Document(path, "markdown", sha256, copy.text, sections, lines), blocks.comments, notes=blocks.notes
    )


def _below(title: CleanCopy, copy: CleanCopy, blocks: Blocks) -> tuple[CleanCopy, Blocks]:
    """Put what was read below a title."""
    whole, words = CleanCopy(copy.file), title.text
    whole.join(title)
    whole.part(copy.pieces[0].file.start)
    shift = whole.length
    whole.join(copy)
    headline = Span(len(words) - len(words.lstrip()), len(words.rstrip()))
    parts = [(Span(start + shift, end + shift), kind) for (start, end), kind in blocks.parts]
    comments = [replace(comment, at=comment.at + shift) for comment in blocks.comments]
    quoted = {start + shift for start in blocks.quoted}
    return whole, Blocks([(headline, "headline"), *parts], comments, blocks.notes, quoted)
