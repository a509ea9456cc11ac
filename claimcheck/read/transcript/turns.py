"""The lines of a text to turns: with names of speakers, with Q. and A., with times, or with nothing of all that."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.model.span import Span
from claimcheck.model.transcript import Turn
from claimcheck.read.transcript.court import ASIDE, TURN, Stand, is_court, numbers_end
from claimcheck.read.transcript.cues import Line, lines_of
from claimcheck.read.transcript.labels import CHANGE, TIME, Labels

STAMP = re.compile(rf"[ \t]*(?:[\[(](?P<in>{TIME})[\])]|(?P<bare>{TIME})(?=[ \t]|$))[ \t]*(?:[-–—][ \t]+)?")
WITNESS = re.compile(r"(?:the )?witness\.?", re.I)


def find_turns(text: str) -> tuple[Turn, ...]:
    """Return who speaks in a text, stretch by stretch; somebody unknown where no line says it."""
    lines = list(lines_of(text))
    skipped = numbers_end([line.text for line in lines])
    lines = [Line(line.start + skip, line.text[skip:]) for line, skip in zip(lines, skipped, strict=True)]
    court = is_court([line.text for line in lines])
    return tuple(_joined(_Scan(lines, court).turns(), text))


class _Scan:
    """Goes through the lines and keeps who speaks and when."""

    def __init__(self, lines: list[Line], court: bool) -> None:
        self._lines, self._court = lines, court
        self._labels = Labels(line.text for line in lines if not (court and TURN.match(line.text)))
        self._stand = Stand()
        self._speaker: str | None = None
        self._time: str | None = None
        self._stamped = False

    def turns(self) -> Iterator[Turn]:
        """Yield what is spoken in each line."""
        for line in self._lines:
            at = self._begin(line.text)
            words = line.text[at:]
            if at < 0 or not words.strip():
                continue
            start = line.start + at + len(words) - len(words.lstrip())
            yield Turn(Span(start, line.start + len(line.text.rstrip())), self._speaker, self._time)

    def _begin(self, line: str) -> int:
        """Return where in a line the words begin, having heeded what stands before; -1 where there are none."""
        if self._court:
            if self._stand.hear(line) or ASIDE.match(line):
                return -1
            turn = TURN.match(line)
            if turn is not None:
                self._speaker = self._stand.name(turn["who"])
                return turn.end()
        label = self._labels.find(line)
        if label is not None:
            time = self._time if self._stamped else None
            self._speaker, self._time, self._stamped = self._known(label.speaker), label.time or time, False
            return label.end
        stamp = STAMP.match(line)
        at = stamp.end() if stamp is not None else 0
        if stamp is not None:
            self._time, self._stamped = stamp["in"] or stamp["bare"], True
        change = CHANGE.match(line, at)
        if change is not None and line.lstrip()[:1] == ">":
            self._speaker, at = None, change.end()
        return at

    def _known(self, speaker: str) -> str:
        """Return the name of the witness for "THE WITNESS"."""
        return (self._court and WITNESS.fullmatch(speaker) and self._stand.witness()) or speaker


def _joined(turns: Iterator[Turn], text: str) -> Iterator[Turn]:
    """Join lines of one speaker where only white space stands between."""
    last: Turn | None = None
    for turn in turns:
        if last is None:
            last = turn
        elif (last.speaker, last.time) == (turn.speaker, turn.time) and not text[
            last.span.end : turn.span.start
        ].strip():
            last = Turn(Span(last.span.start, turn.span.end), turn.speaker, turn.time)
        else:
            yield last
            last = turn
    if last is not None:
        yield last
