"""The configuration to begin with: right as it is, and right when each setting is made to count."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from claimcheck import packs
from claimcheck.config import MAX_BYTES, Settings
from claimcheck.config.ids import check_ids
from claimcheck.config.keys import KEYS, PATH_KEYS, SUPPRESS_KEYS, Key
from claimcheck.config.starter import starter
from claimcheck.nlp.model import PACKAGE
from tests.config.loading import problems_of, settings_of

SETTING = re.compile(r"^#(?! \S)", re.MULTILINE)


def blocks() -> dict[str, str]:
    """Return each setting of the starter with its '#' taken away."""
    parts = (SETTING.sub("", part) for part in starter().split("\n\n")[1:])
    return {re.findall(r"^([a-z-]+):", part, re.MULTILINE)[0]: part for part in parts}


def test_as_it_stands_it_changes_nothing(desk: Path) -> None:
    assert settings_of(starter()) == Settings(folder=desk)


def test_it_has_every_key_once_each_with_its_description() -> None:
    assert list(blocks()) == list(KEYS)
    for name, key in KEYS.items():
        assert f"# {key.description}\n" in blocks()[name]
        for inner, below in key.keys.items():
            assert re.search(rf"^[- ] {inner}: .* # {below.description}$", blocks()[name], re.MULTILINE)


@pytest.mark.parametrize("name", KEYS)
def test_each_setting_loads_and_names_rules_that_there_are(desk: Path, name: str) -> None:
    settings = settings_of(blocks()[name])
    check_ids(settings, [rule.id for rule in packs.load(settings.rules).rules])


def test_all_settings_together_load(desk: Path) -> None:
    assert problems_of(SETTING.sub("", starter())) == []


def test_settings_that_have_a_default_show_it(desk: Path) -> None:
    for name in ("rules", "fail-on", "show", "max-bytes", "model"):
        settings = settings_of(blocks()[name])
        assert (settings.rules, settings.fail_on, settings.show) == (("default",), "error", "note"), name
        assert (settings.max_bytes, settings.model or PACKAGE) == (MAX_BYTES, PACKAGE), name


@pytest.mark.parametrize("key", [*KEYS.values(), *PATH_KEYS.values(), *SUPPRESS_KEYS.values()])
def test_a_description_is_one_line_and_a_choice_has_choices(key: Key) -> None:
    assert "\n" not in key.description
    assert 0 < len(key.description) < 80
    assert (key.kind == "choice") is bool(key.choices)
    assert (key.kind == "tables") is bool(key.keys)
