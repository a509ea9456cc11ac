from __future__ import annotations

import json
import re

from hypothesis import given

from claimcheck.model.report import Failure, Outcome
from claimcheck.model.span import Span
from claimcheck.render import View, renderer
from tests.findings.hand_made import at
from tests.render.reports import TOOL, finding, report
from tests.render.strangers import runs

TEXT = "It rained a lot.\nIn Brask, too."


def written(*outcomes: Outcome, view: View | None = None) -> str:
    return "".join(renderer("gitlab").render(TOOL, outcomes, view or View(root="/desk")))


def test_findings_and_articles_that_cannot_be_read_are_entries() -> None:
    found = report(TEXT, finding(at(TEXT, "lot.\nIn"), "How\n much?"), path="/desk/wire/a.txt")
    first, second = json.loads(written(found, Failure("b.txt", "not-found", "b.txt: no such file")))
    assert first == {
        "description": "How much?",
        "check_name": "TST001 test-rule",
        "fingerprint": "0" * 64,
        "severity": "minor",
        "location": {"path": "wire/a.txt", "lines": {"begin": 1, "end": 2}},
    }
    assert re.fullmatch("[0-9a-f]{64}", second.pop("fingerprint"))
    assert second == {
        "description": "b.txt: no such file",
        "check_name": "not-found",
        "severity": "critical",
        "location": {"path": "b.txt", "lines": {"begin": 1, "end": 1}},
    }


def test_a_clean_run_is_an_empty_array() -> None:
    assert written(report(TEXT)) == "[]\n"
    assert written(report(TEXT, finding(Span(0, 2), "A", "note")), view=View(show="error")) == "[]\n"


def test_severities_are_those_of_gitlab() -> None:
    found = [finding(Span(0, 2), name, name) for name in ("note", "warning", "error")]
    assert [e["severity"] for e in json.loads(written(report(TEXT, *found)))] == ["info", "minor", "major"]


def test_of_findings_with_one_fingerprint_the_first_keeps_it() -> None:
    twice = [report(TEXT, finding(Span(0, 2)), path=path) for path in ("a.txt", "b.txt")]
    first, second = json.loads(written(*twice))
    assert first["fingerprint"] == "0" * 64 != second["fingerprint"]
    assert written(*twice) == written(*twice)


@given(runs)
def test_it_is_json_that_any_program_reads_with_a_fingerprint_once(run: list[Outcome]) -> None:
    text = written(*run)
    entries = json.loads(text.encode())
    shown = [1 if isinstance(o, Failure) else sum(map(View().shows, o.findings)) for o in run]
    assert len(entries) == sum(shown)
    assert len({entry["fingerprint"] for entry in entries}) == len(entries)
    assert re.search(r"\\ud[89a-f]", json.dumps(entries, ensure_ascii=False)) is None
    json.dumps(entries, ensure_ascii=False).encode()
