"""The words of an article with their marks: styled, and without colour between signs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rich.text import Text

from claimcheck.model.claims import Claims
from claimcheck.model.span import Span
from claimcheck.render.page.styles import LOOKS, Kind
from claimcheck.render.safe import on_one_line

ORDER = {kind: place for place, kind in enumerate(LOOKS)}


@dataclass(frozen=True, slots=True)
class Stretch:
    """A span of the article that is one kind of claim."""

    span: Span
    kind: Kind


def stretches(claims: Claims) -> list[Stretch]:
    """Return what is marked in an article, by where it starts."""
    found = {
        *(Stretch(span, "content") for a in claims.attributions for span in a.content),
        *(Stretch(a.source.span, "source") for a in claims.attributions if a.source),
        *(Stretch(span, "cue") for a in claims.attributions if a.cue for span in a.cue.spans),
        *(Stretch(n.span, "number") for n in claims.numbers if n.is_figure),
        *(Stretch(h.span, "hedge") for h in claims.hedges),
    }
    return sorted(found, key=_outermost_first)


def _outermost_first(stretch: Stretch) -> tuple[int, int, int]:
    return stretch.span.start, -stretch.span.end, ORDER[stretch.kind]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the file as it is shown. ``places`` leads from its characters to those of ``text``."""

    text: Text
    places: tuple[int, ...]

    def shown(self, span: Span, line: Span) -> tuple[int, int]:
        """Return the characters of ``text`` that show a span of the article, as far as this line has them."""
        # White space at the ends of a line is not in it: what begins there is shown at the nearest character.
        first = min(max(span.start, line.start), line.end - 1) - line.start
        last = min(span.end, line.end) - line.start
        start = self.places[first]
        return start, (self.places[last - 1] + 1 if last > first else start)


class Marker:
    """Marks the lines of one article, in order or not."""

    def __init__(self, text: str, claims: Claims, *, signs: bool) -> None:
        self._text = text
        self._marks = stretches(claims)
        self._starts = [mark.span.start for mark in self._marks]
        self._signs = signs
        self._reach = list(_farthest(self._marks))

    def line(self, span: Span) -> Line:
        """Return one line; a mark that runs over several lines is shown on each."""
        marks = sorted(
            (Stretch(_clipped(m.span, span), m.kind) for m in self._meeting(span)), key=_outermost_first
        )
        words = on_one_line(span.of(self._text))
        return _with_signs(words, span.start, marks) if self._signs else _styled(words, span.start, marks)

    def _meeting(self, span: Span) -> Iterator[Stretch]:
        # No mark before ``first`` reaches into the span.
        first = bisect_right(self._reach, span.start)
        for mark in self._marks[first : bisect_left(self._starts, span.end)]:
            if mark.span.end > span.start:
                yield mark


def _farthest(marks: Sequence[Stretch]) -> Iterator[int]:
    reach = -1
    for mark in marks:
        reach = max(reach, mark.span.end)
        yield reach


def _clipped(span: Span, line: Span) -> Span:
    return Span(max(span.start, line.start), min(span.end, line.end))


def _styled(words: str, offset: int, marks: Iterable[Stretch]) -> Line:
    text = Text(words)
    for mark in sorted(marks, key=lambda m: ORDER[m.kind]):
        text.stylize(LOOKS[mark.kind].style, mark.span.start - offset, mark.span.end - offset)
    return Line(text, tuple(range(len(words))))


def _with_signs(words: str, offset: int, marks: Iterable[Stretch]) -> Line:
    """Put signs around the marks: where several start or end together, the outermost opens and closes."""
    opening: dict[int, str] = {}
    closing: dict[int, str] = {}
    for mark in marks:
        look = LOOKS[mark.kind]
        start, end = mark.span.start - offset, mark.span.end - offset
        opening[start] = opening.get(start, "") + look.opening
        closing[end] = look.closing + closing.get(end, "")
    shown: list[str] = []
    places: list[int] = []
    length = 0
    for at, character in enumerate(words):
        before = closing.get(at, "") + opening.get(at, "")
        places.append(length + len(before))
        shown.append(before + character)
        length += len(before) + 1
    shown.append(closing.get(len(words), ""))
    return Line(Text("".join(shown)), tuple(places))
