"""Standard input that nobody asked for by name: read where there is a pipe, never waited for without end."""

from __future__ import annotations

import os
import stat
import sys

from claimcheck.errors import UsageError

STDIN = "-"
# A pipe that a build system left open looks like one that has not begun to write.
PATIENCE = 30.0
NAME_ONE = "name a file or a folder, or - to read standard input"


def await_input() -> None:
    """Return as soon as standard input has something; UsageError where it has nothing to give."""
    try:
        descriptor = sys.stdin.fileno()
        mode = os.fstat(descriptor).st_mode
    except (AttributeError, OSError, ValueError) as error:
        raise UsageError("no article given", remedy=NAME_ONE) from error
    if stat.S_ISCHR(mode):
        raise UsageError("no article given", remedy=NAME_ONE)
    if stat.S_ISREG(mode) or os.name != "posix":
        return
    import select

    ready, _, _ = select.select([descriptor], [], [], PATIENCE)
    if not ready:
        raise UsageError(
            f"no article given, and nothing came through the pipe in {PATIENCE:.0f} seconds", remedy=NAME_ONE
        )
