"""The options that mean the same in `audit`, in `compare` and elsewhere, and what they say of a run."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, cast

import typer

from claimcheck.cli.catalogue import ids_of
from claimcheck.config import MAX_BYTES, Said
from claimcheck.config import FailOn as Failing
from claimcheck.model.finding import Severity


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


Output = Annotated[
    str | None, typer.Option("-o", "--output", metavar="FILE", help="Where to write the report.")
]
Rules = Annotated[
    list[str] | None,
    typer.Option("-r", "--rules", metavar="PACK", help="A pack, by name or path. Can be given again."),
]
Select = Annotated[
    list[str] | None,
    typer.Option(
        "--select", metavar="IDS", help="Report only these rules: ids or prefixes, with commas between."
    ),
]
Ignore = Annotated[
    list[str] | None, typer.Option("--ignore", metavar="IDS", help="Leave these rules out, in the same way.")
]
Colour = Annotated[
    Color, typer.Option("--color", help="Colour the report; NO_COLOR and FORCE_COLOR are heeded.")
]
MaxBytes = Annotated[
    int | None,
    typer.Option(
        "--max-bytes", min=1, metavar="N", help=f"Refuse articles that are larger.  [default: {MAX_BYTES}]"
    ),
]
Model = Annotated[
    str | None, typer.Option("--model", metavar="NAME", help="Another spaCy pipeline for English.")
]
Diff = Annotated[
    str | None,
    typer.Option(
        "--diff",
        metavar="BASE",
        help="Report only what a change touched: since a git revision, or by a FILE.diff or - for one in a pipe.",
    ),
]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="Keep standard error silent.")]
Verbose = Annotated[bool, typer.Option("-v", "--verbose", help="Add reasons and timings; show tracebacks.")]


def said(
    *,
    rules: list[str] | None,
    select: list[str] | None,
    ignore: list[str] | None,
    fail_on: FailOn | None,
    show: Level | None,
    model: str | None,
    max_bytes: int | None,
    input_format: str,
) -> Said:
    """Return what the command line says of a run, to be put over the configuration."""
    return Said(
        rules=tuple(rules) if rules else None,
        select=ids_of(select),
        ignore=ids_of(ignore),
        fail_on=cast(Failing | None, fail_on and fail_on.value),
        show=cast(Severity | None, show and show.value),
        model=model,
        max_bytes=max_bytes,
        input_format=input_format,
    )
