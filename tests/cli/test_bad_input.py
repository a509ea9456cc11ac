"""Articles that cannot be read, or only just: where, what, and what to do; the others are still audited."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path

import pytest

from tests.cli.conftest import Here
from tests.cli.running import CLEAN_COPY, LOUD, SLACK, claimcheck


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one good article and many that are not."""
    (tmp_path / "good.txt").write_text(LOUD)
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "blank.txt").write_text(" \n\t\r\n\u00a0\n")
    (tmp_path / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
    (tmp_path / "latin.txt").write_bytes("Fine.\nCaf\u00e9 Prill".encode("latin-1"))
    (tmp_path / "bare").mkdir()
    (tmp_path / "bare" / "notes.doc").write_text("x")
    monkeypatch.chdir(tmp_path)
    return tmp_path


BAD = {
    "empty.txt": "empty.txt: the file is empty (check that the article was saved)",
    "blank.txt": "blank.txt: there is nothing but white space in it (check that the article was saved)",
    "photo.txt": (
        "photo.txt: this is a binary file, not plain text (save the article as plain text in UTF-8)"
    ),
    "latin.txt": (
        "latin.txt:2:4: byte 9 (0xe9) is not UTF-8 "
        "(convert it, for instance with: iconv -f WINDOWS-1252 -t UTF-8 latin.txt)"
    ),
    "bare": "bare: no article in this folder",
    "no/gone.txt": "no/gone.txt: no such file or folder (check the spelling of the path)",
    "goood.txt": "goood.txt: no such file or folder (did you mean good.txt?)",
    "good.txt/x": "good.txt/x: no such file or folder (check the spelling of the path)",
    "rulse": "rulse: no such file and no such command (did you mean 'claimcheck rules'?)",
    "Explian": "Explian: no such file and no such command (did you mean 'claimcheck explain'?)",
}


def test_a_good_article_is_reported_beside_all_that_cannot_be_read(
    desk: Path, pack: Path, here: Here
) -> None:
    answer = here(*BAD, "good.txt", "-r", pack, "-f", "line")
    assert answer.status == 2
    assert answer.out == "good.txt:1:23: error HSE001 Say how much instead of whopping\n"
    said = [line.removeprefix("claimcheck: ") for line in answer.err.splitlines()]
    assert len(said) == len(BAD)
    for message in BAD.values():
        assert [line for line in said if line.startswith(message)]


def test_a_mistyped_command_is_suggested_wherever_it_stands(desk: Path) -> None:
    answer = claimcheck("rulse", "list", cwd=desk)
    assert answer.status == 2
    assert answer.err.startswith(f"claimcheck: {BAD['rulse']}\n")
    assert answer.out == "0 articles, 2 not read\nNot read: rulse, list\n"


def test_a_missing_article_of_an_ordinary_name_is_no_mistyped_command(desk: Path) -> None:
    answer = claimcheck("story", "audit.txt", "fire", cwd=desk)
    assert "no such command" not in answer.err


def test_an_article_that_is_named_like_a_mistyped_command_is_read(desk: Path, pack: Path, here: Here) -> None:
    (desk / "rulse").write_text(SLACK)
    assert here("rulse", "-r", pack, "-f", "line").out.startswith("rulse:1:10: note")


def test_nothing_in_a_pipe() -> None:
    answer = claimcheck(stdin="")
    assert answer.status == 2
    assert answer.err == (
        "claimcheck: <stdin>: nothing came through the pipe "
        "(write an article into it: claimcheck - < article.txt)\n"
    )


def test_an_article_that_is_too_large(desk: Path, here: Here) -> None:
    answer = here("--max-bytes", str(len(LOUD) - 1), "good.txt")
    assert answer.status == 2
    assert answer.err == (
        f"claimcheck: good.txt: larger than {len(LOUD) - 1} bytes "
        "(split it into articles, or raise the limit)\n"
    )
    assert here("--max-bytes", str(len(LOUD)), "good.txt").status == 0
    assert claimcheck("--max-bytes", "0", "good.txt", cwd=desk).status == 2


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_an_article_without_permission(desk: Path) -> None:
    (desk / "good.txt").chmod(0)
    answer = claimcheck("good.txt", cwd=desk)
    assert answer.status == 2
    assert answer.err.startswith("claimcheck: good.txt: no permission to read this file (")


def test_another_language_gets_a_note_and_a_report(desk: Path, here: Here) -> None:
    article = (
        "Der Rat der Stadt hat am Montag \u00fcber die neue Br\u00fccke gesprochen und nichts dazu gesagt. "
    )
    (desk / "brask.txt").write_text(article * 10)
    answer = here("brask.txt")
    assert answer.status == 0
    assert answer.err.startswith("claimcheck: brask.txt: this does not look like English: ")
    assert "   1  Der Rat der Stadt" in answer.out


def test_quiet_keeps_standard_error_empty_and_changes_nothing_else(
    desk: Path, pack: Path, here: Here
) -> None:
    call = ("empty.txt", "good.txt", "gone.txt", "-r", pack)
    loud, quiet = here(*call), here(*call, "-q")
    assert loud.err.count("\n") == 2
    assert (quiet.status, quiet.out, quiet.err) == (2, loud.out, "")
    assert here(*call, "-q", "-v").err == ""


def test_verbose_says_how_long_each_stage_took_and_gives_reasons(desk: Path, here: Here) -> None:
    answer = here("-v", "good.txt")
    configuration, first, second, third = answer.err.splitlines()
    assert configuration == "claimcheck: configuration: none"
    assert first.startswith("claimcheck: 6 words in ")
    for stage in ("read", "load", "cut", "mark", "extract", "audit"):
        assert f" {stage} " in first
    assert second.endswith(" of 1 sentences were parsed")
    assert re.match(r"claimcheck: slowest rules: [A-Z]{3}\d{3} \d+\.\d ms \(\d+\.\d%\), ", third)
    assert third.count("%") == 5


@pytest.mark.parametrize("words", ["It rained and rained. ", "rain", "“", "1 2 ", "(a [b] "])
def test_a_very_long_line_ends_within_seconds(desk: Path, here: Here, words: str) -> None:
    took = []
    here("good.txt")
    for size in (6_000, 24_000):
        (desk / "long.txt").write_text((words * (size // len(words) + 1))[:size])
        began = time.perf_counter()
        assert here("long.txt").status == 0
        took.append(time.perf_counter() - began)
    # Four times the text: a quadratic step anywhere would take sixteen times as long.
    assert took[1] < 8 * took[0] + 1


def test_a_word_of_two_megabytes_ends(desk: Path, here: Here) -> None:
    (desk / "long.txt").write_text(CLEAN_COPY + "\n" + "rain" * 500_000)
    began = time.perf_counter()
    answer = here("long.txt", "-f", "text")
    assert answer.status in (0, 2)
    assert time.perf_counter() - began < 20
