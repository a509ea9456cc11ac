"""A record of what was said: its words, who spoke them, and when."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from claimcheck.model.lines import Lines
from claimcheck.model.span import Span


@dataclass(frozen=True, slots=True)
class Turn:
    """A stretch that one person speaks: a turn of a labelled text, or a cue of subtitles.

    ``speaker`` is the name as the transcript has it, None where it does not say; ``time`` is the time as written.
    """

    span: Span
    speaker: str | None = None
    time: str | None = None


@dataclass(frozen=True, slots=True)
class Transcript:
    """What was said, as read: ``text`` is the words, ``lines`` lead from it to the file.

    ``turns`` are in order, do not overlap, and hold all that was spoken; what lies between them was not.
    """

    path: str
    format: str
    text: str
    lines: Lines
    turns: tuple[Turn, ...]
    notes: tuple[str, ...] = ()

    def turn_at(self, offset: int) -> Turn | None:
        """Return the turn that holds a place."""
        at = bisect_right(self.turns, offset, key=lambda turn: turn.span.start) - 1
        return self.turns[at] if at >= 0 and offset < self.turns[at].span.end else None
