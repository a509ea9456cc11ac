"""``claimcheck schema``: what editors complete and check by, and programs read reports by."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from claimcheck.cli.stdout import put


class SchemaName(StrEnum):
    """What there is a schema of."""

    pack = "pack"
    config = "config"
    report = "report"
    comparison = "comparison"
    quotes = "quotes"


def schema(
    name: Annotated[
        SchemaName, typer.Argument(metavar="NAME", help="pack, config, report, comparison or quotes.")
    ],
) -> None:
    """Print a JSON Schema. Editors complete packs and configurations by it; programs read reports by it."""
    from claimcheck.render.schema import dumps
    from claimcheck.schemas import schema as described

    put(dumps(described(name.value), indent=2) + "\n")
