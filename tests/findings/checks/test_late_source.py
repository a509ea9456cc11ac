from __future__ import annotations

import pytest

from tests.findings.checks.reading import found

LOST = "The yard lost 60 tonnes of diesel. It ran into the canal."


def test_a_figure_is_flagged_with_the_sentence_that_names_its_source() -> None:
    late = "The council published the figures in May."

    assert found("late-source", f"{LOST} {late}") == [("60 tonnes", late)]


@pytest.mark.parametrize("late", ["That is according to the auditor.", "The data come from the ministry."])
def test_a_source_may_come_late_in_many_words(late: str) -> None:
    assert found("late-source", f"{LOST} {late}") == [("60 tonnes", late)]


@pytest.mark.parametrize(
    "text",
    [
        f"{LOST} The council meets in May.",
        f"{LOST} The company reported a loss.",
        f"The council said so. {LOST} It published the figures in May.",
        "Oil ran into the canal. The council published the figures in May.",
        "The council published the figures in May. The yard lost 60 tonnes of diesel.",
    ],
)
def test_what_has_no_source_later_or_has_one_at_once_is_left_alone(text: str) -> None:
    assert found("late-source", text) == []
