"""The schemas of ``where`` and ``then``: for each claim its fields, for each field the tests that it takes."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.model.fields import FIELDS, Field, FieldKind
from claimcheck.packs.conditions import FIGURE
from claimcheck.packs.lexicons import SLUG
from claimcheck.schemas.parts import TRUTH, WORD, Schema, any_of, keys, listing, matching, one_of, ref

PRESENCE = one_of(("present", "absent"))
SLUGS = any_of(matching(SLUG.pattern), listing(matching(SLUG.pattern)))
LEXICON = keys({"lexicon": SLUGS}, ("lexicon",))
HAS = keys({"has": any_of(WORD, listing(WORD), LEXICON)}, ("has",))
NUMBER = any_of({"type": "number"}, matching(FIGURE.pattern))
BOUNDS: Schema = {**keys({"min": NUMBER, "max": NUMBER}), "minProperties": 1}
# Tests of fields whose values the code does not list; those of a choice are its own.
VALUES: Mapping[FieldKind, tuple[Schema, ...]] = {
    "presence": (),
    "number": (NUMBER, BOUNDS),
    "text": (WORD, listing(WORD), LEXICON, HAS),
    "truth": (TRUTH, listing(TRUTH)),
}
TOLD: Mapping[FieldKind, str] = {
    "presence": "",
    "number": "a number, {min: 1, max: 2}",
    "text": "the whole text, a list of such, {lexicon: name}, or {has: words in it}",
    "truth": "true, false",
}


def conditions() -> dict[str, Schema]:
    """Return the parts that tell what can be asked of each claim, by ``where-`` and its name."""
    fields = {
        _name(field): field for asked in FIELDS.values() for field in asked.values() if field.kind != "choice"
    }
    return {
        **{name: _test(field, VALUES[field.kind]) for name, field in fields.items()},
        **{f"where-{claim}": _where(claim, asked) for claim, asked in FIELDS.items()},
    }


def _where(claim: str, asked: Mapping[str, Field]) -> Schema:
    tests = {
        name: _choice(field) if field.kind == "choice" else ref(_name(field)) for name, field in asked.items()
    }
    return {
        "title": f"What must hold of each {claim}",
        **keys(tests, (), {n: _meaning(f) for n, f in asked.items()}),
    }


def _choice(field: Field) -> Schema:
    return _test(field, (one_of(field.values), listing(one_of(field.values))))


def _test(field: Field, values: tuple[Schema, ...]) -> Schema:
    """Return what a field can be held against, and the opposite of that."""
    plain = (*([PRESENCE] if field.optional else []), *values)
    return any_of(*plain, keys({"not": any_of(*plain, {"type": "object"})}, ("not",)))


def _name(field: Field) -> str:
    return f"test-{field.kind}" + ("" if field.optional else "-always-there")


def _meaning(field: Field) -> str:
    told = ", ".join(field.values) if field.kind == "choice" else TOLD[field.kind]
    there = "present, absent" if field.optional else ""
    return f"{field.about} Takes " + "; ".join([*filter(None, (told, there)), "or {not: ...}."])
