"""Transcripts of each kind: who speaks, when, and in which line of the file."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import ArticleError
from claimcheck.model.transcript import Transcript
from claimcheck.read import Article
from claimcheck.read.transcript import read, srt, vtt
from claimcheck.read.transcript.turns import find_turns

Heard = list[tuple[str | None, str | None, int, str]]


def heard(transcript: Transcript) -> Heard:
    """Return who speaks, when, in which line, and what, with white space made one."""
    return [
        (
            turn.speaker,
            turn.time,
            transcript.lines.place(turn.span.start).line,
            " ".join(turn.span.of(transcript.text).split()),
        )
        for turn in transcript.turns
    ]


def said(text: str) -> list[tuple[str | None, str]]:
    return [(turn.speaker, " ".join(turn.span.of(text).split())) for turn in find_turns(text)]


def file(tmp_path: Path, name: str, text: str) -> Transcript:
    (tmp_path / name).write_text(text, encoding="utf-8")
    return read(Article(name, tmp_path / name), max_bytes=10_000)


SRT = """\
1
00:00:01,000 --> 00:00:04,000
ADA LUND: We may close
<i>the</i> harbour,

2
00:00:04,000 --> 00:00:06,000
but only if {\\an8}they agree.

3
00:00:06.5 --> 00:00:08,000
>> JON DAHL: When?
>> Soon.
"""
VTT = """\
WEBVTT - council

NOTE nobody says this

STYLE
::cue { color: red }

first
00:01.000 --> 00:04.000 align:start
<v Ada Lund>We may close the harbour, but</v>

00:04.000 --> 00:06.000
<v.loud Ada Lund>only if they agree.
<v Jon &amp; Co>When?</v>

00:06.000 --> 00:08.000
At <00:06.500>noon.
"""
COURT = """\
 1       JON DAHL, having been first duly sworn, testified:
 2                 DIRECT EXAMINATION
 3   BY MS. REED:
 4   Q.   Where were you on
 5        the ninth?
 6   A.   At home.
 7        (Pause.)
 8   MR. HALE:  Objection.
 9   THE WITNESS:  With my brother.
