"""Train the tagger, with checkpoints from which training goes on.

A step reads two batches, one in each of two processes, and moves the weights by AdamW (Loshchilov and Hutter 2019)
along the mean of their gradients. Rates rise at first and then fall, in a straight line. Steps are numbered through
from the first epoch to the last, and what a step reads and drops out follows from the seed and its number alone: a run
that was stopped and goes on comes to the same weights. In the folder of a run lie

    weights-NNNNN.pt   the weights after so many steps
    last.pt            the last of them with the state of the optimiser and how far training was

What ships is the mean of some of the former.
"""

import random
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from itertools import islice
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import nn

from claimcheck.errors import UsageError
from claimcheck.training.corpus import Article
from claimcheck.training.examples import Batch, batches, british, examples
from claimcheck.training.network import TagNetwork
from claimcheck.training.paragraphs import Paragraph, paragraphs
from claimcheck.training.partners import Partners
from claimcheck.training.recipe import Recipe

# Share of paragraphs that are put in single quotation marks, which the corpus hardly has.
BRITISH = 0.06
# Share of the paragraphs without attributions that are read; they are many, and alike.
EMPTY = 0.5


@dataclass(slots=True)
class Progress:
    """How far training is, over all its runs: steps that are done, and seconds that they took."""

    step: int = 0
    seconds: float = 0.0


