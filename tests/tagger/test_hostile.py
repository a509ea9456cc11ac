"""What the tagger does with text that is no prose or has no end, and that its short cuts change nothing."""

from __future__ import annotations

import re
from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from claimcheck.model.document import Document, Lines, Section
from claimcheck.model.span import Span
from claimcheck.model.tagged import Tagged
from claimcheck.tagger import article
from claimcheck.tagger.chain import Chain
from claimcheck.tagger.labels import TAGS, allowed
from claimcheck.tagger.pieces import Pieces, is_prose
from claimcheck.tagger.quotation import quotation_states, singles
from claimcheck.tagger.reading import FAR, read

Numbers = NDArray[np.int64]
Scores = NDArray[np.float32]
# What pairing single marks means, said by a pattern that takes quadratic time.
PAIR = re.compile(
    r"(?<!\w)[‘'](?!(?:\d|em\b|til\b|cause\b|tis\b|twas\b))(?=\S)[^\n]{1,1500}?(?<=\S)[’'](?!\w)"
)


class Echo:
    """A tagger that finds the first word of each paragraph, and remembers what it was given."""

    def __init__(self) -> None:
        self.given: list[str] = []

    def attributions(self, paragraph: str, threshold: float | None = None) -> tuple[Tagged, ...]:
        self.given.append(paragraph)
        return (Tagged(content=(Span(0, paragraph.find(" ")),)),)


@pytest.fixture
def echo(monkeypatch: pytest.MonkeyPatch) -> Echo:
    echo = Echo()
    monkeypatch.setattr(article, "_load", lambda: echo)
    return echo


def document(*paragraphs: str) -> Document:
    text = "\n\n".join(paragraphs)
    starts = [sum(len(p) + 2 for p in paragraphs[:i]) for i in range(len(paragraphs))]
    sections = tuple(
        Section("body", Span(start, start + len(p))) for start, p in zip(starts, paragraphs, strict=True)
    )
    return Document("a.txt", "text", "", text, sections, Lines.of(text))


def test_a_paragraph_that_comes_again_is_read_once_and_found_at_each_place(echo: Echo) -> None:
    found = article.tag(document("Rain fell.", "Nobody spoke.", "Rain fell."))

    assert echo.given == ["Rain fell.", "Nobody spoke."]
    assert [one.content for one in found] == [(Span(0, 4),), (Span(12, 18),), (Span(27, 31),)]


@pytest.mark.parametrize(
    "text", ["x", "“Never.”", '"' * 50_000, "🔥" * 50_000, "a" * 50_000, "-\0-\u200d" * 9]
)
def test_what_has_no_two_words_is_not_read(echo: Echo, text: str) -> None:
    assert article.tag(document(text)) == ()
    assert echo.given == []


@pytest.mark.parametrize(("word", "end"), [("tide", " "), ("The tide rose to", ". ")])
def test_an_endless_paragraph_is_read_in_parts_that_miss_nothing(echo: Echo, word: str, end: str) -> None:
    text = "".join(f"{word} {number}{end}" for number in range(4_000)).strip()
    article.tag(document(text))

    assert "".join(echo.given) == text
    assert max(map(len, echo.given)) <= article.LONGEST
    assert all(part.endswith(end) for part in echo.given[:-1])


def test_single_marks_that_never_close_are_looked_at_once() -> None:
    text = "‘" * 200_000

    assert not any(quotation_states(text))


@given(st.text(st.sampled_from("'‘’a1. \n"), max_size=40))
def test_single_marks_pair_as_the_pattern_says(text: str) -> None:
    assert list(singles(text)) == [pair.span() for pair in PAIR.finditer(text)]


@pytest.mark.parametrize("between", [1499, 1500, 1501])
def test_single_marks_far_apart_do_not_pair(between: int) -> None:
    assert list(singles(f"'{'a' * between}'")) == [(0, between + 2)] * (between <= 1500)


def pieces(count: int) -> Pieces:
    numbers = np.arange(count)
    return Pieces(numbers, np.zeros(count, np.int64), np.stack((numbers, numbers + 1), axis=1))


def test_many_pieces_for_few_characters_are_no_prose() -> None:
    assert is_prose(pieces(254), "a" * 254)
    assert is_prose(pieces(255), "ab" * 255)
    assert not is_prose(pieces(255), "a" * 509)


def ordinary(ids: Numbers, shapes: Numbers) -> tuple[Scores, Scores, Scores]:
    """Score a tag by the piece itself, and let each piece of a window point to itself."""
    tags = np.repeat(ids[:, None], len(TAGS), axis=1).astype(np.float32)
    pointers = np.where(np.eye(len(ids)), 9.0, 0.0).astype(np.float32)
    return tags, pointers, pointers


@pytest.mark.parametrize("count", [1, 254, 255, 600, 3_000])
def test_each_piece_points_from_its_own_window(count: int) -> None:
    reading = read(ordinary, pieces(count), (-1, -2))

    assert reading.tags[:, 0].tolist() == list(range(count))
    for piece in {0, count // 2, count - 1}:
        row = reading.to_cue[piece]
        assert len(row) == 1 + count
        assert int(row[1:].argmax()) == piece
        assert (row > FAR).sum() <= 255


CHAINS = st.lists(
    st.lists(st.floats(-8, 8, width=32), min_size=len(TAGS), max_size=len(TAGS)), min_size=1, max_size=4
)
FIRST = np.linspace(-1, 1, len(TAGS), dtype=np.float32)
STEPS = np.cos(np.arange(len(TAGS) ** 2, dtype=np.float32)).reshape(len(TAGS), -1)


@given(CHAINS)
def test_tags_are_the_best_and_the_likely_of_all_chains_there_are(rows: list[list[float]]) -> None:
    scores, chain = np.array(rows, dtype=np.float32), Chain(STEPS, FIRST)
    every = {}
    for tags in product(range(len(TAGS)), repeat=len(rows)):
        if TAGS[tags[0]][0] != "I" and all(allowed(*pair) for pair in pairwise(tags)):
            steps = sum(float(STEPS[pair]) for pair in pairwise(tags))
            every[tags] = (
                float(FIRST[tags[0]]) + steps + sum(map(float, scores[range(len(rows)), list(tags)]))
            )

    assert every[tuple(chain.best(scores))] == pytest.approx(max(every.values()), abs=1e-4)
    weights = np.exp(np.array(list(every.values())) - max(every.values()))
    likely = chain.likely(scores)
    for piece in range(len(rows)):
        for tag in range(len(TAGS)):
            share = weights[[tags[piece] == tag for tags in every]].sum() / weights.sum()
            assert likely[piece, tag] == pytest.approx(share, abs=1e-6)


def test_a_chain_without_end_stays_within_what_numbers_hold() -> None:
    scores = np.tile(np.array([-40, 0, -40, 0, -40, 0, 40], np.float32), (5_000, 1))
    likely = Chain(STEPS, FIRST).likely(scores)

    assert np.isfinite(likely).all()
    assert likely.sum(axis=1) == pytest.approx(np.ones(5_000))
