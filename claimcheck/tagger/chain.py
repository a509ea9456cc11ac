"""Best and likely tags of a chain, given scores of each piece and of each step; numpy only."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from claimcheck.tagger.labels import TAGS, allowed

Scores = NDArray[np.float32]
Weights = NDArray[np.float64]
NEVER = -1e4
FORBIDDEN = np.array(
    [[0 if allowed(b, a) else NEVER for a in range(len(TAGS))] for b in range(len(TAGS))], dtype=np.float32
)
FORBIDDEN_FIRST = np.array([NEVER if tag[0] == "I" else 0 for tag in TAGS], dtype=np.float32)
UNSCALED = (
    8  # steps after which weights are made to sum to one again, long before they get too small for numbers
)


class Chain:
    """The learned scores of one tag after another.

    What can be done for all pieces at once is; on the seven tags of one piece numpy is slow.
    """

    def __init__(self, transitions: Scores, first: Scores) -> None:
        self.transitions = (transitions + FORBIDDEN).astype(np.float64)
        self.first = (first + FORBIDDEN_FIRST).astype(np.float64)
        self.steps = np.exp(self.transitions)

    def best(self, scores: Scores) -> list[int]:
        """Return the best tags for scores [pieces, tags]."""
        onward = self.transitions.T + scores[1:, :, None]  # [pieces, tag, tag before]
        totals = [self.first + scores[0]]
        for step in onward:
            totals.append(np.maximum.reduce(step + totals[-1], axis=1))
        tags = [int(totals[-1].argmax())]
        choices = (onward + np.array(totals[:-1]).reshape(-1, 1, len(TAGS))).argmax(axis=2)
        for choice in reversed(choices.tolist()):
            tags.append(choice[tags[-1]])
        return tags[::-1]

    def likely(self, scores: Scores) -> Weights:
        """How likely each tag of each piece is, [pieces, tags]."""
        pieces = np.exp(scores.astype(np.float64) - scores.max(axis=1, keepdims=True))
        steps = self.steps * pieces[:, None, :]
        forward = along(np.exp(self.first) * pieces[0], steps[1:])
        backward = along(np.ones(len(TAGS)), steps[:0:-1].transpose(0, 2, 1))
        both = np.array(forward) * np.array(backward[::-1])
        shares: Weights = both / both.sum(axis=1, keepdims=True)
        return shares


def along(weights: Weights, steps: Iterable[Weights]) -> list[Weights]:
    """Weights before, between and after steps; only their proportions count."""
    rows = [weights]
    for number, step in enumerate(steps, 1):
        weights = weights.dot(step)
        if not number % UNSCALED:
            weights = weights / weights.sum()
        rows.append(weights)
    return rows
