"""Subtitles to turns: each cue has a time, lines of words with tags among them, and perhaps names of speakers."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from claimcheck.errors import ArticleError
from claimcheck.model.lines import LINE_END
from claimcheck.model.span import Span
from claimcheck.model.transcript import Transcript, Turn
from claimcheck.read.clean_copy import CleanCopy
from claimcheck.read.transcript.labels import CHANGE, Labels

CLOCK = r"(?:\d{1,4}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?"
TIMING = re.compile(rf"[ \t]*(?P<start>{CLOCK})[ \t]*-{{1,2}}>[ \t]*{CLOCK}(?:[ \t].*)?\Z")
# The tag of a voice, its end, another tag or a command to the player, a reference, or other words.
PIECE = re.compile(
    r"<v(?:\.[^\s<>]{0,80})?[ \t]+(?P<voice>[^<>]{1,200})>"
    r"|(?P<tag></?[A-Za-z][^<>]{0,200}>|<\d[\d:.]{0,20}>|\{\\[^{}]{0,100}\})"
    r"|(?P<reference>&(?:\#\d{1,7}|\#x[0-9a-fA-F]{1,6}|[A-Za-z]{2,8});)|[^<{&]+|."
)
ENDS = re.compile(r"[.!?…][\"'”’)\]]*\s*\Z")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file, without its end."""

    start: int
    text: str


@dataclass(slots=True)
class Cue:
    """A time as written, and the lines below it."""

    time: str
    lines: list[Line]


def lines_of(text: str) -> Iterator[Line]:
    """Yield the lines of a file."""
    at = 0
    for end in LINE_END.finditer(text):
        yield Line(at, text[at : end.start()])
        at = end.end()
    yield Line(at, text[at:])


def transcript_of(cues: Iterable[Cue], text: str, path: str, name: str) -> Transcript:
    """Put the words of all cues together. ArticleError where there are none."""
    found = list(cues)
    reading = Reading(text, Labels(line.text for cue in found for line in cue.lines))
    for cue in found:
        reading.read(cue)
    turns = reading.turns()
    if not turns:
        raise ArticleError(
            "no subtitle with words is found in it",
            code="no-cues",
            place=path,
            remedy="each needs a line like 00:00:01,000 --> 00:00:04,000 above its words; give a transcript without "
            "times a name that ends in .txt",
        )
    return Transcript(path, name, reading.copy.text, reading.copy.lines(), turns)


@dataclass(slots=True)
class Begun:
    """A turn while it is read."""

    start: int
    end: int
    speaker: str | None
    time: str


class Reading:
    """Copies the words of cues and keeps whose they are.

    A name in the words ("LUND:") holds until there is another, as on television; a voice tag only for its own cue,
    and for the next ones while the sentence goes on.
    """

    def __init__(self, text: str, labels: Labels) -> None:
        self.copy = CleanCopy(text)
        self._labels = labels
        self._begun: list[Begun] = []
        self._speaker: str | None = None
        self._is_voice = False
        self._last_line = ""

    def turns(self) -> tuple[Turn, ...]:
        """Return what was spoken."""
        return tuple(Turn(Span(b.start, b.end), b.speaker, b.time) for b in self._begun)

    def read(self, cue: Cue) -> None:
        """Copy the words of one cue."""
        if self._is_voice and (not self._begun or ENDS.search(self.copy.tail(self._begun[-1].start))):
            self._name(None)
        for line in self._unseen(cue.lines):
            self._line(line, cue.time)

    def _unseen(self, lines: list[Line]) -> list[Line]:
        """Leave out the line that captions which roll up show a second time."""
        before, words = self._last_line, [plain(line.text) for line in lines]
        self._last_line = words[-1] if words else ""
        return lines[1:] if len(lines) > 1 and words[0] and words[0] == before else lines

    def _name(self, speaker: str | None, *, is_voice: bool = False) -> None:
        self._speaker, self._is_voice = speaker, is_voice

    def _line(self, line: Line, time: str) -> None:
        label, change = self._labels.find(line.text), CHANGE.match(line.text)
        at = 0
        if label is not None:
            self._name(label.speaker)
            at = label.end
        elif change is not None:
            self._name(None)
            at = change.end()
        fresh = True
        for piece in PIECE.finditer(line.text, at):
            if piece["voice"] is not None:
                self._name(" ".join(html.unescape(piece["voice"]).split()) or None, is_voice=True)
            elif piece["tag"] is None:
                words = html.unescape(piece[0]) if piece["reference"] else piece[0]
                fresh = self._put(words, line.start + piece.start(), line.start + piece.end(), time, fresh)

    def _put(self, words: str, begin: int, end: int, time: str, fresh: bool) -> bool:
        """Copy words; tell whether the line still has none. A fresh line is set off from the one before."""
        if fresh and not words.strip():
            return True
        last = self._begun[-1] if self._begun else None
        goes_on = last is not None and (last.speaker, last.time) == (self._speaker, time)
        if last is not None and (fresh or not goes_on):
            self.copy.put(" " if goes_on else "\n", min(begin, self.copy.reached), begin)
        start = self.copy.length
        self.copy.put(words, begin, end)
        if last is not None and goes_on:
            last.end = self.copy.length
        else:
            self._begun.append(Begun(start, self.copy.length, self._speaker, time))
        return False


def plain(line: str) -> str:
    """Return the words of a line, without tags."""
    return " ".join("".join(p[0] for p in PIECE.finditer(line) if not (p["voice"] or p["tag"])).split())
