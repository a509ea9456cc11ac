"""Even out the units inside each layer before quantisation, so that a few loud ones do not drown the others.

The states that go into the second product of a layer are divided, unit by unit, and its weights multiplied by the
same: the network computes what it did (SmoothQuant, Xiao et al. 2023), but bytes lose less of it.
"""

import copy

import torch
from torch import Tensor, nn

from claimcheck.training.examples import Batch
from claimcheck.training.network import TagNetwork

# How much of the loudness goes from the states to the weights.
SHARE = 0.75


class Divided(nn.Module):
    """A product whose states are divided first, and whose weights are multiplied by the same."""

    def __init__(self, product: nn.Linear, by: Tensor) -> None:
        super().__init__()
        self.product = product
        self.product.weight.data *= by
        self.part = nn.Parameter(1 / by, requires_grad=False)

    def forward(self, states: Tensor) -> Tensor:
        """Return the product of the divided states."""
        found: Tensor = self.product(states * self.part)
        return found


def smoothed(network: TagNetwork, batches: list[Batch]) -> TagNetwork:
    """Return a network that computes the same, with the loudness of its units as these batches show it evened out."""
    even = copy.deepcopy(network).eval()
    for layer, loud in zip(even.encoder.stack(), loudness(network, batches), strict=True):
        if isinstance(layer.narrow, nn.Linear):
            heavy = layer.narrow.weight.abs().amax(dim=0)
            by = loud.clamp(min=1e-3) ** SHARE / heavy.clamp(min=1e-3) ** (1 - SHARE)
            layer.narrow = Divided(layer.narrow, (by / by.mean()).detach())
    return even


def loudness(network: TagNetwork, batches: list[Batch]) -> list[Tensor]:
    """Return the highest absolute state of each inner unit, layer by layer."""
    heard: dict[int, Tensor] = {}

    def listen(number: int, states: Tensor) -> None:
        highest = states.detach().abs().amax(dim=(0, 1))
        heard[number] = torch.maximum(heard.get(number, highest), highest)

    listeners = [
        layer.narrow.register_forward_pre_hook(lambda _, given, number=number: listen(number, given[0]))
        for number, layer in enumerate(network.encoder.stack())
    ]
    network.eval()
    with torch.inference_mode():
        for batch in batches:
            network(batch.ids, batch.shapes, batch.lengths)
    for listener in listeners:
        listener.remove()
    return [heard[number].clone() for number in sorted(heard)]
