"""One network out of several that grew from the same one: the mean of their weights.

Weights near the end of training lie around a better place than any of them (stochastic weight averaging, Izmailov et
al. 2018), and so do those of runs that left the same one in different orders.
"""

from pathlib import Path
from pickle import UnpicklingError

import torch

from claimcheck.errors import ModelError
from claimcheck.training.network import TagNetwork


def read_weights(vocabulary: int, paths: list[Path]) -> TagNetwork:
    """Return the network with the mean of the weights of checkpoints, ready to read. Raises ModelError."""
    several = [read(vocabulary, path).state_dict() for path in paths]
    network = TagNetwork(vocabulary)
    network.load_state_dict(
        {name: torch.stack([one[name] for one in several]).mean(dim=0) for name in several[0]}
    )
    network.eval()
    return network


def read(vocabulary: int, path: Path) -> TagNetwork:
    """Return the network with the weights of one checkpoint. Raises ModelError where it holds no such weights."""
    network = TagNetwork(vocabulary)
    try:
        network.load_state_dict(torch.load(path, weights_only=True))
    except (AttributeError, EOFError, RuntimeError, TypeError, UnpicklingError):
        raise ModelError(
            "these are not the weights of this network",
            place=str(path),
            remedy="name weights-*.pt of a run of training with the same version",
        ) from None
    return network
