"""Parts to attributions: contents that share a cue are one, and what goes where is learned."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.tagger.chain import Scores
from claimcheck.tagger.linking import FEATURES, NEAR, POINTERS_ONLY, fit, near
from claimcheck.tagger.parts import Part
from claimcheck.tagger.pieces import Numbers
from claimcheck.tagger.tagger import Tagger
from tests.tagger.drawn import Drawn, Links, settings, tagged, words, words_as_pieces

SAID = "Holm said the ferry sank"


def test_content_goes_to_the_cue_and_the_cue_to_the_source_that_they_point_at() -> None:
    assert words(SAID, tagged(SAID, "S Q Ccc", {2: 1}, {1: 0})) == [("Holm", "said", "the ferry sank")]


def test_the_pointers_and_not_the_distance_decide() -> None:
    text = "Holm said Brandt told it sank"
    assert words(text, tagged(text, "S Q S Q Cc", {4: 1}, {1: 2})) == [("Brandt", "said", "it sank")]


def test_content_without_a_cue_may_have_a_source() -> None:
    text = "Holm : it sank"
    assert words(text, tagged(text, "S . Cc", {}, {2: 0})) == [("Holm", "", "it sank")]


def test_content_may_have_neither() -> None:
    assert words(SAID, tagged(SAID, "S Q Ccc")) == [("", "", "the ferry sank")]


def test_a_cue_may_have_no_source() -> None:
    assert words(SAID, tagged(SAID, ". Q Ccc", {2: 1})) == [("", "said", "the ferry sank")]


def test_sources_and_cues_that_nothing_points_at_make_no_attribution() -> None:
    assert tagged(SAID, "S Q ...", {}, {1: 0}) == ()


def test_contents_of_one_cue_are_one_attribution() -> None:
    text = "it sank , Holm said , at dawn"
    found = tagged(text, "Cc . S Q . Cc", {0: 4, 6: 4}, {4: 3})
    assert words(text, found) == [("Holm", "said", "it sank | at dawn")]


def test_contents_without_a_cue_stay_apart_though_their_source_is_one() -> None:
    text = "Holm : it sank . it burned"
    found = tagged(text, "S . Cc . Cc", {}, {2: 0, 5: 0})
    assert words(text, found) == [("Holm", "", "it sank"), ("Holm", "", "it burned")]


def test_attributions_stand_in_the_order_of_their_contents() -> None:
    text = "it sank , said Holm ; Brandt denied it"
    found = tagged(text, "Cc . Q S . S Q C", {0: 3, 8: 7}, {3: 4, 7: 6})
    assert words(text, found) == [("Holm", "said", "it sank"), ("Brandt", "denied", "it")]


class Unsure(Drawn):
    """Some pieces point where they are drawn to, but hardly."""

    def __init__(self, tags: str, to_cue: Links, hardly: set[int]) -> None:
        super().__init__(tags, to_cue, {})
        self.hardly = hardly

    def __call__(self, ids: Numbers, shapes: Numbers) -> tuple[Scores, Scores, Scores]:
        tags, to_cue, to_source = super().__call__(ids, shapes)
        for place in self.hardly:
            to_cue[place + 1] *= 0.2
        return tags, to_cue, to_source


def test_an_attribution_is_as_sure_as_its_weakest_link() -> None:
    def sure(*hardly: int) -> float:
        network = Unsure("Cc.Q.Cc", {0: 3, 5: 3}, set(hardly))
        tagger = Tagger(network, words_as_pieces(), settings(sure={"to cue": 1.0}))
        (one,) = tagger.attributions("it sank , said , at dawn")
        return one.confidence

    assert sure(0) == pytest.approx(sure(5)) == pytest.approx(sure(0, 5))
    assert sure(0) < 0.95 < sure()


def parts_at(starts: list[int]) -> list[Part]:
    return [Part("cue", start, start + 1, 1.0) for start in starts]


@given(st.sets(st.integers(0, 400), max_size=60), st.integers(0, 400))
def test_near_are_the_next_choices_on_each_side(starts: set[int], here: int) -> None:
    every = parts_at(sorted(starts))
    before = [part for part in every if part.start < here][-NEAR:]
    behind = [part for part in every if part.start >= here][:NEAR]
    assert list(near(Part("content", here, here + 1, 1.0), every)) == before + behind


def case(
    right: int, *rows: dict[str, float]
) -> tuple[np.ndarray[tuple[int, int], np.dtype[np.float64]], int]:
    """Options by what is not nought about them, and which of them is right."""
    return np.array([[row.get(name, 0.0) for name in FEATURES] for row in rows]), right


def test_without_cases_the_pointers_alone_decide() -> None:
    assert fit([]) == pytest.approx(list(POINTERS_ONLY))


def test_fitting_learns_what_tells_the_right_option_from_the_others() -> None:
    near_one, far_one = {"distance": 0.5}, {"distance": 3.0}
    nothing = {"nothing": 1.0, "pointed at": -5.0}
    weights = dict(zip(FEATURES, fit([case(1, nothing, near_one, far_one)] * 30), strict=True))
    assert weights["distance"] < -1
    assert weights["after"] == pytest.approx(0)


def test_more_cases_move_the_weights_further() -> None:
    one = case(1, {"nothing": 1.0}, {"after": 1.0})
    few, many = (dict(zip(FEATURES, fit([one] * count), strict=True))["after"] for count in (2, 50))
    assert 0 < few < many
