"""Which characters of a paragraph stand inside quotation marks."""

import re
from bisect import bisect_left
from collections.abc import Iterator

OUTSIDE, INSIDE, OPENING, CLOSING = range(4)

MARK = re.compile("[“”\"]|``|''")
LINE = re.compile(r"[^\n]+")
SINGLE_OPENING = re.compile(r"(?<!\w)[‘'](?!(?:\d|em\b|til\b|cause\b|tis\b|twas\b))(?=\S)")
SINGLE_CLOSING = re.compile(r"(?<=\S)[’'](?!\w)")
LONGEST_SINGLE = 1500  # characters between single marks; further apart they are apostrophes
BEFORE_OPENING = "([{:-–—‘'"


def quotation_states(paragraph: str) -> bytearray:
    """One state a character; an unclosed quotation runs to the end, single marks count where they pair."""
    states = double_states(paragraph)
    for start, end in singles(paragraph):
        add_single(states, start, end)
    return states


def singles(paragraph: str) -> Iterator[tuple[int, int]]:
    """Single marks that pair, with what stands between; each mark is looked at once, however many never close."""
    closing = [mark.start() for mark in SINGLE_CLOSING.finditer(paragraph)]
    behind = 0
    for mark in SINGLE_OPENING.finditer(paragraph):
        start = mark.start()
        following = bisect_left(closing, start + 2)
        if start < behind or following == len(closing):
            continue
        end = closing[following]
        if end - start <= LONGEST_SINGLE + 1 and paragraph.find("\n", start, end) < 0:
            behind = end + 1
            yield start, behind


def double_states(text: str) -> bytearray:
    """One state a character, by double marks only; an unclosed quotation runs to the end of its line."""
    states = bytearray(len(text))
    for line in LINE.finditer(text):
        is_open, place = False, line.start()
        for mark in MARK.finditer(text, *line.span()):
            start, end = mark.span()
            if is_open:
                states[place:start] = bytes([INSIDE]) * (start - place)
            is_open = opens(text, start, end)
            states[start:end] = bytes([OPENING if is_open else CLOSING]) * (end - start)
            place = end
        if is_open:
            states[place : line.end()] = bytes([INSIDE]) * (line.end() - place)
    return states


def opens(paragraph: str, start: int, end: int) -> bool:
    """Whether the double mark at this place opens a quotation."""
    mark = paragraph[start:end]
    if mark in {"“", "``", "”"}:
        return mark != "”"
    before, after = paragraph[start - 1 : start] if start else "", paragraph[end : end + 1]
    return (not before or before.isspace() or before in BEFORE_OPENING) and bool(after.strip())


def add_single(states: bytearray, start: int, end: int) -> None:
    """Mark a quotation in single marks, unless it stands in a double one already."""
    if any(states[start:end]):
        return
    states[start:end] = bytes([OPENING]) + bytes([INSIDE]) * (end - start - 2) + bytes([CLOSING])
