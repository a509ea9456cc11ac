"""``claimcheck quotes``: the quotations of an article held against transcripts of what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.answer import say, stages, status_by, talk
from claimcheck.cli.articles import find_one
from claimcheck.cli.configuration import ConfigFile, Isolated, configured
from claimcheck.cli.options import (
    Color,
    Colour,
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
from claimcheck.render.view import View

if TYPE_CHECKING:
    from claimcheck.model.quotes import QuoteCheck
    from claimcheck.read import Article


def quotes(
    article: Annotated[
        str, typer.Argument(metavar="ARTICLE", help="The article: a file, or - for standard input.")
    ],
    more: Annotated[
        list[str] | None,
        typer.Argument(metavar="[TRANSCRIPT]...", help="More transcripts, behind --against TRANSCRIPT."),
    ] = None,
    against: Annotated[
        list[str] | None,
        typer.Option(
            "--against",
            metavar="TRANSCRIPT",
            help="What was said: subtitles (.srt, .vtt), or a text, web page or Word document with or without the "
            "names of speakers. Can be given again.",
        ),
    ] = None,
    formats: Annotated[
        list[str] | None,
        typer.Option(
            "-f",
            "--format",
            metavar="NAME[=FILE]",
            help="terminal, text, line, json, sarif, github, gitlab or junit; =FILE writes it there. Can be "
            "given again.",
        ),
    ] = None,
    output: Output = None,
    rules: Rules = None,
    select: Select = None,
    ignore: Ignore = None,
    fail_on: Annotated[
        FailOn | None,
        typer.Option(help="Exit with 1 if a quotation has a finding as grave as this.  [default: error]"),
    ] = None,
    show: Annotated[
        Level | None, typer.Option(help="Hide findings that are less grave.  [default: note]")
    ] = None,
    color: Colour = Color.auto,
    input_format: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            help="How to read the article: auto, text, markdown, html, docx, or an installed reader.",
        ),
    ] = "auto",
    max_bytes: MaxBytes = None,
    model: Model = None,
    config: ConfigFile = None,
    isolated: Isolated = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> int:
    """Hold each quotation of an article against what was said: word for word, whole, and by whom."""
    talk(quiet=quiet, verbose=verbose)
    from claimcheck.render.quotes import FORMATS

    targets = read_targets(formats or [], output, color=wants_color(color.value), known=FORMATS)
    own, transcripts = _texts(article, [*(against or ()), *(more or ())], targets)
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
    from claimcheck.pipeline import open_auditor
    from claimcheck.render.quotes import render

    auditor = open_auditor(settings)
    check = auditor.check_quotes(own, transcripts)
    _say_notes(check)
    tool = auditor.tool()
    write_pieces(targets, lambda target, seen: render(target.format, tool, check, seen), view)
    if verbose:
        say(f"claimcheck: {stages(auditor.timings)}")
    return status_by(check.findings, settings.for_article(own.path).fail_on)


def _texts(article: str, against: list[str], targets: list[Target]) -> tuple[Article, list[Article]]:
    """Find the article and the transcripts; UsageError where one is missing, or two come through one pipe."""
    if not against:
        raise UsageError(
            "there is no transcript to hold the quotations against",
            remedy=f"claimcheck quotes {article} --against TRANSCRIPT",
        )
    if [article, *against].count(STDIN) > 1:
        raise UsageError("two texts cannot come from standard input", remedy="name files for the others")
    own = find_one(article, targets, remedy="quotes takes one article, and transcripts behind --against")
    remedy = "name the transcripts in it"
    return own, [find_one(path, targets, remedy=remedy) for path in dict.fromkeys(against)]


def _say_notes(check: QuoteCheck) -> None:
    for path, notes in (
        (check.article.path, check.article.notes),
        *((transcript.path, transcript.notes) for transcript in check.transcripts),
    ):
        for note in notes:
            say(f"claimcheck: {path}: {note}")
