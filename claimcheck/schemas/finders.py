"""The schemas of what a rule looks for, and of what must stand near it."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from claimcheck.model.fields import FIELDS
from claimcheck.packs.finders import CONTEXT_FINDERS, CONTEXT_KEYS, FARTHEST, FINDERS, POS
from claimcheck.packs.lexicons import SLUG
from claimcheck.packs.meanings import RULE, WITHIN
from claimcheck.schemas.conditions import LEXICON
from claimcheck.schemas.parts import WORD, Schema, any_of, has, keys, listing, matching, one_of, ref, when

MOST_TOKENS, MOST_TIMES = 20, 5
TOKEN_FIELDS = ("text", "lower", "lemma", "pos", "tag", "dep", "ent")
ROLE_FIELDS = ("lemma", "lower", "text", "tag", "dep", "pos", "ent")
WORDS = any_of(listing(WORD), LEXICON)
ROLE = matching(r"[a-z][a-z0-9_-]*")

# A finder, or what stands beside one, by key; of ``where`` and ``then`` the claim decides.
FINDER_PARTS: Mapping[str, Schema] = {
    "phrases": WORDS,
    "lemmas": WORDS,
    "claim": one_of(tuple(FIELDS)),
    "tokens": listing(ref("token"), most=MOST_TOKENS),
    "dependency": {
        "type": "object",
        "propertyNames": ROLE,
        "additionalProperties": ref("role"),
        "minProperties": 1,
    },
    "regex": {"type": "string", "minLength": 1},
    "check": matching(SLUG.pattern),
    "pos": listing(one_of(POS), unique=True),
    "where": {"type": "object"},
    "then": {"type": "object"},
    "options": {"type": "object"},
}


def finder_parts() -> dict[str, Schema]:
    """Return the parts that finders are made of."""
    test = any_of(WORD, listing(WORD), LEXICON, keys({"not": any_of(WORD, listing(WORD), LEXICON)}, ("not",)))
    times = listing({"type": "integer", "minimum": 0, "maximum": MOST_TIMES}, fewest=2, most=2)
    return {
        "test": test,
        "token": keys({**dict.fromkeys(TOKEN_FIELDS, ref("test")), "times": times}),
        "role": keys(
            {
                **dict.fromkeys(("child-of", "inside"), ROLE),
                **dict.fromkeys(ROLE_FIELDS, ref("test")),
                "absent": {"type": "boolean"},
            }
        ),
        "within": _within(),
        "context": _context(),
    }


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


def _within() -> Schema:
    sentence = {"type": "integer", "minimum": -FARTHEST, "maximum": FARTHEST}
    sentences = keys({"sentences": listing(sentence, fewest=2, most=2)}, ("sentences",))
    return {"description": WITHIN, **any_of(one_of(("paragraph", "document")), sentences)}
