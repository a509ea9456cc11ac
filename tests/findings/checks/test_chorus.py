from __future__ import annotations

import pytest

from tests.findings.checks.in_packs import found


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ('"We always feared that wall would go," residents said.', [("residents", "residents")]),
        (
            '"We always feared that wall would go," said Ida Holm and Per Lind.',
            [("Ida Holm and Per Lind", "Ida Holm and Per Lind")],
        ),
        (
            'Neighbours told the paper: "We always feared that the wall would go."',
            [("Neighbours", "Neighbours")],
        ),
        ('"The pay offer is an insult to all of us," nurses said on Monday.', [("nurses", "nurses")]),
        (
            '"We had to run for our lives that night," said the two brothers.',
            [("the two brothers", "the two brothers")],
        ),
        (
            'Several teachers said: "We were never asked about the new school day."',
            [("Several teachers", "Several teachers")],
        ),
        ('"This wall was never safe and everybody knew," said witnesses.', [("witnesses", "witnesses")]),
        (
            '"It is the end of the fishery as we knew it," said several skippers.',
            [("several skippers", "several skippers")],
        ),
        (
            'Holm and Lind said: "We always feared that the old wall would go."',
            [("Holm and Lind", "Holm and Lind")],
        ),
        (
            '"The trams were never on time when it mattered," commuters told the Courier.',
            [("commuters", "commuters")],
        ),
        (
            '"We never saw a contract or a payslip," said Ida Holm, a nurse, and Per Lind, a cook.',
            [("Ida Holm, a nurse, and Per Lind, a cook", "Ida Holm, a nurse, and Per Lind, a cook")],
        ),
        (
            '"We were told to sign and ask no questions," two former clerks said.',
            [("two former clerks", "two former clerks")],
        ),
    ],
)
def test_several_speakers_of_one_quotation_are_flagged(text: str, flagged: list[tuple[str, str]]) -> None:
    assert found("QUO005", text) == flagged


@pytest.mark.parametrize(
    "text",
    [
        '"We always feared that wall would go," the residents said in a joint letter.',
        '"We always feared that wall would go," said resident Ida Holm.',
        '"We always feared that wall would go," the council said.',
        '"We always feared that wall would go," the unions said in a joint statement.',
        'Residents said the wall was "a danger".',
        '"We always feared that wall would go," Holm and Lind wrote.',
        'Residents chanted "We want our wall back and we want it now".',
        '"We always feared that wall would go," the Royal Engineers said in a statement.',
    ],
)
def test_one_speaker_and_what_is_said_as_one_are_left_alone(text: str) -> None:
    assert found("QUO005", text) == []
