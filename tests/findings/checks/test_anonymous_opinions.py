from __future__ import annotations

import pytest

from tests.findings.checks.reading import found


@pytest.mark.parametrize(
    ("text", "source", "judgement"),
    [
        ("A former aide said the mayor was a tyrant.", "A former aide", "tyrant"),
        ("One diplomat called the envoy a disgrace.", "One diplomat", "disgrace"),
        ('"He is utterly useless," said a senior official.', "a senior official", "useless"),
        ("A colleague described her as incompetent.", "A colleague", "incompetent"),
    ],
)
def test_a_nameless_judge_is_flagged_with_the_judgement(text: str, source: str, judgement: str) -> None:
    assert found("anonymous-opinions", text) == [(source, judgement)]


@pytest.mark.parametrize(
    "text",
    [
        "A former aide said the mayor missed nine sittings.",
        "Ida Holm said the mayor was a tyrant.",
        "A source said the plan was brilliant.",
        "A source said she was in the middle of a nasty divorce.",
        "A source said the mayor was not a bully.",
        "A source asked whether the mayor was a bully.",
    ],
)
def test_facts_names_things_and_questions_are_left_alone(text: str) -> None:
    assert found("anonymous-opinions", text) == []
