"""One of several processes that audit documents: they come in through its standard input, reports go out."""

from __future__ import annotations

import os
import pickle
import sys
import traceback
from contextlib import suppress
from dataclasses import dataclass
from threading import Thread
from time import sleep
from typing import TYPE_CHECKING, Self

from claimcheck.cli.workers import audited
from claimcheck.errors import ClaimcheckError, PluginFault
from claimcheck.model.document import Document
from claimcheck.model.report import DocumentReport
from claimcheck.model.stopwatch import Stopwatch

if TYPE_CHECKING:
    from claimcheck.pipeline import Auditor

PAUSE = 0.5


class ElsewhereError(Exception):
    """How an error in another process came about, as that process would have told it."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """An error as it can be sent: its class by name, what it says, and how it came about.

    ``known`` is the error itself if it is one that users can act on.
    """

    name: str
    words: str
    trace: str
    known: ClaimcheckError | PluginFault | None

    @classmethod
    def of(cls, error: Exception) -> Self:
        """Pack an error."""
        known = error if isinstance(error, (ClaimcheckError, PluginFault)) else None
        return cls(type(error).__name__, str(error), "".join(traceback.format_exception(error)), known)

    def unpacked(self) -> Exception:
        """Return an error that says the same."""
        error = self.known or type(self.name, (Exception,), {})(self.words)
        error.__cause__ = ElsewhereError(self.trace)
        return error


@dataclass(frozen=True, slots=True)
class Work:
    """What came of a document, and what that took."""

    found: DocumentReport | Trouble
    stages: Stopwatch
    rules: Stopwatch | None
    parsed: int
    sentences: int


def serve() -> None:
    """Audit what comes in until nothing comes any more."""
    from claimcheck.pipeline import open_auditor

    Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()
    come = sys.stdin.buffer
    # What a plug-in prints is no report.
    go = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    # The other end closes, or is gone, when there is nothing more to do.
    with suppress(EOFError, OSError):
        settings, timed = pickle.load(come)  # noqa: S301 - what it sends is our own
        auditor = open_auditor(settings)
        while True:
            document, path = pickle.load(come)  # noqa: S301
            pickle.dump(_work(auditor, document, path, timed=timed), go)
            go.flush()
    os._exit(0)


def _end_with(parent: int) -> None:
    """End in the middle of a document where the first process is gone, so that nothing is left behind."""
    while os.getppid() == parent:
        sleep(PAUSE)
    os._exit(1)


def _work(auditor: Auditor, document: Document, path: str, *, timed: bool) -> Work:
    auditor.timings, auditor.stopwatch = Stopwatch(), Stopwatch() if timed else None
    auditor.parsed = auditor.sentences = 0
    found = audited(auditor, document, path)
    sent = Trouble.of(found) if isinstance(found, Exception) else found
    return Work(sent, auditor.timings, auditor.stopwatch, auditor.parsed, auditor.sentences)
