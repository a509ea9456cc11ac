"""The command line: parse, call, print, exit."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import NoReturn

from claimcheck.cli.answer import status_of

__all__ = ["main", "program"]


def main() -> NoReturn:
    """Run ``claimcheck`` with the arguments of the process, and raise SystemExit with its status."""
    sys.exit(status_of(_run))


def program() -> NoReturn:
    """Be the whole process: run, and leave at once.

    Every file is closed by then, and taking the language model apart object by object costs a tenth of a run.
    """
    status = status_of(_run)
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):  # closed, or never there
            stream.flush()
    os._exit(status)


def _run() -> int | None:
    from claimcheck.cli.app import app

    # Typer's own statuses for an error that nobody caught, and for a closed pipe, would read as "findings".
    status: int | None = app(prog_name="claimcheck", standalone_mode=False)
    return status
