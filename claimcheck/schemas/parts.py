"""What schemas are made of."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TypeAlias

from claimcheck.notation.shape import LONGEST_TEXT, TRUTHS

DRAFT = "https://json-schema.org/draft/2020-12/schema"

# ``object`` at the leaves, as in a report: strings, numbers, true, false, lists and mappings of those.
Schema: TypeAlias = Mapping[str, object]

# What a person writes without quotation marks may look like a number or a truth, and is read as text.
WORD: Schema = {"type": ["string", "number", "boolean"], "minLength": 1}
TEXT: Schema = {**WORD, "maxLength": LONGEST_TEXT}
TRUTH: Schema = {"enum": [True, False, *TRUTHS]}


def root(title: str, body: Schema, **defs: Schema) -> Schema:
    """Return a whole schema with its parts."""
    return {"$schema": DRAFT, "title": title, **body, "$defs": defs}


def keys(
    properties: Mapping[str, Schema],
    required: Collection[str] = (),
    meanings: Mapping[str, str] | None = None,
) -> Schema:
    """Return the schema of a mapping with these keys and no others, each with what it means."""
    told = meanings or {}
    return {
        "type": "object",
        "properties": {
            key: {**part, "description": told[key]} if key in told else part
            for key, part in properties.items()
        },
        "additionalProperties": False,
        **({"required": list(required)} if required else {}),
    }


def members(properties: Mapping[str, Schema]) -> Schema:
    """Return the schema of an object that has all of these members; later versions may add others."""
    return {"type": "object", "properties": properties, "required": list(properties)}


def listing(item: Schema, *, fewest: int = 1, most: int | None = None, unique: bool = False) -> Schema:
    """Return the schema of a list."""
    bounds = {
        "minItems": fewest,
        **({"maxItems": most} if most else {}),
        **({"uniqueItems": True} if unique else {}),
    }
    return {"type": "array", "items": item, **bounds}


def one_of(values: Sequence[str]) -> Schema:
    """Return the schema of one of some words."""
    return {"enum": list(values)}


def matching(pattern: str, **more: object) -> Schema:
    """Return the schema of a text that a whole pattern matches."""
    return {"type": "string", "pattern": f"^(?:{pattern})$", **more}


def ref(name: str) -> Schema:
    """Point to one of the parts."""
    return {"$ref": f"#/$defs/{name}"}


def any_of(*parts: Schema) -> Schema:
    """Return the schema of what fits one of these."""
    return {"anyOf": list(parts)}


def when(condition: Schema, then: Schema) -> Schema:
    """Return the schema of what fits ``then`` if it fits a condition."""
    return {"if": condition, "then": then}


def has(key: str, value: Schema | None = None) -> Schema:
    """Return the schema of a mapping that has a key, and there a value that fits."""
    return {"required": [key], **({"properties": {key: value}} if value is not None else {})}