def train(
    tagger: TagNetwork, tokenizer: Tokenizer, articles: list[Article], recipe: Recipe, out: Path
) -> None:
    """Train to the end of the recipe, from the last checkpoint in `out` if there is one; checkpoints go there.

    Raises UsageError where that is one of another recipe.
    """
    torch.set_num_threads(1)
    out.mkdir(parents=True, exist_ok=True)
    optimiser = make_optimiser(tagger, recipe)
    progress = resume(tagger, optimiser, recipe, out)
    done, log = progress.step, Log()
    with Partners(tagger, recipe.seed, done) as partners:
        for step, total, pair in steps(tokenizer, articles, recipe, progress.step):
            along = share_done(step / total, progress.seconds + log.seconds(), recipe)
            if along >= 1:
                break
            for group in optimiser.param_groups:
                group["lr"] = group["peak"] * rate_factor(along, recipe)
            log.add(step, along, take_step(partners, optimiser, pair, recipe), pair)
            done = step + 1
            if done % max(total // (recipe.epochs * recipe.per_epoch), 1) == 0:
                keep(tagger, optimiser, Progress(done, progress.seconds + log.seconds()), recipe, out)
    keep(tagger, optimiser, Progress(done, progress.seconds + log.seconds()), recipe, out)


def steps(
    tokenizer: Tokenizer, articles: list[Article], recipe: Recipe, done: int
) -> Iterator[tuple[int, int, tuple[Batch, ...]]]:
    """Return the steps that are not done yet: number, how many in all, a batch for each of two processes.

    Each epoch has as many steps as the first one has pairs of batches, or fewer where its batches are fewer.
    """
    length = 0
    for epoch in range(recipe.epochs):
        made = epoch_batches(tokenizer, articles, recipe, epoch)
        length = length or len(made) // 2
        pairs = zip(made[::2], made[1::2], strict=False)
        for number, pair in enumerate(islice(pairs, length), epoch * length):
            if number >= done:
                yield number, recipe.epochs * length, pair


@dataclass(slots=True)
class Log:
    """What a watcher sees every twenty steps."""

    began: float = field(default_factory=time.monotonic)
    losses: list[float] = field(default_factory=list)
    pieces: int = 0

    def seconds(self) -> float:
        """Since this run began."""
        return time.monotonic() - self.began

    def add(self, step: int, along: float, loss: float, pair: tuple[Batch, ...]) -> None:
        """Count a step, and say so now and then."""
        self.losses.append(loss)
        self.pieces += sum(int(batch.lengths.sum()) for batch in pair)
        if len(self.losses) == 20:
            mean = sum(self.losses) / len(self.losses)
            sys.stderr.write(
                f"step {step + 1} {along:.3f} loss {mean:.4f} pieces {self.pieces} {self.seconds():.0f}s\n"
            )
            self.losses.clear()


def share_done(steps: float, seconds: float, recipe: Recipe) -> float:
    """How much of training is over, 0 to 1: by steps, or by the clock where that is further on."""
    return max(steps, seconds / (60 * recipe.minutes)) if recipe.minutes else steps


def rate_factor(along: float, recipe: Recipe) -> float:
    """Return by what a highest rate is multiplied: a linear rise, then a linear fall to nought."""
    return min(along / recipe.warm_up + 0.01, (1 - along) / (1 - recipe.warm_up))


def make_optimiser(tagger: TagNetwork, recipe: Recipe) -> torch.optim.AdamW:
    """Slow for what is pretrained, faster for what is new; only pretrained matrices decay.

    `peak` of a group is its highest rate, which stays when `lr` moves.
    """
    new = (tagger.encoder.tags, tagger.encoder.pointers, tagger.shapes)
    fresh = {id(weight) for module in new for weight in module.parameters()}
    chain = {id(tagger.transitions), id(tagger.first)}
    learned = [weight for weight in tagger.parameters() if weight.requires_grad]
    old = [weight for weight in learned if id(weight) not in fresh | chain]
    groups = [
        {
            "params": [weight for weight in old if weight.dim() > 1],
            "lr": recipe.rate,
            "weight_decay": recipe.decay,
        },
        {"params": [weight for weight in old if weight.dim() == 1], "lr": recipe.rate},
        {"params": [weight for weight in learned if id(weight) in fresh], "lr": recipe.head_rate},
        {"params": [weight for weight in learned if id(weight) in chain], "lr": recipe.chain_rate},
    ]
    for group in groups:
        group["peak"] = group["lr"]
    return torch.optim.AdamW(groups, weight_decay=0.0, fused=True)


def epoch_batches(tokenizer: Tokenizer, articles: list[Article], recipe: Recipe, epoch: int) -> list[Batch]:
    """Return the batches of an epoch: one annotator of each article, some paragraphs altered, some left out."""
    chance = random.Random(recipe.seed * 1009 + epoch)  # noqa: S311 - chance, not secrecy
    return batches(examples(tokenizer, chosen(articles, chance)), recipe.pieces, chance)


def chosen(articles: list[Article], chance: random.Random) -> Iterator[Paragraph]:
    """Return the paragraphs that an epoch reads."""
    for article in articles:
        for paragraph in paragraphs(article, chance.randrange(len(article.annotations))):
            if paragraph.attributions or chance.random() < EMPTY:
                yield british(paragraph) if chance.random() < BRITISH else paragraph


def take_step(
    partners: Partners, optimiser: torch.optim.AdamW, pair: tuple[Batch, ...], recipe: Recipe
) -> float:
    """One step on a batch for each process; returns the loss."""
    found = partners.gradients(pair)
    nn.utils.clip_grad_norm_(partners.tagger.parameters(), recipe.clip)
    optimiser.step()
    return found


def keep(
    tagger: TagNetwork, optimiser: torch.optim.AdamW, progress: Progress, recipe: Recipe, out: Path
) -> None:
    """Write the weights of this step, and what going on needs."""
    torch.save(tagger.state_dict(), out / f"weights-{progress.step:05}.pt")
    state = {"tagger": tagger.state_dict(), "optimiser": optimiser.state_dict()}
    partial = out / "last.partial"  # a run that is stopped while it writes leaves the one before
    torch.save(state | {"progress": asdict(progress), "recipe": asdict(recipe)}, partial)
    partial.replace(out / "last.pt")


def resume(tagger: TagNetwork, optimiser: torch.optim.AdamW, recipe: Recipe, out: Path) -> Progress:
    """Take up the last checkpoint, if there is one. Raises UsageError."""
    if not (out / "last.pt").exists():
        return Progress()
    state = torch.load(out / "last.pt", weights_only=True)
    begun = Recipe(**state["recipe"])
    # How long it may take, and what comes after it, can be thought over.
    if replace(begun, minutes=recipe.minutes, branches=recipe.branches) != recipe:
        raise UsageError(
            "what was begun here has another recipe", place=str(out), remedy="name another folder"
        )
    tagger.load_state_dict(state["tagger"])
    optimiser.load_state_dict(state["optimiser"])
    return Progress(**state["progress"])
