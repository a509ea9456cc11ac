"""What the network makes of a paragraph, long ones put together from windows; numpy only."""

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

import numpy as np

from claimcheck.tagger.chain import Scores
from claimcheck.tagger.labels import TAGS
from claimcheck.tagger.pieces import Numbers, Pieces, windows

FAR = -20.0  # what is in no common window is as good as impossible


class Network(Protocol):
    """Ids and shapes of a window, special pieces included, to scores of tags, cues and sources."""

    def __call__(self, ids: Numbers, shapes: Numbers) -> tuple[Scores, Scores, Scores]:
        """Scores [pieces, tags], [pieces, pieces] and [pieces, pieces]."""


class Pointers(Protocol):
    """For each piece log-probabilities [1 + pieces] of pointing to nothing or to a piece."""

    def __getitem__(self, piece: int, /) -> Scores:
        """Those of one piece."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Scores of tags, and pointers from each piece to its cue and its source."""

    tags: Scores
    to_cue: Pointers
    to_source: Pointers


@dataclass(frozen=True, slots=True)
class Window:
    """Scores [pieces, 2 + pieces read] of what is taken from a window: from `first` on, when read from `start` on."""

    first: int
    start: int
    scores: Scores


class Rows:
    """Pointers from the scores of windows; a row is worked out when a part begins there, and most never are."""

    def __init__(self, count: int, windows: list[Window]) -> None:
        self.count, self.windows = count, windows
        self.firsts = [window.first for window in windows]

    def __getitem__(self, piece: int, /) -> Scores:
        """Log-probabilities [1 + pieces]."""
        window = self.windows[bisect_right(self.firsts, piece) - 1]
        chances = log_shares(window.scores[piece - window.first])[:-1]
        if len(chances) == self.count + 1:
            return chances
        row = np.full(self.count + 1, FAR, dtype=np.float32)
        row[0] = chances[0]
        row[window.start + 1 : window.start + len(chances)] = chances[1:]
        return row


def read(network: Network, pieces: Pieces, ends: tuple[int, int]) -> Reading:
    """Read a paragraph; each piece is taken from the window in which it stands nearest to the middle."""
    count = len(pieces.ids)
    tags = np.empty((count, len(TAGS)), dtype=np.float32)
    cues, sources = list[Window](), list[Window]()
    stretches = windows(count)
    for (start, end), (first, last) in zip(stretches, shares(stretches), strict=True):
        ids = np.concatenate((ends[:1], pieces.ids[start:end], ends[1:]))
        found, to_cue, to_source = network(ids, np.concatenate(((0,), pieces.shapes[start:end], (0,))))
        rows = slice(first - start + 1, last - start + 1)
        tags[first:last] = found[rows]
        cues.append(Window(first, start, to_cue[rows]))
        sources.append(Window(first, start, to_source[rows]))
    return Reading(tags, Rows(count, cues), Rows(count, sources))


def shares(stretches: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the part of each window that is taken from it: up to the middle of what it shares with the next one."""
    cuts = [(end + start) // 2 for (_, end), (start, _) in pairwise(stretches)]
    return list(zip([0, *cuts], [*cuts, stretches[-1][1]], strict=True))


def log_shares(scores: Scores) -> Scores:
    """Scores as log-probabilities."""
    high = scores - scores.max()
    chances: Scores = high - np.log(np.exp(high).sum())
    return chances
