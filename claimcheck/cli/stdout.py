"""Standard output: UTF-8 whatever the locale says; in colour, and as wide as the terminal, only on one."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from claimcheck.cli.answer import drop_output
from claimcheck.errors import UsageError
from claimcheck.render.view import NARROWEST, PLAIN_WIDTH, WIDEST


def put(text: str) -> None:
    """Write a piece of a report at once."""
    if sys.stdout is None:
        raise UsageError("standard output is closed", remedy="write the report to a file: -o FILE")
    # An article may hold any character, and none of it may be lost.
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure and (sys.stdout.encoding.lower() != "utf-8" or sys.stdout.errors != "replace"):
        reconfigure(encoding="utf-8", errors="replace")
    with writing("standard output"):
        try:
            sys.stdout.write(text)
            sys.stdout.flush()
        except OSError:
            drop_output()
            raise


@contextmanager
def writing(place: str) -> Iterator[None]:
    """Turn what keeps a report from being written into an error that says so; not a pipe that was closed."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UsageError(
            f"cannot write the report: {error.strerror or error}",
            place=place,
            remedy="choose a place with room, and a folder that you may write to",
        ) from error


def on_terminal() -> bool:
    """Tell whether a person reads standard output as it is written."""
    return sys.stdout is not None and sys.stdout.isatty()


def width() -> int:
    """Return how many cells a line may have."""
    if not on_terminal():
        return PLAIN_WIDTH
    return max(NARROWEST, min(shutil.get_terminal_size((80, 24)).columns, WIDEST))


def wants_color(color: str = "auto") -> bool:
    """Tell whether to colour standard output: the option first, then the environment, then the terminal."""
    if color != "auto":
        return color == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return on_terminal() and os.environ.get("TERM") != "dumb"
