"""``rules fields``: what can be asked of each claim, on screens of any width."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck import packs
from claimcheck.findings import fields
from claimcheck.model.fields import FIELDS, MEANT
from claimcheck.model.finder import ClaimName
from tests.cli.conftest import Here
from tests.cli.running import at_terminal

KNOWN = {
    "attribution": fields.ATTRIBUTION,
    "number": fields.NUMBER,
    "hedge": fields.HEDGE,
    "source": fields.SOURCE,
    "quotation": fields.QUOTATION,
    "document": fields.DOCUMENT,
}


def test_a_quotation_can_be_asked_this(here: Here) -> None:
    answer = here("rules", "fields", "quotation")
    assert (answer.status, answer.err) == (0, "")
    assert answer.out == (
        "quotation  words between quotation marks\n"
        "\n"
        "Field        What it is                                           What it takes\n"
        "kind         How much is quoted: full is a sentence, fragment     full, fragment, term\n"
        "             part of one, term a word or a title.\n"
        "words        How many words stand between the marks.              a number\n"
        "attribution  Whether it belongs to a statement: somebody is       present, absent\n"
        "             there who says it.\n"
        "position     Whether it is the first in the article that is as    first, later\n"
        "             the rule's other conditions say, or a later one.\n"
        "\n"
        "words         all of what stands there, whatever the capitals, or {lexicon: NAME}\n"
        "              {has: WORDS}, {has: {lexicon: NAME}} for words in it\n"
        "a number      as it is, or {min: 2, max: 5}, or one of the two\n"
        "a list        any of it will do: [one, two]; for words and named values\n"
        "the opposite  {not: ...} around any of these\n"
    )


def test_without_a_claim_all_are_shown_in_their_order(here: Here) -> None:
    out = here("rules", "fields").out
    heads = [f"{claim}  {meant}" for claim, meant in MEANT.items()]
    assert [line for line in out.splitlines() if line in heads] == heads
    rows = {line.split()[0] for line in out.splitlines() if line and not line.startswith(" ")}
    assert {name for asked in FIELDS.values() for name in asked} <= rows


@pytest.mark.parametrize("columns", [40, 80, 120])
@pytest.mark.parametrize("claim", FIELDS)
def test_it_fits_every_terminal_and_nothing_is_cut(claim: ClaimName, columns: int) -> None:
    out = at_terminal("rules", "fields", claim, columns=columns, env={"NO_COLOR": "1"}).out
    assert max(map(len, out.splitlines())) <= columns
    assert "…" not in out
    assert {name for name in FIELDS[claim] if name not in out} == set()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("atribution", "no claim 'atribution': did you mean 'attribution'?"),
        ("quotations", "no claim 'quotations': did you mean 'quotation'?"),
        ("\x1b[31m", "no claim '␛[31m' (known: attribution, number, hedge, source, quotation, document)"),
    ],
)
def test_another_name_is_refused_with_those_there_are(name: str, said: str, here: Here) -> None:
    answer = here("rules", "fields", name)
    assert (answer.status, answer.out, answer.err) == (2, "", f"claimcheck: {said}\n")


@pytest.mark.parametrize("claim", FIELDS)
def test_every_field_that_can_be_asked_says_what_it_is(claim: ClaimName) -> None:
    asked = FIELDS[claim]
    assert set(asked) - {"position"} == set(KNOWN[claim])
    for field in asked.values():
        assert field.about[0].isupper()
        assert field.about.endswith(".")
        assert len(field.about) < 200


def test_a_schema_says_the_same(here: Here) -> None:
    schema = json.loads(here("schema", "pack").out)
    told = schema["$defs"]["where-quotation"]["properties"]["words"]["description"]
    assert told == "How many words stand between the marks. Takes a number, {min: 1, max: 2}; or {not: ...}."


def test_the_lists_that_it_names_exist(here: Here) -> None:
    out = here("rules", "fields", "attribution").out
    assert "cues-loaded" in out
    assert "cues-loaded" in packs.load(["default"]).lexicons


def test_no_configuration_is_read(here: Here, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".claimcheck.yaml").write_text("rules: [./nowhere.yaml]\n")
    monkeypatch.chdir(tmp_path)
    assert here("rules", "fields", "hedge").status == 0
