"""``claimcheck quotes``: what somebody sees who holds an article against what was said."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from claimcheck.schemas import schema
from tests.cli.conftest import Here
from tests.cli.running import at_terminal, claimcheck
from tests.schemas.reading import closed

SAID = """\
ADA LUND: We may close the harbour this winter, but only if the staff agree. We have asked for a report.

JON DAHL: Um, nobody has been paid since March. The city pays.
"""
SUBTITLES = """\
WEBVTT

00:00:01.000 --> 00:00:04.000
<v Ada Lund>We may close the harbour this winter,

00:00:04.000 --> 00:00:06.000
<v Ada Lund>but only if the staff agree.
"""
ARTICLE = """\
"We must close the harbour this winter," Ada Lund said. "We have asked for a report."

"The city pays," Ada Lund said. Jon Dahl said that "nobody has been paid since March".
"""
TRUE_COPY = '"We have asked for a report," Ada Lund said.\n'


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an article and what was said, in which the command is called."""
    files = {"said.txt": SAID, "said.vtt": SUBTITLES, "article.txt": ARTICLE, "true.txt": TRUE_COPY}
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("desk")
def test_the_report_shows_what_was_said_above_what_is_quoted_where_why_and_which_rule(here: Here) -> None:
    answer = here("quotes", "article.txt", "--against", "said.txt")
    assert answer.status == 1
    assert answer.err == ""
    assert answer.out.split("\n\n")[:2] == [
        "article     article.txt\ntranscript  said.txt",
        "line 1  error  altered  QUO007 quote-not-verbatim\n"
        "  where     line 1, ADA LUND\n"
        "  said      We [may] close the harbour this winter\n"
        "  quoted    We [must] close the harbour this winter\n"
        "            Not the words that were said: “may” became “must” (said.txt line 1)\n"
        "  why       Never alter a quotation.",
    ]
    assert answer.out.endswith("4 quotations: 1 wrong-speaker, 1 altered, 2 exact (2 errors)\n")


@pytest.mark.usefixtures("desk")
def test_quotations_that_are_true_give_no_finding_and_status_0(here: Here) -> None:
    answer = here("quotes", "true.txt", "--against", "said.txt")
    assert (answer.status, answer.out.splitlines()[-1]) == (0, "1 quotation: 1 exact")


@pytest.mark.usefixtures("desk")
def test_a_line_for_each_finding(here: Here) -> None:
    answer = here("quotes", "article.txt", "--against", "said.txt", "-f", "line")
    assert answer.out == (
        "article.txt:1:1: error QUO007 Not the words that were said: “may” became “must” (said.txt line 1)\n"
        "article.txt:3:1: error QUO010 JON DAHL said this, not Ada Lund (said.txt line 3)\n"
    )


@pytest.mark.usefixtures("desk")
def test_the_json_report_holds_what_the_contract_says_and_fits_its_schema(here: Here) -> None:
    report = json.loads(here("quotes", "article.txt", "--against", "said.txt", "-f", "json").out)
    whole = closed(schema("quotes"))
    assert isinstance(whole, dict)
    Draft202012Validator(whole).validate(report)
    assert list(report) == ["schema", "tool", "article", "transcripts", "quotes", "summary"]
    assert report["transcripts"] == [{"path": "said.txt", "format": "text"}]
    first = report["quotes"][0]
    assert len(first.pop("fingerprint")) == 64
    assert first.pop("help").startswith("AP quotations")
    assert first == {
        "id": "Q1",
        "span": [0, 40],
        "text": '"We must close the harbour this winter,"',
        "kind": "altered",
        "rule": "QUO007",
        "severity": "error",
        "message": "Not the words that were said: “may” became “must” (said.txt line 1)",
        "speaker": "Ada Lund",
        "speaker_check": "right",
        "attribution": "A1",
        "line": 1,
        "column": 1,
        "suppressed": None,
        "match": {
            "path": "said.txt",
            "span": [10, 46],
            "text": "We may close the harbour this winter",
            "line": 1,
            "time": None,
            "speaker": "ADA LUND",
            "score": first["match"]["score"],
        },
        "also": [],
        "diff": [
            ["equal", "We", "We"],
            ["replace", "may", "must"],
            ["equal", "close the harbour this winter", "close the harbour this winter"],
        ],
    }
    assert report["quotes"][1]["rule"] is None
    assert report["summary"]["kinds"]["exact"] == 2


@pytest.mark.usefixtures("desk")
def test_several_transcripts_stand_behind_one_option_or_behind_several(here: Here) -> None:
    call = ("quotes", "article.txt", "--against", "said.txt")
    both = [here(*call, *more, "-f", "json").out for more in (("said.vtt",), ("--against", "said.vtt"))]
    assert both[0] == both[1]
    report = json.loads(both[0])
    assert [t["format"] for t in report["transcripts"]] == ["text", "vtt"]


