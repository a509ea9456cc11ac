"""Which articles are held out of training to choose among checkpoints and to calibrate."""

import random

from claimcheck.errors import CorpusError, Problem
from claimcheck.training.corpus import Article

# How many articles, and how they are drawn.
HELD_OUT = 40
SEED = 20


def divide(articles: tuple[Article, ...]) -> tuple[list[Article], list[Article]]:
    """Return the articles to train on and those held out, the same at each run.

    Those with several annotators are all trained on. Raises CorpusError where nothing would be left to train on.
    """
    single = [article.name for article in articles if len(article.annotations) == 1]
    if len(single) < HELD_OUT or len(articles) == HELD_OUT:
        reason = (
            f"there are {len(articles)} annotated articles, {len(single)} of them by one annotator; {HELD_OUT} of "
            "these are held out to choose and to calibrate by, so add articles to have more than that"
        )
        raise CorpusError((Problem("", reason),))
    held = set(random.Random(SEED).sample(single, HELD_OUT))  # noqa: S311 - chance, not secrecy
    return [a for a in articles if a.name not in held], [a for a in articles if a.name in held]
