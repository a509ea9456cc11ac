"""The network in floating point, read one window at a time: what it would say if it were not exported as bytes."""

import numpy as np
import torch

from claimcheck.tagger.chain import Scores
from claimcheck.tagger.pieces import Numbers
from claimcheck.training.network import TagNetwork


class Whole:
    """Reads as `claimcheck.tagger.tagger.Exported` does, but in PyTorch."""

    def __init__(self, network: TagNetwork) -> None:
        self.network = network.eval()

    def __call__(self, ids: Numbers, shapes: Numbers) -> tuple[Scores, Scores, Scores]:
        """Scores [pieces, tags], [pieces, pieces] and [pieces, pieces] for ids and shapes [pieces]."""
        with torch.inference_mode():
            found = self.network(
                torch.tensor(ids)[None], torch.tensor(shapes)[None], torch.tensor([len(ids)])
            )
        tags, to_cue, to_source = (
            np.asarray(part[0]) for part in (found.tags, found.to_cue, found.to_source)
        )
        return tags, to_cue, to_source