@pytest.mark.usefixtures("desk")
def test_the_place_in_subtitles_has_a_time(here: Here) -> None:
    answer = here("quotes", "article.txt", "--against", "said.vtt", "--select", "QUO007")
    assert "  where     line 4, 00:00:01.000, Ada Lund\n" in answer.out


@pytest.mark.parametrize("name", ["sarif", "github", "gitlab", "junit"])
@pytest.mark.usefixtures("desk")
def test_the_formats_of_build_systems_hold_the_findings_too(here: Here, name: str) -> None:
    answer = here("quotes", "article.txt", "--against", "said.txt", "-f", name)
    assert answer.status == 1
    assert "QUO010" in answer.out
    assert "article.txt" in answer.out


@pytest.mark.usefixtures("desk")
def test_only_some_rules_and_another_threshold(here: Here) -> None:
    call = ("quotes", "article.txt", "--against", "said.txt", "-f", "line")
    assert here(*call, "--select", "QUO007").out.count("\n") == 1
    assert here(*call, "--ignore", "QUO0").out == ""
    assert here(*call, "--fail-on", "never").status == 0


def test_a_house_changes_the_severity_of_a_rule(desk: Path, here: Here) -> None:
    pack = "pack: {name: house, version: 1.0.0, extends: [default]}\noverrides:\n  QUO007: {severity: note}\n"
    (desk / "house.yaml").write_text(pack, encoding="utf-8")
    answer = here("quotes", "article.txt", "--against", "said.txt", "-f", "line", "-r", "house.yaml")
    assert "article.txt:1:1: note QUO007" in answer.out


def test_a_finding_that_somebody_lets_stand_is_not_shown_and_does_not_count(desk: Path, here: Here) -> None:
    suppress = "suppress:\n- {rule: QUO007, reason: heard twice}\n- {rule: QUO010, reason: heard twice}\n"
    (desk / ".claimcheck.yaml").write_text(suppress, encoding="utf-8")
    answer = here("quotes", "article.txt", "--against", "said.txt")
    assert answer.status == 0
    assert answer.out.endswith("0 hidden by --show, 2 let stand with a reason\n")


def test_the_article_or_a_transcript_may_come_through_a_pipe(desk: Path) -> None:
    answer = claimcheck("quotes", "-", "--against", "said.txt", "-f", "line", stdin=ARTICLE, cwd=desk)
    assert (answer.status, answer.out.count("\n")) == (1, 2)


@pytest.mark.parametrize(
    ("call", "said"),
    [
        ("", "Missing argument 'ARTICLE'"),
        (
            "article.txt",
            "no transcript to hold the quotations against (claimcheck quotes article.txt --against",
        ),
        ("article.txt --against missing.srt", "missing.srt: no such file"),
        ("missing.txt --against said.txt", "missing.txt: no such file"),
        ("article.txt --against .", ". is a folder (name the transcripts in it)"),
        (". --against said.txt", ". is a folder (quotes takes one article"),
        ("- --against -", "two texts cannot come from standard input (name files for the others)"),
        ("article.txt --against said.txt -f csv", "no format 'csv' (there are terminal, text, json, line"),
        ("article.txt --against said.txt -o said.txt", "the report would overwrite the article said.txt"),
        (
            "article.txt --against empty.vtt",
            "empty.vtt: no subtitle with words is found in it (each needs a line",
        ),
        ("article.txt --against noise.srt", "noise.srt: this is a binary file"),
        ("article.txt --against nothing.txt", "nothing.txt: the file is empty"),
    ],
)
def test_what_cannot_be_done_is_said_with_a_remedy_and_status_2(
    desk: Path, here: Here, call: str, said: str
) -> None:
    (desk / "empty.vtt").write_text("WEBVTT\n\n00:01.000 --> 00:02.000\n\n", encoding="utf-8")
    (desk / "noise.srt").write_bytes(bytes(range(256)) * 20)
    (desk / "nothing.txt").write_bytes(b"")
    answer = here("quotes", *call.split())
    assert answer.status == 2
    assert said in answer.err
    assert "Traceback" not in answer.err


def test_control_characters_and_markup_of_a_stranger_reach_no_terminal(desk: Path, here: Here) -> None:
    evil = SAID.replace("this winter", "this \x1b[2J winter [/blue] ::error::").replace("LUND", "LUND\u202e")
    (desk / "evil.txt").write_text(evil, encoding="utf-8")
    answer = here("quotes", "article.txt", "--against", "evil.txt")
    assert answer.status == 1
    assert "\x1b" not in answer.out
    assert "\u202e" not in answer.out


def test_at_a_terminal_colours_mark_what_differs_and_no_signs(desk: Path) -> None:
    answer = at_terminal("quotes", "article.txt", "--against", "said.txt", cwd=desk)
    assert "\x1b[1;31mmay\x1b[0m" in answer.out
    assert "\x1b[1;32mmust\x1b[0m" in answer.out
    assert "[must]" not in answer.out
