"""A pack of one's own: written, sound, and its examples hold."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from claimcheck import packs
from claimcheck.pipeline import check_examples
from tests.cli.conftest import Here


@pytest.fixture(autouse=True)
def _in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_a_new_pack_is_sound_and_its_examples_hold(here: Here) -> None:
    new = here("rules", "new", "house")
    assert (new.status, new.out) == (0, "")
    assert new.err.splitlines() == [
        "claimcheck: wrote house.yaml",
        "claimcheck: next, see that it is sound, and that its rule finds what it should:",
        "  claimcheck rules check house.yaml",
        "  claimcheck rules test house.yaml",
    ]
    catalogue = packs.load(["house.yaml"])
    own = [rule for rule in catalogue.rules if rule.pack == "house"]
    assert [rule.id for rule in own] == ["HSE001"]
    assert check_examples(catalogue, own) == ()
    assert re.fullmatch(
        r"house.yaml: 1 rule of its own and \d+ inherited, no problems\n",
        here("rules", "check", "house.yaml").out,
    )
    assert here("rules", "test", "house.yaml", "--select", "HSE").out == "1 rule, 4 examples: all hold\n"


def test_what_a_new_pack_leaves_in_remarks_can_be_used(here: Here) -> None:
    here("rules", "new", "house")
    text = Path("house.yaml").read_text(encoding="utf-8")
    used = re.sub(r"^# ((?:lexicons|overrides):|  [a-zA-Z0-9-]+: \{.*)$", r"\1", text, flags=re.MULTILINE)
    assert used.count("\n  ") == text.count("\n  ") + 4
    Path("house.yaml").write_text(used, encoding="utf-8")
    rules = {rule.id: rule for rule in packs.load(["house.yaml"]).rules}
    assert not rules["TIM001"].enabled
    assert rules["ATT006"].severity == "note"
    assert max(map(len, text.splitlines())) <= 120


def test_a_new_pack_names_every_finder_that_can_be_used(here: Here) -> None:
    here("rules", "new", "house")
    text = Path("house.yaml").read_text(encoding="utf-8")
    assert all(f"#   {finder} " in text for finder in ("phrases", "lemmas", "claim"))
    assert "claimcheck schema pack > claimcheck-pack.schema.json" in text
    assert "# yaml-language-server: $schema=claimcheck-pack.schema.json" in text


@pytest.mark.parametrize(
    ("name", "file", "rule"),
    [
        ("metro-desk", "metro-desk.yaml", "MTR001"),
        ("sports.yml", "sports.yml", "SPR001"),
        ("desk/money.yaml", "desk/money.yaml", "MNY001"),
        ("a1", "a1.yaml", "HSE001"),
        ("hedge", "hedge.yaml", "HSE001"),
        ("-f/house", "-f/house.yaml", "HSE001"),
    ],
)
def test_the_pack_and_its_rule_are_named_after_the_file(name: str, file: str, rule: str, here: Here) -> None:
    for folder in ("desk", "-f"):
        Path(folder).mkdir()
    assert here("rules", "new", "--", name).status == 0
    catalogue = packs.load([file])
    assert catalogue.packs[-1].name == Path(file).stem
    assert catalogue.rules[-1].id == rule


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("there", "there.yaml: is there already (take another name)"),
        ("there.yaml", "there.yaml: is there already (take another name)"),
        ("no/where/x", "no/where/x.yaml: there is no folder no/where (make it first: mkdir -p no/where)"),
        (
            "My House",
            "My House: 'My House' is no name for a pack (use a-z, 0-9 and hyphens, as in 'my-house')",
        ),
        ("House.yaml", "House.yaml: 'House' is no name for a pack (use a-z, 0-9 and hyphens, as in 'house')"),
        ("default", "default: 'default' is a pack of claimcheck's own (take another name)"),
        ("house.txt", "house.txt: a pack does not end in '.txt' (call it house.yaml)"),
        ("desk/", "desk/: names a folder (name a file in it, such as house.yaml)"),
        ("..", "..: names a folder (name a file in it, such as house.yaml)"),
        ("there.yaml/x", "there.yaml/x.yaml: cannot be written: Not a directory (choose another place)"),
    ],
)
def test_what_cannot_be_written_says_why(name: str, told: str, here: Here) -> None:
    Path("there.yaml").write_text("mine")
    answer = here("rules", "new", name)
    assert (answer.status, answer.out, answer.err) == (2, "", f"claimcheck: {told}\n")
    assert Path("there.yaml").read_text() == "mine"
    assert len(list(Path().iterdir())) == 1


def test_a_folder_that_may_not_be_written_to_says_so(here: Here) -> None:
    answer = here("rules", "new", "/proc/house")
    assert answer.status == 2
    assert answer.err.startswith("claimcheck: /proc/house.yaml: ")
