"""The schema of a configuration, from one table of its keys."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.config.keys import KEYS, Key, Kind
from claimcheck.schemas.parts import WORD, Schema, any_of, keys, listing, matching, one_of, root

# Ids, or beginnings of ids, with commas between where there are several in one text.
IDS = matching(r"\s*[A-Za-z]{1,8}[0-9]{0,3}(?:\s*,\s*[A-Za-z]{1,8}[0-9]{0,3})*\s*")
KINDS: Mapping[Kind, Schema] = {
    "packs": any_of(WORD, listing(WORD)),
    "ids": any_of(IDS, listing(IDS, fewest=0)),
    "patterns": any_of(WORD, listing(WORD)),
    "text": WORD,
    "file": WORD,
    "number": {"type": "integer", "minimum": 1},
}


def schema() -> Schema:
    """Return the schema of a configuration."""
    return root("The configuration of claimcheck", _keys(KEYS))


def _keys(table: Mapping[str, Key]) -> Schema:
    return keys(
        {name: _value(key) for name, key in table.items()},
        [name for name, key in table.items() if key.required],
        {name: key.description for name, key in table.items()},
    )


def _value(key: Key) -> Schema:
    if key.kind == "tables":
        return listing(_keys(key.keys), fewest=0)
    return one_of(key.choices) if key.kind == "choice" else KINDS[key.kind]
