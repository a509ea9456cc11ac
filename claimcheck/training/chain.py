"""Best and likely tags of a chain, given scores of each piece and of each step; numpy only."""

import numpy as np
from numpy.typing import NDArray

from claimcheck.training.labels import TAGS, allowed

Scores = NDArray[np.float32]
NEVER = -1e4
FORBIDDEN = np.array(
    [[0 if allowed(b, a) else NEVER for a in range(len(TAGS))] for b in range(len(TAGS))], dtype=np.float32
)
FORBIDDEN_FIRST = np.array([NEVER if tag[0] == "I" else 0 for tag in TAGS], dtype=np.float32)


class Chain:
    """The learned scores of one tag after another."""

    def __init__(self, transitions: Scores, first: Scores) -> None:
        self.transitions = transitions + FORBIDDEN
        self.first = first + FORBIDDEN_FIRST

    def best(self, scores: Scores) -> list[int]:
        """Return the best tags for scores [pieces, tags]."""
        total, back = self.first + scores[0], []
        for piece in scores[1:]:
            onward = total[:, None] + self.transitions
            back.append(onward.argmax(axis=0))
            total = onward.max(axis=0) + piece
        tags = [int(total.argmax())]
        for choice in reversed(back):
            tags.append(int(choice[tags[-1]]))
        return tags[::-1]

    def likely(self, scores: Scores) -> Scores:
        """How likely each tag of each piece is, [pieces, tags]."""
        steps = np.exp(self.transitions)
        height = scores.max(axis=1, keepdims=True)
        pieces = np.exp(scores - height)
        forward, backward = np.empty_like(pieces), np.ones_like(pieces)
        forward[0] = normal(np.exp(self.first) * pieces[0])
        for place in range(1, len(pieces)):
            forward[place] = normal((forward[place - 1] @ steps) * pieces[place])
        for place in range(len(pieces) - 2, -1, -1):
            backward[place] = normal(steps @ (backward[place + 1] * pieces[place + 1]))
        both = forward * backward
        shares: Scores = both / both.sum(axis=1, keepdims=True)
        return shares


def normal(weights: Scores) -> Scores:
    """Weights that sum to one."""
    shares: Scores = weights / weights.sum()
    return shares
