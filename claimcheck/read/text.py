"""Plain text to a document."""

from __future__ import annotations

import hashlib

from claimcheck.model.document import Document, Lines
from claimcheck.read.comment_lines import find_comments
from claimcheck.read.decode import decode
from claimcheck.read.finished import finished
from claimcheck.read.sections import find_sections


def read(raw: bytes, path: str) -> Document:
    """Read plain text; ArticleError where ``raw`` is none."""
    return read_decoded(decode(raw, path), path, hashlib.sha256(raw).hexdigest())


def read_decoded(text: str, path: str, sha256: str = "") -> Document:
    """Read a text that is no bytes any more, whatever stands in it, or nothing."""
    lines = Lines.of(text)
    comments, passed = find_comments(text, lines, path)
    sections = find_sections(text, passed)
    return finished(Document(path, "text", sha256, text, sections, lines), comments)
