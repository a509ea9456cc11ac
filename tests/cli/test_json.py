"""The JSON report holds what the contract says, name by name and type by type."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from claimcheck.cli.answer import REFUSED
from tests.cli.conftest import Here

ARTICLE = (
    "\ufeffFerry line “to cut” fares\r\n\r\n"
    "Mayor Edda Prill said on Monday that about 300 people had written to her.\r"
    "“We will cut fares by 5% — perhaps 😀 more,” Prill said. She denied a secret deal.\n"
    "A senior official, who asked not to be named, said the line allegedly lost £2 million.\n\n"
    "Some 40 boats lie idle. Critics claim that it may close.\n"
)
IS_ID = {"A": r"A\d+", "S": r"S\d+", "N": r"N\d+", "H": r"H\d+", "Q": r"Q\d+"}
SOURCE_KINDS = {"person", "organisation", "role", "anonymous", "collective", "document", "unresolved"}
CUE_CLASSES = {"neutral", "loaded", "allegation", "denial", "cognition", "document", "according", "other"}
HEDGE_CLASSES = {"hearsay", "modal", "probability", "approximator", "generaliser"}
NUMBER_KINDS = {
    "count", "money", "percent", "points", "measure", "ordinal", "range", "fraction", "duration", "age",
    "rate", "score", "date", "time",
}  # fmt: skip
SECTION_KINDS = {"headline", "subhead", "byline", "dateline", "body", "caption", "credit"}
MODIFIERS = {"exactly", "about", "over", "at-least", "under", "at-most", None}
KEYS = {
    "report": "schema tool documents errors",
    "tool": "name version pipeline packs",
    "document": "path format sha256 text words sentences notes sections quotations sources attributions numbers "
    "hedges findings summary",
    "sections": "kind span",
    "quotations": "id span kind attribution",
    "sources": "id name kind mentions attributions words_quoted",
    "attributions": "id rule speech source cue content parent numbers hedges confidence line column",
    "numbers": "id rule span text kind value high unit modifier change of attribution line column",
    "hedges": "id rule span text class scope attribution in_quote line column",
    "findings": "rule name severity message span text line column end_line end_column related help fingerprint "
    "suppressed",
    "summary": "attributions named anonymous without_source numbers numbers_without_source hedges unresolved hedged "
    "words_quoted shares warnings findings",
}


@pytest.fixture
def report(tmp_path: Path, here: Here, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    (tmp_path / "a.txt").write_bytes(ARTICLE.encode())
    (tmp_path / "b.txt").write_bytes(b"\xff\xfe\xfd")
    monkeypatch.chdir(tmp_path)
    answer = here("a.txt", "gone.txt", "b.txt", "-f", "json")
    assert answer.status == REFUSED
    loaded: dict[str, Any] = json.loads(answer.out)
    return loaded


def spans(value: object) -> Iterator[list[int]]:
    """Yield every span, wherever it is."""
    if isinstance(value, dict):
        for name, member in value.items():
            if name in ("span", "scope") and member is not None:
                yield member
            elif name in ("spans", "mentions"):
                yield from member
            else:
                yield from spans(member)
    elif isinstance(value, list):
        for member in value:
            yield from spans(member)


def place(text: str, offset: int) -> tuple[int, int]:
    """Count lines and columns the slow way."""
    before = re.split(r"\r\n|\r|\n", text[:offset])
    return len(before), len(before[-1]) + 1


def test_every_object_has_the_keys_of_the_contract_in_order(report: dict[str, Any]) -> None:
    document = report["documents"][0]
    assert list(report) == KEYS["report"].split()
    assert list(report["tool"]) == KEYS["tool"].split()
    assert list(report["tool"]["pipeline"]) == ["name", "version"]
    assert all(list(pack) == ["name", "version", "sha256"] for pack in report["tool"]["packs"])
    assert list(document) == KEYS["document"].split()
    for name in ("sections", "quotations", "sources", "attributions", "numbers", "hedges", "findings"):
        assert document[name], f"the article should have {name}"
        assert all(list(item) == KEYS[name].split() for item in document[name])
    assert list(document["summary"]) == KEYS["summary"].split()
    assert list(document["summary"]["findings"]) == ["note", "warning", "error"]
    for attribution in document["attributions"]:
        assert list(attribution["source"] or {}) in ([], ["span", "text", "kind", "id"])
        assert list(attribution["cue"] or {}) in ([], ["spans", "text", "lemma", "class"])
        assert list(attribution["content"]) == ["spans", "text"]


def test_values_are_of_the_kinds_of_the_contract(report: dict[str, Any]) -> None:
    document = report["documents"][0]
    assert report["schema"] == 1
    assert report["tool"]["name"] == "claimcheck"
    assert {pack["name"] for pack in report["tool"]["packs"]} >= {"default"}
    assert (document["path"], document["format"]) == ("a.txt", "text")
    assert document["sha256"] == hashlib.sha256(ARTICLE.encode()).hexdigest()
    assert {s["kind"] for s in document["sections"]} <= SECTION_KINDS
    assert {s["kind"] for s in document["sources"]} <= SOURCE_KINDS
    assert {q["kind"] for q in document["quotations"]} <= {"full", "fragment", "term"}
    assert {n["kind"] for n in document["numbers"]} <= NUMBER_KINDS
    assert {n["modifier"] for n in document["numbers"]} <= MODIFIERS
    assert {n["change"] for n in document["numbers"]} <= {"up", "down", None}
    assert {h["class"] for h in document["hedges"]} <= HEDGE_CLASSES
    assert {type(h["in_quote"]) for h in document["hedges"]} == {bool}
    for attribution in document["attributions"]:
        assert attribution["speech"] in ("direct", "indirect", "mixed")
        assert 0 <= attribution["confidence"] <= 1
        assert attribution["cue"] is None or attribution["cue"]["class"] in CUE_CLASSES
        assert attribution["source"] is None or attribution["source"]["kind"] in SOURCE_KINDS
    for number in document["numbers"]:
        assert re.fullmatch(r"-?\d+(\.\d+)?", number["value"] or "0")
        assert re.fullmatch(r"-?\d+(\.\d+)?", number["high"] or "0")
    for finding in document["findings"]:
        assert finding["severity"] in ("note", "warning", "error")
        assert re.fullmatch("[0-9a-f]{64}", finding["fingerprint"])


def test_spans_lines_and_columns_lead_into_the_text(report: dict[str, Any]) -> None:
    document = report["documents"][0]
    text = document["text"]
    assert text == ARTICLE.removeprefix("\ufeff")
    assert all(0 <= start < end <= len(text) for start, end in spans(document))
    for name in ("numbers", "hedges", "findings"):
        for item in document[name]:
            start, end = item["span"]
            assert item["text"] == text[start:end]
            assert (item["line"], item["column"]) == place(text, start)
            if name == "findings":
                assert (item["end_line"], item["end_column"]) == place(text, end)
    for attribution in document["attributions"]:
        parts = [attribution["content"], attribution["cue"] or {"spans": []}]
        for part in parts:
            assert part.get("text", "") == " ".join(text[s:e] for s, e in part["spans"])
        source = attribution["source"]
        starts = [s for part in parts for s, _ in part["spans"]]
        if source:
            assert source["text"] == text[slice(*source["span"])]
            starts.append(source["span"][0])
        assert (attribution["line"], attribution["column"]) == place(text, min(starts))


def test_ids_lead_to_what_they_name(report: dict[str, Any]) -> None:
    document = report["documents"][0]
    known = {
        letter: {item["id"] for item in document[name]}
        for letter, name in zip(
            "ASNHQ", ("attributions", "sources", "numbers", "hedges", "quotations"), strict=True
        )
    }
    for letter, ids in known.items():
        assert all(re.fullmatch(IS_ID[letter], identity) for identity in ids)
    for attribution in document["attributions"]:
        assert attribution["parent"] in known["A"] | {None}
        assert set(attribution["numbers"]) <= known["N"]
        assert set(attribution["hedges"]) <= known["H"]
        assert attribution["source"] is None or attribution["source"]["id"] in known["S"]
    for name in ("quotations", "numbers", "hedges"):
        assert {item["attribution"] for item in document[name]} <= known["A"] | {None}
    assert {a for source in document["sources"] for a in source["attributions"]} <= known["A"]


def test_the_summary_counts_what_is_listed(report: dict[str, Any]) -> None:
    document = report["documents"][0]
    summary = document["summary"]
    figures = [n for n in document["numbers"] if n["kind"] not in ("date", "time")]
    assert summary["attributions"] == len(document["attributions"])
    assert summary["numbers"] == len(figures)
    assert summary["numbers_without_source"] == sum(n["attribution"] is None for n in figures)
    assert summary["hedges"] == len(document["hedges"])
    assert sum(summary["findings"].values()) == len(document["findings"])


def test_articles_that_cannot_be_read_are_errors(report: dict[str, Any]) -> None:
    assert [list(error) for error in report["errors"]] == [["path", "code", "message"]] * 2
    assert [(e["path"], e["code"]) for e in report["errors"]] == [
        ("gone.txt", "not-found"),
        ("b.txt", "undecodable"),
    ]


def test_json_lines_hold_the_same_documents_and_errors(
    report: dict[str, Any], tmp_path: Path, here: Here
) -> None:
    lines = [json.loads(line) for line in here("a.txt", "gone.txt", "b.txt", "-f", "jsonl").out.splitlines()]
    head = {"schema": 1, "tool": report["tool"]}
    assert lines[1] == {**head, **report["documents"][0]}
    assert [lines[0], lines[2]] == [
        {**head, "path": error["path"], "error": error} for error in report["errors"]
    ]
