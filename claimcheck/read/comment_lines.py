"""Comments on lines of their own, as they stand in plain text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice, pairwise

from claimcheck.model.document import LINE_END, Lines
from claimcheck.model.rule import Place
from claimcheck.read.comments import MOST, SPEAKS, Comment

OPEN, CLOSE = "<!--", "-->"
OPENING = re.compile(OPEN + SPEAKS.pattern, re.IGNORECASE)
BLANK_LINE = re.compile(rf"(?>{LINE_END.pattern})[^\S\r\n]*(?:{LINE_END.pattern})")
INK = re.compile(r"\S")
NOT_ALONE = (
    "the comment has no line of its own, so it is not heeded: put it on the line above the paragraph that it "
    "speaks of"
)
NO_END = f"the comment has no end, so it is not heeded: end it with {CLOSE}"


def find_comments(text: str, lines: Lines, path: str) -> tuple[tuple[Comment, ...], frozenset[int]]:
    """Return the comments that speak to claimcheck, and the offsets of the lines that hold nothing else.

    A comment may run over several lines, of which none is blank.
    """
    found: list[Comment] = []
    passed: set[int] = set()
    openings = [match.start() for match in islice(OPENING.finditer(text), MOST + 1)]
    for start, following in pairwise([*openings, len(text)]):
        end = text.find(CLOSE, start, following)
        blank = BLANK_LINE.search(text, start, following if end < 0 else end)
        closed = end >= 0 and not blank
        stop = end + len(CLOSE) if closed else start
        alone = _begins_line(text, lines, start) and (not closed or _ends_line(text, lines, stop))
        fault = NOT_ALONE if not alone else "" if closed else NO_END
        words = text[start + len(OPEN) : end] if closed else ""
        found.append(Comment(words, start, Place(path, *lines.place(start)), fault))
        if alone:
            passed.update(_starts(lines, start, stop))
    return tuple(found), frozenset(passed)


def _begins_line(text: str, lines: Lines, at: int) -> bool:
    """Tell whether nothing but white space stands before an offset on its line."""
    return not INK.search(text, lines.starts[lines.place(at).line - 1], at)


def _ends_line(text: str, lines: Lines, at: int) -> bool:
    """Tell whether nothing but white space stands behind an offset on its line."""
    line = lines.place(at).line
    return not INK.search(text, at, lines.starts[line] if line < len(lines.starts) else len(text))


def _starts(lines: Lines, start: int, stop: int) -> Iterator[int]:
    """Yield where each line of a stretch starts."""
    first, last = (bisect_right(lines.starts, offset) for offset in (start, stop))
    yield from lines.starts[first - 1 : last]
