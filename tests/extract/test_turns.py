"""Who speaks in a transcript."""

from __future__ import annotations

import pytest

from claimcheck.extract.turns import find_turns
from tests.extract.reading import document_of, read

INTERVIEW = """WALLACE: Is the bridge safe?

LOW (laughing): We have checked it.

Twice, in fact.

WALLACE: And the cost?

LOW: Two million.

(Applause.)

The programme will be shown on Friday."""


def turns(text: str) -> list[tuple[str, list[str]]]:
    return [
        (turn.label.of(text), [piece.of(text) for piece in turn.pieces])
        for turn in find_turns(document_of(text))
    ]


def test_each_label_opens_a_turn_that_lasts_to_the_next() -> None:
    assert turns(INTERVIEW) == [
        ("WALLACE", ["Is the bridge safe?"]),
        ("LOW", ["We have checked it.", "Twice, in fact."]),
        ("WALLACE", ["And the cost?"]),
        ("LOW", ["Two million."]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Q: Did you see it?\n\nA: I did not.\n\nQ: Why?",
        "Q. Did you see it?\n\nA. I did not.\n\nQ. Why?",
        "Ann Low: Did you see it?\n\nIan Roe: I did not.\n\nAnn Low: Why?",
    ],
)
def test_questions_and_answers_and_names_that_come_again_are_labels(text: str) -> None:
    assert [words for _, words in turns(text)] == [["Did you see it?"], ["I did not."], ["Why?"]]


@pytest.mark.parametrize(
    "text",
    [
        "Update: The road is open.\n\nIt was shut on Monday.",
        "The mayor listed three aims: Roads, schools and parks.\n\nNobody asked: Why?",
        "WARNING: Ice on the roads.\n\nThe council has salt.",
    ],
)
def test_a_colon_alone_makes_no_transcript(text: str) -> None:
    assert turns(text) == []


def test_a_turn_is_direct_speech_with_its_label_for_a_source() -> None:
    first, second, *_ = read(INTERVIEW, []).attributions

    assert first.source is not None
    assert (first.source.text, first.source.kind, first.cue, first.speech) == (
        "WALLACE",
        "person",
        None,
        "direct",
    )
    assert [span.of(INTERVIEW) for span in second.content] == ["We have checked it.", "Twice, in fact."]


def test_who_speaks_again_is_the_same_source() -> None:
    ids = [a.source.id for a in read(INTERVIEW, []).attributions if a.source is not None]

    assert ids == ["S1", "S2", "S1", "S2"]
