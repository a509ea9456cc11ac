"""`python -m claimcheck.training CORPUS OUT`: from an annotated corpus to the files that ship."""

import argparse
from pathlib import Path

from claimcheck.training.ship import ship
from claimcheck.training.train import Recipe


def main() -> None:
    """Read the command line and do it all."""
    usual = Recipe()
    words = argparse.ArgumentParser(prog="python -m claimcheck.training", description=__doc__)
    words.add_argument(
        "corpus", type=Path, help="a folder with text/ and attributions/, or with train/ and dev/ of these"
    )
    words.add_argument("out", type=Path, help="where checkpoints go, and the files that ship, in export/")
    words.add_argument("--epochs", type=int, default=usual.epochs)
    words.add_argument("--seed", type=int, default=usual.seed)
    words.add_argument(
        "--branches", type=int, default=usual.branches, help="further endings, 0 to 2, averaged in"
    )
    words.add_argument(
        "--minutes", type=float, help="let the rate fall so that each run of training ends in time"
    )
    words.add_argument(
        "--from", dest="chosen", type=Path, nargs="+", help="ship the mean of these weights, untrained"
    )
    given = words.parse_args()
    recipe = Recipe(epochs=given.epochs, seed=given.seed, branches=given.branches, minutes=given.minutes)
    ship(given.corpus, given.out, recipe, given.chosen or [])


if __name__ == "__main__":
    main()
