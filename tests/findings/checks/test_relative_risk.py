from __future__ import annotations

import pytest

from tests.findings.checks.reading import found


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("The drug doubles the risk of stroke.", "doubles the risk"),
        ("Bacon raises the risk of cancer by 18%, she said.", "raises the risk of cancer by 18%"),
        ("Night workers are twice as likely to have a stroke.", "twice as likely"),
        ("Women on the pill face a 40% higher risk of clots.", "40% higher risk"),
        ("Smokers are five times more likely to die.", "five times more likely"),
        ("The gene raises the risk of cancer fivefold.", "raises the risk of cancer fivefold"),
        ("The risk of dementia tripled.", "risk of dementia tripled"),
        ("The jab cuts the odds of infection by a third.", "cuts the odds of infection by a third"),
    ],
)
def test_a_risk_that_is_only_compared_is_flagged(text: str, flagged: str) -> None:
    assert [words for words, _ in found("relative-risk", text)] == [flagged]


@pytest.mark.parametrize(
    "text",
    [
        "The drug doubles the risk of stroke, from 1 in 1,000 to 2 in 1,000.",
        "The drug doubles the risk of stroke. Of those who took it, four in 1,000 had one.",
        "The risk of stroke rose to 14 per 100,000, double the risk of old.",
        "The risk of stroke rose from 1% to 3%.",
        "The new bridge doubles the chance of catching the last train.",
        "He runs the risk of a stroke.",
        '"It doubles the risk of stroke," said Ida Holm.',
    ],
)
def test_a_risk_that_can_be_judged_and_other_chances_are_left_alone(text: str) -> None:
    assert found("relative-risk", text) == []
