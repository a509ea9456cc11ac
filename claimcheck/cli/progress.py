"""How far a long run has come: one line on standard error, on a terminal only."""

from __future__ import annotations

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
        self._on = not quiet and total > 1 and sys.stderr is not None and sys.stderr.isatty()
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
            shown = squeezed(path)
            shown = shown if len(shown) <= WIDEST else f"…{shown[1 - WIDEST :]}"
            sys.stderr.write(f"{WIPE}{self._done:,} of {self._total:,}  {shown}")
            sys.stderr.flush()
            self._shown = True

    def clear(self) -> None:
        """Take the line away."""
        if self._shown:
            sys.stderr.write(WIPE)
            sys.stderr.flush()
            self._shown = False
