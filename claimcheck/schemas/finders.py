"""The schemas of what a rule looks for, and of what must stand near it."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from claimcheck.model.drift import DRIFT_KINDS
from claimcheck.model.fields import FIELDS
from claimcheck.model.labels import POS, TOKEN_FIELDS
from claimcheck.model.quote_kinds import FAULTS
from claimcheck.notation.regex import LONGEST
from claimcheck.packs.dependency import LINKS, MOST_ROLES
from claimcheck.packs.dependency import NAME as ROLE_NAME
from claimcheck.packs.finders import (
    CONTEXT_FINDERS,
    CONTEXT_KEYS,
    FARTHEST,
    FINDERS,
    OTHER_KEYS,
    WORD_FINDERS,
)
from claimcheck.packs.lexicons import SLUG
from claimcheck.packs.meanings import ROLE_LINKS, RULE, WITHIN, WORD_FIELDS
from claimcheck.packs.tokens import MOST_STEPS, MOST_TIMES
from claimcheck.schemas.conditions import LEXICON
from claimcheck.schemas.parts import (
    TRUTH,
    WORD,
    Schema,
    any_of,
    has,
    keys,
    listing,
    matching,
    one_of,
    ref,
    when,
)

WORDS = any_of(listing(WORD), LEXICON)
ROLE = matching(ROLE_NAME.pattern)

# A finder, or what stands beside one, by key; of ``where`` and ``then`` the claim decides.
FINDER_PARTS: Mapping[str, Schema] = {
    "phrases": WORDS,
    "lemmas": WORDS,
    "claim": one_of(tuple(FIELDS)),
    "tokens": listing(any_of(ref("one-word"), ref("token")), most=MOST_STEPS),
    "dependency": {
        "type": "object",
        "propertyNames": ROLE,
        "additionalProperties": ref("role"),
        "minProperties": 1,
        "maxProperties": MOST_ROLES,
    },
    "regex": {"type": "string", "minLength": 1, "maxLength": LONGEST},
    "check": matching(SLUG.pattern),
    "drift": one_of(DRIFT_KINDS),
    "quote": one_of(FAULTS),
    "pos": listing(one_of(POS), unique=True),
    "where": {"type": "object"},
    "then": {"type": "object"},
    "options": {"type": "object"},
}


def finder_parts() -> dict[str, Schema]:
    """Return the parts that finders are made of."""
    times = listing({"type": "integer", "minimum": 0, "maximum": MOST_TIMES}, fewest=2, most=2)
    tests = {field: ref(f"word-{field}") for field in TOKEN_FIELDS}
    links = dict.fromkeys(LINKS, ROLE)
    meanings = {**WORD_FIELDS, **ROLE_LINKS}
    return {
        **{f"word-{field}": _word_test(labels) for field, labels in TOKEN_FIELDS.items()},
        "one-word": {**WORD, "pattern": r"^\s*\S+\s*$"},
        "token": keys({**tests, "times": times, "aside": TRUTH}, meanings=meanings),
        "role": keys({**links, **tests, "absent": TRUTH}, meanings=meanings),
        "within": _within(),
        "context": _context(),
        "other": _other(),
    }


def _word_test(labels: tuple[str, ...]) -> Schema:
    """Return the schema of the test of one field of a word; ``labels`` are all that it can be."""
    word = one_of(labels) if labels else ref("one-word")
    simple = [word, listing(word), *([] if labels else [LEXICON])]
    return any_of(*simple, keys({"not": any_of(*simple)}, ("not",)))


def finder_rules(finders: Collection[str] = tuple(FINDERS)) -> list[Schema]:
    """Return what holds between the keys of a rule or context: one finder, and only what goes with it."""
    beside = {key: [name for name in finders if key in FINDERS[name].beside] for key in FINDER_PARTS}
    return [
        {"oneOf": [has(name) for name in finders]},
        *(when(has(key), any_of(*map(has, names))) for key, names in beside.items() if names),
        *(when(has("claim", {"const": claim}), _conditions(claim)) for claim in FIELDS),
    ]


def _conditions(claim: str) -> Schema:
    return {"properties": dict.fromkeys(("where", "then"), ref(f"where-{claim}"))}


def _context() -> Schema:
    properties = {
        **{key: FINDER_PARTS[key] for key in CONTEXT_KEYS if key in FINDER_PARTS},
        "within": ref("within"),
    }
    meanings = {**{key: RULE[key] for key in properties if key in RULE}, "within": WITHIN}
    return {**keys(properties, ("within",), meanings), "allOf": finder_rules(CONTEXT_FINDERS)}


def _other() -> Schema:
    properties = {key: FINDER_PARTS[key] for key in OTHER_KEYS}
    meanings = {key: RULE[key] for key in properties}
    return {**keys(properties, (), meanings), "allOf": finder_rules(WORD_FINDERS)}


def _within() -> Schema:
    sentence = {"type": "integer", "minimum": -FARTHEST, "maximum": FARTHEST}
    sentences = keys({"sentences": listing(sentence, fewest=2, most=2)}, ("sentences",))
    return {"description": WITHIN, **any_of(one_of(("paragraph", "document")), sentences)}
