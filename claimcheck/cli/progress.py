"""How far a long run has come: one line on standard error, on a terminal only."""

from __future__ import annotations

import os
import sys
from time import perf_counter
from types import TracebackType
from typing import Self

from claimcheck.render.safe import squeezed

# A run that is over sooner needs no progress.
SHORT, PAUSE = 1.0, 0.1
WIPE = "\r\x1b[K"
WIDEST = 50


class Progress:
    """Counts articles; to be cleared before anything else is written."""

    def __init__(self, total: int, *, quiet: bool) -> None:
        self._total = total
        self._done = 0
        self._on = not quiet and total > 1 and _can_be_wiped()
        self._next = perf_counter() + SHORT
        self._shown = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clear()

    def step(self, path: str) -> None:
        """Say that an article is begun."""
        self._done += 1
        if self._on and perf_counter() >= self._next:
            self._next = perf_counter() + PAUSE
            sys.stderr.write(f"{WIPE}{self._done:,} of {self._total:,}  {_tail(squeezed(path))}")
            sys.stderr.flush()
            self._shown = True

    def clear(self) -> None:
        """Take the line away."""
        if self._shown:
            sys.stderr.write(WIPE)
            sys.stderr.flush()
            self._shown = False


def _can_be_wiped() -> bool:
    return sys.stderr is not None and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"


def _tail(path: str) -> str:
    """Return the end of a path that is too long for the line; wide characters fill two cells."""
    from rich.cells import cell_len

    shown = path[-WIDEST:]
    while cell_len(shown) > WIDEST:
        shown = shown[1:]
    return shown if shown == path else f"…{shown[1:]}"
