"""Findings that somebody lets stand: what a person sees of them, and what a build does not trip over."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Here
from tests.cli.running import LOUD, SLACK, WORN

COMMENT = "<!-- claimcheck: ignore HSE001: the bill is [b]famous\x1b[31m -->\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(f"{WORN}\n{COMMENT}{LOUD}")
    (tmp_path / "b.txt").write_text(LOUD)
    return tmp_path


def findings(out: str) -> list[dict[str, Any]]:
    return [finding for document in json.loads(out)["documents"] for finding in document["findings"]]


def test_a_suppressed_finding_counts_nowhere(desk: Path, pack: Path, here: Here) -> None:
    answer = here("a.txt", "-r", pack)
    assert (answer.status, answer.err) == (0, "")
    assert "Say how much" not in answer.out
    assert answer.out.endswith("\n1 warning  ·  0 statements  ·  0 figures  ·  0 hedges  ·  1 suppressed\n")
    assert here("a.txt", "-r", pack, "-f", "line").out == (
        "a.txt:1:17: warning HSE002 Another word than amid\n"
    )
    assert here("b.txt", "-r", pack).status == 1


def test_json_has_it_with_its_reason(desk: Path, pack: Path, here: Here) -> None:
    out = here("a.txt", "-r", pack, "-f", "json").out
    loud = findings(out)[1]
    assert (loud["rule"], loud["line"], loud["column"]) == ("HSE001", 4, 23)
    assert loud["suppressed"] == {"reason": "the bill is [b]famous\x1b[31m"}
    assert "\x1b" not in out
    assert json.loads(out)["documents"][0]["summary"]["findings"] == {"note": 0, "warning": 1, "error": 0}


def test_verbose_lists_line_rule_and_reason(desk: Path, pack: Path, here: Here) -> None:
    out = here("a.txt", "-r", pack, "-v").out
    assert "\nSuppressed\n   4  HSE001  the bill is [b]famous␛[31m\n\n1 warning" in out
    assert "Suppressed\n" not in here("b.txt", "-r", pack, "-v").out


def test_the_comment_stays_in_the_report_above_its_paragraph(desk: Path, pack: Path, here: Here) -> None:
    out = here("a.txt", "-r", pack).out
    assert (
        "\n\n   3  <!-- claimcheck: ignore HSE001: the bill is [b]famous␛[31m -->\n   4  Marta Quell" in out
    )


def test_the_last_line_of_a_run_counts_them_all(desk: Path, pack: Path, here: Here) -> None:
    out = here("a.txt", "b.txt", "-r", pack).out
    assert out.endswith("\n2 articles  ·  1 error, 1 warning  ·  1 suppressed\n")


def test_comments_that_are_not_heeded_or_of_no_use_are_said(desk: Path, pack: Path, here: Here) -> None:
    (desk / "c.txt").write_text(
        "<!-- claimcheck: ignore HSE001 -->\n"
        "<!-- claimcheck: ignore HSE009: why -->\n"
        "<!-- claimcheck: ignore HSE002: why -->\n" + LOUD
    )
    answer = here("c.txt", "-r", pack, "-f", "json")
    said = [
        "line 1: 'ignore HSE001' has no reason, so it is not heeded: write 'ignore HSE001: why'",
        "line 2: no rule's id begins with 'HSE009', so the comment is not heeded: "
        "did you mean HSE002, or is a pack missing?",
        "line 3: 'ignore HSE002' suppresses nothing: remove the comment",
    ]
    assert answer.status == 1
    assert answer.err.splitlines() == [f"claimcheck: c.txt: {note}" for note in said]
    assert json.loads(answer.out)["documents"][0]["notes"] == said
    assert here("c.txt", "-r", pack, "-f", "line", "--ignore", "HSE002").err.count("\n") == 2


CONFIGURATION = """\
suppress:
- {rule: HSE001, reason: why, words: “whopping bill”}
- {rule: HSE001, reason: why, words: '"Whopping  BILL"'}
- {rule: HSE002, reason: famous, words: amid talks}
- {rule: [HSE002, HSN], reason: why, words: gone}
- {rule: HSN001, reason: why, path: "*.txt"}
- {rule: HSN001, reason: why, path: elsewhere/}
"""


def test_suppressions_of_the_configuration_that_met_nothing_are_said_once(
    desk: Path, pack: Path, here: Here
) -> None:
    (desk / ".claimcheck.yaml").write_text(CONFIGURATION, encoding="utf-8")
    answer = here("a.txt", "b.txt", "-r", pack, "-f", "line")
    assert (answer.status, answer.out) == (1, "b.txt:1:23: error HSE001 Say how much instead of whopping\n")
    idle = ".claimcheck.yaml:{}: this suppression of {} met no finding in the run ({})"
    assert answer.err.splitlines() == [
        idle.format("2:3", "HSE001", "take it out, or mend its words"),
        idle.format("3:3", "HSE001", "take it out, or mend its words"),
        idle.format("5:3", "HSE002, HSN", "take it out, or mend its words"),
        idle.format("6:3", "HSN001", "take it out"),
    ]
    (desk / "b.txt").write_text(SLACK)
    assert ":6:3" not in here("a.txt", "b.txt", "-r", pack).err
    assert ":6:3" not in here("a.txt", "-r", pack, "--ignore", "HSN").err
