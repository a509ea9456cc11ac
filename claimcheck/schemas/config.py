"""The schema of the configuration."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.model.finding import SEVERITIES
from claimcheck.schemas.parts import TEXT, WORD, Schema, keys, listing, matching, one_of, root

# An id, or the beginning of some.
IDS = listing(matching("[A-Za-z]{1,8}[0-9]{0,3}"))
FAIL_ON = one_of((*SEVERITIES, "never"))
PATH = {**WORD, "type": "string"}

KEYS: Mapping[str, Schema] = {
    "rules": listing(WORD),
    "select": IDS,
    "ignore": IDS,
    "fail-on": FAIL_ON,
    "show": one_of(SEVERITIES),
    "model": {"type": "string", "minLength": 1},
    "max-bytes": {"type": "integer", "minimum": 1},
    "baseline": PATH,
}
IN_PATHS: Mapping[str, Schema] = {"path": PATH, "select": IDS, "ignore": IDS, "fail-on": FAIL_ON}
IN_SUPPRESS: Mapping[str, Schema] = {"path": PATH, "rule": IDS["items"], "words": TEXT, "reason": TEXT}

MEANINGS: Mapping[str, str] = {
    "rules": "Rule packs, by name or path; a house pack starts from default itself.",
    "select": "Report only findings of these rules: ids or their beginnings.",
    "ignore": "Leave findings of these rules out, in the same way.",
    "fail-on": "From which findings on the exit status is 1.",
    "show": "Hide findings that are less grave.",
    "model": "Another spaCy pipeline for English.",
    "max-bytes": "Refuse articles that are larger.",
    "baseline": "A file of findings that are known; only new ones are reported.",
    "paths": "Other settings for some articles; of several that fit, the last one counts.",
    "suppress": "Findings that somebody has looked at and lets stand, with the reason.",
    "path": "Which articles, as in articles/opinion/**.",
    "rule": "The rule, by its id or the beginning of it.",
    "words": "The words of the finding.",
    "reason": "Why it may stand.",
}


def schema() -> Schema:
    """Return the schema of a configuration."""
    paths = listing(keys(IN_PATHS, ("path",), MEANINGS))
    suppress = listing(keys(IN_SUPPRESS, ("path", "rule", "reason"), MEANINGS))
    return root("The configuration of claimcheck", keys({**KEYS, "paths": paths, "suppress": suppress}, (), MEANINGS))
