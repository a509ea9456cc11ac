"""How sure an attribution is."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.tagger.confidence import FEATURES, confidence, features, fit, log_odds
from claimcheck.tagger.linking import Link
from claimcheck.tagger.parts import Part

CHANCES = st.floats(0, 1)


def link(content: float = 0.9, cue: float | None = 0.8, source: float | None = 0.7) -> Link:
    return Link(
        None if source is None else Part("source", 0, 2, source),
        None if cue is None else Part("cue", 2, 3, cue),
        (Part("content", 3, 7, content),),
        to_cue=0.9,
        to_source=0.8,
    )


def judged(found: Link, quoted: float = 0.0) -> dict[str, float]:
    return dict(zip(FEATURES, features(found, quoted), strict=True))


def test_what_an_attribution_is_judged_by() -> None:
    found = judged(link(), quoted=0.25)
    assert found["always"] == 1
    assert found["cue"] == pytest.approx(np.log(4))
    assert (found["no cue"], found["no source"], found["contents"]) == (0, 0, 0)
    assert found["pieces"] == pytest.approx(np.log(4))
    assert found["direct"] == 0.25


def test_what_is_missing_is_said_and_weighs_nothing_else() -> None:
    found = judged(link(cue=None, source=None))
    assert (found["no cue"], found["no source"]) == (1, 1)
    assert (found["cue"], found["source"]) == (0, 0)


def test_of_several_contents_the_mean_and_the_weakest_count() -> None:
    several = replace(link(), content=(Part("content", 3, 7, 0.9), Part("content", 9, 10, 0.5)))
    found = judged(several)
    assert found["content"] == pytest.approx(log_odds(0.7))
    assert found["weakest content"] == pytest.approx(0)
    assert found["contents"] == 1


@given(CHANCES, CHANCES)
def test_log_odds_rise_with_the_chance_and_stay_finite(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert -7 < log_odds(low) <= log_odds(high) < 7


@given(st.floats(-3, 3), st.floats(0.1, 3), CHANCES, CHANCES)
def test_a_likelier_cue_never_makes_an_attribution_less_sure(
    always: float, weight: float, one: float, other: float
) -> None:
    weights = [{"always": always, "cue": weight}.get(name, 0.0) for name in FEATURES]
    low, high = (confidence(weights, features(link(cue=chance), 0.0)) for chance in sorted((one, other)))
    assert 0 < low <= high < 1


def test_without_weights_it_is_one_half() -> None:
    assert confidence([0.0] * len(FEATURES), features(link(), 0.0)) == 0.5


def rows_of(true: tuple[float, ...], count: int) -> tuple[list[list[float]], list[bool]]:
    """Rows whose truth is drawn by lot with known weights."""
    chance = np.random.default_rng(5)
    table = np.concatenate((np.ones((count, 1)), chance.normal(size=(count, len(true) - 1))), axis=1)
    right = chance.random(count) < 1 / (1 + np.exp(-table @ np.array(true)))
    return table.tolist(), right.tolist()


def test_fitting_finds_the_weights_that_made_the_cases() -> None:
    true = (0.5, 1.5, -1.0, 0.0)
    assert fit(*rows_of(true, 8_000)) == pytest.approx(true, abs=0.12)


def test_a_penalty_draws_all_but_the_first_weight_towards_nought() -> None:
    rows, right = rows_of((2.0, 1.5), 300)
    free, held = fit(rows, right, penalty=0.001), fit(rows, right, penalty=1_000)
    assert abs(held[1]) < 0.3 < abs(free[1])
    assert held[0] > 1


def test_fitting_ends_where_the_cases_are_told_apart_wholly() -> None:
    weights = fit([[1.0, -1.0], [1.0, 1.0]] * 20, [False, True] * 20)
    assert weights[1] > 1
    assert np.isfinite(weights).all()
