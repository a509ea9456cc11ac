"""Colour and width: as a terminal takes them, and in a pipe neither colour nor escape sequences."""

from __future__ import annotations

from pathlib import Path

import pytest
from rich.cells import cell_len

from claimcheck.cli.stdout import wants_color
from tests.cli.conftest import Here
from tests.cli.running import LOUD, at_terminal, claimcheck

ESCAPE = "\x1b"
PARAGRAPH = (
    "Residents of Brask said that the bridge over the river had been closed since about noon. " * 4 + "\n"
)


def widest(page: str) -> int:
    return max(map(cell_len, page.split("\n")))


def without_styles(page: str) -> str:
    from rich.text import Text

    return Text.from_ansi(page).plain


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(PARAGRAPH + "\n" + LOUD)
    return path


@pytest.mark.parametrize("columns", [80, 120])
def test_a_terminal_is_coloured_and_filled(article: Path, columns: int) -> None:
    page = at_terminal("a.txt", columns=columns, cwd=article.parent).out
    assert "\x1b[" in page
    assert columns - 12 < widest(without_styles(page)) <= columns


def test_a_dumb_terminal_and_no_color_get_none(article: Path) -> None:
    dumb = at_terminal("a.txt", "a.txt", cwd=article.parent, env={"TERM": "dumb"})
    assert ESCAPE not in dumb.out
    assert "[Residents of Brask] <said>" in dumb.out
    assert widest(dumb.out) <= 80
    listed = at_terminal("rules", "list", env={"NO_COLOR": "1"})
    assert ESCAPE not in listed.out
    assert ESCAPE in at_terminal("rules", "list").out


def test_a_pipe_gets_no_escape_and_width_100(article: Path) -> None:
    answer = claimcheck("a.txt", cwd=article.parent, env={"COLUMNS": "60"})
    assert ESCAPE not in answer.out + answer.err
    assert 90 < widest(answer.out) <= 100
    for call in (("rules", "list"), ("explain", "HDG101"), ("--help",)):
        page = claimcheck(*call, env={"COLUMNS": "60"}).out
        assert ESCAPE not in page
        assert widest(page) <= 100


@pytest.mark.parametrize("columns", [80, 120])
def test_the_list_of_rules_has_a_line_for_each_at_any_usual_width(columns: int) -> None:
    page = without_styles(at_terminal("rules", "list", columns=columns).out).rstrip("\n")
    assert widest(page) <= 80
    assert all(line.endswith(("  on", "  off")) for line in page.split("\n")[1:])


def test_colour_can_be_asked_for_and_refused(
    article: Path, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    assert ESCAPE not in here(article).out
    assert ESCAPE in here(article, "--color", "always").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    coloured = here(article).out
    assert ESCAPE in coloured
    assert ESCAPE in here("rules", "list").out
    assert ESCAPE not in here(article, "--color", "never").out
    assert ESCAPE not in here(article, "-f", "line").out
    assert ESCAPE not in here("rules", "list", "-f", "text").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert ESCAPE not in here(article).out
    assert here(article, "--color", "always").out == coloured


@pytest.mark.parametrize(
    ("color", "env", "wanted"),
    [
        ("auto", {}, False),
        ("always", {"NO_COLOR": "1"}, True),
        ("never", {"FORCE_COLOR": "1"}, False),
        ("auto", {"FORCE_COLOR": "1"}, True),
        ("auto", {"FORCE_COLOR": "0"}, False),
        ("auto", {"FORCE_COLOR": ""}, False),
        ("auto", {"FORCE_COLOR": "1", "TERM": "dumb"}, True),
        ("auto", {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ("auto", {"FORCE_COLOR": "1", "NO_COLOR": ""}, True),
    ],
)
def test_the_option_comes_first_then_the_environment(
    color: str, env: dict[str, str], wanted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    assert wants_color(color) is wanted


def test_signs_stand_in_for_colour(article: Path, here: Here) -> None:
    plain, coloured = here(article).out, here(article, "--color", "always").out
    assert "\n   1  [Residents of Brask] <said> {that the bridge" in plain
    assert "\n   1  Residents of Brask said that the bridge" in without_styles(coloured)
