from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from claimcheck.schemas import schema
from tests.cli.running import claimcheck
from tests.schemas.reading import closed

ARTICLES = Path(__file__).parent.parent / "drift" / "articles"


@pytest.mark.parametrize(
    "texts",
    [
        ("ferry-wire.txt", "ferry-copy.txt"),
        ("chess-wire.txt", "chess-honest.txt"),
        ("ferry-wire.txt", "chess-copy.txt"),
        ("ferry-wire.txt", "chess-wire.txt", "--rewrite", "chess-copy.txt"),
    ],
)
def test_every_comparison_is_valid_and_has_no_other_members(texts: tuple[str, ...]) -> None:
    answer = claimcheck("compare", *texts, "-f", "json", cwd=ARTICLES)
    whole = closed(schema("comparison"))
    assert isinstance(whole, dict)
    Draft202012Validator(whole).validate(json.loads(answer.out))
