"""Which articles are held out of training to choose among checkpoints and to calibrate."""

import random

from claimcheck.training.corpus import Article

HELD_OUT, SEED = 40, 20


def divide(articles: tuple[Article, ...]) -> tuple[list[Article], list[Article]]:
    """Return the articles to train on and those held out, the same at each run."""
    single = [article.name for article in articles if len(article.annotations) == 1]
    held = set(random.Random(SEED).sample(single, HELD_OUT))  # noqa: S311
    return [a for a in articles if a.name not in held], [a for a in articles if a.name in held]
