"""Text to rows that fit a width, counted in terminal cells: an ideograph fills two, a combining mark none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.cells import cell_len
from rich.text import Text

WORD = re.compile(r"\S+")
# A selector that can make the character before it a cell wider, even over white space.
EMOJI_STYLE = "\ufe0f"
# Nothing that leads on to words which are not shown stands before an ellipsis.
DANGLING = " ,;:.—–-"
Row = tuple[int, int]


def wrap(text: str, width: int) -> list[Row]:
    """Return the rows of a text as half-open ranges of its characters, without white space at the ends.

    Words that are too long for a row are cut. A text of nothing but white space has one empty row.
    """
    rows: list[Row] = []
    start, end, room = -1, -1, 0
    for first, last in _words(text, width):
        needed = _cells(text, end if start >= 0 else first, last)
        if start >= 0 and needed <= room:
            end, room = last, room - needed
            continue
        if start >= 0:
            rows.append((start, end))
        start, end, room = first, last, width - _cells(text, first, last)
    if start >= 0:
        rows.append((start, end))
    return rows or [(0, 0)]


def _cells(text: str, start: int, end: int) -> int:
    """Return the cells that characters fill one by one: together, joined to one sign, they may need fewer."""
    if text.isascii():
        return end - start
    return sum(1 if character == EMOJI_STYLE else cell_len(character) for character in text[start:end])


def _words(text: str, width: int) -> Iterator[Row]:
    """Yield the words, and pieces of those that are wider than a row."""
    for word in WORD.finditer(text):
        first, last = word.span()
        if _cells(text, first, last) <= width:
            yield first, last
            continue
        start, filled = first, 0
        for at in range(first, last):
            cells = _cells(text, at, at + 1)
            if filled + cells > width and at > start:
                yield start, at
                start, filled = at, 0
            filled += cells
        yield start, last


def indented(text: Text, width: int, first: Text, rest: int) -> Iterator[Text]:
    """Yield a text in rows behind ``first``, those after the first one behind ``rest`` spaces."""
    rows = wrap(text.plain, max(1, width - max(rest, cell_len(first.plain))))
    for i, (start, end) in enumerate(rows):
        lead = first if i == 0 else Text(" " * rest)
        yield Text.assemble(lead, text[start:end])


def cut(text: str, rows: int, width: int) -> str:
    """Return a text cut short to some rows, with an ellipsis where anything is missing; ``width`` is 4 or more.

    Whole words are kept, but of a word that is wider than a row, a part.
    """
    found = wrap(text, width)
    if len(found) <= rows:
        return text
    start, end = found[rows - 1]
    end = start + wrap(text[start:end], width - 2)[0][1]
    if not text[end].isspace():
        return f"{text[:end]}…"
    return f"{text[:end].rstrip(DANGLING)} …"


def padded(text: Text, cells: int) -> Text:
    """Return a text filled up with spaces to a number of cells."""
    return Text.assemble(text, " " * max(0, cells - cell_len(text.plain)))
