"""``claimcheck audit``: articles in, a report out."""

from __future__ import annotations

from typing import Annotated, cast

import typer
from typer.core import TyperGroup

from claimcheck.cli.answer import talk
from claimcheck.cli.articles import find_articles
from claimcheck.cli.baseline import open_baseline
from claimcheck.cli.configuration import ConfigFile, Isolated, configured
from claimcheck.cli.diff import open_change
from claimcheck.cli.options import (
    Color,
    Colour,
    Diff,
    FailOn,
    Ignore,
    Level,
    MaxBytes,
    Model,
    Output,
    Quiet,
    Rules,
    Select,
    Verbose,
    said,
)
from claimcheck.cli.output import read_targets, working_folder, write
from claimcheck.cli.progress import Progress
from claimcheck.cli.run import Run
from claimcheck.cli.statistics import show_statistics
from claimcheck.cli.stdout import wants_color, width
from claimcheck.cli.workers import Workers
from claimcheck.model.stopwatch import Stopwatch
from claimcheck.render.view import View


def audit(
    context: typer.Context,
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
            help="terminal, text, line, json, jsonl, sarif, github, gitlab, junit, csv, markdown or html; =FILE writes "
            "it there. Can be given again.",
        ),
    ] = None,
    output: Output = None,
    rules: Rules = None,
    select: Select = None,
    ignore: Ignore = None,
    fail_on: Annotated[
        FailOn | None,
        typer.Option(help="Exit with 1 if there are findings as grave as this.  [default: error]"),
    ] = None,
    show: Annotated[
        Level | None, typer.Option(help="Hide findings that are less grave.  [default: note]")
    ] = None,
    color: Colour = Color.auto,
    stdin_filename: Annotated[
        str | None, typer.Option(metavar="NAME", help="What to call the article from standard input.")
    ] = None,
    input_format: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            help="How to read the articles: auto, text, markdown, jsonl, html, docx, ninjs, nitf, newsml-g2, or an "
            "installed reader.",
        ),
    ] = "auto",
    baseline: Annotated[
        str | None, typer.Option(metavar="FILE", help="Report only findings that are not in this baseline.")
    ] = None,
    write_baseline: Annotated[
        str | None, typer.Option(metavar="FILE", help="Write all findings of this run into a baseline.")
    ] = None,
    diff: Diff = None,
    statistics: Annotated[
        bool, typer.Option("--statistics", help="Count the findings of each rule.")
    ] = False,
    jobs: Annotated[
        int,
        typer.Option(
            "-j",
            "--jobs",
            min=0,
            metavar="N",
            help="Audit in N processes; 0 for one a processor.  [default: 1]",
        ),
    ] = 1,
    max_bytes: MaxBytes = None,
    model: Model = None,
    config: ConfigFile = None,
    isolated: Isolated = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> int:
    """Audit articles: who says what, every number and hedge, and what an editor should look at."""
    talk(quiet=quiet, verbose=verbose)
    targets = read_targets(formats or [], output, color=wants_color(color.value))
    commands = cast(TyperGroup, context.find_root().command).commands
    found, failures = find_articles(
        articles or [], stdin_filename=stdin_filename, targets=targets, commands=commands
    )
    settings = configured(config, isolated=isolated, verbose=verbose).replaced_by(
        said(
            rules=rules,
            select=select,
            ignore=ignore,
            fail_on=fail_on if write_baseline is None else FailOn.never,
            show=show,
            model=model,
            max_bytes=max_bytes,
            input_format=input_format,
        )
    )
    view = View(width(), wants_color(color.value), settings.show, reasons=verbose, root=working_folder())
    # A baseline that is being made need not be there yet.
    if baseline is None and write_baseline is None and settings.baseline is not None:
        baseline = str(settings.baseline)
    before = open_baseline(baseline, write_baseline, articles=found, targets=targets)
    change = None if diff is None else open_change(diff, found, stdin_filename)
    if change and write_baseline is None:
        found = change.concerned(found)
    from claimcheck.pipeline import open_auditor

    auditor = open_auditor(settings)
    if verbose:
        auditor.stopwatch = Stopwatch()
    with Progress(len(found), quiet=quiet) as progress, Workers(auditor, jobs) as workers:
        run = Run(auditor, baseline=before, workers=workers, change=change)
        write(targets, auditor.tool(), run.outcomes(found, failures, progress), view, before=progress.clear)
    before.write()
    if statistics:
        show_statistics(run.statistics, targets, view)
    run.say_unmet()
    if verbose:
        before.say_stale()
        run.say_timings()
    return run.status
