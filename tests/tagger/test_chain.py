"""The best and the likely tags of a chain, against every sequence of tags that there is."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from claimcheck.tagger.chain import Chain, Scores
from claimcheck.tagger.labels import TAGS, allowed

Numbers = NDArray[np.float64]
SEEDS = st.integers(0, 2**32 - 1)
OUTSIDE, SOURCE, MORE_SOURCE, CUE, MORE_CUE = range(5)
FLAT = np.zeros((len(TAGS), len(TAGS)), np.float32)


def drawn_by_lot(seed: int, pieces: int) -> tuple[Scores, Scores, Scores]:
    """Transitions, first scores and scores of pieces."""
    chance = np.random.default_rng(seed)
    sizes = ((len(TAGS), len(TAGS)), (len(TAGS),), (pieces, len(TAGS)))
    transitions, first, scores = (chance.normal(0, 3, size).astype(np.float32) for size in sizes)
    return transitions, first, scores


def is_possible(tags: tuple[int, ...]) -> bool:
    return TAGS[tags[0]][0] != "I" and all(allowed(before, after) for before, after in pairwise(tags))


def every_sequence(
    transitions: Scores, first: Scores, scores: Scores
) -> tuple[list[tuple[int, ...]], Numbers]:
    """Every sequence of tags that can be, and its score."""
    every = [tags for tags in product(range(len(TAGS)), repeat=len(scores)) if is_possible(tags)]
    totals = [
        float(first[tags[0]])
        + sum(float(row[tag]) for row, tag in zip(scores, tags, strict=True))
        + sum(float(transitions[step]) for step in pairwise(tags))
        for tags in every
    ]
    return every, np.array(totals)


@given(SEEDS, st.integers(1, 4))
def test_the_best_tags_are_the_best_of_all_sequences(seed: int, pieces: int) -> None:
    transitions, first, scores = drawn_by_lot(seed, pieces)
    every, totals = every_sequence(transitions, first, scores)
    best = tuple(Chain(transitions, first).best(scores))
    assert totals[every.index(best)] == pytest.approx(totals.max(), abs=1e-4)


@given(SEEDS, st.integers(1, 4))
def test_how_likely_a_tag_is_is_the_share_of_all_sequences_that_have_it(seed: int, pieces: int) -> None:
    transitions, first, scores = drawn_by_lot(seed, pieces)
    every, totals = every_sequence(transitions, first, scores)
    weights = np.exp(totals - totals.max())
    shares = np.zeros(scores.shape)
    for tags, weight in zip(every, weights / weights.sum(), strict=True):
        shares[np.arange(pieces), tags] += weight
    assert np.allclose(Chain(transitions, first).likely(scores), shares, atol=1e-4)


@given(SEEDS, st.integers(1, 40))
def test_a_forbidden_step_is_never_taken_however_high_it_scores(seed: int, pieces: int) -> None:
    transitions, first, scores = drawn_by_lot(seed, pieces)
    going_on = np.array([30.0 * tag.startswith("I") for tag in TAGS], np.float32)
    assert is_possible(tuple(Chain(transitions + going_on, first + going_on).best(scores + going_on)))


def test_what_goes_on_must_have_begun_in_the_same_role() -> None:
    assert allowed(SOURCE, MORE_SOURCE)
    assert allowed(MORE_SOURCE, MORE_SOURCE)
    assert allowed(MORE_SOURCE, CUE)
    assert not allowed(OUTSIDE, MORE_SOURCE)
    assert not allowed(SOURCE, MORE_CUE)


def test_one_piece_in_doubt_follows_what_stands_around_it() -> None:
    scores = np.zeros((3, len(TAGS)), np.float32)
    scores[0, SOURCE] = scores[2, MORE_SOURCE] = 9
    scores[1, CUE], scores[1, MORE_SOURCE] = 2, 1
    assert Chain(FLAT, FLAT[0]).best(scores) == [SOURCE, MORE_SOURCE, MORE_SOURCE]


def test_a_long_chain_has_chances_that_sum_to_one() -> None:
    transitions, first, scores = drawn_by_lot(1, 2_000)
    assert np.allclose(Chain(transitions, first).likely(scores).sum(axis=1), 1, atol=1e-4)
