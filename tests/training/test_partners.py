"""Two processes share a step, and come to what one alone would."""

from __future__ import annotations

import random

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from claimcheck.training import network as networks
from claimcheck.training.examples import Batch, batches, examples
from claimcheck.training.network import TagNetwork
from claimcheck.training.paragraphs import paragraphs
from claimcheck.training.partners import Partners
from tests.tagger.drawn import words_as_pieces
from tests.training.by_hand import several

TOKENIZER = words_as_pieces("said the ferry")


def pair() -> tuple[Batch, Batch]:
    """Two batches, each with something to point at."""
    found = [one for some in several(4) for one in examples(TOKENIZER, paragraphs(some))]
    first, second, *_ = batches(found, 100, random.Random(1))
    return first, second


def test_a_step_leaves_the_mean_of_both_gradients(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(networks, "LAYERS", 1)
    torch.set_num_threads(1)  # it forks
    torch.manual_seed(1)
    network = TagNetwork(TOKENIZER.get_vocab_size())
    with Partners(network, seed=3) as partners:
        loss = partners.gradients(pair())
        found = [weight.grad.clone() for weight in partners.learned if weight.grad is not None]
        losses, alone = [], []
        for number, batch in enumerate(pair()):
            losses.append(partners.backward(batch, 3 * 1_000_003 + number))
            alone.append([weight.grad.clone() for weight in partners.learned if weight.grad is not None])
    assert loss == pytest.approx(sum(losses) / 2)
    assert len(found) == len(partners.learned)
    for mean, one, other in zip(found, *alone, strict=True):
        assert torch.allclose(mean, (one + other) / 2, atol=1e-6)
    assert any(bool(mean.any()) for mean in found)
