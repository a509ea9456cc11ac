"""Who says what in sentences of every kind, with the weights that ship.

Only what any good tagger finds without doubt: these hold when the weights are trained anew.
"""

from __future__ import annotations

from functools import lru_cache

import pytest

from claimcheck.tagger.article import WEIGHTS
from claimcheck.tagger.tagger import Tagger
from tests.tagger.drawn import words


@lru_cache(maxsize=1)
def shipped() -> Tagger:
    return Tagger.load(WEIGHTS)


def said(paragraph: str) -> list[tuple[str, str, str]]:
    return words(paragraph, shipped().attributions(paragraph))


@pytest.mark.parametrize(
    ("paragraph", "attribution"),
    [
        (
            "Marta Quill said the bridge would close in June.",
            ("Marta Quill", "said", "the bridge would close in June"),
        ),
        (
            "The bridge will close in June, Marta Quill said.",
            ("Marta Quill", "said", "The bridge will close in June"),
        ),
        (
            "According to the harbour office, the ferry ran aground at dawn.",
            ("the harbour office", "According to", "the ferry ran aground at dawn"),
        ),
        (
            "The ferry ran aground at dawn, according to the harbour office.",
            ("the harbour office", "according to", "The ferry ran aground at dawn"),
        ),
        (
            "Sources familiar with the talks told the paper that the mill would be sold.",
            ("Sources familiar with the talks", "told", "that the mill would be sold"),
        ),
        (
            "Union leaders denied that they had planned a strike.",
            ("Union leaders", "denied", "that they had planned a strike"),
        ),
    ],
)
def test_indirect_speech(paragraph: str, attribution: tuple[str, str, str]) -> None:
    assert said(paragraph) == [attribution]


@pytest.mark.parametrize(
    ("paragraph", "attribution"),
    [
        (
            '"I have never seen such hail," farmer Otto Lind said.',
            ("farmer Otto Lind", "said", '"I have never seen such hail,"'),
        ),
        (
            "``The gate was locked,'' the guard told the court.",
            ("the guard", "told", "``The gate was locked,''"),
        ),
        (
            "‘We did not see the barge until it was too late,’ said pilot Joan Adeyemi.",
            ("pilot Joan Adeyemi", "said", "‘We did not see the barge until it was too late,’"),
        ),
        (
            "‘It’s the baker’s third loaf,’ Nora Pell said.",
            ("Nora Pell", "said", "‘It’s the baker’s third loaf,’"),
        ),
        ("The statement read: “We regret the delay.”", ("The statement", "read", "“We regret the delay.”")),
    ],
)
def test_quotations_with_marks_of_every_kind(paragraph: str, attribution: tuple[str, str, str]) -> None:
    assert said(paragraph) == [attribution]


@pytest.mark.parametrize(
    ("paragraph", "attribution"),
    [
        (
            "“The roof held,” said Tom Brandt, “but the cellar is full of water.”",
            ("Tom Brandt", "said", "“The roof held,” | “but the cellar is full of water.”"),
        ),
        (
            "“We are closing the pool,” Mayor Ines Okafor said. “We have no money left for it.”",
            ("Mayor Ines Okafor", "said", "“We are closing the pool,” | “We have no money left for it.”"),
        ),
        (
            "“We are closing the pool. We have no money left for it,” Mayor Ines Okafor said.",
            ("Mayor Ines Okafor", "said", "“We are closing the pool. We have no money left for it,”"),
        ),
        (
            "‘The bread rises when it’s warm,’ says the bakers’ guild, ‘and the dough won’t wait.’",
            ("the bakers’ guild", "says", "‘The bread rises when it’s warm,’ | ‘and the dough won’t wait.’"),
        ),
    ],
)
def test_a_quotation_in_pieces_or_over_sentences_is_one_attribution(
    paragraph: str, attribution: tuple[str, str, str]
) -> None:
    assert said(paragraph) == [attribution]


def test_two_statements_are_two_attributions() -> None:
    assert said("Officials say the tunnel is safe. Lena Voss said the pumps were checked twice.") == [
        ("Officials", "say", "the tunnel is safe"),
        ("Lena Voss", "said", "the pumps were checked twice"),
    ]


def test_a_noun_can_be_a_cue() -> None:
    assert said("The council issued a warning that the dam could fail.") == [
        ("The council", "issued a warning", "that the dam could fail")
    ]


def test_a_speaker_label_is_a_source_without_a_cue() -> None:
    assert ("Voss", "", "I was tired of the sea") in said(
        "Interviewer: Why did you leave? Voss: I was tired of the sea."
    )


@pytest.mark.parametrize(
    "paragraph",
    [
        "The library opens at nine and closes at five.",
        "The square was empty on Sunday morning and the shops were shut.",
    ],
)
def test_what_nobody_says_is_nobodys(paragraph: str) -> None:
    assert said(paragraph) == []


def test_what_is_surely_said_is_surer_than_what_is_hinted_at() -> None:
    (plain,) = shipped().candidates("“We can’t wait,” she said.")
    (hinted,) = shipped().candidates("It is said that the well is haunted.")
    assert hinted.confidence < 0.8 < plain.confidence < 1
