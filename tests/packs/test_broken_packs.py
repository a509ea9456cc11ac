from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck import packs
from claimcheck.errors import PackError
from claimcheck.notation.tree import LOADER

BROKEN = Path(__file__).parent / "broken"


@pytest.mark.parametrize("name", [path.stem for path in sorted(BROKEN.glob("*.yaml"))])
def test_a_broken_pack_is_refused_with_the_messages_beside_it(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if name == "syntax" and LOADER.__name__ != "CSafeLoader":
        pytest.skip("the parser written in Python has other words for it")
    monkeypatch.chdir(BROKEN)
    with pytest.raises(PackError) as caught:
        packs.load([f"{name}.yaml"])
    assert (
        list(map(str, caught.value.problems)) == Path(f"{name}.txt").read_text(encoding="utf-8").splitlines()
    )
    assert caught.value.status == 2


def test_problems_of_several_files_come_together_in_their_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(BROKEN)
    with pytest.raises(PackError) as caught:
        packs.load(["tags.yaml", "nowhere.yaml", "empty.yaml"])
    assert [str(problem).partition(":")[0] for problem in caught.value.problems] == [
        "tags.yaml",
        "nowhere.yaml",
        "empty.yaml",
    ]


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("defaul", "defaul: no pack has this name: did you mean 'default'?"),
        (".", ".: a folder: name one of the packs in it, which end in .yaml"),
        ("/dev/null", "/dev/null: not a regular file"),
        ("none.yaml", "none.yaml: there is no such file: check the path"),
        ("a\0b.yaml", "a\0b.yaml: no file name"),
        ("x" * 300 + ".yaml", "x" * 300 + ".yaml: cannot be read: File name too long"),
    ],
)
def test_a_pack_that_is_not_there_says_why(name: str, problem: str) -> None:
    with pytest.raises(PackError) as caught:
        packs.load([name])
    assert str(caught.value) == problem


def test_a_pack_that_lies_here_is_offered_by_its_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "house.yaml").write_text("pack: {name: house, version: '1'}")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(PackError, match=r"house: no pack has this name: did you mean 'house.yaml'\?"):
        packs.load(["house"])


def test_a_file_over_two_megabytes_is_refused(tmp_path: Path) -> None:
    large = tmp_path / "large.yaml"
    large.write_text("#" * 2_000_001)
    with pytest.raises(PackError, match="larger than 2 MB"):
        packs.load([str(large)])


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    (tmp_path / "outside.yaml").write_text("pack: {name: outside, version: '1'}")
    (inside / "link.yaml").symlink_to(tmp_path / "outside.yaml")
    (inside / "house.yaml").write_text("pack: {name: house, version: '1', extends: [link.yaml]}")
    with pytest.raises(PackError, match=r"house.yaml:1:45: 'link.yaml': lies outside the folder"):
        packs.load([str(inside / "house.yaml")])


def test_a_million_problems_are_counted_and_not_shown(tmp_path: Path) -> None:
    pack = tmp_path / "many.yaml"
    pack.write_text("pack: {name: many, version: '1'}\nlexicons:\n  a:\n" + "  - w\n" * 100_000)
    with pytest.raises(PackError) as caught:
        packs.load([str(pack)])
    assert len(caught.value.problems) == 501
    assert str(caught.value.problems[-1]) == "... and 99499 more problems"
