"""``claimcheck audit``: articles in, a report out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from time import perf_counter
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.answer import FAULT, FINDINGS, REFUSED, answering, be_quiet, report_fault, say
from claimcheck.cli.output import Target, read_targets, view_of, write
from claimcheck.cli.progress import Progress
from claimcheck.cli.stdin import STDIN, await_input
from claimcheck.config import MAX_BYTES, Settings
from claimcheck.errors import ArticleError, ModelError, UsageError
from claimcheck.model.finding import at_least
from claimcheck.model.report import DocumentReport, Failure, Outcome

if TYPE_CHECKING:
    from claimcheck.pipeline import Auditor
    from claimcheck.read import Article


class Level(StrEnum):
    """How grave a finding is."""

    note = "note"
    warning = "warning"
    error = "error"


class FailOn(StrEnum):
    """From which findings on the exit status is 1."""

    note = "note"
    warning = "warning"
    error = "error"
    never = "never"


class Color(StrEnum):
    """Whether to colour."""

    auto = "auto"
    always = "always"
    never = "never"


@answering
def audit(
    articles: Annotated[
        list[str] | None,
        typer.Argument(metavar="ARTICLE...", help="Files, folders, or - for standard input."),
    ] = None,
    formats: Annotated[
        list[str] | None,
        typer.Option(
            "-f",
            "--format",
            metavar="NAME[=FILE]",
            help="terminal, text, line, json or jsonl; =FILE writes it there. Can be given again.",
        ),
    ] = None,
    output: Annotated[
        str | None, typer.Option("-o", "--output", metavar="FILE", help="Where to write the report.")
    ] = None,
    rules: Annotated[
        list[str] | None,
        typer.Option("-r", "--rules", metavar="PACK", help="A pack, by name or path. Can be given again."),
    ] = None,
    select: Annotated[
        list[str] | None,
        typer.Option(metavar="IDS", help="Report only these rules: ids or prefixes, with commas between."),
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option(metavar="IDS", help="Leave these rules out, in the same way.")
    ] = None,
    fail_on: Annotated[
        FailOn, typer.Option(help="Exit with 1 if there are findings as grave as this.")
    ] = FailOn.error,
    show: Annotated[Level, typer.Option(help="Hide findings that are less grave.")] = Level.note,
    color: Annotated[
        Color, typer.Option(help="Colour the report; NO_COLOR and FORCE_COLOR are heeded.")
    ] = Color.auto,
    stdin_filename: Annotated[
        str | None, typer.Option(metavar="NAME", help="What to call the article from standard input.")
    ] = None,
    max_bytes: Annotated[
        int, typer.Option(min=1, metavar="N", help="Refuse articles that are larger.")
    ] = MAX_BYTES,
    model: Annotated[
        str | None, typer.Option(metavar="NAME", help="Another spaCy pipeline for English.")
    ] = None,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Keep standard error silent.")] = False,
    verbose: Annotated[
        bool, typer.Option("-v", "--verbose", help="Add reasons and timings; show tracebacks.")
    ] = False,
) -> int:
    """Audit articles: who says what, every number and hedge, and what an editor should look at."""
    if quiet:
        be_quiet()
    view = view_of(color=color.value, show=show.value, reasons=verbose)
    targets = read_targets(formats or [], output, color=view.color)
    settings = Settings(
        rules=tuple(rules or Settings().rules),
        select=_ids(select),
        ignore=_ids(ignore),
        model=model,
        max_bytes=max_bytes,
    )
    found, failures = _find(articles, stdin_filename, targets)
    run = Run(found, failures, fail_on=fail_on.value, verbose=verbose)
    auditor = run.start(settings)
    with Progress(len(found), quiet=quiet) as progress:
        write(targets, auditor.tool(), run.outcomes(progress), view, before=progress.clear)
    if verbose:
        run.say_timings()
    return run.status


class Run:
    """One run over some articles, and what its exit status will be."""

    def __init__(
        self, articles: Sequence[Article], failures: Sequence[Failure], *, fail_on: str, verbose: bool
    ) -> None:
        self._articles = articles
        self._failures = failures
        self._fail_on = fail_on
        self._verbose = verbose
        self._auditor: Auditor | None = None
        self._statuses = {0}
        self._words = 0
        self._began = perf_counter()

    @property
    def status(self) -> int:
        """The gravest thing that happened: a fault of ours, an article that cannot be read, a finding."""
        return max(self._statuses)

    def start(self, settings: Settings) -> Auditor:
        """Load the packs."""
        from claimcheck.pipeline import open_auditor

        self._auditor = open_auditor(settings)
        return self._auditor

    def outcomes(self, progress: Progress) -> Iterator[Outcome]:
        """Audit one article after the other; one that cannot be read does not stop the others."""
        for failure in self._failures:
            yield self._failed(failure, progress)
        for article in self._articles:
            progress.step(article.path)
            yield self._audit(article, progress)

    def say_timings(self) -> None:
        """Say how long each stage took."""
        auditor = self._auditor
        if auditor is None:
            return
        stages = ", ".join(f"{stage} {seconds:.2f} s" for stage, seconds in auditor.timings.items())
        total = perf_counter() - self._began
        say(f"claimcheck: {self._words:,} words in {total:.2f} s: {stages}")
        say(f"claimcheck: {auditor.parsed:,} of {auditor.sentences:,} sentences were parsed")

    def _audit(self, article: Article, progress: Progress) -> Outcome:
        assert self._auditor is not None  # noqa: S101 - start comes first
        try:
            report = self._auditor.audit(article)
        except ArticleError as error:
            return self._failed(Failure(article.path, error.code, str(error)), progress)
        except ModelError:
            raise
        except Exception as error:
            progress.clear()
            report_fault(error, place=article.path, verbose=self._verbose)
            self._statuses.add(FAULT)
            return Failure(article.path, "fault", f"{article.path}: a fault of claimcheck's own")
        self._note(report, progress)
        return report

    def _note(self, report: DocumentReport, progress: Progress) -> None:
        self._words += report.words
        for note in report.document.notes:
            progress.clear()
            say(f"{report.document.path}: {note}")
        if self._fail_on != "never":
            grave = (f for f in report.findings if f.suppressed is None)
            if any(at_least(f.severity, Level(self._fail_on).value) for f in grave):
                self._statuses.add(FINDINGS)

    def _failed(self, failure: Failure, progress: Progress) -> Failure:
        progress.clear()
        say(f"claimcheck: {failure.message}")
        self._statuses.add(REFUSED)
        return failure


def _find(
    paths: list[str] | None, stdin_filename: str | None, targets: Sequence[Target]
) -> tuple[list[Article], list[Failure]]:
    from claimcheck.read import find

    if not paths:
        await_input()
    found, failures = find(paths or [STDIN], stdin_filename=stdin_filename)
    for target in targets:
        for article in found:
            if target.overwrites(article.source):
                raise UsageError(
                    f"the report would overwrite the article {article.path}",
                    remedy="write it to another file",
                )
    return found, failures


def _ids(options: list[str] | None) -> tuple[str, ...]:
    """Read "HED,SRC001" and the like, given once or several times."""
    return tuple(
        word.strip().upper() for option in options or () for word in option.split(",") if word.strip()
    )
