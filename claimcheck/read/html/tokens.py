"""HTML to tags, texts and comments, each with its place, in time that grows with the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Literal, NamedTuple

ATTRIBUTE = re.compile(
    r"(?P<name>[^\s/>=\"']++)(?:\s*+=\s*+(?:\"(?P<double>[^\"]*+)\"?|'(?P<single>[^']*+)'?|(?P<bare>[^\s>\"']++)))?+"
)
TOKEN = re.compile(
    r"<!--(?P<comment>.*?)(?:--!?>|\Z)"
    r"|<[!?][^>]*+>?"
    r"|<(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*+)"
    r"(?P<attributes>(?:[\s/=\"']++|[^\s/>=\"']++(?:\s*+=\s*+(?:\"[^\"]*+\"?|'[^']*+'?|[^\s>\"']++))?+)*+)>?",
    re.DOTALL,
)
# What stands in these is no markup; of a page's frames, drawings and scripts nothing is read.
RAW = frozenset("script style textarea title xmp iframe noembed noframes plaintext".split())
REFERENCE = re.compile(r"&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});?")
SURROGATE = re.compile("[\ud800-\udfff]")
# The name of a text in which no references stand.
CDATA = "cdata"


class Token(NamedTuple):
    """A part of the page, from ``start`` to ``end``; ``name`` is that of a tag, ``words`` those of a comment."""

    kind: Literal["open", "close", "text", "comment"]
    start: int
    end: int
    name: str = ""
    words: str = ""


def tokens(page: str) -> Iterator[Token]:
    """Yield the parts of a page in order; declarations are left out."""
    at = 0
    while at < len(page):
        match = TOKEN.search(page, at)
        if match is None:
            yield Token("text", at, len(page))
            return
        if match.start() > at:
            yield Token("text", at, match.start())
        at = match.end()
        if match["comment"] is not None:
            yield Token("comment", *match.span(), words=match["comment"])
        elif match["name"]:
            name = match["name"].lower()
            yield Token("close" if match["close"] else "open", *match.span(), name, match["attributes"])
            if name in RAW and not match["close"]:
                at = _end_of_raw(page, name, at)


def _end_of_raw(page: str, name: str, at: int) -> int:
    closing = re.compile(rf"</{re.escape(name)}(?=[\s/>])", re.IGNORECASE).search(page, at)
    return closing.start() if closing else len(page)


def attributes(written: str) -> dict[str, str]:
    """Return the attributes of a tag; the first of a name counts."""
    found: dict[str, str] = {}
    for match in ATTRIBUTE.finditer(written):
        value = match["double"] or match["single"] or match["bare"] or ""
        found.setdefault(match["name"].lower(), unescape(value))
    return found


def meant(reference: str) -> str:
    """Return the characters that a reference such as &amp; stands for, itself where it stands for none."""
    return SURROGATE.sub("\ufffd", unescape(reference))
