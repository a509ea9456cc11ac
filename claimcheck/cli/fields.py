"""``claimcheck rules fields``: what ``where`` and ``then`` can ask of each claim."""

from __future__ import annotations

from typing import Annotated

import typer

from claimcheck.cli.catalogue import show
from claimcheck.errors import UsageError
from claimcheck.model.fields import FIELDS


def _begun(incomplete: str) -> list[str]:
    return [name for name in FIELDS if name.startswith(incomplete)]


def fields(
    claim: Annotated[
        str | None,
        typer.Argument(metavar="[CLAIM]", help=f"One of {', '.join(FIELDS)}.", autocompletion=_begun),
    ] = None,
) -> None:
    """Show what 'where' and 'then' can ask of statements, numbers, sources and the like."""
    from claimcheck.notation.problems import quoted, suggestion
    from claimcheck.render.fields import field_tables

    asked = [name for name in FIELDS if claim is None or name == claim.strip().lower()]
    if not asked:
        raise UsageError(f"no claim {quoted(claim or '')}{suggestion(claim or '', FIELDS)}")
    show(field_tables(asked))
