"""Marks woven into a text: elements around its stretches, which may lie in one another and may cross."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from markupsafe import Markup

from claimcheck.model.span import Span
from claimcheck.render.html.element import NOTHING, element, together, words
from claimcheck.render.safe import on_one_line


@dataclass(frozen=True, slots=True)
class Stretch:
    """A span of a text and the element around it, a link where ``href`` is given.

    Where another mark that crosses it ends, it ends as well and begins anew: such pieces all have ``attributes``,
    but only the first one ``id`` and the link. ``behind`` stands behind the last of them, and of a stretch over
    several paragraphs in the first of these. Of stretches over the same words the one with the lower ``rank`` is
    outside.
    """

    span: Span
    attributes: Mapping[str, str]
    id: str | None = None
    href: str | None = None
    behind: Markup = NOTHING
    rank: int = 0

    def piece(self, span: Span, *, first: bool) -> Stretch:
        """Return the part of it that lies in a span."""
        start = min(max(self.span.start, span.start), span.end)
        return replace(
            self,
            span=Span(start, max(start, min(self.span.end, span.end))),
            id=self.id if first else None,
            href=self.href if first else None,
            behind=self.behind if first else NOTHING,
        )


def woven(text: str, span: Span, stretches: Iterable[Stretch]) -> Markup:
    """Return a span of a text on one line, with elements around all stretches, which must lie in it."""
    return _Weaver(text, span, list(stretches)).written()


@dataclass(slots=True)
class _Open:
    """An element that has begun; what stands in it so far."""

    stretch: Stretch
    inside: list[Markup] = field(default_factory=list)


class _Weaver:
    def __init__(self, text: str, span: Span, stretches: list[Stretch]) -> None:
        self._text, self._span = text, span
        self._starting: dict[int, list[Stretch]] = defaultdict(list)
        for stretch in sorted(stretches, key=lambda s: (s.span.start, -s.span.end, s.rank)):
            self._starting[stretch.span.start].append(stretch)
        ends = (s.span.end for s in stretches)
        self._bounds = sorted({span.start, span.end, *self._starting, *ends})
        self._open = [_Open(Stretch(span, {}))]

    def written(self) -> Markup:
        for here, there in pairwise([*self._bounds, self._span.end]):
            self._close(here)
            for stretch in self._starting.get(here, ()):
                if stretch.span.start < stretch.span.end:
                    self._open.append(_Open(stretch))
                else:
                    self._put(stretch.behind)
            self._put(words(on_one_line(self._text[here:there])))
        return together(self._open[0].inside)

    def _put(self, piece: Markup) -> None:
        self._open[-1].inside.append(piece)

    def _close(self, here: int) -> None:
        """Close what ends here, and what lies in it; that which goes on begins anew."""
        ending = [i for i, entry in enumerate(self._open) if i and entry.stretch.span.end == here]
        if not ending:
            return
        again: list[Stretch] = []
        behind: list[Markup] = []
        while len(self._open) > ending[0]:
            entry = self._open.pop()
            ends = entry.stretch.span.end == here
            self._put(_shown(entry, linked=not any(e.stretch.href for e in self._open)))
            if ends:
                behind.append(entry.stretch.behind)
            else:
                again.append(replace(entry.stretch, id=None, href=None))
        self._put(together(behind))
        self._open += [_Open(stretch) for stretch in reversed(again)]


def _shown(entry: _Open, *, linked: bool) -> Markup:
    """Write an element with what stands in it; a link cannot stand in another."""
    stretch, inside = entry.stretch, together(entry.inside)
    if not inside:
        return NOTHING
    href = stretch.href if linked else None
    return element("a" if href else "span", inside, id=stretch.id, href=href, **stretch.attributes)


def shared_out(stretches: Iterable[Stretch], spans: Sequence[Span]) -> Iterator[list[Stretch]]:
    """Yield for each span, which are in order, the pieces of the stretches that lie in it.

    One that lies between two spans counts to the second, and one behind all of them to the last.
    """
    ahead = deque(sorted(stretches, key=lambda s: s.span))
    running: list[Stretch] = []
    for i, span in enumerate(spans, start=1):
        pieces = [s.piece(span, first=False) for s in running if s.span.end > span.start]
        while ahead and (ahead[0].span.start < span.end or i == len(spans)):
            running.append(ahead.popleft())
            pieces.append(running[-1].piece(span, first=True))
        yield pieces
        running = [s for s in running if s.span.end > span.end]
