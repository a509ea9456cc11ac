"""What holds for every text: nothing crashes, and every span, line and column is what an editor shows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.config import Settings
from claimcheck.model.report import Tool
from claimcheck.pipeline import Auditor, open_auditor
from claimcheck.read import text as reader
from claimcheck.render import View, renderer

TOOL = Tool("0", "model", "0", ())
AUDITOR: list[Auditor] = []
WORDS = (
    "Ida Holm", "the mayor", "a senior official", "she", "it", "said", "says", "claimed", "according to",
    "allegedly", "reportedly", "may", "nearly", "more than", "3.5 million", "$40bn", "two-thirds", "12%",
    "14-year-old", "people", "that", "by", "the bridge would close", "“we did not know", "”", "‘no’", "''", "``",
    '"', "—", "…", "...", "F-16", "May 3", "the Brenmoor Echo", "café", "e\u0301tude", "👩‍🚒", "soft\u00adhyphen",
    "\u200fright", "tab\tbed", "non\u00a0break", "o’clock", "A. B. Reis", "U.S.", "(", ")", "<b>", "[sic]",
)  # fmt: skip
GLUE = (" ", " ", " ", " ", ", ", ". ", "? ", ": ", "\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\u2028", "")
PROSE = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(GLUE)), min_size=1, max_size=60).map(
    lambda parts: "".join(word + glue for word, glue in parts)
)
ANYTHING = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=200)
CODINGS = st.sampled_from(("utf-8", "utf-8-sig", "utf-16", "utf-16-be-bom"))


def auditor() -> Auditor:
    if not AUDITOR:
        AUDITOR.append(open_auditor(Settings()))
    return AUDITOR[0]


def encoded(text: str, coding: str) -> bytes:
    return b"\xfe\xff" + text.encode("utf-16-be") if coding == "utf-16-be-bom" else text.encode(coding)


def report(raw: bytes) -> dict[str, Any] | None:
    from claimcheck.errors import ArticleError

    try:
        document = reader.read(raw, "a.txt")
    except ArticleError:
        return None
    audited = auditor().audit_document(document)
    for form in ("text", "terminal", "line", "jsonl", "csv", "markdown", "html"):
        "".join(renderer(form).render(TOOL, [audited], View(width=60, color=form == "terminal")))
    written = "".join(renderer("json").render(TOOL, [audited], View()))
    [found] = json.loads(written)["documents"]
    return dict(found)


def place(text: str, offset: int) -> tuple[int, int]:
    """Count lines and columns one character at a time."""
    line = column = 1
    for at, character in enumerate(text[:offset]):
        ends = character == "\n" or (character == "\r" and text[at + 1 : at + 2] != "\n")
        line, column = (line + 1, 1) if ends else (line, column + 1)
    return line, column


def spans(value: Any, key: str = "") -> Iterator[tuple[int, int]]:
    if key in ("span", "scope") and value:
        yield tuple(value)
    elif key in ("spans", "mentions"):
        yield from map(tuple, value)
    elif isinstance(value, dict):
        for name, part in value.items():
            yield from spans(part, name)
    elif isinstance(value, list):
        for part in value:
            yield from spans(part)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.one_of(PROSE, PROSE, ANYTHING), coding=CODINGS)
def test_every_span_and_place_in_a_report_is_exact(text: str, coding: str) -> None:
    found = report(encoded(text, coding))
    if found is None:
        return

    assert found["text"] == text.removeprefix("\ufeff") or coding == "utf-8"
    read = found["text"]
    for start, end in spans(found):
        assert 0 <= start < end <= len(read)
        assert not read[start].isspace()
        assert not read[end - 1].isspace()
    for claim in (*found["numbers"], *found["hedges"], *found["findings"]):
        assert read[slice(*claim["span"])] == claim["text"]
        assert (claim["line"], claim["column"]) == place(read, claim["span"][0])
    for attribution in found["attributions"]:
        parts = [attribution["content"], attribution["cue"] or {"spans": []}]
        first = min(s for part in parts for s, _ in part["spans"])
        if attribution["source"]:
            assert read[slice(*attribution["source"]["span"])] == attribution["source"]["text"]
            first = min(first, attribution["source"]["span"][0])
        assert (attribution["line"], attribution["column"]) == place(read, first)
    for finding in found["findings"]:
        assert (finding["end_line"], finding["end_column"]) == place(read, finding["span"][1])


def _ids(found: dict[str, Any]) -> dict[str, set[str]]:
    parts = ("quotations", "sources", "attributions", "numbers", "hedges")
    return {part: {claim["id"] for claim in found[part]} for part in parts}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=PROSE)
def test_every_reference_in_a_report_leads_somewhere(text: str) -> None:
    found = report(text.encode())
    if found is None:
        return

    ids = _ids(found)
    for attribution in found["attributions"]:
        assert attribution["parent"] is None or attribution["parent"] in ids["attributions"] - {
            attribution["id"]
        }
        assert set(attribution["numbers"]) <= ids["numbers"]
        assert set(attribution["hedges"]) <= ids["hedges"]
        assert attribution["source"] is None or attribution["source"]["id"] in ids["sources"]
    for claim in (*found["numbers"], *found["hedges"], *found["quotations"]):
        assert claim["attribution"] is None or claim["attribution"] in ids["attributions"]
    for source in found["sources"]:
        assert set(source["attributions"]) <= ids["attributions"]


@pytest.mark.parametrize(
    "text",
    [
        "said " * 5_000,
        "“" * 50_000,
        "-" * 100_000,
        "1" * 100_000,
        "a" * 500_000,
        "1,000 and " * 5_000,
        "\u202e" * 9,
    ],
)
def test_hostile_texts_end(text: str) -> None:
    assert report(f"{text}.".encode()) is not None
