"""Whether a quotation whose words are right has other marks, capitals or figures than what was said."""

from __future__ import annotations

import re
from itertools import pairwise

from claimcheck.quotes.changes import Alignment, Anchor
from claimcheck.quotes.words import APOSTROPHE

# Quotation marks inside a quotation follow the marks around it, and are nobody's words.
NOT_COMPARED = re.compile(r"[\s\"“”„«»'‘’`*_]")
DASH = re.compile(r"\s+-\s+|--+|[–—]")
ELLIPSIS = re.compile(r"\.\s?\.\s?\.(?:\s?\.)?|…")
ASIDE = re.compile(r"\[[^\[\]]*\]|\([^()]*\)|^[^\[\]]*\]|\[[^\[\]]*$")
MARK = re.compile(r"[-—.,;:!?…]")
QUESTION = re.compile(r"[?!]")


def differs(alignment: Alignment, article: str) -> bool:
    """Tell whether anything but the words differs. How a quotation begins and ends is the article's own affair."""
    anchors = alignment.anchors
    if any(_word_differs(alignment, article, anchor) for anchor in anchors):
        return True
    return any(
        _marks_differ(alignment, article, one, other) for one, other in pairwise(anchors)
    ) or _end_differs(alignment, article)


def _word_differs(alignment: Alignment, article: str, anchor: Anchor) -> bool:
    word = alignment.quoted.words[anchor.quoted]
    quoted = APOSTROPHE.sub("'", article[word.start : word.end])
    said = APOSTROPHE.sub("'", alignment.record.surface(anchor.said))
    if anchor.quoted == 0 and alignment.record.style(anchor.said).capitals:
        quoted, said = quoted[:1].lower() + quoted[1:], said[:1].lower() + said[1:]
    return " ".join(quoted.split()) != " ".join(said.split())


def _marks_differ(alignment: Alignment, article: str, one: Anchor, other: Anchor) -> bool:
    if (other.quoted, other.said) != (one.quoted + 1, one.said + 1):
        return False
    words = alignment.quoted.words
    quoted = article[words[one.quoted].end : max(words[one.quoted].end, words[other.quoted].start)]
    return _marks(quoted) != _marks(alignment.record.between(one.said))


def _marks(between: str) -> str:
    """Return the marks between two words, of whatever shape."""
    plain = ELLIPSIS.sub("…", DASH.sub("—", ASIDE.sub("", between)))
    return "".join(MARK.findall(NOT_COMPARED.sub("", plain)))


def _end_differs(alignment: Alignment, article: str) -> bool:
    """Tell whether a question became none, or an exclamation was put in."""
    last = alignment.anchors[-1]
    end = alignment.quoted.words[-1].end
    quoted = QUESTION.findall(article[end : end + 2])
    said = QUESTION.findall(alignment.record.between(last.said)[:2])
    return bool(quoted) and quoted[:1] != said[:1] and alignment.record.style(last.said).stops
