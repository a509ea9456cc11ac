"""Ids that a configuration names are held against the rules of the run."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.config import Said, Settings
from claimcheck.config.ids import check_ids
from claimcheck.errors import ConfigError, UsageError
from tests.config.loading import settings_of

IDS = [f"HSE{n:03}" for n in range(1, 30)]
TEXT = """\
ignore: [hse, "HSX, HSE990"]
paths:
- {path: a, select: TIM}
select: HSE00
suppress:
- {rule: [HSE1], reason: a}
"""
ALL = ": 'claimcheck rules list' shows all rules"
IGNORED = {
    ".claimcheck.yaml:1:15: no rule's id begins with 'HSE990': did you mean 'HSE029'?",
    f".claimcheck.yaml:1:15: no rule's id begins with 'HSX'{ALL}",
}
SELECTED = {f".claimcheck.yaml:3:21: no rule's id begins with 'TIM'{ALL}"}
SUPPRESSED = {".claimcheck.yaml:6:11: no rule's id begins with 'HSE1': did you mean 'HSE021'?"}


@pytest.mark.parametrize(
    ("said", "problems"),
    [
        (Said(), IGNORED | SELECTED | SUPPRESSED),
        (Said(select=()), IGNORED | SUPPRESSED),
        (Said(ignore=("HSE",)), SELECTED | SUPPRESSED),
        (Said(rules=("other.yaml",)), SELECTED),
        (Said(rules=("other.yaml",), select=("HSE",)), set()),
    ],
)
def test_every_id_that_counts_and_that_no_rule_has_is_a_problem(
    desk: Path, said: Said, problems: set[str]
) -> None:
    settings = settings_of(TEXT).replaced_by(said)
    if not problems:
        check_ids(settings, IDS)
        return
    with pytest.raises(ConfigError) as caught:
        check_ids(settings, IDS)
    assert set(map(str, caught.value.problems)) == problems
    assert all(problem.excerpt in TEXT for problem in caught.value.problems)


def test_a_prefix_that_a_rule_has_is_right(desk: Path) -> None:
    check_ids(settings_of("ignore: h\nselect: [HSE01]"), IDS)


def test_ids_of_the_command_line_are_held_against_the_rules_as_well(desk: Path) -> None:
    for settings in (Settings(), settings_of("suppress: [{rule: HSX, reason: a}]")):
        for said in (Said(ignore=("HSX",), rules=("a",)), Said(select=("HSX",), rules=("a",))):
            with pytest.raises(UsageError, match="no rule's id begins with 'HSX'"):
                check_ids(settings.replaced_by(said), IDS)
