"""SubRip: a number, a time, lines of words, and a blank line."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model.transcript import Transcript
from claimcheck.read.decode import decode
from claimcheck.read.transcript.cues import TIMING, Cue, lines_of, transcript_of


def read(raw: bytes, path: str) -> Transcript:
    """Read subtitles; ArticleError where ``raw`` holds none."""
    text = decode(raw, path)
    return transcript_of(_cues(text), text, path, "srt")


def _cues(text: str) -> Iterator[Cue]:
    """Yield each cue. What follows a blank line is still its own where no time comes first, as players have it."""
    cue: Cue | None = None
    for line in lines_of(text):
        timing = TIMING.match(line.text)
        if timing is None:
            if cue is not None and line.text.strip():
                cue.lines.append(line)
            continue
        if cue is not None:
            if cue.lines and cue.lines[-1].text.strip().isdigit():
                del cue.lines[-1]
            yield cue
        cue = Cue(timing["start"], [])
    if cue is not None:
        yield cue
