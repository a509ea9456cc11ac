"""How unlikely labels are, against every sequence of tags that there is."""

from __future__ import annotations

from itertools import pairwise, product

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from claimcheck.tagger.labels import TAGS
from claimcheck.training.labels import UNKNOWN
from claimcheck.training.loss import chain_loss, loss, pointer_loss
from claimcheck.training.network import Scores, TagNetwork


@pytest.fixture(scope="module")
def network() -> TagNetwork:
    """A network whose scores of pairs of tags are drawn by lot."""
    torch.manual_seed(1)
    made = TagNetwork(5)
    with torch.no_grad():
        made.transitions.normal_()
        made.first.normal_()
    return made


def by_hand(network: TagNetwork, scores: list[list[float]], tags: list[int]) -> float:
    """Negative log-likelihood of tags: all sequences are scored one by one."""

    transitions, first = network.transitions.tolist(), network.first.tolist()

    def total(path: tuple[int, ...]) -> float:
        steps = sum(transitions[before][after] for before, after in pairwise(path))
        pieces = sum(row[tag] for row, tag in zip(scores, path, strict=True))
        return float(first[path[0]] + steps + pieces)

    every = torch.tensor([total(path) for path in product(range(len(TAGS)), repeat=len(tags))])
    return float(torch.logsumexp(every, 0)) - total(tuple(tags))


def test_a_chain_is_as_unlikely_as_all_sequences_make_it(network: TagNetwork) -> None:
    torch.manual_seed(2)
    scores = torch.randn(2, 3, len(TAGS))
    tags = torch.tensor([[1, 2, 0], [5, 6, UNKNOWN]])
    expected = by_hand(network, scores[0].tolist(), [1, 2, 0]) + by_hand(
        network, scores[1, :2].tolist(), [5, 6]
    )
    found = chain_loss(scores, tags, tags != UNKNOWN, network).detach()
    assert float(found) == pytest.approx(expected, abs=1e-4)


def test_pointers_without_a_target_cost_nothing() -> None:
    scores = torch.zeros(1, 3, 4)
    assert float(pointer_loss(scores, torch.full((1, 3), UNKNOWN))) == 0
    one = torch.tensor([[UNKNOWN, 2, UNKNOWN]])
    assert float(pointer_loss(scores, one)) == pytest.approx(float(torch.log(torch.tensor(4.0))))


def test_fillers_change_nothing(network: TagNetwork) -> None:
    torch.manual_seed(3)
    ids, shapes, length = (
        torch.tensor([[1, 3, 4, 2]]),
        torch.zeros(1, 4, dtype=torch.int64),
        torch.tensor([4]),
    )
    tags = torch.tensor([[UNKNOWN, 1, 3, UNKNOWN]])
    to_cue, to_source = torch.tensor([[-100, -100, 0, -100]]), torch.tensor([[-100, -100, 1, -100]])
    filled = [torch.nn.functional.pad(part, (0, 3), value=UNKNOWN) for part in (tags, to_cue, to_source)]
    network.eval()
    with torch.no_grad():
        short = loss(network, network(ids, shapes, length), tags, to_cue, to_source)
        pads = [torch.nn.functional.pad(part, (0, 3)) for part in (ids, shapes)]
        long = loss(network, network(*pads, length), *filled)
    assert float(short) == pytest.approx(float(long), abs=1e-4)


def test_the_right_labels_cost_less_than_others(network: TagNetwork) -> None:
    tags, nothing = torch.tensor([[UNKNOWN, 1, 2, UNKNOWN]]), torch.full((1, 4), UNKNOWN)
    scores = torch.nn.functional.one_hot(tags.clamp(min=0), len(TAGS)).float() * 20
    flat = torch.zeros(1, 4, 4)
    right, wrong = (
        float(loss(network, Scores(one, flat, flat), tags, nothing, nothing).detach())
        for one in (scores, scores.roll(1, 2))
    )
    assert right < 0.1 < wrong
