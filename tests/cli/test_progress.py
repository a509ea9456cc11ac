"""How far a run has come: on a terminal's standard error, and nowhere else."""

from __future__ import annotations

import io
import sys
from types import SimpleNamespace

import pytest
from rich.cells import cell_len

from claimcheck.cli import progress
from claimcheck.cli.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    stream = Terminal()
    # Not sys.stderr itself, which pytest sets anew between a fixture and its test.
    monkeypatch.setattr(progress, "sys", SimpleNamespace(stderr=stream))
    monkeypatch.setattr(progress, "SHORT", 0.0)
    monkeypatch.setattr(progress, "PAUSE", 0.0)
    monkeypatch.setenv("TERM", "xterm")
    return stream


def test_a_long_run_shows_which_article_it_is_at_and_wipes_it(terminal: Terminal) -> None:
    with Progress(1200, quiet=False) as shown:
        shown.step("a.txt")
        shown.step("b\x1b[31m.txt")
    assert terminal.getvalue() == ("\r\x1b[K1 of 1,200  a.txt\r\x1b[K2 of 1,200  b␛[31m.txt\r\x1b[K")


def test_it_is_cleared_before_anything_else_and_once(terminal: Terminal) -> None:
    with Progress(2, quiet=False) as shown:
        shown.clear()
        assert terminal.getvalue() == ""
        shown.step("a.txt")
        shown.clear()
        shown.clear()
    assert terminal.getvalue() == "\r\x1b[K1 of 2  a.txt\r\x1b[K"


@pytest.mark.parametrize(
    "path", ["desk/" * 40 + "a.txt", "雨" * 90, "e\u0301" * 200], ids=["latin", "wide", "combining"]
)
def test_a_long_path_keeps_its_end(path: str, terminal: Terminal) -> None:
    Progress(2, quiet=False).step(path)
    line = terminal.getvalue().removeprefix("\r\x1b[K1 of 2  ")
    assert line.startswith("…")
    assert path.endswith(line[1:])
    assert cell_len(line) <= 50


def test_a_single_article_quiet_runs_and_dumb_terminals_show_none(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    Progress(1, quiet=False).step("a.txt")
    Progress(2, quiet=True).step("a.txt")
    monkeypatch.setenv("TERM", "dumb")
    Progress(2, quiet=False).step("a.txt")
    assert terminal.getvalue() == ""


def test_a_pipe_and_a_short_run_show_none(monkeypatch: pytest.MonkeyPatch) -> None:
    for stream in (io.StringIO(), Terminal()):
        monkeypatch.setattr(sys, "stderr", stream)
        with Progress(2, quiet=False) as shown:
            shown.step("a.txt")
        assert stream.getvalue() == ""
    monkeypatch.setattr(sys, "stderr", None)
    Progress(2, quiet=False).step("a.txt")
