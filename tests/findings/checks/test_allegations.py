"""Wrongdoing in the article's own voice, and all that makes it somebody else's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.findings.checks import found_by
from claimcheck.model.finder import CheckFinder
from tests.findings.checks.reading import article_of, found


@pytest.mark.parametrize(
    ("text", "flagged", "doer"),
    [
        ("Low embezzled the fees.", "embezzled", "Low"),
        ("He has also been stealing from the till.", "stealing", "He"),
        ("Brask Homes took bribes from a dealer.", "took bribes", "Brask Homes"),
        ("Bribes were paid by the firm.", "paid", "firm"),
        ("The fees were embezzled by Tom Low.", "embezzled", "Tom Low"),
        ("Marsh, who ran the charity, pocketed donations.", "pocketed donations", "Marsh"),
        ("The bookkeeper shredded the files.", "shredded the files", "bookkeeper"),
        ("Halden falsified safety records.", "falsified", "Halden"),
    ],
)
def test_a_deed_is_flagged_with_who_is_said_to_have_done_it(text: str, flagged: str, doer: str) -> None:
    assert found("allegations", text) == [(flagged, doer)]


@pytest.mark.parametrize(
    "text",
    [
        "Low embezzled the fees, prosecutors said.",
        "According to the audit, Low embezzled the fees.",
        "The auditor said Low was careless. He embezzled the fees.",
        "A jury convicted Low in May. He had embezzled the fees.",
        "Low may have embezzled the fees.",
        "Low did not embezzle the fees, and never stole.",
        "Did Low embezzle the fees? Had he stolen them?",
        "Low was robbed.",
        "The understudy stole the show.",
        "The law bars officials who took bribes.",
        "Thieves stole a van.",
        "They spoke of police abuse.",
        "Stealing is wrong.",
    ],
)
def test_what_has_a_source_a_court_or_nobody_in_it_is_left_alone(text: str) -> None:
    assert found("allegations", text) == []


def test_the_doer_is_shown_with_the_deed() -> None:
    text = "The fees were embezzled by Tom Low."
    [candidate] = found_by(article_of(text), CheckFinder("allegations", {}))

    assert [(r.span.of(text), r.label) for r in candidate.related] == [
        ("Tom Low", "who is said to have done it")
    ]


CHECKS = (
    "allegations",
    "anonymous-opinions",
    "first-quotation",
    "lapsed-source",
    "late-source",
    "one-source-of-many",
    "right-of-reply",
    "speakers-without-role",
    "two-speakers",
)
WORDS = 'Low she said stole was by the " , . and Tom accused of Holm 40 figures released , who - '.split(" ")


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=25))
def test_no_words_make_a_check_fail(words: list[str]) -> None:
    text = f"x {' '.join(words)}".strip()
    for check in CHECKS:
        found(check, text)
