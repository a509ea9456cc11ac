"""What a call means: which articles it is over, and where they come from."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from claimcheck.cli import stdin
from claimcheck.errors import UsageError
from tests.cli.conftest import Here
from tests.cli.running import CLEAN_COPY, LOUD, SLACK, WORN, at_terminal, claimcheck, shell


def test_all_ways_to_name_an_article_give_the_same_bytes(tmp_path: Path, pack: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text(LOUD)
    plain = claimcheck("a.txt", "-r", pack, "-f", "json", cwd=tmp_path)
    assert plain.status == 1
    assert plain.err == ""
    assert '"text": "whopping"' in plain.out
    named = ("--stdin-filename", "a.txt")
    assert claimcheck("audit", "a.txt", "-r", pack, "-f", "json", cwd=tmp_path) == plain
    assert claimcheck("-f", "json", "-r", pack, "-", *named, stdin=LOUD) == plain
    assert claimcheck("-f", "json", "-r", pack, *named, stdin=LOUD) == plain


def test_a_bare_pipe_is_an_article() -> None:
    answer = shell("printf 'The shop has closed.' | claimcheck")
    assert (answer.status, answer.err) == (0, "")
    assert answer.out.startswith("<stdin>  4 words, 1 sentence\n")


def test_folders_and_files_are_audited_in_order_and_each_once(
    tmp_path: Path, pack: Path, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = tmp_path / "rules" / "deep"
    desk.mkdir(parents=True)
    for name, text in (("b.txt", LOUD), ("a.txt", WORN), ("deep/c.txt", SLACK), ("d.yaml", LOUD)):
        (tmp_path / "rules" / name).write_text(text)
    monkeypatch.chdir(tmp_path)
    answer = here("./rules", "rules/a.txt", "-r", pack, "-f", "line")
    assert answer.out.splitlines() == [
        "./rules/a.txt:1:17: warning HSE002 Another word than amid",
        "./rules/b.txt:1:23: error HSE001 Say how much instead of whopping",
        "./rules/deep/c.txt:1:10: note HSN001 Leave out very",
    ]
    assert here("-f", "line", "-r", pack, "rules/b.txt", "rules/a.txt").out.splitlines() == [
        "rules/b.txt:1:23: error HSE001 Say how much instead of whopping",
        "rules/a.txt:1:17: warning HSE002 Another word than amid",
    ]


def test_an_article_whose_name_begins_with_a_dash(
    tmp_path: Path, pack: Path, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "-f.txt").write_text(SLACK)
    monkeypatch.chdir(tmp_path)
    assert here("-r", pack, "-f", "line", "--", "-f.txt").out.startswith("-f.txt:1:10: note HSN001")


def test_a_call_without_arguments_at_a_terminal_shows_how_to_begin() -> None:
    answer = at_terminal()
    assert answer.status == 0
    assert answer.out.startswith("Usage: claimcheck ARTICLE...\n")
    assert "  claimcheck article.txt " in answer.out
    assert max(map(len, answer.out.splitlines())) < 80


@pytest.mark.parametrize("redirection", ["</dev/null", "<&-"])
def test_a_call_with_nothing_to_read_is_refused(redirection: str) -> None:
    for call in ("claimcheck", "claimcheck audit", "claimcheck -f json"):
        answer = shell(f"{call} {redirection}")
        assert answer.status == 2
        assert answer.out == ""
        assert answer.err == (
            "claimcheck: no article given (name a file or a folder, or - to read standard input)\n"
        )


def test_a_closed_standard_input_cannot_be_asked_for() -> None:
    answer = shell("claimcheck - <&-")
    assert answer.status == 2
    assert answer.err.startswith("claimcheck: standard input is closed (name a file")


def test_audit_without_an_article_at_a_terminal_does_not_wait() -> None:
    answer = at_terminal("audit")
    assert answer.status == 2
    assert "no article given" in answer.out


def test_a_pipe_that_stays_silent_is_not_waited_for_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = os.pipe()
    monkeypatch.setattr(stdin, "PATIENCE", 0.01)
    with os.fdopen(ours) as silent, os.fdopen(theirs, "w"):
        monkeypatch.setattr("sys.stdin", silent)
        with pytest.raises(UsageError, match="nothing came through the pipe"):
            stdin.await_input()


def test_the_same_article_gives_the_same_bytes_twice(tmp_path: Path, here: Here) -> None:
    article = tmp_path / "a.txt"
    article.write_text('"We lost about 40 homes," Mayor Edda Prill said on Monday.\n' + CLEAN_COPY)
    for name in ("text", "line", "json", "jsonl", "csv", "markdown", "html"):
        assert here(article, "-f", name) == here(article, "-f", name)
