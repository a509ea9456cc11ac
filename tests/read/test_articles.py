from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.model.report import Failure
from claimcheck.read import SUFFIXES, Article, find


def write(folder: Path, *names: str) -> None:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("The ferry sank.\n", encoding="utf-8")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(found: list[Article]) -> list[str]:
    return [article.path for article in found]


def test_a_folder_gives_its_articles_in_the_order_of_names(here: Path) -> None:
    write(here, "desk/b.txt", "desk/a.text", "desk/city/c.TXT", "desk/notes.tex", "desk/.hidden.txt")
    write(here, "desk/.drafts/d.txt")
    found, failures = find(["desk"])
    assert names(found) == ["desk/a.text", "desk/b.txt", "desk/city/c.TXT"]
    assert failures == []


def test_a_file_is_taken_as_given_whatever_its_suffix(here: Path) -> None:
    write(here, "story", ".hidden.txt")
    found, failures = find(["./story", ".hidden.txt"])
    assert found == [Article("./story", Path("story")), Article(".hidden.txt", Path(".hidden.txt"))]
    assert failures == []


def test_a_file_named_twice_is_read_once(here: Path) -> None:
    write(here, "desk/a.txt")
    found, _ = find(["desk/a.txt", "desk", "./desk/../desk/a.txt"])
    assert names(found) == ["desk/a.txt"]


def test_a_dash_is_standard_input_once() -> None:
    assert find(["-", "-"]) == ([Article("<stdin>", None)], [])
    assert find(["-"], stdin_filename="wire/ferry.txt") == ([Article("wire/ferry.txt", None)], [])


def test_a_link_to_a_folder_above_is_not_followed(here: Path) -> None:
    write(here, "desk/a.txt")
    (here / "desk" / "loop").symlink_to(here / "desk", target_is_directory=True)
    assert names(find(["desk"])[0]) == ["desk/a.txt"]


def test_a_folder_without_articles_says_what_would_be_one(here: Path) -> None:
    write(here, "desk/a.pdf", "desk/.b.txt")
    remedy = f"name the files, or a folder with files that end in {' or '.join(sorted(SUFFIXES))}"
    assert find(["desk"]) == (
        [],
        [Failure("desk", "no-articles", f"desk: no article in this folder ({remedy})")],
    )


def test_a_missing_file_gets_the_nearest_name(here: Path) -> None:
    write(here, "ferry.txt")
    message = "fery.txt: no such file or folder (did you mean ferry.txt?)"
    assert find(["fery.txt"]) == ([], [Failure("fery.txt", "not-found", message)])


def test_the_others_are_still_found(here: Path) -> None:
    write(here, "ferry.txt")
    found, failures = find(["nowhere/x", "ferry.txt", "a\0b"])
    assert names(found) == ["ferry.txt"]
    assert [f.path for f in failures] == ["nowhere/x", "a\0b"]


def test_a_name_that_is_not_utf_8_can_be_shown(here: Path) -> None:
    name = b"f\xe9rry.txt".decode("utf-8", "surrogateescape")
    found, failures = find([name])
    assert found == []
    assert failures[0].path == "f\ufffdrry.txt"
    failures[0].message.encode("utf-8")
