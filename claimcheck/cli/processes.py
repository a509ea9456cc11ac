"""Several processes that audit documents, as programs that talk through pipes.

One that is killed, or runs out of memory, takes nothing with it but the document that it had.
"""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from threading import local
from typing import TYPE_CHECKING

from claimcheck.cli.worker import Trouble, Work
from claimcheck.cli.workers import Done, Task
from claimcheck.model.document import Document
from claimcheck.model.stopwatch import Stopwatch

if TYPE_CHECKING:
    from claimcheck.config import Settings
    from claimcheck.pipeline import Auditor

# How many documents wait for each process, so that none is idle and not all of them are kept.
AHEAD = 3
# A process finds its modules where this one does, and not in the folder that it is started in.
PROGRAM = "import json, sys; sys.path[:] = json.loads(sys.argv[1]); from claimcheck.cli import worker; worker.serve()"


class Processes:
    """A thread for each process, which hands it documents and waits for what comes of them."""

    def __init__(self, auditor: Auditor, jobs: int) -> None:
        self._auditor, self._jobs = auditor, jobs
        self._threads = ThreadPoolExecutor(jobs)
        self._own = local()
        self._begun: list[_Process] = []
        self._ended = False

    def end(self) -> None:
        """End all processes at once: nothing that they still do is waited for."""
        self._ended = True
        self._threads.shutdown(wait=False, cancel_futures=True)
        for process in self._begun:
            process.end()

    def audited(self, tasks: Iterable[Task]) -> Iterator[Done]:
        """Yield each task in order with what came of it; a few are ahead of the one that is waited for."""
        waiting: deque[tuple[Task, Future[Work] | Exception]] = deque()
        for task in tasks:
            if isinstance(task.document, Exception):
                waiting.append((task, task.document))
            else:
                waiting.append((task, self._threads.submit(self._ask, task.document, task.path)))
            if len(waiting) > AHEAD * self._jobs:
                yield self._taken(*waiting.popleft())
        while waiting:
            yield self._taken(*waiting.popleft())

    def _ask(self, document: Document, path: str) -> Work:
        """Let the process of this thread audit a document; one that is no more is followed by another."""
        process: _Process | None = getattr(self._own, "process", None)
        if process is None:
            process = _Process(self._auditor.settings, timed=self._auditor.stopwatch is not None)
            self._own.process = process
            self._begun.append(process)
            if self._ended:
                process.end()
        try:
            return process.ask(document, path)
        except (OSError, EOFError, pickle.UnpicklingError) as error:
            process.end()
            self._own.process = None
            raise RuntimeError("the process that audited it has ended") from error

    def _taken(self, task: Task, asked: Future[Work] | Exception) -> Done:
        if isinstance(asked, Exception):
            return task, asked
        try:
            work = asked.result()
        except Exception as error:
            return task, error
        self._auditor.parsed += work.parsed
        self._auditor.sentences += work.sentences
        _add(self._auditor.timings, work.stages)
        _add(self._auditor.stopwatch, work.rules)
        return task, work.found.unpacked() if isinstance(work.found, Trouble) else work.found


class _Process:
    """Another process that audits documents, one at a time, until it is asked no more."""

    def __init__(self, settings: Settings, *, timed: bool) -> None:
        command = [sys.executable, "-P", "-c", PROGRAM, json.dumps(sys.path)]
        # In a session of its own no interruption at a keyboard reaches it.
        self._process = subprocess.Popen(  # noqa: S603 - Python itself, with nothing from an article
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
        )
        self._first: tuple[Settings, bool] | None = (settings, timed)

    def ask(self, document: Document, path: str) -> Work:
        """Return what comes of a document. OSError or EOFError where the process is no more."""
        there, back = self._process.stdin, self._process.stdout
        if there is None or back is None:
            raise EOFError
        if self._first:
            pickle.dump(self._first, there)
            self._first = None
        pickle.dump((document, path), there)
        there.flush()
        work: Work = pickle.load(back)  # noqa: S301 - from a process of our own
        return work

    def end(self) -> None:
        """End it, whatever it does."""
        with suppress(OSError):
            self._process.kill()


def _add(sums: Stopwatch | None, more: Stopwatch | None) -> None:
    if sums and more:
        for name, seconds in more.seconds.items():
            sums.add(name, seconds)
