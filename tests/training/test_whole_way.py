"""All of training on a corpus of our own, a few steps of it, with the weights that training really starts from."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from claimcheck.training.start import PACKAGE

for module in ("torch", "onnx", "safetensors", PACKAGE):
    pytest.importorskip(module, reason=f"{module} is not installed: see the extra `training`")

import numpy as np
import torch
from tokenizers import Tokenizer

from claimcheck.errors import UsageError
from claimcheck.tagger.chain import Scores
from claimcheck.tagger.pieces import ends, read_pieces
from claimcheck.tagger.reading import read
from claimcheck.tagger.tagger import Exported, Tagger
from claimcheck.training import divide, ship, train
from claimcheck.training.average import read_weights
from claimcheck.training.corpus import Article
from claimcheck.training.examples import Batch
from claimcheck.training.recipe import Recipe
from claimcheck.training.whole import Whole
from tests.training.by_hand import several, write

RECIPE = Recipe(epochs=2, branches=0, pieces=200)
Weights = dict[str, torch.Tensor]


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Path]]:
    """A corpus, and where the tagger was trained on it in one go."""
    corpus, out = (tmp_path_factory.mktemp(name) for name in ("corpus", "out"))
    write(corpus / "train", *several(10))
    write(corpus / "dev", *several(2))
    torch.set_num_threads(1)  # it forks
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(divide, "HELD_OUT", 3)
        ship.ship(corpus, out, RECIPE, [])
        yield corpus, out


def last(out: Path) -> tuple[str, Weights]:
    """The name of the last checkpoint of the first run, and its weights."""
    path = max((out / "main").glob("weights-*.pt"))
    weights: Weights = torch.load(path, weights_only=True)
    return path.name, weights


def alike(one: Scores, other: Scores) -> float:
    """How scores go together, at most 1."""
    return float(np.corrcoef(one.ravel(), other.ravel())[0, 1])


def test_training_moves_all_but_the_words(trained: tuple[Path, Path]) -> None:
    _, out = trained
    first: Weights = torch.load(min((out / "main").glob("weights-*.pt")), weights_only=True)
    name, weights = last(out)
    assert name >= "weights-00003.pt"
    assert {part for part in weights if torch.equal(weights[part], first[part])} == {"words.weight"}


def test_a_run_that_is_stopped_goes_on_to_the_same_weights(
    trained: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus, out = trained
    whole = train.steps

    class StoppedError(Exception):
        pass

    def two_and_no_more(
        tokenizer: Tokenizer, articles: list[Article], recipe: Recipe, done: int
    ) -> Iterator[tuple[int, int, tuple[Batch, ...]]]:
        yield from islice(whole(tokenizer, articles, recipe, done), 2)
        raise StoppedError

    monkeypatch.setattr(train, "steps", two_and_no_more)
    with pytest.raises(StoppedError):
        ship.ship(corpus, tmp_path, RECIPE, [])
    assert last(tmp_path)[0] == "weights-00002.pt"
    monkeypatch.setattr(train, "steps", whole)
    ship.ship(corpus, tmp_path, RECIPE, [])
    (name, weights), (same_name, same) = last(tmp_path), last(out)
    assert name == same_name
    assert all(torch.equal(one, same[part]) for part, one in weights.items())
    for shipped in ("embeddings.npy", "scales.npy", "linker.json", "tokenizer.json"):
        assert (tmp_path / "export" / shipped).read_bytes() == (out / "export" / shipped).read_bytes()


def test_a_run_of_another_recipe_is_not_gone_on_with(trained: tuple[Path, Path], tmp_path: Path) -> None:
    corpus, out = trained
    (tmp_path / "main").mkdir()
    (tmp_path / "main" / "last.pt").write_bytes((out / "main" / "last.pt").read_bytes())
    with pytest.raises(UsageError, match="another recipe") as caught:
        ship.ship(corpus, tmp_path, replace(RECIPE, seed=2), [])
    assert caught.value.place == str(tmp_path / "main")


def test_what_is_exported_is_loaded_and_tags(trained: tuple[Path, Path]) -> None:
    _, out = trained
    tagger = Tagger.load(out / "export")
    paragraph = "Marta Quill said the bridge would close in June."
    found = tagger.attributions(paragraph)
    assert found == tagger.attributions(paragraph)
    assert all(0 <= start < end <= len(paragraph) for one in found for start, end in one.content)


def test_what_is_exported_reads_as_the_network_does(trained: tuple[Path, Path]) -> None:
    _, out = trained
    tokenizer = Tokenizer.from_file(str(out / "export" / "tokenizer.json"))
    pieces = read_pieces(tokenizer, "“The roof held,” said Tom Brandt, “but the cellar is full of water.”")
    network = read_weights(tokenizer.get_vocab_size(), [out / "main" / last(out)[0]])
    whole, small = (
        read(each, pieces, ends(tokenizer)) for each in (Whole(network), Exported(out / "export"))
    )
    assert alike(whole.tags, small.tags) > 0.9
    assert alike(whole.to_cue[1], small.to_cue[1]) > 0.9


def test_a_card_says_how_it_was_made_and_how_well_it_does(trained: tuple[Path, Path]) -> None:
    _, out = trained
    card = json.loads((out / "export" / "card.json").read_text())
    assert card["recipe"]["epochs"] == 2
    assert Path(card["weights"][-1]).name == last(out)[0]
    assert set(card["held out, shipped"]) == set(card["dev, shipped"])
    assert card["bytes"]["tagger.onnx"] == (out / "export" / "tagger.onnx").stat().st_size


def test_weights_of_before_can_be_shipped_untrained(trained: tuple[Path, Path], tmp_path: Path) -> None:
    corpus, out = trained
    chosen = sorted((out / "main").glob("weights-*.pt"))[-2:]
    ship.ship(corpus, tmp_path, RECIPE, chosen)
    assert not (tmp_path / "main").exists()
    assert (tmp_path / "export" / "tagger.onnx").is_file()
