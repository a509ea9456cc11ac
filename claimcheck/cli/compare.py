"""``claimcheck compare``: a rewrite held against its original."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.answer import say, stages, status_by, talk
from claimcheck.cli.articles import find_one
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
from claimcheck.cli.output import Target, read_targets, working_folder, write_pieces
from claimcheck.cli.stdin import STDIN
from claimcheck.cli.stdout import wants_color, width
from claimcheck.errors import UsageError
from claimcheck.render.counted import counted
from claimcheck.render.view import View

if TYPE_CHECKING:
    from claimcheck.model.drift import Comparison
    from claimcheck.read import Article


def compare(
    texts: Annotated[
        list[str],
        typer.Argument(
            metavar="ORIGINAL REWRITE",
            help="The text that was rewritten, and what was made of it: files, or - for standard input. With "
            "--rewrite all of them are originals.",
        ),
    ],
    copy: Annotated[
        str | None,
        typer.Option(
            "--rewrite", metavar="FILE", help="The rewrite, where it was made of several originals."
        ),
    ] = None,
    formats: Annotated[
        list[str] | None,
        typer.Option(
            "-f",
            "--format",
            metavar="NAME[=FILE]",
            help="terminal, text, line, json, markdown, html, sarif, github, gitlab or junit; =FILE writes it there. "
            "Can be given again.",
        ),
    ] = None,
    output: Output = None,
    rules: Rules = None,
    select: Select = None,
    ignore: Ignore = None,
    fail_on: Annotated[
        FailOn | None,
        typer.Option(help="Exit with 1 if there are drifts as grave as this.  [default: error]"),
    ] = None,
    show: Annotated[
        Level | None, typer.Option(help="Hide drifts that are less grave.  [default: note]")
    ] = None,
    color: Colour = Color.auto,
    input_format: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            help="How to read both: auto, text, markdown, html, docx, ninjs, nitf, newsml-g2, or an "
            "installed reader.",
        ),
    ] = "auto",
    diff: Diff = None,
    max_bytes: MaxBytes = None,
    model: Model = None,
    config: ConfigFile = None,
    isolated: Isolated = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> int:
    """Compare a rewrite with its original: what it dropped, changed, made surer or added."""
    talk(quiet=quiet, verbose=verbose)
    from claimcheck.render.comparison import FORMATS

    targets = read_targets(formats or [], output, color=wants_color(color.value), known=FORMATS)
    *originals, rewrite = _versions(texts, copy, targets)
    settings = configured(config, isolated=isolated, verbose=verbose).replaced_by(
        said(
            rules=rules,
            select=select,
            ignore=ignore,
            fail_on=fail_on,
            show=show,
            model=model,
            max_bytes=max_bytes,
            input_format=input_format,
        )
    )
    view = View(width(), wants_color(color.value), settings.show, reasons=verbose, root=working_folder())
    change = None if diff is None else open_change(diff, [rewrite], None)
    from claimcheck.pipeline import open_auditor
    from claimcheck.render.comparison import render

    auditor = open_auditor(settings)
    comparison = auditor.compare(originals, rewrite)
    if change:
        comparison = change.applied_to_drifts(comparison, rewrite.path)
    _say_notes(comparison)
    if not comparison.related and all(target.format not in ("terminal", "text") for target in targets):
        say("claimcheck: the two texts have nothing to do with each other: nothing was compared")
    tool = auditor.tool()
    write_pieces(targets, lambda target, seen: render(target.format, tool, comparison, seen), view)
    if verbose:
        say(f"claimcheck: {stages(auditor.timings)}")
    findings = [drift.finding for drift in comparison.drifts]
    return status_by(findings, settings.for_article(rewrite.path).fail_on)


def _versions(texts: Sequence[str], copy: str | None, targets: list[Target]) -> list[Article]:
    """Find the originals and, last, the rewrite.

    UsageError where one is missing, is a folder, or where two come through one pipe.
    """
    if copy is None and len(texts) != 2:
        remedy = "name the rewrite too" if len(texts) == 1 else "name the rewrite of them with --rewrite FILE"
        raise UsageError(
            f"compare takes an original and its rewrite, not {counted(len(texts), 'text')}", remedy=remedy
        )
    named = list(texts) if copy is None else [*texts, copy]
    if named.count(STDIN) > 1:
        raise UsageError("two texts cannot come from standard input", remedy="name a file for one of them")
    remedy = "compare takes two texts, the original and its rewrite"
    return [find_one(path, targets, remedy=remedy) for path in named]


def _say_notes(comparison: Comparison) -> None:
    for document in (*comparison.originals.documents, comparison.rewrite):
        for note in document.notes:
            say(f"claimcheck: {document.path}: {note}")
