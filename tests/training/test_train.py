"""What an epoch reads, how fast is learned, and which checkpoints are taken."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="PyTorch is not installed")
pytest.importorskip("safetensors", reason="safetensors is not installed: see the extra `training`")
pytest.importorskip("onnx", reason="onnx is not installed: see the extra `training`")

from claimcheck.training import network as networks
from claimcheck.training.network import TagNetwork
from claimcheck.training.paragraphs import paragraphs
from claimcheck.training.recipe import Recipe
from claimcheck.training.ship import at
from claimcheck.training.train import BRITISH, EMPTY, chosen, make_optimiser, rate_factor, share_done
from tests.training.by_hand import article

RECIPE = Recipe()


def test_rates_rise_and_fall_in_straight_lines() -> None:
    top = rate_factor(RECIPE.warm_up, RECIPE)
    assert top == pytest.approx(1)
    assert 0 < rate_factor(0, RECIPE) < 0.02
    assert rate_factor(RECIPE.warm_up / 2, RECIPE) == pytest.approx(0.51)
    assert rate_factor((1 + RECIPE.warm_up) / 2, RECIPE) == pytest.approx(0.5)
    assert rate_factor(1, RECIPE) == 0


def test_training_is_over_with_its_steps_or_with_its_minutes() -> None:
    assert share_done(0.4, 9_999, RECIPE) == 0.4
    assert share_done(0.4, 30, Recipe(minutes=1)) == 0.5
    assert share_done(0.4, 3, Recipe(minutes=1)) == 0.4


def test_all_that_is_said_is_read_and_about_half_of_the_rest() -> None:
    one = article("\n".join(["[1c It sank], he said."] * 1_000 + ["It rained."] * 1_000))
    read = list(chosen([one], random.Random(1)))
    silent = [paragraph for paragraph in read if not paragraph.attributions]
    assert len(read) - len(silent) == 1_000
    assert abs(len(silent) / 1_000 - EMPTY) < 0.05


def test_some_paragraphs_are_put_in_single_marks() -> None:
    one = article("\n".join(["[1c “It sank],” he said."] * 2_000))
    single = sum(paragraph.text == "‘It sank,’ he said." for paragraph in chosen([one], random.Random(1)))
    assert abs(single / 2_000 - BRITISH) < 0.02


def test_each_article_is_read_as_one_of_its_annotators_saw_it() -> None:
    one = article("[1c It sank], he said.\n[1c So] it was.", "[1c It sank, he] said.\nSo [1c it] was.")
    read = {
        tuple(paragraph.attributions for paragraph in chosen([one], random.Random(seed))) for seed in range(9)
    }
    assert read == {tuple(paragraph.attributions for paragraph in paragraphs(one, who)) for who in (0, 1)}


def test_every_weight_but_those_of_words_is_learned_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(networks, "LAYERS", 1)
    network = TagNetwork(7)
    groups = make_optimiser(network, RECIPE).param_groups
    learned = [id(weight) for group in groups for weight in group["params"]]
    expected = {id(weight) for name, weight in network.named_parameters() if name != "words.weight"}
    assert len(learned) == len(set(learned))
    assert set(learned) == expected
    rates = {id(weight): group["lr"] for group in groups for weight in group["params"]}
    assert rates[id(network.encoder.stack()[0].query.weight)] == RECIPE.rate
    assert rates[id(network.encoder.pointers.weight)] == RECIPE.head_rate
    assert rates[id(network.transitions)] == RECIPE.chain_rate


def test_checkpoints_nearest_to_a_share_of_the_steps_are_taken(tmp_path: Path) -> None:
    for step in (10, 20, 30, 40):
        (tmp_path / f"weights-{step:05}.pt").touch()
    (tmp_path / "last.pt").touch()
    assert [path.name for path in at(tmp_path, 0.4, 0.8, 1.0)] == [
        "weights-00020.pt", "weights-00030.pt", "weights-00040.pt",
    ]  # fmt: skip
