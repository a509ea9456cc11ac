from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from claimcheck.render.schema import SCHEMA
from claimcheck.schemas import report, schema
from tests.cli.running import CLEAN_COPY, LOUD, claimcheck
from tests.schemas.reading import closed

GOLDEN = sorted((Path(__file__).parent.parent / "golden").glob("*.json"))


def strict(name: str | None = None) -> Draft202012Validator:
    """Return what refuses all that the schema does not name, for a whole report or one of the parts."""
    whole = closed(schema("report"))
    assert isinstance(whole, dict)
    return Draft202012Validator({"$defs": whole["$defs"], "$ref": f"#/$defs/{name}"} if name else whole)


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_every_golden_report_is_valid_and_has_no_other_members(path: Path) -> None:
    strict().validate(json.loads(path.read_text(encoding="utf-8")))


def test_a_line_of_jsonl_is_an_article_or_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(LOUD + "\nCritics say 40% of homes were allegedly lost on Friday.\n")
    (tmp_path / "b.txt").write_text(CLEAN_COPY)
    answer = claimcheck(tmp_path / "a.txt", tmp_path / "b.txt", tmp_path / "none.txt", "-f", "jsonl")
    lines = [json.loads(line) for line in answer.out.splitlines()]
    assert len(lines) == 3
    for line in lines:
        strict("line").validate(line)


def test_a_report_with_failures_is_valid(tmp_path: Path) -> None:
    strict().validate(json.loads(claimcheck(tmp_path / "none.txt", "-f", "json").out))


def test_it_is_the_schema_of_the_number_that_reports_bear() -> None:
    assert report.SCHEMA == SCHEMA


def test_later_versions_may_add_members() -> None:
    golden = json.loads(GOLDEN[0].read_text(encoding="utf-8"))
    validator = Draft202012Validator(schema("report"))
    assert validator.is_valid({**golden, "new": 1})
    assert not validator.is_valid({key: value for key, value in golden.items() if key != "tool"})
    assert not validator.is_valid({**golden, "schema": 2})