10                 CROSS-EXAMINATION
11   Q.   Alone?
12   A.   No.
"""


def test_the_name_of_a_speaker_in_subrip_holds_until_there_is_another() -> None:
    assert heard(srt.read(SRT.encode(), "a.srt")) == [
        ("ADA LUND", "00:00:01,000", 3, "We may close the harbour,"),
        ("ADA LUND", "00:00:04,000", 8, "but only if they agree."),
        ("JON DAHL", "00:00:06.5", 12, "When?"),
        (None, "00:00:06.5", 13, "Soon."),
    ]


def test_a_voice_of_webvtt_holds_for_its_cue_and_notes_and_styles_are_not_spoken() -> None:
    assert heard(vtt.read(VTT.encode(), "a.vtt")) == [
        ("Ada Lund", "00:01.000", 10, "We may close the harbour, but"),
        ("Ada Lund", "00:04.000", 13, "only if they agree."),
        ("Jon & Co", "00:04.000", 14, "When?"),
        (None, "00:06.000", 17, "At noon."),
    ]


def test_a_voice_goes_on_while_its_sentence_does() -> None:
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>We may\n\n00:02.000 --> 00:03.000\nclose it.\n"
    assert [turn.speaker for turn in vtt.read(text.encode(), "a.vtt").turns] == ["Ada", "Ada"]


def test_captions_that_roll_up_are_read_once() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\nwe may\n\n2\n00:00:02,000 --> 00:00:03,000\nwe may\nclose it\n"
    assert [words for _, _, _, words in heard(srt.read(text.encode(), "a.srt"))] == ["we may", "close it"]


def test_in_court_letters_stand_for_those_whom_the_transcript_names() -> None:
    assert said(COURT) == [
        ("MS. REED", "Where were you on"),
        ("MS. REED", "the ninth?"),
        ("JON DAHL", "At home."),
        ("MR. HALE", "Objection."),
        ("JON DAHL", "With my brother."),
        ("Q.", "Alone?"),
        ("JON DAHL", "No."),
    ]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("ADA LUND: Yes.\n\nJON DAHL: No.", ["ADA LUND", "JON DAHL"]),
        ("Ada Lund: Yes.\nIt is.\n\nJon Dahl: No.", ["Ada Lund", "Jon Dahl"]),
        ("Ada Lund (Mayor): Yes.\n\nMr. van der Berg: No.", ["Ada Lund (Mayor)", "Mr. van der Berg"]),
        ("[00:01] Lund: Yes.\n[00:09] Dahl: No.", ["Lund", "Dahl"]),
        ("Lund (00:01): Yes.\nDahl (00:09): No.", ["Lund", "Dahl"]),
        ("Ada Lund  0:01\nYes.\n\nJon Dahl  0:09\nNo.", ["Ada Lund", "Jon Dahl"]),
        ("ADA LUND\nYes.\n\nJON DAHL\nNo.\n\nADA LUND\nWell.\n\nJON DAHL\nNo.", ["ADA LUND", "JON DAHL"] * 2),
        ("ADA LUND\tYes.\nJON DAHL\tNo.\nADA LUND\tWell.", ["ADA LUND", "JON DAHL", "ADA LUND"]),
        ("LUND — Yes.\nDAHL — No.\nLUND — Well.", ["LUND", "DAHL", "LUND"]),
        ("[Ada Lund] Yes.\n[Jon Dahl] No.", ["Ada Lund", "Jon Dahl"]),
        ("Q: Yes?\nA: No.\nQ: No?\nA: Yes.", ["Q.", "A.", "Q.", "A."]),
        ("There was one rule: none.\nAnd so on.", [None]),
        ("In short: yes.", [None]),
        ("[Laughter] Yes.\n[Laughter] No.", [None]),
    ],
)
def test_names_of_speakers_are_seen_in_many_ways(text: str, speakers: list[str | None]) -> None:
    assert [speaker for speaker, _ in said(text)] == speakers


def test_a_time_on_a_line_of_its_own_is_that_of_what_follows() -> None:
    text = "[00:12:04]\nLUND: Yes.\n\n00:12:09\nDAHL: No.\nDAHL: Never."
    assert [(turn.speaker, turn.time) for turn in find_turns(text)] == [
        ("LUND", "00:12:04"),
        ("DAHL", "00:12:09"),
        ("DAHL", None),
    ]


def test_a_page_is_read_with_the_speakers_of_its_paragraphs_tables_and_lists(tmp_path: Path) -> None:
    page = (
        "<html><body><article><h1>The hearing</h1>\n<p><b>ADA LUND:</b> It isn&rsquo;t certain, and nobody here can "
        "say that it is.</p>\n<table><tr><td>JON DAHL</td><td>No.</td></tr><tr><td>ADA LUND</td><td>Yes.</td></tr>"
        "<tr><td>JON DAHL</td><td>So.</td></tr></table></article></body></html>"
    )
    found = file(tmp_path, "page.html", page)
    assert found.format == "html"
    assert [(speaker, line) for speaker, _, line, _ in heard(found)][1:] == [
        ("ADA LUND", 2),
        ("JON DAHL", 3),
        ("ADA LUND", 3),
        ("JON DAHL", 3),
    ]


@pytest.mark.parametrize(
    ("name", "text", "fmt"),
    [
        ("a.srt", SRT, "srt"),
        ("a.vtt", VTT, "vtt"),
        ("a.txt", VTT, "vtt"),
        ("a", SRT, "srt"),
        ("a.txt", COURT, "text"),
        ("a.md", "LUND: Yes, **we** may.", "markdown"),
    ],
)
def test_the_format_is_known_by_how_a_file_begins_else_by_its_name(
    tmp_path: Path, name: str, text: str, fmt: str
) -> None:
    assert file(tmp_path, name, text).format == fmt


@pytest.mark.parametrize(
    "text", ["WEBVTT\n", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>\n", "WEBVTT\n\n<v <v <v"]
)
def test_subtitles_without_words_are_refused_with_a_remedy(tmp_path: Path, text: str) -> None:
    with pytest.raises(
        ArticleError, match=r"a\.vtt: no subtitle with words is found in it \(each needs a line like"
    ):
        file(tmp_path, "a.vtt", text)


PARTS = [
    "1\n",
    "00:00:01,000 --> 00:00:02,000\n",
    "WEBVTT\n\n",
    "<v Ada>",
    "</v>",
    "<i>",
    "&amp;",
    "{\\an8}",
    "LUND: ",
]
PARTS += [
    "\n",
    "\n\n",
    ">> ",
    "- ",
    "Q. ",
    "A. ",
    "[00:01] ",
    "we may ",
    "12 ",
    "<",
    "&",
    "\r\n",
    "é",
    "[",
    "\t",
]


@given(st.lists(st.sampled_from(PARTS), max_size=40).map("".join))
def test_turns_are_in_order_and_lie_in_the_text_whatever_is_read(text: str) -> None:
    found = [find_turns(text)]
    for reader in (srt, vtt):
        try:
            found.append(reader.read(text.encode(), "a").turns)
        except ArticleError:
            continue
    for turns in found:
        assert all(turn.span.start < turn.span.end for turn in turns)
        assert all(one.span.end <= other.span.start for one, other in pairwise(turns))
