"""The word lists of packs: listed, shown in full, and changed as it is told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck import packs
from claimcheck.render.lexicons import OWN, change
from tests.cli.conftest import Here
from tests.cli.running import PACK, at_terminal

LISTS = """\
pack: {name: house, version: 1.0.0}
lexicons:
  papers: [the Herald, the Echo]
  dozens: [dozen: 12, "score: 1": 20]
  loud-word: ["[bold]red"]
  nothing: []
"""


@pytest.fixture
def lists(tmp_path: Path) -> Path:
    """A pack with four lexicons, one of which is called as a rule is."""
    pack = tmp_path / "lists.yaml"
    pack.write_text(LISTS + PACK.partition("\n")[2])
    return pack


def test_each_is_listed_with_its_first_phrases(lists: Path, here: Here) -> None:
    answer = here("rules", "lexicons", "-r", lists)
    assert (answer.status, answer.err) == (0, "")
    assert answer.out.splitlines() == [
        "Lexicon    Phrases  The first of them",
        "papers           2  the Herald, the Echo",
        "dozens           2  dozen: 12; score: 1: 20",
        "loud-word        1  [bold]red",
        "nothing          0",
    ]


def test_programs_get_all_of_them(lists: Path, here: Here) -> None:
    listed = json.loads(here("rules", "lexicons", "-r", lists, "-f", "json").out)
    assert listed == {
        "schema": 1,
        "lexicons": [
            {
                "name": "papers",
                "phrases": [{"phrase": "the Herald", "value": None}, {"phrase": "the Echo", "value": None}],
            },
            {
                "name": "dozens",
                "phrases": [{"phrase": "dozen", "value": "12"}, {"phrase": "score: 1", "value": "20"}],
            },
            {"name": "loud-word", "phrases": [{"phrase": "[bold]red", "value": None}]},
            {"name": "nothing", "phrases": []},
        ],
    }


@pytest.mark.parametrize("columns", [40, 80, 120])
def test_a_lexicon_takes_one_line_of_a_terminal(columns: int) -> None:
    lines = at_terminal(
        "rules", "lexicons", "--isolated", columns=columns, env={"NO_COLOR": "1"}
    ).out.splitlines()
    assert max(map(len, lines)) <= columns
    names = [line.split()[0] for line in lines]
    assert names == ["Lexicon", *packs.load(["default"]).lexicons]


def names(listed: str) -> set[str]:
    """Return the names of lexicons in a list of them."""
    return {line.split()[0] for line in listed.splitlines() if line}


def test_the_configuration_says_which_packs(
    lists: Path, here: Here, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".claimcheck.yaml").write_text("rules: [./lists.yaml]\n")
    monkeypatch.chdir(tmp_path)
    assert "papers" in names(here("rules", "lexicons").out)
    assert "papers" not in names(here("rules", "lexicons", "--isolated").out)
    assert "papers" in names(here("rules", "lexicons", "--config", ".claimcheck.yaml").out)


def test_one_is_shown_in_full(here: Here) -> None:
    out = here("explain", "cues-cognition").out
    assert out == (
        "cues-cognition  lexicon, 13 phrases\n"
        "\n"
        "believe, think, hope, fear, expect, feel, worry, doubt, consider, deem, view, regard, perceive\n"
        "\n"
        "To change it, write in a pack of your own (and nothing else of the list):\n"
        "lexicons:\n"
        "  cues-cognition: {add: [words of your own], remove: [believe]}\n"
    )


def test_of_a_long_one_no_phrase_is_left_out(here: Here) -> None:
    shown = " ".join(here("explain", "currencies").out.split())
    for entry in packs.load(["default"]).lexicon("currencies"):
        assert f"{' '.join(entry.words)}: {entry.value}" in shown


def test_a_rule_and_a_lexicon_of_one_name_are_both_shown(lists: Path, here: Here) -> None:
    out = here("explain", "loud-word", "-r", lists).out
    assert out.startswith("HSE001  loud-word  error\n")
    assert "\n\nloud-word  lexicon, 1 phrase\n\n[bold]red\n" in out


def test_an_empty_one_can_only_grow(lists: Path, here: Here) -> None:
    out = here("explain", "nothing", "-r", lists).out
    assert out.startswith("nothing  lexicon, 0 phrases\n")
    assert out.endswith("  nothing: {add: [words of your own]}\n")


def test_a_name_that_is_almost_one_is_told(here: Here) -> None:
    answer = here("explain", "cues-nutral")
    assert (answer.status, answer.out) == (2, "")
    assert answer.err.startswith("claimcheck: no rule or lexicon 'cues-nutral' (did you mean cues-neutral? ")


@pytest.mark.parametrize("slug", packs.load(["default"]).lexicons)
def test_the_lines_that_change_one_work_as_they_stand(slug: str, tmp_path: Path) -> None:
    before = packs.load(["default"]).lexicon(slug)
    pack = tmp_path / "house.yaml"
    head = "pack: {name: house, version: 1.0.0, extends: [default]}"
    pack.write_text(f"{head}\nlexicons:\n  {slug}: {change(before)}\n", encoding="utf-8")
    after = packs.load([str(pack)]).lexicon(slug)
    assert after[:-1] == before[1:]
    assert " ".join(after[-1].words) == OWN
    assert bool(after[-1].value) == any(entry.value for entry in before)
