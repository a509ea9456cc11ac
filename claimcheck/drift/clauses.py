"""The part of a statement that is shown: a long sentence is cut down to the clauses that are meant."""

from __future__ import annotations

import re
from collections.abc import Iterable

from claimcheck.drift.statements import Statement
from claimcheck.model.span import Span

# A sentence that is no longer than this is shown as it is.
SHORT = 160
# A relative clause is nothing without what it hangs on.
BREAK = re.compile(
    r"[;:]\s+|,\s+(?:and|but|while|although|though|because|as|so|or)\b\s*|\s+[—–-]\s+|,\s+(?!wh|that\b)"
)


def shown(text: str, statement: Statement, places: Iterable[Span]) -> Span:
    """Return the clauses of a statement that hold some places in it; the whole where that is short."""
    span = statement.span
    inside = [place for place in places if span.meets(place)]
    if span.end - span.start <= SHORT or not inside:
        return span
    first, last = min(p.start for p in inside), max(p.end for p in inside)
    breaks = list(BREAK.finditer(text, span.start, span.end))
    start = max((b.end() for b in breaks if b.end() <= first), default=span.start)
    end = min((b.start() for b in breaks if b.start() >= last), default=span.end)
    return Span(start, end)


def holding(statement: Statement, stems: Iterable[str]) -> tuple[Span, ...]:
    """Return where words stand in a statement."""
    wanted = frozenset(stems)
    return tuple(word.span for word in statement.words if word.stem in wanted)
