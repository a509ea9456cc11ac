"""Lines to paragraphs. A line is a paragraph, unless the text was wrapped at a common width."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

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

    @property
    def length(self) -> int:
        """How many columns it fills, without its indent."""
        return self.span.end - self.span.start


def paragraphs(text: str) -> list[Span]:
    """Cut a text into paragraphs, whose spans hold all that is not white space."""
    lines = list(_lines(text))
    width = _width(lines)
    found: list[Span] = []
    opening = None
    for before, line in zip([None, *lines], lines, strict=False):
        if before and opening and width and not line.after_blank and _joins(opening, before, line, width):
            found[-1] = Span(found[-1].start, line.span.end)
        else:
            found.append(line.span)
            opening = line
    return found


def _lines(text: str) -> Iterator[Line]:
    start, blank = 0, True
    ends = [(m.start(), m.end()) for m in LINE_END.finditer(text)]
    for end, following in [*ends, (len(text), len(text))]:
        raw = text[start:end]
        stripped = raw.strip()
        if stripped:
            yield _line(raw, stripped, start, after_blank=blank)
        blank = not stripped
        start = following


def _line(raw: str, stripped: str, start: int, *, after_blank: bool) -> Line:
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
    )


def _width(lines: list[Line]) -> int:
    """Return the width at which the text was wrapped, or 0 where it was not.

    In wrapped text the word that follows would not have fitted on nearly every line, and many lines end in
    the middle of a sentence. One line in twenty may be longer (a headline, an address of the web).
    """
    joints = [(a, b) for a, b in zip(lines, lines[1:], strict=False) if not b.after_blank]
    flush = [(a, b) for a, b in joints if b.indent <= a.indent]
    if not flush:
        return 0
    longest = sorted((a.length + a.indent for a, _ in flush), reverse=True)
    for width in sorted({longest[0], longest[len(longest) // 20], longest[min(1, len(longest) // 4)]}):
        if NARROWEST <= width <= WIDEST and _is_wrapped(flush, width):
            return width
    return 0


def _is_wrapped(joints: list[tuple[Line, Line]], width: int) -> bool:
    full = sum(_is_full(a, b, width) for a, b in joints)
    running = sum(not a.terminal and not b.bullet for a, b in joints)
    lower = sum(_runs_on(a, b) for a, b in joints)
    filled = full >= 0.65 * len(joints) and running >= 0.6 * len(joints) and lower >= 0.35 * len(joints)
    return filled or lower >= 0.6 * len(joints)


def _runs_on(line: Line, following: Line) -> bool:
    return following.lower and not following.bullet and not line.terminal


def _is_full(line: Line, following: Line, width: int) -> bool:
    slack = 0 if line.terminal else SLACK
    return line.indent + line.length + 1 + following.first_word > width - slack


def _joins(opening: Line, line: Line, following: Line, width: int) -> bool:
    """Tell whether a line goes on with the paragraph that ``opening`` starts and ``line`` has reached."""
    full = _is_full(line, following, width)
    if following.bullet and (opening.bullet or not full):
        return False
    if following.indent > line.indent and not (opening.bullet and line is opening):
        return False
    return full or _runs_on(line, following) or line.comma
