"""The command line: parse, call, print, exit."""

from __future__ import annotations

import os
import sys

from claimcheck.cli.answer import BROKEN_PIPE, INTERRUPTED

__all__ = ["main"]


def main() -> None:
    """Run ``claimcheck`` with the arguments of the process, and exit with its status."""
    try:
        from claimcheck.cli.app import app

        app(prog_name="claimcheck")
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except BrokenPipeError:
        # Python would complain when it flushes what nobody reads any more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(BROKEN_PIPE)
