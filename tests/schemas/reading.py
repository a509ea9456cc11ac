"""Reads YAML as an editor does that checks by a schema, and tells what it would underline."""

from __future__ import annotations

from collections.abc import Mapping

import yaml
from jsonschema import Draft202012Validator

from claimcheck.schemas import schema


class Loader(yaml.SafeLoader):
    """YAML of the second version knows no dates."""


Loader.yaml_implicit_resolvers = {
    sign: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith("timestamp")]
    for sign, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def read(text: str) -> object:
    """Return what a YAML text holds."""
    return yaml.load(text, Loader)


def validator(name: str) -> Draft202012Validator:
    """Return what checks by a schema."""
    return Draft202012Validator(schema(name))


def faults(name: str, value: object) -> list[str]:
    """Return the places that a schema refuses, as in ``rules/0/id``."""
    return sorted("/".join(map(str, error.path)) for error in validator(name).iter_errors(value))


def closed(part: object) -> object:
    """Return a schema that refuses every member it does not name."""
    if isinstance(part, list):
        return [closed(item) for item in part]
    if not isinstance(part, Mapping):
        return part
    kept = {key: closed(value) for key, value in part.items()}
    return (
        {**kept, "additionalProperties": False}
        if part.get("type") == "object" and "properties" in part
        else kept
    )
