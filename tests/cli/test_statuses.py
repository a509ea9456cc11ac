"""The exit status: what a build system acts on."""

from __future__ import annotations

import signal
import subprocess
import time
from pathlib import Path

import pytest

from claimcheck.extract.marks import Matcher
from tests.cli.conftest import Here
from tests.cli.running import CLEAN, CLEAN_COPY, COMMAND, LOUD, PATIENCE, SLACK, WORN, claimcheck, shell


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an article for each severity."""
    for name, text in (("error", LOUD), ("warning", WORN), ("note", SLACK), ("clean", CLEAN_COPY)):
        (tmp_path / f"{name}.txt").write_text(text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("fail_on", "statuses"),
    [
        (None, [0, 0, 0, 1]),
        ("note", [0, 1, 1, 1]),
        ("warning", [0, 0, 1, 1]),
        ("error", [0, 0, 0, 1]),
        ("never", [0, 0, 0, 0]),
    ],
)
def test_findings_as_grave_as_asked_give_1(
    desk: Path, pack: Path, here: Here, fail_on: str | None, statuses: list[int]
) -> None:
    options = ("--fail-on", fail_on) if fail_on else ()
    for name, status in zip(("clean", "note", "warning", "error"), statuses, strict=True):
        assert here(f"{name}.txt", "-r", pack, *options).status == status, name


def test_show_hides_and_never_changes_the_status(desk: Path, pack: Path, here: Here) -> None:
    call = ("error.txt", "warning.txt", "note.txt", "-r", pack, "-f", "line")
    for show, shown in (("note", 3), ("warning", 2), ("error", 1)):
        answer = here(*call, "--show", show)
        assert (answer.status, len(answer.out.splitlines())) == (1, shown)
    hidden = here("note.txt", "-r", pack, "-f", "line", "--show", "error", "--fail-on", "note")
    assert (hidden.status, hidden.out) == (1, "")
    assert here(*call, "-f", "json", "--show", "error").out.count('"rule": "HS') == 0
    assert here(*call[:-1], "json", "--show", "error").out.count('"rule": "HS') == 3


def test_select_and_ignore_take_ids_and_prefixes(desk: Path, pack: Path, here: Here) -> None:
    call = ("error.txt", "warning.txt", "note.txt", "-r", pack, "-f", "line")
    for options, status, found in (
        (("--select", "HSE"), 1, ["HSE001", "HSE002"]),
        (("--select", "hse002, HSN"), 0, ["HSE002", "HSN001"]),
        (("--select", "HSE002", "--select", "HSN001"), 0, ["HSE002", "HSN001"]),
        (("--ignore", "HSE001"), 0, ["HSE002", "HSN001"]),
        (("--select", "HS", "--ignore", "HSE"), 0, ["HSN001"]),
    ):
        answer = here(*call, *options)
        assert [line.split()[2] for line in answer.out.splitlines()] == found
        assert answer.status == status


def test_an_id_that_no_rule_has_is_refused(pack: Path) -> None:
    for option in ("--select", "--ignore"):
        near = claimcheck("-r", pack, option, "HSE009", stdin=CLEAN_COPY)
        assert (near.status, near.out) == (2, "")
        assert near.err == "claimcheck: no rule's id begins with 'HSE009' (did you mean HSE002?)\n"
    far = claimcheck("-r", pack, "--select", "QQ", stdin=CLEAN_COPY)
    assert far.err == (
        "claimcheck: no rule's id begins with 'QQ' ('claimcheck rules list' shows all rules)\n"
    )


def test_an_article_that_cannot_be_read_outweighs_findings(desk: Path, pack: Path, here: Here) -> None:
    answer = here("gone.txt", "error.txt", "-r", pack)
    assert answer.status == 2
    assert "Say how much instead of whopping" in answer.out
    assert answer.out.endswith("\n1 article, 1 not read  ·  1 error\nNot read: gone.txt\n")
    assert here("gone.txt", "error.txt", "-r", pack, "--fail-on", "never").status == 2


def break_on(monkeypatch: pytest.MonkeyPatch, word: str) -> None:
    marks = Matcher.marks

    def broken(self: Matcher, prose: object, *others: object) -> object:
        if word in prose.document.text:  # type: ignore[attr-defined]
            raise ZeroDivisionError("no \x1b[31mwords")
        return marks(self, prose, *others)  # type: ignore[arg-type]

    monkeypatch.setattr(Matcher, "marks", broken)


def test_a_fault_of_ours_gives_3_and_stops_no_other_article(
    desk: Path, pack: Path, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    break_on(monkeypatch, "talks")
    answer = here("gone.txt", "warning.txt", "error.txt", "-r", pack, "-f", "line")
    assert answer.status == 3
    assert answer.out == "error.txt:1:23: error HSE001 Say how much instead of whopping\n"
    assert answer.err.splitlines()[1:] == [
        "claimcheck: warning.txt: a fault of claimcheck's own: ZeroDivisionError: no ␛[31mwords",
        "claimcheck: please report it, with what -v shows",
    ]


def test_a_fault_is_traced_for_those_who_ask(
    desk: Path, pack: Path, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    break_on(monkeypatch, "talks")
    answer = here("-v", "warning.txt", "-r", pack)
    assert answer.status == 3
    assert "Traceback (most recent call last):\n" in answer.err
    assert "\x1b" not in answer.err


def test_a_fault_outside_the_articles_gives_3_as_well(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(rules: object, **options: object) -> None:
        raise ZeroDivisionError("no packs")

    monkeypatch.setattr("claimcheck.packs.load", broken)
    for call in (("rules", "list"), ("explain", "HDG101"), ("rules", "check", "default"), ("-",)):
        answer = here(*call)
        assert (answer.status, answer.out) == (3, "")
        assert answer.err.startswith("claimcheck: a fault of claimcheck's own: ZeroDivisionError: no packs\n")


def test_an_interrupted_run_gives_130(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("The council of Brask met on Monday, and Edda Prill said that it may rain.\n\n" * 4000)
    run = subprocess.Popen(
        [COMMAND, article, "-o", tmp_path / "r"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=CLEAN,
    )
    deadline = time.monotonic() + PATIENCE
    while not (tmp_path / "r").exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    run.send_signal(signal.SIGINT)
    out, err = run.communicate(timeout=PATIENCE)
    assert (run.returncode, out, err) == (130, "", "claimcheck: interrupted\n")


def test_a_reader_who_goes_away_ends_the_run_quietly_after_the_files(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(CLEAN_COPY)
    run = 'cd "$1" && claimcheck a.txt -f text -f json=r | true; exit "${PIPESTATUS[0]}"'
    answer = shell(run, tmp_path)
    assert (answer.status, answer.out, answer.err) == (141, "", "")
    assert (tmp_path / "r").read_text().endswith('"errors": []}\n')


@pytest.mark.parametrize(
    "call", ["rules list", "--help", "--version", "rules check default", "explain HDG101"]
)
def test_output_that_nobody_reads_gives_141_whatever_was_asked(call: str) -> None:
    answer = shell(f'(sleep 0.6; claimcheck {call}) | true; exit "${{PIPESTATUS[0]}}"')
    assert (answer.status, answer.out, answer.err) == (141, "", "")


def test_an_output_that_is_full_or_closed_is_refused() -> None:
    full = shell("claimcheck --version >/dev/full")
    assert full.status == 2
    assert full.err.startswith("claimcheck: standard output: cannot write the report: No space left")
    closed = shell("claimcheck rules list >&-")
    assert closed.status == 2
    assert closed.err == ("claimcheck: standard output is closed (write the report to a file: -o FILE)\n")


def test_options_that_do_not_exist_are_refused_with_a_remedy() -> None:
    answer = claimcheck("--formt", "json", "a.txt")
    assert (answer.status, answer.out) == (2, "")
    assert answer.err.startswith("claimcheck: No such option: --formt")
    assert "--format" in answer.err
    assert answer.err.endswith("('claimcheck audit --help' shows what there is)\n")
    level = claimcheck("--fail-on", "grave", "a.txt")
    assert level.status == 2
    assert "'note', 'warning', 'error', 'never'" in level.err
    assert "\x1b" not in claimcheck("--\x1b[31m", "a.txt").err
    command = claimcheck("rules", "lits")
    assert command.status == 2
    assert "list" in command.err
    assert claimcheck("rules").status == 2
