"""The format of what comes through a pipe, by how it begins."""

from __future__ import annotations

import re

# Comments and declarations may stand before the first tag of a page.
PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b",
    re.I | re.S,
)
OBJECT = re.compile(rb"\s*\{\s*\"")
MARK = b"\xef\xbb\xbf"
HEAD = 8192


def sniffed(raw: bytes) -> str:
    """Return the name of the format; what looks like nothing else is text."""
    head = raw[:HEAD].removeprefix(MARK)
    if raw.startswith(b"PK\x03\x04") and b"word/" in raw:
        return "docx"
    if PAGE.match(head):
        return "html"
    if OBJECT.match(head):
        return "jsonl"
    return "text"
