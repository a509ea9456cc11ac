"""All of it: train, choose, fit, export, measure, and write down what was done.

OUT/tokenizer.json           the word pieces
OUT/main, OUT/branch-N       checkpoints of the first run of training and of its further endings
OUT/export                   what ships: tagger.onnx, embeddings.npy, scales.npy, tokenizer.json, linker.json; and
                             card.json, which says how it was made and how well it does
"""

import json
import random
import sys
from dataclasses import asdict, replace
from pathlib import Path

import torch
from tokenizers import Tokenizer

from claimcheck.tagger.confidence import FEATURES
from claimcheck.tagger.linking import POINTERS_ONLY
from claimcheck.tagger.tagger import Exported, Settings, Tagger
from claimcheck.training.average import read_weights
from claimcheck.training.corpus import Article, read_corpus
from claimcheck.training.divide import HELD_OUT, SEED, divide
from claimcheck.training.examples import Batch, batches, examples
from claimcheck.training.export import export
from claimcheck.training.figures import counted, words_a_second
from claimcheck.training.fitting import fit_settings, judge_all, read_articles, reliability, served
from claimcheck.training.measures import figures
from claimcheck.training.network import TagNetwork, start_from
from claimcheck.training.paragraphs import paragraphs
from claimcheck.training.recipe import Recipe
from claimcheck.training.smoothing import smoothed
from claimcheck.training.start import WEIGHTS, folder, smaller_tokenizer
from claimcheck.training.train import train
from claimcheck.training.whole import Whole

# A further ending leaves the first run at this share of its steps.
BRANCHING = 0.4
# Epochs of each further ending, what its rates are multiplied by, and the share of it in which they rise.
BRANCHES = (3, 2)
SLOWER = 0.6
WARM_UP = 0.04
# Which checkpoints of the first run and of a further ending are averaged, as shares of their steps.
LATE = (0.75, 0.85, 0.95, 1.0)
LATE_IN_BRANCH = (0.75, 1.0)
# How many articles show how loud the units of the network are, and in batches of how many pieces.
LISTENED = 12
LISTENED_AT_ONCE = 2000
Table = dict[str, list[float]]


def ship(corpus: Path, out: Path, recipe: Recipe, chosen: list[Path]) -> None:
    """Leave in out/export what the tagger needs to run, and card.json with its figures.

    `chosen` are weights to average; where there are none, the tagger is trained. Raises ClaimcheckError, before it
    begins, for a corpus or starting weights that cannot be used.
    """
    torch.manual_seed(recipe.seed)
    tokenizer, kept = smaller_tokenizer()
    learn, held = divide(read_corpus(corpus / "train" if (corpus / "train").exists() else corpus))
    dev = read_corpus(corpus / "dev") if (corpus / "dev").exists() else ()
    out.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(out / "tokenizer.json"))
    paths = chosen or choose(grow(tokenizer, kept, learn, recipe, out), tokenizer, held)
    network = read_weights(len(kept), paths)
    settings = write(smoothed(network, some(tokenizer, learn)), tokenizer, held, out / "export")
    card = {
        "command": sys.argv[1:],
        "recipe": asdict(recipe),
        "weights": [str(path) for path in paths],
        "held out": {"articles": HELD_OUT, "seed": SEED},
        "held out, float": table(Tagger(Whole(network), tokenizer, settings), held),
        **measured(out / "export", tokenizer, settings, held, list(dev)),
    }
    (out / "export" / "card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")


def measured(
    shipped: Path, tokenizer: Tokenizer, settings: Settings, held: list[Article], dev: list[Article]
) -> dict[str, object]:
    """Return how well what ships does, how fast, and what it weighs."""
    tagger = Tagger.load(shipped)
    card: dict[str, object] = {"held out, shipped": table(tagger, held)}
    if dev:
        card["dev, shipped"] = table(tagger, dev)
        every = read_articles(tagger.network, tokenizer, dev)
        card["reliability on dev"] = reliability(settings, every, dev)
    card["words a second, one thread"] = round(words_a_second(tagger, held))
    card["bytes"] = {path.name: path.stat().st_size for path in sorted(shipped.iterdir())}
    return card


def grow(
    tokenizer: Tokenizer, kept: list[int], learn: list[Article], recipe: Recipe, out: Path
) -> list[list[Path]]:
    """Train; then again from early on in other orders. Return what to choose from: the first end, and a mean of all."""
    network = start_from(folder() / WEIGHTS, kept)
    train(network, tokenizer, learn, recipe, out / "main")
    main = at(out / "main", *LATE)
    late = list(main)
    for number, epochs in enumerate(BRANCHES[: recipe.branches], 1):
        again = replace(
            recipe,
            epochs=epochs,
            seed=recipe.seed + number,
            rate=recipe.rate * SLOWER,
            head_rate=recipe.head_rate * SLOWER,
            chain_rate=recipe.chain_rate * SLOWER,
            warm_up=WARM_UP,
        )
        start = read_weights(len(kept), at(out / "main", BRANCHING))
        train(start, tokenizer, learn, again, out / f"branch-{number}")
        late += at(out / f"branch-{number}", *LATE_IN_BRANCH)
    return [main[-1:], late]


def at(run: Path, *shares: float) -> list[Path]:
    """Return the checkpoints of a run that are nearest to these shares of its steps."""
    steps = {int(path.stem.split("-")[1]): path for path in run.glob("weights-*.pt")}
    return [steps[min(steps, key=lambda step: abs(step - share * max(steps)))] for share in shares]


def choose(options: list[list[Path]], tokenizer: Tokenizer, held: list[Article]) -> list[Path]:
    """Return the weights that serve the held-out articles best, before anything is fitted on them."""

    def reached(paths: list[Path]) -> float:
        network = read_weights(tokenizer.get_vocab_size(), paths)
        every = read_articles(Whole(network), tokenizer, held)
        return served(figures(judge_all(plain_settings(network), every, held)))

    return max(options, key=reached)


def some(tokenizer: Tokenizer, learn: list[Article]) -> list[Batch]:
    """Return some text to see how loud the units of the network are."""
    found = [paragraph for article in learn[:LISTENED] for paragraph in paragraphs(article)]
    return batches(examples(tokenizer, found), LISTENED_AT_ONCE, random.Random(SEED))  # noqa: S311 - chance, not secrecy


def plain_settings(network: TagNetwork) -> Settings:
    """Return settings before anything is fitted."""
    nothing, pointers = [0.0] * len(FEATURES), list(POINTERS_ONLY)
    return Settings(
        network.transitions.tolist(), network.first.tolist(), 0.0, pointers, pointers, nothing, 0.0
    )


def write(network: TagNetwork, tokenizer: Tokenizer, held: list[Article], to: Path) -> Settings:
    """Export the network, and fit the rest on what the exported one makes of the held-out articles."""
    export(network, to)
    tokenizer.save(str(to / "tokenizer.json"))
    settings = fit_settings(plain_settings(network), read_articles(Exported(to), tokenizer, held), held)
    (to / "linker.json").write_text(json.dumps(asdict(settings)) + "\n", encoding="utf-8")
    return settings


def table(tagger: Tagger, articles: list[Article]) -> Table:
    """Precision, recall and F1 by measure and class."""
    return figures(counted(tagger, articles))
