"""What the network makes of a paragraph, long ones put together from windows; numpy only."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

import numpy as np

from claimcheck.training.chain import Scores
from claimcheck.training.labels import TAGS
from claimcheck.training.pieces import Numbers, Pieces, windows

FAR = -20.0  # what is in no common window is as good as impossible


class Network(Protocol):
    """Ids and shapes of a window, special pieces included, to scores of tags, cues and sources."""

    def __call__(self, ids: Numbers, shapes: Numbers) -> tuple[Scores, Scores, Scores]:
        """Scores [pieces, tags], [pieces, pieces] and [pieces, pieces]."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Scores of tags, and log-probabilities [pieces, 1 + pieces] of pointing to nothing or to a piece."""

    tags: Scores
    to_cue: Scores
    to_source: Scores


def read(network: Network, pieces: Pieces, ends: tuple[int, int]) -> Reading:
    """Read a paragraph; each piece is taken from the window in which it stands nearest to the middle."""
    count = len(pieces.ids)
    tags = np.zeros((count, len(TAGS)), dtype=np.float32)
    pointers = np.full((2, count, count + 1), FAR, dtype=np.float32)
    stretches = windows(count)
    for (start, end), (first, last) in zip(stretches, shares(stretches), strict=True):
        ids = np.concatenate(([ends[0]], pieces.ids[start:end], [ends[1]]))
        found, *pointing = network(ids, np.pad(pieces.shapes[start:end], 1))
        rows = slice(first - start + 1, last - start + 1)
        tags[first:last] = found[rows]
        for target, scores in zip(pointers, pointing, strict=True):
            chances = log_shares(scores[rows])
            target[first:last, 0] = chances[:, 0]
            target[first:last, start + 1 : end + 1] = chances[:, 1:-1]
    return Reading(tags, pointers[0], pointers[1])


def shares(stretches: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the part of each window that is taken from it: up to the middle of what it shares with the next one."""
    cuts = [(end + start) // 2 for (_, end), (start, _) in pairwise(stretches)]
    return list(zip([0, *cuts], [*cuts, stretches[-1][1]], strict=True))


def log_shares(scores: Scores) -> Scores:
    """Scores as log-probabilities, row by row."""
    high = scores - scores.max(axis=1, keepdims=True)
    chances: Scores = high - np.log(np.exp(high).sum(axis=1, keepdims=True))
    return chances
