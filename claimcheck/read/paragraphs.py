"""Lines to paragraphs. A line is a paragraph, unless the text was wrapped at a common width."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import pairwise

from claimcheck.model.document import LINE_END
from claimcheck.model.span import Span

# Wider lines than these are paragraphs of their own, not pieces of one.
WIDEST, NARROWEST = 120, 30
# How far short of the width a line may end, in the middle of a sentence, and still be a full one.
SLACK = 8
TERMINAL = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
# Only the end of a line decides; a line of two million characters is not searched for it.
TAIL = 8
BULLET = re.compile(r"[-*•·–—▪◦‣]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s")


@dataclass(frozen=True, slots=True)
class Line:
    """A line with something on it: its span without white space at the ends, and what decides its joints."""

    span: Span
    indent: int
    first_word: int
    lower: bool
    bullet: bool
    terminal: bool
    comma: bool
    after_blank: bool
    after_comment: bool

    @property
    def length(self) -> int:
        """How many columns it fills, without its indent."""
        return self.span.end - self.span.start


def find_paragraphs(text: str, comments: Collection[int] = ()) -> list[Span]:
    """Cut a text into paragraphs, whose spans hold all that is not white space.

    ``comments`` are the offsets of lines to be passed over. Such a line ends a paragraph, and tells nothing
    about how the text was wrapped.
    """
    lines = list(_lines(text, comments))
    layout = _layout(lines)
    found: list[Span] = []
    opening = None
    for before, line in zip([None, *lines], lines, strict=False):
        if before and opening and layout and layout.joins(opening, before, line):
            found[-1] = Span(found[-1].start, line.span.end)
        else:
            found.append(line.span)
            opening = line
    return found


def _lines(text: str, comments: Collection[int]) -> Iterator[Line]:
    start, blank, passed = 0, True, False
    ends = [(m.start(), m.end()) for m in LINE_END.finditer(text)]
    for end, following in [*ends, (len(text), len(text))]:
        raw = text[start:end]
        stripped = raw.strip()
        if start in comments:
            passed = True
        else:
            if stripped:
                yield _line(raw, stripped, start, after_blank=blank, after_comment=passed)
            blank, passed = not stripped, passed and not stripped
        start = following


def _line(raw: str, stripped: str, start: int, *, after_blank: bool, after_comment: bool) -> Line:
    lead = len(raw) - len(raw.lstrip())
    return Line(
        span=Span(start + lead, start + lead + len(stripped)),
        indent=len(raw[:lead].expandtabs(8)),
        first_word=len(stripped.split(maxsplit=1)[0]),
        lower=stripped[0].islower(),
        bullet=BULLET.match(stripped) is not None,
        terminal=TERMINAL.search(stripped[-TAIL:]) is not None,
        comma=stripped.endswith(","),
        after_blank=after_blank,
        after_comment=after_comment,
    )


@dataclass(frozen=True, slots=True)
class _Layout:
    """How a text was wrapped: at what width, and how far the first lines of its paragraphs are indented."""

    width: int
    indents: frozenset[int]

    def joins(self, opening: Line, line: Line, following: Line) -> bool:
        """Tell whether a line goes on with the paragraph that ``opening`` starts and ``line`` has reached."""
        full = _is_full(line, following, self.width)
        apart = following.after_blank or following.after_comment
        if apart or (following.bullet and (opening.bullet or not full)):
            return False
        hangs = opening.bullet and line is opening
        indented = following.indent in self.indents or following.indent > line.indent
        if indented and not hangs:
            return False
        return full or _runs_on(line, following) or line.comma


def _layout(lines: list[Line]) -> _Layout | None:
    """Return how the text was wrapped, or None where a line is a paragraph.

    In wrapped text the word that follows would not have fitted on nearly every line, and many lines end in
    the middle of a sentence. One line in twenty may be longer (a headline, an address of the web).
    """
    joints = [(a, b) for a, b in pairwise(lines) if not b.after_blank and not b.bullet]
    indents = _first_line_indents(joints)
    flush = [(a, b) for a, b in joints if b.indent not in indents]
    if not flush:
        return None
    whole = [a for a, _ in flush if a.indent not in indents] or [a for a, _ in flush]
    longest = sorted((line.length + line.indent for line in whole), reverse=True)
    for width in sorted({longest[0], longest[len(longest) // 20], longest[min(1, len(longest) // 4)]}):
        if NARROWEST <= width <= WIDEST and _is_wrapped(flush, width):
            return _Layout(width, indents)
    return None


def _first_line_indents(joints: list[tuple[Line, Line]]) -> frozenset[int]:
    """Return the indents of first lines: what follows is indented less; in an indented block it is not."""
    less = Counter(a.indent for a, b in joints if b.indent < a.indent)
    same = Counter(a.indent for a, b in joints if b.indent == a.indent)
    return frozenset(
        indent for indent, times in less.items() if times * (4 if times > 1 else 1) > same[indent]
    )


def _is_wrapped(joints: list[tuple[Line, Line]], width: int) -> bool:
    full = sum(_is_full(a, b, width) for a, b in joints)
    running = sum(not a.terminal for a, _ in joints)
    lower = sum(_runs_on(a, b) for a, b in joints)
    filled = full >= 0.65 * len(joints) and running >= 0.6 * len(joints)
    return lower >= (0.15 if filled else 0.6) * len(joints)


def _runs_on(line: Line, following: Line) -> bool:
    return following.lower and not line.terminal


def _is_full(line: Line, following: Line, width: int) -> bool:
    slack = 0 if line.terminal else SLACK
    return line.indent + line.length + 1 + following.first_word > width - slack
