"""The format of what comes through a pipe, or under a name that says too little, by how it begins."""

from __future__ import annotations

import codecs
import re

# Comments and declarations may stand before the first tag of a page.
PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b",
    re.I | re.S,
)
OBJECT = re.compile(rb"\s*\{\s*\"")
OBJECTS = re.compile(rb"\s*(?:\[\s*)?\{\s*\"")
# Members that an item of ninjs has and other objects hardly do.
NINJS = re.compile(
    rb"\"(?:headlines|bodies|version_?created|pub_?status|body_?(?:text|xhtml|html|main|richtext))\"\s*:",
    re.I,
)
PROLOGUE = re.compile(rb"\s*(?:<\?[^>]*>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[[^\]]*\]\s*)?>)", re.I | re.S)
ROOT = re.compile(rb"\s*<(?:[\w.-]+:)?([\w.-]+)")
XML = re.compile(rb"\s*<\?xml\b", re.I)
ROOTS = {
    b"nitf": "nitf",
    **dict.fromkeys(
        b"newsitem newsmessage packageitem conceptitem knowledgeitem planningitem catalogitem".split(),
        "newsml-g2",
    ),
}
MARK = b"\xef\xbb\xbf"
HEAD = 65_536
MOST_PROLOGUE = 20


def sniffed(raw: bytes) -> str:
    """Return the name of the format; what looks like nothing else is text."""
    head = _head(raw)
    if raw.startswith(b"PK\x03\x04") and b"word/" in raw:
        return "docx"
    if PAGE.match(head):
        return "html"
    if OBJECTS.match(head) and NINJS.search(head):
        return "ninjs"
    if OBJECT.match(head):
        return "jsonl"
    root = _root(head)
    # What says that it is XML and is none of these is refused by the reader that names what it is.
    return ROOTS.get(root, "newsml-g2" if root and XML.match(head) else "text")


def is_wire(raw: bytes) -> bool:
    """Tell whether a file is an article in one of the wire's own forms, and not only in their languages."""
    head = _head(raw)
    return _root(head) in (b"nitf", b"newsitem", b"newsmessage") or (
        OBJECTS.match(head) is not None and NINJS.search(head) is not None
    )


def _head(raw: bytes) -> bytes:
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return raw[:HEAD].decode("utf-16", "ignore").encode()
    return raw[:HEAD].removeprefix(MARK)


def _root(head: bytes) -> bytes:
    """Return the name of the outermost element in small letters, b"" where there is none."""
    at = 0
    for _ in range(MOST_PROLOGUE):
        before = PROLOGUE.match(head, at)
        if before is None:
            break
        at = before.end()
    root = ROOT.match(head, at)
    return root[1].lower() if root else b""
