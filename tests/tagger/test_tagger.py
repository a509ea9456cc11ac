"""Attributions as spans of a paragraph: where contents end, and which are sure enough to be shown."""

from __future__ import annotations

import pytest

from claimcheck.model.span import Span
from claimcheck.model.tagged import Tagged
from claimcheck.tagger.tagger import Tagger
from tests.tagger.drawn import Drawn, settings, tagged, words, words_as_pieces

PARAGRAPH = "“It sank,” said Holm."
DRAWN = (". Cc . . Q S .", {1: 5}, {5: 6})


def test_each_part_is_a_span_of_the_paragraph() -> None:
    text = "Ida Holm said it sank."
    assert tagged(text, "Ss Q Cc .", {3: 2}, {2: 0}) == (
        Tagged((Span(0, 8),), (Span(9, 13),), (Span(14, 21),), 0.5),
    )


def test_marks_and_the_stop_before_the_closing_one_belong_to_what_they_enclose() -> None:
    assert words(PARAGRAPH, tagged(PARAGRAPH, *DRAWN)) == [("Holm", "said", "“It sank,”")]


@pytest.mark.parametrize(
    ("text", "tags", "content"),
    [
        ("It sank.", "Cc.", "It sank"),
        ("“It sank”", ".Cc.", "“It sank”"),
        ("“It sank?!”", ".Cc...", "“It sank?!”"),
        ("‘It sank.’", ".Cc..", "‘It sank.’"),
        ("``It sank.''", "..Cc...", "``It sank.''"),
        ("“It sank", ".Cc", "“It sank"),
        ("It “sank.”", "Ccc..", "It “sank.”"),
        ("“It sank at dawn”", ".Cc...", "“It sank"),
        ("It sank,” he", "Cc...", "It sank"),
    ],
)  # fmt: skip
def test_a_content_takes_in_only_the_marks_that_touch_it(text: str, tags: str, content: str) -> None:
    assert words(text, tagged(text, tags)) == [("", "", content)]


def test_a_threshold_leaves_out_what_is_not_sure_enough() -> None:
    sure = {"no source": 2.0}
    text = "it sank ; Holm said it burned"
    drawn = ("Cc . S Q Cc", {5: 4}, {4: 3})
    every = tagged(text, *drawn, settings(0.0, sure=sure))
    assert [round(one.confidence, 2) for one in every] == [0.88, 0.5]
    assert tagged(text, *drawn, settings(0.6, sure=sure)) == every[:1]
    assert tagged(text, *drawn, settings(0.5, sure=sure)) == every
    assert tagged(text, *drawn, settings(0.9, sure=sure)) == ()


def test_candidates_are_those_below_the_threshold_too() -> None:
    tagger = Tagger(Drawn("Cc", {}, {}), words_as_pieces(), settings(0.9))
    assert tagger.attributions("it sank") == ()
    assert [one.content for one in tagger.candidates("it sank")] == [(Span(0, 7),)]


def test_quoted_words_make_an_attribution_surer_where_that_was_learned() -> None:
    sure = settings(sure={"direct": 3.0})
    (quoted,) = tagged("“It sank”", ".Cc.", how=sure)
    (plain,) = tagged("It sank", "Cc", how=sure)
    assert quoted.confidence > plain.confidence == 0.5


@pytest.mark.parametrize("paragraph", ["", " ", "\t"])
def test_a_paragraph_without_words_has_none(paragraph: str) -> None:
    assert tagged(paragraph, "") == ()


def test_a_paragraph_in_which_nothing_begins_has_none() -> None:
    assert tagged("The shops were shut.", ".....") == ()
