"""What is wrong with packs: every problem of every file once, with its line and a caret below the place."""

from __future__ import annotations

from pathlib import Path

import pytest
from rich.text import Text

from tests.cli.conftest import Here
from tests.cli.running import PACK, at_terminal, claimcheck

HOUSE = PACK.replace("version: 1.0.0}", "version: 1.0.0, extends: [base]}").replace("HS", "DS")


@pytest.fixture(autouse=True)
def _in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def write(name: str, *changes: tuple[str, str], pack: str = PACK) -> None:
    for old, new in changes:
        assert old in pack
        pack = pack.replace(old, new)
    Path(name).parent.mkdir(exist_ok=True, parents=True)
    Path(name).write_text(pack, encoding="utf-8")


def test_each_problem_has_its_line_and_a_caret_and_the_last_line_counts(here: Here) -> None:
    write("a.yaml", ("severity: error", "severity: eror"), ("[amid]", "amid"))
    write("b.yaml", ("why: It says nothing.", "why: Nothing: at all."))
    answer = here("rules", "check", "a.yaml", "b.yaml")
    assert (answer.status, answer.err) == (2, "")
    assert answer.out == (
        "a.yaml:7:13: unknown severity 'eror': did you mean 'error'?\n"
        "      severity: eror\n"
        "                ^\n"
        "a.yaml:18:12: 'phrases' must be a list: put it between square brackets, [amid]\n"
        "      phrases: amid\n"
        "               ^\n"
        "b.yaml:6:8: a text with a colon in it must stand between quotation marks: 'Nothing: at all.'\n"
        "      why: Nothing: at all.\n"
        "           ^\n"
        "3 problems in 2 files\n"
    )


def test_sound_packs_have_a_line_each(here: Here) -> None:
    write("base.yaml")
    write("house.yaml", pack=HOUSE)
    write("all.yaml", pack="pack: {name: all, version: 1, extends: [house]}\n")
    answer = here("rules", "check", "base.yaml", "house.yaml", "all.yaml", "base.yaml")
    assert (answer.status, answer.err) == (0, "")
    assert answer.out.splitlines() == [
        "base.yaml: 3 rules, no problems",
        "house.yaml: 3 rules of its own and 3 inherited, no problems",
        "all.yaml: 6 inherited rules, no problems",
    ]


def test_a_broken_pack_hides_nothing_of_another_and_a_shared_one_is_told_of_once(here: Here) -> None:
    write("base.yaml", ("severity: error", "severity: eror"))
    write("house.yaml", ("severity: note", "severity: nota"), pack=HOUSE)
    write("sound.yaml")
    answer = here("rules", "check", "house.yaml", "base.yaml", "sound.yaml", "none.yaml")
    assert answer.status == 2
    assert [line for line in answer.out.splitlines() if line[0] != " "] == [
        "house.yaml:27:13: unknown severity 'nota': did you mean 'note'?",
        "base.yaml:7:13: unknown severity 'eror': did you mean 'error'?",
        "sound.yaml: 3 rules, no problems",
        "none.yaml: there is no such file: check the path",
        "3 problems in 3 files",
    ]


def test_a_folder_means_the_packs_in_it(here: Here) -> None:
    write("desk/b.yaml")
    write("desk/a.yml")
    write("desk/notes.txt")
    write("desk/deeper/c.yaml")
    assert here("rules", "check", "desk").out.splitlines() == [
        "desk/a.yml: 3 rules, no problems",
        "desk/b.yaml: 3 rules, no problems",
    ]
    Path("empty").mkdir()
    answer = here("rules", "check", "empty")
    assert answer.status == 2
    assert answer.out == (
        "empty/: a folder: name one of the packs in it, which end in .yaml\n1 problem in 1 file\n"
    )


def test_a_shipped_pack_is_meant_even_where_a_folder_has_its_name(here: Here) -> None:
    Path("default").mkdir()
    assert here("rules", "check", "default").out.endswith(" inherited rules, no problems\n")


def test_wide_characters_and_tabs_do_not_move_the_caret(here: Here) -> None:
    write("a.yaml", ("phrases: [amid]", "phrases: [不不, é́, {a: b, c: d}]"))
    write("b.yaml", ("  why: Readers", "\twhy: Readers"))
    answer = here("rules", "check", "a.yaml", "b.yaml")
    problem, line, caret = answer.out.splitlines()[:3]
    assert problem.startswith("a.yaml:18:21: a phrase must be text")
    assert len(caret) - 1 == line.index("{") + 2 - 1  # two characters fill two cells, an accent fills none
    assert answer.out.splitlines()[4:6] == ["    →why: Readers skip it.", "    ^"]


def test_nothing_in_a_line_moves_the_cursor(here: Here) -> None:
    write("a.yaml", ("severity: error", "severity: \x1b[2Jeror"))
    answer = here("rules", "check", "a.yaml")
    assert "\x1b" not in answer.out
    assert "␛[2Jeror" in answer.out


def test_a_long_line_is_cut_around_the_place(here: Here) -> None:
    write("a.yaml", ("[amid]", f"[{'x' * 500}, [y], {'z' * 500}]"))
    line, caret = here("rules", "check", "a.yaml").out.splitlines()[1:3]
    assert len(line) < 100
    assert line.startswith("    …xxx")
    assert line.endswith("zzz…")
    assert line[caret.index("^")] == "["


def test_more_problems_than_are_shown_are_counted_so(here: Here) -> None:
    write("a.yaml", pack="pack: {name: a, version: 1}\nlexicons: {a: [" + "w, " * 600 + "w]}\n")
    assert here("rules", "check", "a.yaml").out.splitlines()[-1] == "more than 500 problems in 1 file"


def test_colour_is_for_terminals(tmp_path: Path) -> None:
    write("a.yaml", ("severity: error", "severity: eror"))
    plain = claimcheck("rules", "check", "a.yaml", cwd=tmp_path)
    assert "\x1b" not in plain.out
    coloured = at_terminal("rules", "check", "a.yaml", cwd=tmp_path)
    assert coloured.status == 2
    assert "\x1b[1;31m^" in coloured.out
    assert Text.from_ansi(coloured.out).plain.rstrip("\n") == plain.out.rstrip("\n")
