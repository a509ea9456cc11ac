"""WebVTT: as SubRip, with voices, names of cues, notes and styles."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model.transcript import Transcript
from claimcheck.read.decode import decode
from claimcheck.read.transcript.cues import TIMING, Cue, lines_of, transcript_of


def read(raw: bytes, path: str) -> Transcript:
    """Read subtitles; ArticleError where ``raw`` holds none."""
    text = decode(raw, path)
    return transcript_of(_cues(text), text, path, "vtt")


def _cues(text: str) -> Iterator[Cue]:
    """Yield each cue: it ends at a blank line, and what stands between cues is no words of theirs."""
    cue: Cue | None = None
    for line in lines_of(text):
        timing = TIMING.match(line.text)
        if timing is not None or not line.text.strip():
            if cue is not None:
                yield cue
            cue = Cue(timing["start"], []) if timing is not None else None
        elif cue is not None:
            cue.lines.append(line)
    if cue is not None:
        yield cue
