"""JSON Schemas (draft 2020-12) of what people write and programs read, made from the tables of the code itself.

Each is a module with ``schema()``, which returns a value of JSON. To add one, add its line to the table.
"""

from __future__ import annotations

from importlib import import_module
from typing import Protocol, cast

from claimcheck.schemas.parts import Schema

__all__ = ["SCHEMAS", "schema"]

SCHEMAS = {
    "pack": "claimcheck.schemas.pack",
    "config": "claimcheck.schemas.config",
    "report": "claimcheck.schemas.report",
    "comparison": "claimcheck.schemas.comparison",
    "quotes": "claimcheck.schemas.quotes",
}


class Described(Protocol):
    """What the module of a schema offers."""

    def schema(self) -> Schema:
        """Return the schema."""


def schema(name: str) -> Schema:
    """Return the schema of a name, which must be in the table."""
    return cast(Described, import_module(SCHEMAS[name])).schema()
