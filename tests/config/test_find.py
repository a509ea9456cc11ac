"""Which file is the configuration of a run."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from claimcheck.config import Settings
from claimcheck.config.load import Configuration, load
from claimcheck.errors import ConfigError

TABLE = '[tool.claimcheck]\nfail-on = "note"\n'


@pytest.fixture
def deep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder two folders below an empty one."""
    (tmp_path / "news" / "today").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "news" / "today")
    return tmp_path


def test_without_a_file_there_are_the_defaults(deep: Path) -> None:
    assert load() == Configuration(Settings())


def test_the_nearest_folder_that_has_one_wins(deep: Path) -> None:
    (deep / ".claimcheck.yaml").write_text("show: error")
    (deep / "pyproject.toml").write_text(TABLE)
    assert load().settings.show == "error"
    (deep / "news" / "pyproject.toml").write_text(TABLE)
    found = load()
    assert found == Configuration(
        Settings(fail_on="note", folder=deep / "news"), str(deep / "news/pyproject.toml")
    )
    (deep / "news/today/.claimcheck.yaml").write_text("show: warning")
    found = load()
    assert (found.settings.show, found.settings.fail_on) == ("warning", "error")
    assert (found.path, found.note) == (".claimcheck.yaml", None)


def test_of_two_in_one_folder_the_yaml_wins_and_a_note_says_so(deep: Path) -> None:
    (deep / "news" / ".claimcheck.yaml").write_text("show: error")
    (deep / "news" / "pyproject.toml").write_text("[tool.other]\nclaimcheck = 1\n")
    assert load().note is None
    (deep / "news" / "pyproject.toml").write_text(TABLE)
    found = load()
    assert (found.settings.show, found.settings.fail_on) == ("error", "error")
    assert found.note == (
        f"{deep}/news/pyproject.toml: [tool.claimcheck] is not read, "
        f"because {deep}/news/.claimcheck.yaml lies beside it"
    )


def test_a_project_of_others_is_passed_over_whatever_it_is(deep: Path) -> None:
    (deep / ".claimcheck.yaml").write_text("show: error")
    project = deep / "news" / "pyproject.toml"
    for content in (b"[project]\n", b"no toml [", b"\xff\xfe", b'[project]\nname = "claimcheck-fan"\n'):
        project.write_bytes(content)
        assert load().settings.show == "error"
    project.unlink()
    project.mkdir()
    assert load().settings.show == "error"
    project.rmdir()
    os.mkfifo(project)
    assert load().settings.show == "error"


def test_a_project_that_may_be_meant_and_cannot_be_read_is_a_problem(deep: Path) -> None:
    project = Path("pyproject.toml")
    for content, problem in (
        (b"[tool.claimcheck", "1:17: not TOML: Expected ']' at the end of a table declaration"),
        (b"[tool.claimcheck]\nshow = '\xff'", "2:9: not UTF-8: save the file as UTF-8"),
    ):
        project.write_bytes(content)
        with pytest.raises(ConfigError) as caught:
            load()
        assert str(caught.value) == f"pyproject.toml:{problem}"
    Path(".claimcheck.yaml").touch()
    assert load() == Configuration(Settings(folder=Path.cwd()), ".claimcheck.yaml")


def test_what_others_wrote_into_the_project_is_no_problem(deep: Path) -> None:
    others = '[tool.other]\nmark = "\\u001b"\nfail_on = 1\n'
    Path("pyproject.toml").write_text(others + TABLE)
    assert load().settings.fail_on == "note"
    Path("pyproject.toml").write_text(others + '[tool.claimcheck]\nmodel = "a\\u001b"\n')
    with pytest.raises(ConfigError) as caught:
        load()
    assert str(caught.value) == "pyproject.toml:5:9: control character U+001B"


def test_a_configuration_that_is_no_file_is_a_problem(deep: Path) -> None:
    (deep / ".claimcheck.yaml").symlink_to(deep / "gone")
    with pytest.raises(ConfigError, match=r"\.claimcheck\.yaml: there is no such file"):
        load()


def test_paths_start_from_the_folder_of_the_file_that_is_named(deep: Path) -> None:
    (deep / "house.yml").write_text("{baseline: known.json, rules: [./house-rules.yaml]}")
    found = load("../../house.yml")
    assert found.path == "../../house.yml"
    assert (found.settings.folder, found.settings.rules_folder) == (deep, deep)
    assert found.settings.baseline == deep / "known.json"


def test_a_working_folder_that_was_deleted_has_no_configuration(
    deep: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path.cwd().rmdir()
    assert load() == Configuration(Settings())
    monkeypatch.chdir(deep)
