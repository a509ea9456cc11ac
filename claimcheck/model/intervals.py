"""Spans that are asked, many times, whether one of them holds or meets another span."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from claimcheck.model.span import Span

NOWHERE = Span(-1, -1)


class Intervals:
    """Any spans, sorted; each question costs one bisection."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(set(spans))
        # Up to each place, the two that reach farthest: the second serves where the first is barred.
        self._farthest: list[tuple[Span, Span]] = []
        best, second = NOWHERE, NOWHERE
        for span in self._spans:
            if span.end > best.end:
                best, second = span, best
            elif span.end > second.end:
                second = span
            self._farthest.append((best, second))

    def hold(self, span: Span) -> bool:
        """Tell whether ``span`` lies inside one of them."""
        return self._reach(span.start + 1, None) >= span.end

    def meet(self, span: Span, but: Span | None = None) -> bool:
        """Tell whether one of them, other than ``but``, shares a code point with ``span``."""
        return span.start < span.end and self._reach(span.end, but) > span.start

    def _reach(self, before: int, but: Span | None) -> int:
        """Return the farthest end of the spans that start before an offset."""
        count = bisect_left(self._spans, (before, -1))
        if not count:
            return -1
        best, second = self._farthest[count - 1]
        return second.end if best == but else best.end
