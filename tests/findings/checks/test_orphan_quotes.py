from __future__ import annotations

import pytest

from tests.findings.checks.in_packs import found


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        (
            'The hall emptied fast. "Nobody warned us about the gas leak." Police closed the street.',
            [('"Nobody warned us about the gas leak."', "")],
        ),
        (
            'The bridge shut at noon. "This has been coming for ten years." Traffic was sent through Melk.',
            [('"This has been coming for ten years."', "")],
        ),
        (
            'Rents rose by a third. "I cannot pay that on a nurse\'s wage." The housing board meets on Tuesday.',
            [('"I cannot pay that on a nurse\'s wage."', "")],
        ),
        (
            "The vote took an hour. “It is the worst day of my working life.” Members went home in silence.",
            [("“It is the worst day of my working life.”", "")],
        ),
        (
            'It will close in May.\n\n"There is no money left for repairs and none will come."\n\nIt dates from 1961.',
            [('"There is no money left for repairs and none will come."', "")],
        ),
        (
            'Work on the pier stopped in March. "We were sent home without a word or a wage." The site is fenced.',
            [('"We were sent home without a word or a wage."', "")],
        ),
        (
            'The ferry left Halmouth at nine. "Nobody checked the doors before we sailed." It sank an hour later.',
            [('"Nobody checked the doors before we sailed."', "")],
        ),
    ],
)
def test_a_quotation_that_nobody_says_is_flagged(text: str, flagged: list[tuple[str, str]]) -> None:
    assert found("QUO002", text) == flagged


@pytest.mark.parametrize(
    "text",
    [
        'The hall emptied fast. "Nobody warned us about the gas leak," caretaker Jo Lind said.',
        'Caretaker Jo Lind was furious. "Nobody warned us about the gas leak." She wants a review.',
        '"It was dark," said Lind. "Nobody warned us about the gas leak." The street is shut.',
        'Lind said: "It was dark. Nobody warned us about the gas leak."',
        'The book "The Long Winter of the North" sold well.',
        'A banner over the gate read "We will never sell the harbour".',
        'The council wrote to tenants. "You have until June to leave your homes," the letter said.',
        'Lind shook his head. "Nobody warned us about the gas leak."',
        'Jo Lind came late. "Nobody warned us about the gas leak." The hall was empty.',
    ],
)
def test_one_whose_speaker_may_be_near_is_left_alone(text: str) -> None:
    assert found("QUO002", text) == []
