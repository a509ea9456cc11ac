"""``--jobs``: documents audited here or in several processes, and given back in the order in which they were read."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from types import TracebackType
from typing import TYPE_CHECKING, NamedTuple, Self

from claimcheck.model.document import Document
from claimcheck.model.report import DocumentReport

if TYPE_CHECKING:
    from claimcheck.cli.processes import Processes
    from claimcheck.pipeline import Auditor


class Task(NamedTuple):
    """A document to audit, or why there is none; ``path`` is what was asked for, ``name`` tells it from others."""

    path: str
    name: str
    document: Document | Exception


# A task with what came of it.
Done = tuple[Task, DocumentReport | Exception]


class Workers:
    """Audits documents, in this process or in ``jobs``, 0 being as many as processors. To be left in the end."""

    def __init__(self, auditor: Auditor, jobs: int) -> None:
        self._auditor = auditor
        self._jobs = jobs or os.cpu_count() or 1
        self._processes: Processes | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._processes:
            self._processes.end()

    def audited(self, tasks: Iterator[Task]) -> Iterator[Done]:
        """Yield each task in order with its report, or with the error that it ended with."""
        if self._jobs > 1:
            first = list(islice(tasks, 2))
            tasks = chain(first, tasks)
            if len(first) > 1:
                from claimcheck.cli.processes import Processes

                self._processes = Processes(self._auditor, self._jobs)
                return self._processes.audited(tasks)
        return self._here(tasks)

    def _here(self, tasks: Iterable[Task]) -> Iterator[Done]:
        for task in tasks:
            if isinstance(task.document, Exception):
                yield task, task.document
            else:
                yield task, audited(self._auditor, task.document, task.path)


def audited(auditor: Auditor, document: Document, path: str) -> DocumentReport | Exception:
    """Audit a document with the settings of its path; return the report, or what it ended with."""
    try:
        return auditor.audit_document(document, auditor.settings.for_article(path))
    except Exception as error:
        return error
