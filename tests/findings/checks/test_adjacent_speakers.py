from __future__ import annotations

import pytest

from tests.findings.checks.in_packs import found, related


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ('"It was loud," said Lind. "I heard nothing at all," said Quill.', [("Quill", "Lind")]),
        (
            '"The road is safe," said mayor Ida Holm. "We have had three crashes in a month," said Per Lind, a farmer.',
            [("Per Lind, a farmer", "mayor Ida Holm")],
        ),
        (
            'Holm said the road was safe. "We have had three crashes in a month," said Per Lind, a farmer.',
            [("Per Lind, a farmer", "Holm")],
        ),
        (
            '"The pool must stay," Anna Dorn said. "There is no money for it," the treasurer, Karl Veit, said.',
            [("the treasurer, Karl Veit", "Anna Dorn")],
        ),
        (
            '"No one asked us," the union said. "We wrote to them twice," said the company.',
            [("the company", "the union")],
        ),
        (
            '"We were never told," said Per Lind. "That is not true," said the minister, Anna Dorn.',
            [("the minister, Anna Dorn", "Per Lind")],
        ),
        ('Per Lind said he was never told. "That is not true," Anna Dorn said.', [("Anna Dorn", "Per Lind")]),
    ],
)
def test_a_speaker_named_only_behind_a_second_quotation_is_flagged(
    text: str, flagged: list[tuple[str, str]]
) -> None:
    assert found("QUO006", text) == flagged


@pytest.mark.parametrize(
    "text",
    [
        '"It was loud," said Lind. Quill said: "I heard nothing at all."',
        '"It was loud," said Lind. "I heard it from the kitchen," he said.',
        '"It was loud," said Lind.\n\n"I heard nothing at all," said Quill.',
        '"It was loud," said Per Lind. "It shook the kitchen," Lind said.',
        '"It was loud," said Lind. But according to Quill, "nothing at all" was heard.',
        'Lind, the mayor, spoke first. "It was loud," Lind said.',
    ],
)
def test_one_who_is_named_first_or_speaks_on_is_left_alone(text: str) -> None:
    assert found("QUO006", text) == []


def test_the_speaker_before_is_related() -> None:
    text = '"It was loud," said Lind. "I heard nothing at all," said Quill.'

    assert related("QUO006", text) == [("Lind", "speaks before")]
