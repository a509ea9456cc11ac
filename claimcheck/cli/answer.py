"""What the caller gets: an exit status, and on standard error a word on what went wrong."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

from claimcheck.errors import ClaimcheckError, PackError

FINDINGS, REFUSED, FAULT, INTERRUPTED, BROKEN_PIPE = 1, 2, 3, 130, 141
P = ParamSpec("P")


def answering(command: Callable[P, int | None]) -> Callable[P, None]:
    """Make a command end with the status that it returns, and its errors with theirs, in plain words."""

    @wraps(command)
    def answered(*args: P.args, **kwargs: P.kwargs) -> None:
        import typer

        raise typer.Exit(_status(lambda: command(*args, **kwargs), verbose=bool(kwargs.get("verbose"))))

    return answered


def _status(command: Callable[[], int | None], *, verbose: bool) -> int:
    try:
        status = command() or 0
        sys.stdout.flush()
    except PackError as error:
        for problem in error.problems:
            say(problem)
        return error.status
    except ClaimcheckError as error:
        say(f"claimcheck: {error}")
        return error.status
    except KeyboardInterrupt:
        say("claimcheck: interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the report has seen enough; Python must not complain when it flushes the rest.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except Exception as error:
        report_fault(error, verbose=verbose)
        return FAULT
    return status


def report_fault(error: Exception, *, place: str = "", verbose: bool) -> None:
    """Say that claimcheck itself went wrong; with the traceback where somebody wants to see it."""
    where = f"{place}: " if place else ""
    say(f"claimcheck: {where}a fault of claimcheck's own: {type(error).__name__}: {error}")
    if verbose:
        say("".join(traceback.format_exception(error)).rstrip())
    else:
        say("claimcheck: please report it, with what -v shows")


def say(message: str) -> None:
    """Talk to the person at the terminal: on standard error, with nothing in it that moves a cursor."""
    from claimcheck.render.safe import visible

    if sys.stderr is not None and not _Voice.quiet:
        sys.stderr.write(visible(message).encode("utf-8", "replace").decode() + "\n")


class _Voice:
    """Whether ``-q`` was given: the only thing that the whole process shares."""

    quiet = False


def be_quiet() -> None:
    """Say nothing on standard error from now on."""
    _Voice.quiet = True
