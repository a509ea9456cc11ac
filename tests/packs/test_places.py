from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import claimcheck
from claimcheck import packs

PACKAGE = Path(claimcheck.__file__).parent


def where_the_packs_are(root: Path) -> Path:
    """Ask the package under ``root`` where it finds the shipped packs."""
    return Path(answer("from claimcheck import packs; print(packs.folder())", root).strip())


def answer(ask: str, root: Path) -> str:
    """Return what a Python of its own prints in ``root``."""
    done = subprocess.run([sys.executable, "-c", ask], cwd=root, capture_output=True, text=True, check=True)
    return done.stdout


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """The package as a wheel lays it down, with its packs inside."""
    shutil.copytree(PACKAGE, tmp_path / "claimcheck", ignore=shutil.ignore_patterns("__pycache__", "rules"))
    shutil.copytree(packs.folder(), tmp_path / "claimcheck" / "rules")
    return tmp_path


def test_installed_packs_lie_in_the_package(installed: Path) -> None:
    assert where_the_packs_are(installed) == installed / "claimcheck" / "rules"


def test_a_folder_of_rules_beside_an_installed_package_is_somebody_elses(installed: Path) -> None:
    (installed / "rules").mkdir()
    assert where_the_packs_are(installed) == installed / "claimcheck" / "rules"


def test_in_a_checkout_the_packs_lie_beside_the_package(installed: Path) -> None:
    (installed / "rules").mkdir()
    (installed / "pyproject.toml").touch()
    assert where_the_packs_are(installed) == installed / "rules"


def test_the_shipped_packs_are_known_by_name() -> None:
    assert "default" in packs.names()


@pytest.mark.parametrize("name", packs.names())
def test_every_shipped_pack_loads_alone_and_bears_the_name_of_its_file(name: str) -> None:
    assert packs.load([name]).packs[-1].name == name


def test_the_strict_pack_brings_all_the_others() -> None:
    assert {pack.name for pack in packs.load(["strict"]).packs} == set(packs.names()) - {"default"}


def test_the_strict_pack_has_every_rule_on() -> None:
    assert [rule.id for rule in packs.load(["strict"]).rules if not rule.enabled] == []


def test_a_name_means_the_shipped_pack_even_where_a_file_is_called_so(tmp_path: Path) -> None:
    house = tmp_path / "default.yaml"
    house.write_text("pack: {name: default, version: '9', extends: [default]}")
    loaded = packs.load([str(house)]).packs
    assert [pack.version for pack in loaded if pack.name == "default"] == ["0.2.0", "9"]


def test_packs_load_without_what_draws_and_parses() -> None:
    ask = "import sys; from claimcheck import packs; packs.folder(); print(*sys.modules)"
    assert not {"spacy", "typer", "rich", "claimcheck.pipeline"} & set(answer(ask, PACKAGE.parent).split())
