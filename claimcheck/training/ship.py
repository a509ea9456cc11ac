"""All of it: train, choose, fit, export, measure, and write down what was done."""

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
from claimcheck.training.smoothing import smoothed
from claimcheck.training.start import folder, smaller_tokenizer
from claimcheck.training.train import Recipe, train
from claimcheck.training.whole import Whole

BRANCHES, BRANCHING = (3, 2), 0.4  # epochs of each further ending; where they leave the first one
LISTENED = 12  # articles
Table = dict[str, list[float]]


def ship(corpus: Path, out: Path, recipe: Recipe, chosen: list[Path]) -> None:
    """Leave in out/export what the tagger needs to run, and card.json with its figures."""
    torch.manual_seed(recipe.seed)
    out.mkdir(parents=True, exist_ok=True)
    tokenizer, kept = smaller_tokenizer()
    tokenizer.save(str(out / "tokenizer.json"))
    whole_split = corpus / "train" if (corpus / "train").exists() else corpus
    learn, held = divide(read_corpus(whole_split))
    paths = chosen or choose(grow(tokenizer, kept, learn, recipe, out), tokenizer, held)
    network = read_weights(len(kept), paths)
    settings = write(smoothed(network, some(tokenizer, learn)), tokenizer, held, out / "export")
    card: dict[str, object] = {
        "command": sys.argv[1:],
        "recipe": asdict(recipe),
        "weights": [str(path) for path in paths],
        "held out": {"articles": HELD_OUT, "seed": SEED},
        "held out, float": table(Tagger(Whole(network), tokenizer, settings), held),
        "held out, shipped": table(Tagger.load(out / "export"), held),
    }
    if (corpus / "dev").exists():
        dev = list(read_corpus(corpus / "dev"))
        card["dev, shipped"] = table(Tagger.load(out / "export"), dev)
        card["reliability on dev"] = reliability(
            settings, read_articles(Exported(out / "export"), tokenizer, dev), dev
        )
    card["words a second, one thread"] = round(words_a_second(Tagger.load(out / "export"), held))
    card["bytes"] = {path.name: path.stat().st_size for path in sorted((out / "export").iterdir())}
    (out / "export" / "card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")


def grow(
    tokenizer: Tokenizer, kept: list[int], learn: list[Article], recipe: Recipe, out: Path
) -> list[list[Path]]:
    """Train; then again from early on in other orders. Return what to choose from: the first end, and a mean of all."""
    network = start_from(folder() / "model.safetensors", kept)
    train(network, tokenizer, learn, recipe, out / "main")
    main = at(out / "main", 0.75, 0.85, 0.95, 1.0)
    late = list(main)
    for number, epochs in enumerate(BRANCHES[: recipe.branches], 1):
        again = replace(
            recipe,
            epochs=epochs,
            seed=recipe.seed + number,
            rate=recipe.rate * 0.6,
            head_rate=recipe.head_rate * 0.6,
            chain_rate=recipe.chain_rate * 0.6,
            warm_up=0.04,
        )
        start = read_weights(len(kept), at(out / "main", BRANCHING))
        train(start, tokenizer, learn, again, out / f"branch-{number}")
        late += at(out / f"branch-{number}", 0.75, 1.0)
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
    return batches(examples(tokenizer, found), 2000, random.Random(SEED))  # noqa: S311


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
