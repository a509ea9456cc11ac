"""The table of findings by rule: behind what people read, beside what programs read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Here
from tests.cli.running import CLEAN_COPY, LOUD, SLACK, WORN, at_terminal

PLAIN = """\
Findings by rule
  Rule    Name        Severity  Articles  Findings
  HSE002  worn-word   warning          1         2
  HSE001  loud-word   error            1         1
  HSN001  slack-word  note             1         1
4 findings in 3 of 4 articles, 26 words: 153.8 per 1,000 words
"""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, text in (("a", LOUD), ("b", f"{WORN}\n{WORN}"), ("c", SLACK), ("d", CLEAN_COPY)):
        (tmp_path / f"{name}.txt").write_text(text)
    return tmp_path


def test_it_stands_behind_the_report_that_people_read(desk: Path, pack: Path, here: Here) -> None:
    call = ("a.txt", "b.txt", "c.txt", "d.txt", "-r", pack)
    plain = here(*call)
    answer = here(*call, "--statistics")
    assert (answer.status, answer.err) == (1, "")
    assert answer.out == f"{plain.out}\n{PLAIN}"
    assert here(*call, "--statistics", "-f", "text").out == answer.out
    assert here("d.txt", "c.txt", "b.txt", "a.txt", "-r", pack, "--statistics").out.endswith(PLAIN)


def test_it_stands_on_standard_error_beside_a_report_for_programs(desk: Path, pack: Path, here: Here) -> None:
    for form in ("json", "jsonl", "line"):
        call = ("a.txt", "b.txt", "c.txt", "d.txt", "-r", pack, "-f", form)
        plain, answer = here(*call), here(*call, "--statistics")
        assert (answer.out, answer.err) == (plain.out, PLAIN)
    assert here(*call, "--statistics", "-q").err == ""


def test_it_stands_alone_where_reports_go_to_files(desk: Path, pack: Path, here: Here) -> None:
    call = ("a.txt", "b.txt", "c.txt", "d.txt", "-r", pack, "--statistics")
    answer = here(*call, "-f", "json=r.json", "-f", "line=r.lines")
    assert (answer.out, answer.err) == (PLAIN, "")
    assert json.loads((desk / "r.json").read_text())["schema"] == 1


def test_hidden_findings_are_counted_and_suppressed_ones_in_columns_of_their_own(
    desk: Path, pack: Path, here: Here
) -> None:
    here("b.txt", "-r", pack, "--write-baseline", "known.json")
    (desk / "a.txt").write_text(f"<!-- claimcheck: ignore HSE: it is -->\n{LOUD}\n{WORN}")
    call = ("a.txt", "b.txt", "c.txt", "-r", pack, "--baseline", "known.json", "--statistics")
    assert here(*call, "--show", "error", "-f", "line").err == (
        "Findings by rule\n"
        "  Rule    Name        Severity  Articles  Findings  Suppressed  Baseline\n"
        "  HSN001  slack-word  note             1         1           –         –\n"
        "  HSE001  loud-word   error            1         –           1         –\n"
        "  HSE002  worn-word   warning          2         –           –         3\n"
        "1 finding in 1 of 3 articles, 27 words: 37.0 per 1,000 words\n"
    )


def test_nothing_found_is_one_line(desk: Path, pack: Path, here: Here) -> None:
    answer = here("d.txt", "-r", pack, "--statistics", "-f", "line")
    assert answer.err == "0 findings in 0 of 1 article, 4 words: 0.0 per 1,000 words\n"
    gone = here("gone.txt", "-r", pack, "--statistics", "-f", "line")
    assert gone.err.endswith("\n0 findings in 0 of 0 articles, 0 words\n")


def test_it_fits_80_columns(desk: Path, pack: Path) -> None:
    pack.write_text(pack.read_text().replace("worn-word", "worn-word-" + "x" * 30))
    table = at_terminal("b.txt", "-r", pack, "--statistics", "--color", "never").out.split(
        "Findings by rule"
    )[1]
    assert "worn-word-xxx" in table
    assert max(map(len, table.split("\n"))) <= 80
