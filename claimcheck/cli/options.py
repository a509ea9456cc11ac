"""The options that mean the same in `audit`, in `compare` and elsewhere."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from claimcheck.config import MAX_BYTES


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
