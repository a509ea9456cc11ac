"""One run over some articles: its outcomes one by one, its timings, and its exit status."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from time import perf_counter
from typing import TYPE_CHECKING

from claimcheck.cli.answer import FAULT, FINDINGS, REFUSED, report_fault, say, say_cause
from claimcheck.cli.progress import Progress
from claimcheck.errors import ArticleError, ClaimcheckError, PluginFault
from claimcheck.model.finding import Severity, at_least
from claimcheck.model.report import DocumentReport, Failure, Outcome

if TYPE_CHECKING:
    from claimcheck.pipeline import Auditor
    from claimcheck.read import Article


class Run:
    """Audits articles in order. ``fail_on`` is the severity from which findings count, None for never."""

    def __init__(self, auditor: Auditor, *, fail_on: Severity | None) -> None:
        self._auditor = auditor
        self._fail_on = fail_on
        self._words = 0
        self._began = perf_counter()
        self.status = 0

    def outcomes(
        self, articles: Sequence[Article], failures: Sequence[Failure], progress: Progress
    ) -> Iterator[Outcome]:
        """Yield the failures that are known, then each article; one that cannot be read stops no other."""
        for failure in failures:
            yield self._failed(failure)
        for article in articles:
            progress.step(article.path)
            yield self._audit(article, progress)

    def _audit(self, article: Article, progress: Progress) -> Outcome:
        try:
            report = self._auditor.audit(article)
        except ArticleError as error:
            progress.clear()
            failed = self._failed(Failure(article.path, error.code, str(error)))
            say_cause(error)
            return failed
        except ClaimcheckError:
            raise
        except Exception as error:
            progress.clear()
            report_fault(error, place=article.path)
            self._reach(FAULT)
            whose = str(error) if isinstance(error, PluginFault) else "a fault of claimcheck's own"
            return Failure(article.path, "fault", f"{article.path}: {whose}")
        if report.document.notes:
            progress.clear()
        self._note(report)
        return report

    def _failed(self, failure: Failure) -> Failure:
        say(f"claimcheck: {failure.message}")
        self._reach(REFUSED)
        return failure

    def _note(self, report: DocumentReport) -> None:
        self._words += report.words
        for note in report.document.notes:
            say(f"{report.document.path}: {note}")
        fail_on = self._fail_on
        if fail_on and any(f.suppressed is None and at_least(f.severity, fail_on) for f in report.findings):
            self._reach(FINDINGS)

    def _reach(self, status: int) -> None:
        """Take note of what happened; the gravest counts: our fault, an article not read, a finding."""
        self.status = max(self.status, status)

    def say_timings(self) -> None:
        """Say how long each stage took."""
        auditor = self._auditor
        stages = ", ".join(f"{stage} {seconds:.2f} s" for stage, seconds in auditor.timings.items())
        total = perf_counter() - self._began
        say(f"claimcheck: {self._words:,} words in {total:.2f} s{': ' if stages else ''}{stages}")
        say(f"claimcheck: {auditor.parsed:,} of {auditor.sentences:,} sentences were parsed")
