"""Rules on what a rewrite changed: ``drift``, and examples that say what the original was."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck import packs
from claimcheck.errors import PackError
from claimcheck.model.finder import DriftFinder

RULE = """\
pack: {{name: house, version: 1.0.0}}
rules:
- id: HSE001
  name: kept-figures
  summary: A figure that changed
  why: Figures stay.
  severity: error
  drift: {drift}
  message: "{message}"
{more}  examples:
    flag:
    - {{original: Ten came., text: <<Two came.>>}}
    - {flag}
    ok:
    - {{original: Ten came., text: Ten came.}}
    - {{original: Ten left., text: Ten left.}}
"""
FLAG = "{original: Ten left., text: <<Two left.>>}"


def loaded(
    tmp_path: Path,
    drift: str = "number-changed",
    message: str = "{before} {after}",
    more: str = "",
    flag: str = FLAG,
) -> tuple[object, str]:
    path = tmp_path / "house.yaml"
    path.write_text(RULE.format(drift=drift, message=message, more=more, flag=flag), encoding="utf-8")
    rule = packs.load([str(path)]).rules[0]
    return rule.finder, rule.flagged[1].original


def test_a_rule_names_the_kind_of_drift_and_its_examples_have_an_original(tmp_path: Path) -> None:
    assert loaded(tmp_path) == (DriftFinder("number-changed"), "Ten left.")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"drift": "number-chnged"}, "did you mean 'number-changed'?"),
        ({"message": "{value}"}, "it can say {text}, {before}, {after}"),
        ({"more": "  voice: [narration]\n"}, "speaks of a rewrite as a whole, so no 'voice'"),
        ({"flag": "<<Two left.>>"}, "needs its 'original' beside the 'text'"),
    ],
)
def test_what_makes_no_sense_for_a_rewrite_is_refused(
    tmp_path: Path, change: dict[str, str], said: str
) -> None:
    with pytest.raises(PackError) as refused:
        loaded(tmp_path, **change)
    assert said in str(refused.value)


def test_other_rules_have_no_original(tmp_path: Path) -> None:
    path = tmp_path / "house.yaml"
    rule = RULE.format(drift="x", message="No", more="", flag=FLAG).replace("drift: x", "phrases: [two]")
    path.write_text(rule, encoding="utf-8")
    with pytest.raises(PackError, match="'original' goes with the examples of a rule that has 'drift'"):
        packs.load([str(path)])
