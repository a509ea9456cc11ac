"""How long the tagger is trained and how fast; without PyTorch, so that the command can tell what is usual."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Recipe:
    """How long and how fast; with `minutes` the rate falls so that training ends in time.

    epochs      how often the whole corpus is read
    branches    how many further endings are trained and averaged in, at most two
    seed        of the order of articles, the choice among annotators, what is altered, and dropout
    pieces      word pieces of a batch, filling included; a step takes two batches
    rate        highest rate of what is pretrained; `head_rate` of what is new, `chain_rate` of the scores of tag pairs
    warm_up     share of training in which the rates rise
    decay       weight decay of the pretrained matrices
    clip        longest gradient of a step
    per_epoch   checkpoints in an epoch
    """

    epochs: int = 5
    branches: int = 2
    seed: int = 1
    pieces: int = 750
    rate: float = 1e-4
    head_rate: float = 1e-3
    chain_rate: float = 1e-2
    warm_up: float = 0.06
    decay: float = 0.01
    clip: float = 1.0
    per_epoch: int = 4
    minutes: float | None = None
