"""One run over some articles: its outcomes one by one, its timings, and its exit status."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from time import perf_counter
from typing import TYPE_CHECKING

from claimcheck.cli.answer import FAULT, REFUSED, report_fault, say, say_cause, stages, status_by
from claimcheck.cli.baseline import Baseline
from claimcheck.cli.diff import Change
from claimcheck.cli.progress import Progress
from claimcheck.cli.workers import Task, Workers
from claimcheck.config import FailOn
from claimcheck.errors import ArticleError, ClaimcheckError, PluginFault
from claimcheck.model.document import Document
from claimcheck.model.report import DocumentReport, Failure, Outcome
from claimcheck.model.statistics import Statistics
from claimcheck.model.suppression import Suppression

if TYPE_CHECKING:
    from claimcheck.pipeline import Auditor
    from claimcheck.read import Article

# How many rules are named to people who ask what takes time.
SLOWEST = 5


class Run:
    """Audits articles in order; the settings of each say from which severity on its findings count."""

    def __init__(
        self, auditor: Auditor, *, baseline: Baseline, workers: Workers, change: Change | None = None
    ) -> None:
        self._auditor = auditor
        self._baseline = baseline
        self._workers = workers
        self._change = change
        self._met: set[Suppression] = set()
        self._unmet: dict[Suppression, None] = {}
        self.statistics = Statistics()
        self._began = perf_counter()
        self.status = 0

    def outcomes(
        self, articles: Sequence[Article], failures: Sequence[Failure], progress: Progress
    ) -> Iterator[Outcome]:
        """Yield the failures that are known, then each article; one that cannot be read stops no other."""
        for failure in failures:
            yield self._failed(failure)
        for task, found in self._workers.audited(self._tasks(articles, progress)):
            if isinstance(found, Exception):
                yield self._stopped(found, task.name, progress)
            else:
                yield self._reported(task, found, progress)

    def _tasks(self, articles: Sequence[Article], progress: Progress) -> Iterator[Task]:
        for article in articles:
            progress.step(article.path)
            try:
                found = self._auditor.read(article)
            except Exception as error:
                yield Task(article.path, article.path, error)
                continue
            for document in found:
                name = document.name if isinstance(document, Document) else article.path
                yield Task(article.path, name, document)

    def _reported(self, task: Task, report: DocumentReport, progress: Progress) -> Outcome:
        try:
            report = self._baseline.applied(report)
            if self._change:
                report = self._change.applied(report, task.path)
        except Exception as error:
            return self._stopped(error, task.name, progress)
        if report.document.notes:
            progress.clear()
        self._note(report, self._auditor.settings.for_article(task.path).fail_on)
        return report

    def _stopped(self, error: Exception, article: str, progress: Progress) -> Failure:
        """Say why an article could not be audited, unless the whole run cannot be carried out."""
        if isinstance(error, ClaimcheckError) and not isinstance(error, ArticleError):
            raise error
        progress.clear()
        if isinstance(error, ArticleError):
            failed = self._failed(Failure(article, error.code, str(error), error.line))
            say_cause(error)
            return failed
        report_fault(error, place=article)
        self._reach(FAULT)
        whose = str(error) if isinstance(error, PluginFault) else "a fault of claimcheck's own"
        return Failure(article, "fault", f"{article}: {whose}")

    def _failed(self, failure: Failure) -> Failure:
        say(f"claimcheck: {failure.message}")
        self._reach(REFUSED)
        return failure

    def _note(self, report: DocumentReport, fail_on: FailOn) -> None:
        self.statistics.add(report)
        self._met.update(report.met)
        self._unmet.update(dict.fromkeys(report.unmet))
        for note in report.document.notes:
            say(f"claimcheck: {report.document.name}: {note}")
        self._reach(status_by(report.findings, fail_on))

    def _reach(self, status: int) -> None:
        """Take note of what happened; the gravest counts: our fault, an article not read, a finding."""
        self.status = max(self.status, status)

    def say_unmet(self) -> None:
        """Say which suppressions of the configuration no finding of the run fell under.

        Where only some articles were looked at, they may be of use in the others.
        """
        if self._change:
            return
        for suppression in self._unmet:
            if suppression not in self._met:
                rules = ", ".join(suppression.rules)
                remedy = "take it out, or mend its words" if suppression.words else "take it out"
                say(f"{suppression.place}: this suppression of {rules} met no finding in the run ({remedy})")

    def say_timings(self) -> None:
        """Say how long each stage took, and which rules took longest."""
        auditor = self._auditor
        told = stages(auditor.timings)
        total = perf_counter() - self._began
        say(f"claimcheck: {self.statistics.words:,} words in {total:.2f} s{': ' if told else ''}{told}")
        say(f"claimcheck: {auditor.parsed:,} of {auditor.sentences:,} sentences were parsed")
        slowest = auditor.stopwatch.slowest(SLOWEST) if auditor.stopwatch else []
        if slowest:
            shares = (f"{rule} {1000 * took:.1f} ms ({took / total:.1%})" for rule, took in slowest)
            say(f"claimcheck: slowest rules: {', '.join(shares)}")
