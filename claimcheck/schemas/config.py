"""The schema of a configuration, from one table of its keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from claimcheck.model.finding import SEVERITIES
from claimcheck.schemas.parts import WORD, Schema, any_of, keys, listing, matching, one_of, root


class Key(NamedTuple):
    """A key: what kind of value stands behind it, what it does, and where it is a list of mappings, their keys."""

    kind: str
    description: str
    choices: tuple[str, ...] = ()
    required: bool = False
    keys: Mapping[str, Key] = {}


FAIL_ON = (*SEVERITIES, "never")

PATH_KEYS: Mapping[str, Key] = {
    "path": Key("patterns", "Which articles, by patterns as in a .gitignore.", required=True),
    "select": Key("ids", "Report only these rules."),
    "ignore": Key("ids", "Leave these rules out as well."),
    "fail-on": Key("choice", "From which findings on the exit status is 1.", FAIL_ON),
}
SUPPRESS_KEYS: Mapping[str, Key] = {
    "rule": Key("ids", "Whose findings to let stand, by id or its beginning.", required=True),
    "path": Key("patterns", "In which articles; in all if this is left out."),
    "words": Key("text", "Only findings on these words; on any if this is left out."),
    "reason": Key("text", "Why they may stand.", required=True),
}
KEYS: Mapping[str, Key] = {
    "rules": Key("packs", "Rule packs, by name or by path from the folder of this file."),
    "select": Key("ids", "Report only these rules: ids or beginnings of ids."),
    "ignore": Key("ids", "Leave these rules out."),
    "fail-on": Key("choice", "From which findings on the exit status is 1.", FAIL_ON),
    "show": Key("choice", "Hide findings that are less grave.", SEVERITIES),
    "model": Key("text", "The spaCy pipeline for English."),
    "max-bytes": Key("number", "Refuse articles that are larger."),
    "baseline": Key("file", "Report only findings that are not in this file."),
    "paths": Key("tables", "Other settings for some articles.", keys=PATH_KEYS),
    "suppress": Key("tables", "Findings that somebody looked at and lets stand.", keys=SUPPRESS_KEYS),
}

# Ids, or beginnings of ids, with commas between where there are several in one text.
IDS = matching(r"\s*[A-Za-z]{1,8}[0-9]{0,3}(?:\s*,\s*[A-Za-z]{1,8}[0-9]{0,3})*\s*")
KINDS: Mapping[str, Schema] = {
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
        return listing(_keys(key.keys))
    return one_of(key.choices) if key.kind == "choice" else KINDS[key.kind]
