from __future__ import annotations

from decimal import Decimal

import pytest

from tests.findings.checks.reading import found

SAID = "The inspector said the wiring was faulty."
RUN = "Alarms were switched off. Two doors had been nailed shut. Buckets were used as lamps."


def test_a_run_of_facts_behind_a_source_is_one_finding_with_that_source() -> None:
    assert found("lapsed-source", f"{SAID} {RUN} Rain fell.") == [(RUN, "The inspector")]


@pytest.mark.parametrize(
    "text",
    [
        RUN,
        f"{SAID} Alarms were switched off. Two doors had been nailed shut.",
        f"{SAID} Alarms were switched off. The report lists two doors. Buckets were used as lamps.",
        f"{SAID} Alarms were switched off. Rain fell. Buckets were used as lamps.",
    ],
)
def test_what_is_short_or_broken_or_has_no_source_at_all_is_left_alone(text: str) -> None:
    assert found("lapsed-source", text) == []


def test_a_house_may_ask_for_shorter_runs() -> None:
    text = f"{SAID} Two doors had been nailed shut. Buckets were used as lamps."

    [(words, source)] = found("lapsed-source", text, sentences=Decimal(2))

    assert (words, source) == ("Two doors had been nailed shut. Buckets were used as lamps.", "The inspector")
