"""README never lies: every command, option, format and rule in it exists, and its report is a real one."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml
from spacy.tokens import Doc

import claimcheck
from claimcheck import packs
from claimcheck.component import attributions
from claimcheck.config.load import load
from claimcheck.packs.rules import KEYS
from claimcheck.pipeline import check_examples, open_auditor
from claimcheck.read import SUFFIXES
from claimcheck.render import RENDERERS
from claimcheck.training.__main__ import command_line

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS: list[tuple[str, str, str]] = re.findall(r"(?:<!-- (.*?) -->\n)?```(\w+)\n(.*?)```", README, re.DOTALL)


def block(label: str) -> str:
    """Return the block below a comment."""
    return next(text for name, _, text in BLOCKS if name == label)


@pytest.fixture(scope="module")
def helps() -> dict[str, str]:
    """What each command says of itself."""
    commands = (
        "", "audit", "rules", "rules list", "rules check", "rules test", "rules new", "rules words",
        "rules fields", "rules lexicons", "explain", "init", "schema", "compare", "lsp", "quotes",
    )  # fmt: skip
    return {command: _help(command) for command in commands}


def _help(command: str) -> str:
    call = [sys.executable, "-m", "claimcheck", *command.split(), "--help"]
    return subprocess.run(call, capture_output=True, text=True, check=True).stdout


def test_every_option_in_it_exists(helps: dict[str, str]) -> None:
    named = set(re.findall(r"(?<![\w-])(--[a-z][a-z-]+)", README))
    training = command_line().format_help()
    known = set(re.findall(r"--[a-z][a-z-]+", "\n".join([*helps.values(), training])))

    assert named <= known, named - known


def test_every_option_of_audit_is_in_it(helps: dict[str, str]) -> None:
    known = set(re.findall(r"--[a-z][a-z-]+", helps["audit"]))

    assert {option for option in known if option not in README} == set()


def test_every_command_in_it_exists_and_every_command_is_in_it(helps: dict[str, str]) -> None:
    named = set(re.findall(r"`claimcheck ((?:rules )?[a-z]+)\b", README))
    known = {command for command in helps if command not in ("", "rules")}

    assert named == known


def test_every_format_and_suffix_is_in_it() -> None:
    assert [name for name in (*RENDERERS, *SUFFIXES) if f"`{name}`" not in README] == []


def test_every_rule_in_it_exists() -> None:
    known = {rule.id for rule in packs.load(["default"]).rules} | set(_own_rules())

    assert set(re.findall(r"\b[A-Z]{3}\d{3}\b", README)) <= known


def test_its_report_is_the_one_that_the_sample_gives() -> None:
    golden = (ROOT / "tests/golden/council-vote.text").read_text(encoding="utf-8").splitlines()

    shown = block("from the report on samples/council-vote.txt").splitlines()

    assert [line for line in shown if line not in golden] == []


def _own_rules() -> list[str]:
    return re.findall(r"^- id: (\w+)$", README, re.MULTILINE)


def test_its_rules_load_and_their_examples_hold(tmp_path: Path) -> None:
    head, _, changes = block("pack").partition("\noverrides:")
    rules = "\n".join(text for name, _, text in BLOCKS if name == "rules")
    pack = tmp_path / "house.yaml"
    pack.write_text(f"{head}\n{rules}\noverrides:{changes}", encoding="utf-8")
    catalogue = packs.load([str(pack)])
    own = tuple(rule for rule in catalogue.rules if rule.pack == "house")

    assert [rule.id for rule in own] == _own_rules()
    assert check_examples(catalogue, rules=own) == ()


def test_every_key_of_a_rule_is_shown_by_one_that_works() -> None:
    written = yaml.safe_load(block("pack"))["rules"]
    written += [rule for name, _, text in BLOCKS if name == "rules" for rule in yaml.safe_load(text)]

    assert set(KEYS) - {key for rule in written for key in rule} == set()


def test_its_program_prints_who_says_what_and_what_to_look_at(capsys: pytest.CaptureFixture[str]) -> None:
    exec(block("program"), {})
    said, *found = capsys.readouterr().out.splitlines()

    assert said == "Ida Holm ['that 40 people were hurt']"
    assert any(line.startswith("Place(line=3, column=10) ATT006 ") for line in found)


def test_every_name_for_programs_is_in_it() -> None:
    assert [
        name for name in claimcheck.__all__ if not name.startswith("_") and f"`{name}" not in README
    ] == []


def test_its_spacy_pipeline_does_what_it_says() -> None:
    names: dict[str, object] = {}
    exec(block("spaCy"), names)
    doc = names["doc"]
    assert isinstance(doc, Doc)
    (found,) = attributions(doc)

    assert [span.text for part in (found.source, found.cue, found.content) for span in part] == [
        "Mayor Ada Renn",
        "said",
        'The ferry "will not sail"',
    ]


def test_its_profile_loads_and_changes_what_it_says(tmp_path: Path) -> None:
    (tmp_path / "city-desk.yaml").write_text(block("profile"), encoding="utf-8")
    catalogue = packs.load([str(tmp_path / "city-desk.yaml")])
    rules = {rule.id: rule for rule in catalogue.rules}

    assert (rules["TIM001"].enabled, rules["HED003"].enabled, rules["SRC002"].severity) == (
        True,
        False,
        "error",
    )
    assert ("Ada", "Renn") in {entry.words for entry in catalogue.lexicon("known-to-all")}
    assert len(block("profile").splitlines()) <= 11


def test_its_configuration_loads(tmp_path: Path) -> None:
    (tmp_path / "house.yaml").write_text(block("pack"), encoding="utf-8")
    (tmp_path / ".claimcheck.yaml").write_text(block("configuration"), encoding="utf-8")
    settings = load(str(tmp_path / ".claimcheck.yaml")).settings

    assert open_auditor(settings).settings.fail_on == "warning"


def test_its_yaml_is_yaml_and_its_files_exist() -> None:
    assert all(yaml.safe_load(text) for _, language, text in BLOCKS if language == "yaml")
    links = [link for link in re.findall(r"\]\(([^)]+)\)", README) if "://" not in link]
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_it_names_the_distribution_and_both_hooks() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))

    assert f"pip install {project['name']}" in README
    assert all(f"- id: {hook['id']}\n" in README for hook in hooks)


def test_the_version_is_the_one_of_the_hook_recipe() -> None:
    from claimcheck import __version__

    assert f"rev: v{__version__}" in README
