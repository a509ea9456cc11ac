"""Transcripts: what was said, by whom, and when, one module a format.

A reader is a module with ``read(raw: bytes, path: str) -> Transcript``; to add one, add its lines to the tables.
What has no reader here is read as an article is, and its lines are searched for the names of speakers.

The libraries for subtitles (srt, webvtt-py, pysubs2) were tried: none keeps the line of the file that a word stands
in, and of two voices in one cue they give one or none. So cues are read here, with every place.
"""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import PurePath
from typing import Protocol, cast

from claimcheck.model.transcript import Transcript
from claimcheck.read import Article, read_document
from claimcheck.read.load import load
from claimcheck.read.transcript.turns import find_turns

__all__ = ["FORMATS", "SUFFIXES", "read"]

FORMATS = {
    "srt": "claimcheck.read.transcript.srt",
    "vtt": "claimcheck.read.transcript.vtt",
}
SUFFIXES = {".srt": "srt", ".vtt": "vtt", ".webvtt": "vtt"}
HEAD = 2048
STARTS = (
    ("vtt", re.compile(rb"(?:\xef\xbb\xbf)?WEBVTT(?:[ \t\r\n]|\Z)")),
    (
        "srt",
        re.compile(rb"(?:\xef\xbb\xbf)?\s{0,200}\d{1,6}\s{0,20}\r?\n\d{1,3}:\d\d:\d\d[,.]\d{1,3}\s{0,9}-->"),
    ),
)


class Reader(Protocol):
    """What a format's module offers."""

    def read(self, raw: bytes, path: str) -> Transcript:
        """Return the transcript in ``raw``; ArticleError where there is none."""


def read(transcript: Article, *, max_bytes: int) -> Transcript:
    """Read one transcript. ArticleError says why it cannot be read, where, and what to do."""
    raw = load(transcript, max_bytes=max_bytes)
    name = _format(transcript.path, raw)
    if name:
        return cast(Reader, import_module(FORMATS[name])).read(raw, transcript.path)
    document = read_document(transcript, raw)
    return Transcript(
        document.path,
        document.format,
        document.text,
        document.lines,
        find_turns(document.text),
        document.notes,
    )


def _format(path: str, raw: bytes) -> str:
    """Return the name of a format of subtitles, by what the file begins with, else by its name; "" for others."""
    begins = next((name for name, start in STARTS if start.match(raw[:HEAD])), "")
    return begins or SUFFIXES.get(PurePath(path).suffix.lower(), "")
