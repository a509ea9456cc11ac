"""`python -m claimcheck.training CORPUS OUT`: from an annotated corpus to the files that ship."""

import argparse
import multiprocessing
import sys
from importlib.util import find_spec
from pathlib import Path

from claimcheck.errors import ClaimcheckError, ModelError, UsageError
from claimcheck.training.recipe import Recipe

NAME = "python -m claimcheck.training"
INSTALL = "pip install 'claimcheck-news[training]'"
NEEDED = {"torch": "PyTorch", "onnx": "onnx", "safetensors": "safetensors"}
INTERRUPTED = 130
LARGEST_SEED = 1_000_000_000


def main(arguments: list[str] | None = None) -> int:
    """Read the command line and do it all; return the exit status, having said on standard error what went wrong."""
    given = command_line().parse_args(arguments)
    try:
        carry_out(given)
    except ClaimcheckError as error:
        return refuse(str(error), error.status)
    except OSError as error:
        return refuse(f"{error.filename or given.out}: {error.strerror or error}", ClaimcheckError.status)
    except KeyboardInterrupt:
        return refuse("interrupted; the same command goes on from the last checkpoint", INTERRUPTED)
    return 0


def command_line() -> argparse.ArgumentParser:
    """Return what the command takes."""
    usual = Recipe()
    words = argparse.ArgumentParser(prog=NAME, description=__doc__)
    words.add_argument(
        "corpus", type=Path, help="a folder with text/ and attributions/, or with train/ and dev/ of these"
    )
    words.add_argument("out", type=Path, help="where checkpoints go, and the files that ship, in export/")
    words.add_argument(
        "--epochs", type=int, default=usual.epochs, help="how often the corpus is read (%(default)s)"
    )
    words.add_argument("--seed", type=int, default=usual.seed, help="of all chance (%(default)s)")
    words.add_argument(
        "--branches",
        type=int,
        default=usual.branches,
        help="further endings, 0 to 2, averaged in (%(default)s)",
    )
    words.add_argument(
        "--minutes", type=float, help="let the rate fall so that each run of training ends in time"
    )
    words.add_argument(
        "--from",
        dest="chosen",
        type=Path,
        nargs="+",
        metavar="WEIGHTS",
        default=[],
        help="ship the mean of these weights, untrained",
    )
    return words


def carry_out(given: argparse.Namespace) -> None:
    """Train and ship as the command line says. Raises ClaimcheckError, mostly before anything is trained."""
    check_numbers(given)
    check_paths(given)
    check_installed()
    from claimcheck.training.ship import ship  # needs PyTorch

    recipe = Recipe(epochs=given.epochs, seed=given.seed, branches=given.branches, minutes=given.minutes)
    ship(given.corpus, given.out, recipe, given.chosen)


def check_numbers(given: argparse.Namespace) -> None:
    """Raise UsageError for a number that cannot be trained by."""
    if given.epochs < 1:
        raise UsageError(f"--epochs {given.epochs}: at least one is needed")
    if not 0 <= given.branches <= 2:
        raise UsageError(f"--branches {given.branches}: there are 0, 1 or 2")
    if not 0 <= given.seed <= LARGEST_SEED:
        raise UsageError(f"--seed {given.seed}: there are 0 to {LARGEST_SEED}")
    if given.minutes is not None and not given.minutes > 0:
        raise UsageError(f"--minutes {given.minutes:g}: training takes more than no time")


def check_paths(given: argparse.Namespace) -> None:
    """Raise UsageError where nothing can be read, or nothing written."""
    if not given.corpus.is_dir():
        raise UsageError(
            "no such folder", place=str(given.corpus), remedy="name the folder of an annotated corpus"
        )
    for weights in given.chosen:
        if not weights.is_file():
            raise UsageError(
                "no such file", place=str(weights), remedy="--from takes weights-*.pt of an earlier run"
            )
    if given.out.exists() and not given.out.is_dir():
        raise UsageError("this is a file", place=str(given.out), remedy="name a folder, or one to be made")


def check_installed() -> None:
    """Raise ModelError where something is missing that nothing but training needs."""
    missing = [name for module, name in NEEDED.items() if find_spec(module) is None]
    if missing:
        raise ModelError(f"training needs {', '.join(missing)}", remedy=INSTALL)
    if "fork" not in multiprocessing.get_all_start_methods():
        raise ModelError("training needs a system that can fork a process", remedy="train on Linux")


def refuse(reason: str, status: int) -> int:
    """Say on standard error why it goes no further."""
    shown = "".join(
        letter if letter.isprintable() or letter == "\n" else repr(letter)[1:-1] for letter in reason
    )
    sys.stderr.write(f"{NAME}: {shown}\n")
    return status


if __name__ == "__main__":
    sys.exit(main())
