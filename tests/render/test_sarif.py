from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import cast

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from claimcheck.model.finding import Related
from claimcheck.model.report import Failure, Outcome, RuleStamp
from claimcheck.model.rule import Guideline, Place
from claimcheck.model.span import Span
from claimcheck.model.suppression import IN_BASELINE, Suppression
from claimcheck.render import View, renderer
from claimcheck.render.sarif_rules import message
from tests.findings.hand_made import at
from tests.render.reports import TOOL, finding, report
from tests.render.sarif_schema import LOG
from tests.render.strangers import runs

TEXT = "😀 It rained a lot.\nIn Brask, too."
STAMP = RuleStamp(
    "TST001",
    "test-rule",
    "warning",
    "A vague amount",
    "It tells nobody how much.",
    Guideline("The house [book], page 3", "https://brask.example/book?p=3&q={x}"),
)
Run = dict[str, list[dict[str, object]]]


def run_of(*outcomes: Outcome, view: View | None = None, rules: tuple[RuleStamp, ...] = (STAMP,)) -> Run:
    tool = replace(TOOL, rules=rules)
    text = "".join(renderer("sarif").render(tool, outcomes, view or View(root="/desk")))
    log = json.loads(text.encode())
    Draft202012Validator(LOG).validate(log)
    return cast(Run, log["runs"][0])


def test_a_finding_is_a_result_with_its_place_and_its_words() -> None:
    found = replace(
        finding(at(TEXT, "a lot"), "How much?"),
        related=(Related(at(TEXT, "Brask"), "here too"),),
    )
    run = run_of(report(TEXT, found, path="/desk/wire/a b.txt"))
    assert run["results"] == [
        {
            "ruleId": "TST001",
            "ruleIndex": 0,
            "level": "warning",
            "message": {"text": "How much?"},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": "wire/a%20b.txt"},
                        "region": {
                            "startLine": 1,
                            "startColumn": 13,
                            "endLine": 1,
                            "endColumn": 18,
                            "snippet": {"text": "a lot"},
                        },
                    }
                }
            ],
            "relatedLocations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": "wire/a%20b.txt"},
                        "region": {
                            "startLine": 2,
                            "startColumn": 4,
                            "endLine": 2,
                            "endColumn": 9,
                            "snippet": {"text": "Brask"},
                        },
                    },
                    "message": {"text": "here too"},
                }
            ],
            "partialFingerprints": {"claimcheck/v1": "0" * 64},
        }
    ]
    assert run["invocations"] == [{"executionSuccessful": True}]


def test_the_rules_of_the_findings_are_described() -> None:
    other = replace(STAMP, id="TST002", name="other")
    found = (replace(finding(Span(0, 1)), rule=rule) for rule in ("TST009", "TST001", "TST009"))
    run = run_of(report(TEXT, *found), rules=(other, STAMP))
    assert [result["ruleIndex"] for result in run["results"]] == [0, 1, 0]
    driver = cast(dict[str, dict[str, object]], run["tool"])["driver"]
    assert driver == {
        "name": "claimcheck",
        "version": "1.0.0",
        "rules": [
            {
                "id": "TST009",
                "name": "test-rule",
                "shortDescription": {"text": "test-rule"},
                "fullDescription": {"text": "test-rule"},
                "help": {"text": "The house book, page 3", "markdown": "The house book, page 3"},
                "defaultConfiguration": {"level": "warning"},
            },
            {
                "id": "TST001",
                "name": "test-rule",
                "shortDescription": {"text": "A vague amount"},
                "fullDescription": {"text": "It tells nobody how much."},
                "help": {
                    "text": "The house [book], page 3 https://brask.example/book?p=3&q=%7Bx%7D",
                    "markdown": r"[The house \[book\], page 3](<https://brask.example/book?p=3&q=%7Bx%7D>)",
                },
                "helpUri": "https://brask.example/book?p=3&q=%7Bx%7D",
                "defaultConfiguration": {"level": "warning"},
            },
        ],
    }


@pytest.mark.parametrize(
    ("given_rule", "start", "kind"), [("TST", 0, "inSource"), ("OTH", 0, "external"), ("TST", 8, "external")]
)
def test_what_somebody_lets_stand_is_marked_with_who_and_why(given_rule: str, start: int, kind: str) -> None:
    comment = Suppression((given_rule,), "agreed", Place("a.txt", 1, 1), span=Span(start, 20))
    shown = report(TEXT, replace(finding(Span(2, 4)), suppressed="agreed"))
    run = run_of(replace(shown, document=replace(shown.document, suppressions=(comment,))))
    assert run["results"][0]["suppressions"] == [{"kind": kind, "justification": "agreed"}]


def test_what_is_in_the_baseline_is_suppressed_from_outside() -> None:
    run = run_of(report(TEXT, replace(finding(Span(2, 4)), suppressed=IN_BASELINE)))
    assert run["results"][0]["suppressions"] == [{"kind": "external", "justification": "in the baseline"}]


def test_findings_that_are_less_grave_than_asked_for_are_left_out_and_so_are_their_rules() -> None:
    run = run_of(report(TEXT, finding(Span(2, 4))), view=View(show="error"))
    assert run["results"] == []
    assert cast(dict[str, dict[str, object]], run["tool"])["driver"]["rules"] == []


def test_an_article_that_cannot_be_read_makes_the_run_fail() -> None:
    run = run_of(Failure("b.txt", "not-found", "b.txt: no such file"), report(TEXT))
    assert run["invocations"] == [
        {
            "executionSuccessful": False,
            "toolExecutionNotifications": [
                {
                    "descriptor": {"id": "not-found"},
                    "level": "error",
                    "message": {"text": "b.txt: no such file"},
                    "locations": [{"physicalLocation": {"artifactLocation": {"uri": "b.txt"}}}],
                }
            ],
        }
    ]


def test_each_article_is_written_as_soon_as_it_is_audited() -> None:
    def outcomes() -> list[Outcome]:
        return [report(TEXT, finding(Span(0, 1))), report(TEXT, finding(Span(0, 1)))]

    pieces = renderer("sarif").render(TOOL, iter(outcomes()), View())
    assert '"ruleIndex": 0' in "".join(next(pieces) for _ in range(2))


def test_words_are_no_links_and_no_placeholders() -> None:
    assert message("see [here](https://brask.example) {0}\n\x1b") == {
        "text": "see [here] (https://brask.example) {{0}} ␛"
    }


@given(runs)
def test_whatever_strangers_write_it_is_valid_and_holds_every_finding(run: list[Outcome]) -> None:
    log = run_of(*run, rules=())
    findings = [f for outcome in run if not isinstance(outcome, Failure) for f in outcome.findings]
    assert [result["ruleId"] for result in log["results"]] == [found.rule for found in findings]
    assert ["suppressions" in result for result in log["results"]] == [
        found.suppressed is not None for found in findings
    ]
    words = json.dumps(log, ensure_ascii=False)
    assert words.encode().decode() == words
    messages = [cast(dict[str, str], result["message"])["text"] for result in log["results"]]
    assert not any(re.search(r"\]\(|(?<!\{)\{(\{\{)*(?!\{)", text) for text in messages)
