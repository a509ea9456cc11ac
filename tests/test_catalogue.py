"""Rules held against an editors' catalogue, which lies beside a checkout: what each must flag and leave alone."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

import pytest

from claimcheck import packs
from claimcheck.config import Settings
from claimcheck.model.rule import Example
from claimcheck.pipeline import Auditor, flagged_in

CATALOGUE = Path(__file__).parents[2] / "shared" / "rule-catalogue.json"

# Not running text: stories that are only described.
DESCRIBED = {"SRC007"}

pytestmark = pytest.mark.skipif(not CATALOGUE.exists(), reason="the editors' catalogue is not here")


def ids() -> list[str]:
    """Return the ids of the rules that the catalogue shows in running text."""
    rules = json.loads(CATALOGUE.read_text(encoding="utf-8")) if CATALOGUE.exists() else []
    return [rule["id"] for rule in rules if rule["id"] not in DESCRIBED]


@cache
def _auditor() -> Auditor:
    return Auditor(Settings(), packs.load(["strict"]))


@cache
def _entries() -> dict[str, dict[str, str]]:
    return {rule["id"]: rule for rule in json.loads(CATALOGUE.read_text(encoding="utf-8"))}


def _example(text: str) -> Example:
    if two := re.fullmatch(r"HEAD: (.*?) BODY: (.*)", text, re.S):
        return Example(two[2], (), title=two[1])
    if two := re.fullmatch(r"WIRE: (.*?) COPY: (.*)", text, re.S):
        return Example(two[2], (), original=two[1])
    if two := re.fullmatch(r'(?:Transcript|Source): "(.*?)"\.? Article: (.*)', text, re.S):
        return Example(two[2], (), transcript=two[1])
    return Example(text, ())


def _found(rule_id: str, text: str) -> bool:
    auditor = _auditor()
    rules = {rule.id: rule for rule in auditor.catalogue.rules}
    assert rule_id in rules, f"there is no rule {rule_id}"
    return bool(flagged_in(auditor, rules[rule_id], _example(text)))


@pytest.mark.parametrize("rule_id", ids())
def test_a_rule_flags_what_the_catalogue_flags(rule_id: str) -> None:
    assert _found(rule_id, _entries()[rule_id]["flag"])


@pytest.mark.parametrize("rule_id", ids())
def test_a_rule_leaves_alone_what_the_catalogue_leaves_alone(rule_id: str) -> None:
    assert not _found(rule_id, _entries()[rule_id]["ok"])
