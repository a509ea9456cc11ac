from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck import packs
from claimcheck.errors import PackError
from claimcheck.notation.tree import LOADER
from tests.packs.mistakes import MISTAKES, PACK, Mistake

RULES = f"{packs.folder()}/"


def said(pack: str | bytes) -> tuple[str, ...]:
    """Return what is said of a pack in the working folder, without its path."""
    path = Path("house.yaml")
    path.write_bytes(pack if isinstance(pack, bytes) else pack.encode())
    with pytest.raises(PackError) as caught:
        packs.load([str(path)])
    return tuple(str(p).removeprefix("house.yaml:").replace(RULES, "") for p in caught.value.problems)


@pytest.fixture(autouse=True)
def _in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_the_pack_without_a_mistake_is_sound() -> None:
    Path("house.yaml").write_text(PACK)
    assert packs.load(["house.yaml"]).packs[-1].name == "house"


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_a_mistake_is_told_in_plain_words_and_where_it_is(mistake: Mistake) -> None:
    if mistake.schema == "unreadable" and LOADER.__name__ != "CSafeLoader":
        pytest.skip("the parser written in Python stops in other places")
    assert said(mistake.pack) == mistake.said


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_the_place_is_the_same_with_the_line_ends_of_windows(mistake: Mistake) -> None:
    if mistake.schema == "unreadable" and LOADER.__name__ != "CSafeLoader":
        pytest.skip("the parser written in Python stops in other places")
    assert said(mistake.pack.replace("\n", "\r\n")) == mistake.said


NO_PACK = "this is no pack: one begins with 'pack: {name: ..., version: ...}'"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("# House rules\n\nWe flag *sources close to*.\n", (f"3:1: {NO_PACK}",)),
        ("- id: HSE001\n  name: x\n", (f"1:1: {NO_PACK}",)),
        (
            "pack: house\n",
            ("1:7: 'pack' must be keys with values, as in {name: ..., version: ...}, and is text",),
        ),
        ("---\n" + PACK, ()),
        (PACK + "---\n", ("28:1: a second pack in one file: '---' can only stand at the top",)),
        (PACK + "]\n", ("28:1: a ] without a [ before it",)),
        (PACK.replace("'Say", "‘Say"), ()),
    ],
)
def test_files_that_are_something_else(written: str, told: tuple[str, ...]) -> None:
    if told:
        assert said(written) == told
    else:
        Path("house.yaml").write_text(written)
        assert packs.load(["house.yaml"])
