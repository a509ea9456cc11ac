"""How sure an attribution is: a logistic regression over what the tagger and the pointers say; numpy only."""

from collections.abc import Sequence
from math import exp, log
from operator import mul

import numpy as np
from numpy.typing import NDArray

from claimcheck.tagger.linking import Link

Matrix = NDArray[np.float64]
FEATURES = (
    "always", "content", "weakest content", "cue", "source", "no cue", "no source", "to cue", "to source", "pieces",
    "contents", "direct",
)  # fmt: skip


def features(link: Link, quoted: float) -> list[float]:
    """Return what an attribution is judged by; `quoted` is the share of its content in quotation marks."""
    content = [part.likely for part in link.content]
    length = sum(part.end - part.start for part in link.content)
    return [
        1.0,
        log_odds(sum(content) / len(content)),
        log_odds(min(content)),
        log_odds(link.cue.likely) if link.cue else 0.0,
        log_odds(link.source.likely) if link.source else 0.0,
        float(link.cue is None),
        float(link.source is None),
        log_odds(link.to_cue),
        log_odds(link.to_source),
        log(length),
        float(len(link.content) > 1),
        quoted,
    ]


def log_odds(chance: float) -> float:
    """Log-odds, held within what can be told apart."""
    kept = min(max(chance, 0.003), 0.997)
    return log(kept / (1 - kept))


def confidence(weights: Sequence[float], found: list[float]) -> float:
    """Return the chance that an attribution is right."""
    return 1 / (1 + exp(-sum(map(mul, weights, found))))


def fit(rows: list[list[float]], right: list[bool], penalty: float = 1.0) -> list[float]:
    """Weights of a logistic regression by Newton's method; the first one is not penalised."""
    table, truth = np.array(rows), np.array(right, dtype=np.float64)
    weights, ridge = np.zeros(table.shape[1]), penalty * np.eye(table.shape[1])
    ridge[0, 0] = 1e-6
    for _ in range(25):
        chance = 1 / (1 + np.exp(-table @ weights))
        slope = table.T @ (truth - chance) - ridge @ weights
        bend: Matrix = (table * (chance * (1 - chance))[:, None]).T @ table + ridge
        weights = weights + np.linalg.solve(bend, slope)
    return [round(float(weight), 5) for weight in weights]
