from __future__ import annotations

import pytest

from tests.findings.checks.reading import found


def test_a_nameless_first_voice_is_flagged() -> None:
    text = '"We are finished," one official said. "We are not," said Ida Holm.'

    assert found("first-quotation", text) == [("one official", "one official")]


@pytest.mark.parametrize(
    "text",
    [
        '"We are not finished," said Ida Holm. "We are," one official said.',
        'A man was seen. "We are finished," the man said.',
        '"Finished," one official said. "We are not," said Ida Holm.',
        "One official said all was lost.",
        '"Will it be finished?" a reporter asked.',
        '"We are finished," tweeted a baker with the handle Dough.',
        '"We are finished," Ida Holm\'s former strategist said.',
    ],
)
def test_a_named_voice_a_known_one_and_a_word_are_left_alone(text: str) -> None:
    assert found("first-quotation", text) == []
