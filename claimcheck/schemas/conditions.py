"""The schemas of ``where`` and ``then``: for each claim its fields, for each field the tests that it takes."""

from __future__ import annotations

from claimcheck.model.fields import FIELDS, Field
from claimcheck.packs.conditions import FIGURE
from claimcheck.packs.lexicons import SLUG
from claimcheck.schemas.parts import TRUTH, WORD, Schema, any_of, keys, listing, matching, one_of

PRESENCE = ("present", "absent")
LEXICON = keys({"lexicon": matching(SLUG.pattern)}, ("lexicon",))
NUMBER = any_of({"type": "number"}, matching(FIGURE.pattern))
BOUNDS: Schema = {**keys({"min": NUMBER, "max": NUMBER}), "minProperties": 1}


def conditions() -> dict[str, Schema]:
    """Return the parts that tell what can be asked of each claim, by ``where_`` and its name."""
    return {
        f"where_{claim}": keys(
            {name: _test(field) for name, field in fields.items()},
            meanings={name: _meaning(field) for name, field in fields.items()},
        )
        for claim, fields in FIELDS.items()
    }


def _test(field: Field) -> Schema:
    presence = [one_of(PRESENCE)] if field.optional else []
    plain = any_of(*presence, *_values(field))
    return any_of(*presence, *_values(field), keys({"not": any_of(plain, keys({"not": plain}, ("not",)))}, ("not",)))


def _values(field: Field) -> tuple[Schema, ...]:
    if field.kind == "presence":
        return ()
    if field.kind == "number":
        return NUMBER, BOUNDS
    if field.kind == "text":
        return WORD, listing(WORD), LEXICON
    value = any_of(one_of(field.values), TRUTH) if field.kind == "truth" else one_of(field.values)
    return value, listing(value)


def _meaning(field: Field) -> str:
    kinds = {
        "presence": "",
        "number": "A number, or {min: 1, max: 2}.",
        "text": "A text, a list of texts, or {lexicon: name}.",
        "truth": "true or false.",
        "choice": f"One or more of {', '.join(field.values)}.",
    }
    there = "Or present, or absent." if kinds[field.kind] else "present or absent."
    return " ".join(part for part in (kinds[field.kind], there if field.optional else "") if part)
