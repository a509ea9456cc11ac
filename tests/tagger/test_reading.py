"""A long paragraph reads as its windows do."""

from __future__ import annotations

import numpy as np
import pytest

from claimcheck.tagger.chain import Scores
from claimcheck.tagger.labels import TAGS
from claimcheck.tagger.pieces import LONGEST, Numbers, Pieces, ends, read_pieces, windows
from claimcheck.tagger.reading import Reading, read
from tests.tagger.drawn import words_as_pieces

VOCABULARY = " ".join(f"w{number}" for number in range(50))
TOKENIZER = words_as_pieces(VOCABULARY)
CHANCE = np.random.default_rng(7)
OF_TAGS = CHANCE.normal(size=(60, len(TAGS))).astype(np.float32)
OF_PAIRS = CHANCE.normal(size=(2, 60, 60)).astype(np.float32)


class Blind:
    """A network that sees which words there are, and not where; it remembers how much it was given at a time."""

    def __init__(self) -> None:
        self.lengths: list[int] = []

    def __call__(self, ids: Numbers, shapes: Numbers) -> tuple[Scores, Scores, Scores]:
        assert (int(ids[0]), int(ids[-1])) == ends(TOKENIZER)
        assert len(ids) == len(shapes)
        self.lengths.append(len(ids) - 2)
        return OF_TAGS[ids], OF_PAIRS[0][np.ix_(ids, ids)], OF_PAIRS[1][np.ix_(ids, ids)]


def paragraph(count: int) -> Pieces:
    chance = np.random.default_rng(count)
    return read_pieces(TOKENIZER, " ".join(f"w{chance.integers(50)}" for _ in range(count)))


def chances(pieces: Pieces, side: int, piece: int, window: tuple[int, int]) -> Scores:
    """Log-probabilities of nothing and of each piece of a window, for a piece that points into it."""
    seen = np.concatenate(([ends(TOKENIZER)[0]], pieces.ids[slice(*window)], [ends(TOKENIZER)[1]]))
    row = OF_PAIRS[side][pieces.ids[piece], seen]
    log: Scores = row - np.log(np.exp(row).sum())
    return log[:-1]


def rows(reading: Reading, piece: int) -> list[Scores]:
    """What a piece points to, as a part with a cue and as a cue with a source."""
    return [reading.to_cue[piece], reading.to_source[piece]]


@pytest.mark.parametrize("count", [1, 7, LONGEST])
def test_a_paragraph_that_fits_is_read_at_once(count: int) -> None:
    pieces, network = paragraph(count), Blind()
    reading = read(network, pieces, ends(TOKENIZER))
    assert network.lengths == [count]
    assert np.allclose(reading.tags, OF_TAGS[pieces.ids])
    for piece in range(count):
        for side, row in enumerate(rows(reading, piece)):
            assert np.allclose(row, chances(pieces, side, piece, (0, count)), atol=1e-5)


@pytest.mark.parametrize("count", [LONGEST + 1, 600, 1_000])
def test_a_long_paragraph_has_the_tags_that_its_windows_have(count: int) -> None:
    pieces, network = paragraph(count), Blind()
    reading = read(network, pieces, ends(TOKENIZER))
    assert network.lengths == [end - start for start, end in windows(count)]
    assert np.allclose(reading.tags, OF_TAGS[pieces.ids])


@pytest.mark.parametrize("count", [LONGEST + 1, 600])
def test_each_piece_points_as_in_the_window_in_whose_middle_it_stands(count: int) -> None:
    pieces = paragraph(count)
    reading = read(Blind(), pieces, ends(TOKENIZER))
    for piece in range(0, count, 7):
        nearest = min(windows(count), key=lambda window: abs(2 * piece + 1 - sum(window)))
        start, end = nearest
        for side, row in enumerate(rows(reading, piece)):
            expected = chances(pieces, side, piece, nearest)
            assert row[0] == pytest.approx(expected[0], abs=1e-5)
            assert np.allclose(row[start + 1 : end + 1], expected[1:], atol=1e-5)


def test_what_is_in_no_common_window_is_as_good_as_impossible() -> None:
    reading = read(Blind(), paragraph(1_000), ends(TOKENIZER))
    assert all(row[-1] < -15 for row in rows(reading, 0))
    assert all(row[1] < -15 for row in rows(reading, 999))


def test_a_paragraph_is_read_the_same_twice() -> None:
    pieces = paragraph(700)
    one, two = (read(Blind(), pieces, ends(TOKENIZER)) for _ in range(2))
    assert np.array_equal(one.tags, two.tags)
    assert all(np.array_equal(rows(one, piece), rows(two, piece)) for piece in range(700))
