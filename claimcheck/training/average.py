"""One network out of several that grew from the same one: the mean of their weights."""

from pathlib import Path

import torch

from claimcheck.training.network import TagNetwork


def read_weights(vocabulary: int, paths: list[Path]) -> TagNetwork:
    """Return the network with the mean of the weights of checkpoints, ready to read."""
    several = [torch.load(path, weights_only=True) for path in paths]
    network = TagNetwork(vocabulary)
    network.load_state_dict(
        {name: torch.stack([one[name] for one in several]).mean(dim=0) for name in several[0]}
    )
    network.eval()
    return network
