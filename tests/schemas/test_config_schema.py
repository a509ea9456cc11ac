from __future__ import annotations

import pytest

from tests.schemas.reading import faults, read

WHOLE = """\
rules: [default, house.yaml]
select: [ATT, HED001]
ignore: TIM, NUM
fail-on: warning
show: note
model: en_core_web_sm
max-bytes: 5000000
baseline: .claimcheck-baseline.json
paths:
- {path: drafts/, select: [SRC], ignore: [], fail-on: never}
suppress:
- {path: [archive/**], rule: TIM001, words: last Friday, reason: The date is in the headline}
- {rule: [SRC, ATT], reason: known}
"""


def test_a_whole_configuration_is_valid_and_so_is_an_empty_one() -> None:
    assert faults("config", read(WHOLE)) == []
    assert faults("config", {}) == []


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("rulse: [default]", ""),
        ("fail-on: warnings", "fail-on"),
        ("fail_on: warning", ""),
        ("max-bytes: 0", "max-bytes"),
        ("max-bytes: many", "max-bytes"),
        ("select: [H!]", "select"),
        ("paths: {path: drafts/}", "paths"),
        ("paths: [{select: [SRC]}]", "paths/0"),
        ("suppress: [{rule: TIM001}]", "suppress/0"),
        ("suppress: [{rule: TIM001, reason: so, file: x}]", "suppress/0"),
    ],
)
def test_what_no_configuration_can_say_is_refused(written: str, place: str) -> None:
    assert faults("config", read(written)) == [place]
