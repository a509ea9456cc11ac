"""The JSON Schemas as the command prints them."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator

from claimcheck.cli.schema import SchemaName
from claimcheck.schemas import SCHEMAS, schema
from tests.cli.conftest import Here


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_printed_as_it_is(name: str, here: Here) -> None:
    answer = here("schema", name)
    assert (answer.status, answer.err) == (0, "")
    printed = json.loads(answer.out)
    assert printed == schema(name)
    assert printed["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(printed)


def test_a_name_without_a_schema_is_told_all_there_are(here: Here) -> None:
    answer = here("schema", "packs")
    assert (answer.status, answer.out) == (2, "")
    assert answer.err == (
        "claimcheck: Invalid value for 'NAME': 'packs' is not one of 'pack', 'config', 'report', 'comparison', "
        "'quotes' ('claimcheck schema --help' shows what there is)\n"
    )
    assert here("schema").status == 2


def test_the_command_names_every_schema() -> None:
    assert [name.value for name in SchemaName] == list(SCHEMAS)
