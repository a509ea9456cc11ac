"""Evening out the units of a network leaves what it computes."""

from __future__ import annotations

import random

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from claimcheck.training.examples import Batch, batches, examples
from claimcheck.training.network import TagNetwork
from claimcheck.training.paragraphs import paragraphs
from claimcheck.training.smoothing import loudness, smoothed
from tests.tagger.drawn import words_as_pieces
from tests.training.by_hand import several

TOKENIZER = words_as_pieces("said the ferry")


@pytest.fixture(scope="module")
def read() -> tuple[TagNetwork, list[Batch]]:
    """A network one of whose inner units is loud, and something for it to read."""
    torch.manual_seed(1)
    network = TagNetwork(TOKENIZER.get_vocab_size()).eval()
    with torch.no_grad():
        for layer in network.encoder.stack():
            layer.widen.bias[3] = 40.0
    found = [one for some in several(2) for one in examples(TOKENIZER, paragraphs(some))]
    return network, batches(found, 300, random.Random(1))


def test_the_scores_stay_as_they_were(read: tuple[TagNetwork, list[Batch]]) -> None:
    network, some = read
    even = smoothed(network, some)
    with torch.inference_mode():
        for one in some:
            before, after = (each(one.ids, one.shapes, one.lengths) for each in (network, even))
            assert torch.allclose(before.tags, after.tags, atol=1e-3)
            assert torch.allclose(before.to_cue, after.to_cue, atol=1e-3)


def test_loud_units_are_less_loud_beside_the_others(read: tuple[TagNetwork, list[Batch]]) -> None:
    network, some = read
    even = smoothed(network, some)
    heard = loudness(network, some)
    for before, layer in zip(heard, even.encoder.stack(), strict=True):
        after = before * layer.narrow.get_parameter("part")
        assert float(after[3] / after.median()) < float(before[3] / before.median()) / 2


def test_the_network_itself_is_left_alone(read: tuple[TagNetwork, list[Batch]]) -> None:
    network, some = read
    before = {name: one.clone() for name, one in network.state_dict().items()}
    smoothed(network, some)
    assert all(torch.equal(one, before[name]) for name, one in network.state_dict().items())
