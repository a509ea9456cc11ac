"""The command line: parse, call, print, exit."""

from __future__ import annotations

import sys

from claimcheck.cli.answer import status_of

__all__ = ["main"]


def main() -> None:
    """Run ``claimcheck`` with the arguments of the process, and exit with its status."""
    sys.exit(status_of(_run))


def _run() -> int | None:
    from claimcheck.cli.app import app

    # Typer's own statuses for an error that nobody caught, and for a closed pipe, would read as "findings".
    status: int | None = app(prog_name="claimcheck", standalone_mode=False)
    return status
