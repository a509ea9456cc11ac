from __future__ import annotations

from xml.etree import ElementTree

from hypothesis import given

from claimcheck.model.report import Failure, Outcome
from claimcheck.model.span import Span
from claimcheck.render import View, renderer
from tests.findings.hand_made import at
from tests.render.reports import TOOL, finding, report
from tests.render.strangers import runs

TEXT = "It rained a lot.\nIn Brask, too."


def written(*outcomes: Outcome, view: View | None = None) -> str:
    return "".join(renderer("junit").render(TOOL, outcomes, view or View(root="/desk")))


def test_each_article_is_a_suite_and_each_rule_a_case() -> None:
    found = [
        finding(at(TEXT, "a lot"), "How much?"),
        finding(at(TEXT, "Brask"), "Where?", "error"),
        finding(at(TEXT, "too"), "Hm", "note"),
    ]
    clean = report("It rained.", path="b.txt")
    failure = Failure("c.txt", "not-found", "c.txt: no such file")
    assert written(report(TEXT, *found, path="/desk/wire/a.txt"), clean, failure) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<testsuites name="claimcheck" tests="3" failures="1" errors="1">\n'
        '<testsuite name="wire/a.txt" tests="1" failures="1" errors="0">'
        '<testcase name="TST001 test-rule" classname="wire/a.txt">'
        '<failure type="error" message="2 findings">\n'
        "wire/a.txt:1:11: warning: How much?\nwire/a.txt:2:4: error: Where?\n</failure>"
        "<system-out>\nwire/a.txt:2:11: note: Hm\n</system-out></testcase></testsuite>\n"
        '<testsuite name="b.txt" tests="1" failures="0" errors="0">'
        '<testcase name="no findings" classname="b.txt" /></testsuite>\n'
        '<testsuite name="c.txt" tests="1" failures="0" errors="1">'
        '<testcase name="can be read" classname="c.txt">'
        '<error type="not-found" message="c.txt: no such file">c.txt: no such file</error>'
        "</testcase></testsuite>\n</testsuites>\n"
    )


def test_a_case_with_notes_only_passes() -> None:
    suites = ElementTree.fromstring(written(report(TEXT, finding(Span(0, 2), "Hm", "note"))))
    assert suites.get("failures") == "0"
    assert [part.tag for part in suites.iter()][2:] == ["testcase", "system-out"]


def test_what_xml_forbids_is_replaced_and_the_rest_escaped() -> None:
    said = finding(Span(0, 2), "]]> <b> & \x00\x1b[2J \ud800 \ufffe \u2028 \"'", "error")
    failure = ElementTree.fromstring(written(report(TEXT, said))).find(".//failure")
    assert failure is not None
    assert failure.get("message") == "]]> <b> & ␀␛[2J \ufffd \ufffd \ufffd \"'"


def test_hidden_findings_leave_a_passing_case() -> None:
    view = View(show="error")
    suites = ElementTree.fromstring(written(report(TEXT, finding(Span(0, 2), "A")), view=view))
    assert [case.get("name") for case in suites.iter("testcase")] == ["no findings"]


@given(runs)
def test_it_is_xml_and_its_counts_are_right(run: list[Outcome]) -> None:
    suites = ElementTree.fromstring(written(*run).encode())
    assert len(suites) == len(run)
    for one in (suites, *suites):
        assert int(one.attrib["tests"]) == len(list(one.iter("testcase"))) >= len(run) * (one is suites)
        assert int(one.attrib["failures"]) == len(list(one.iter("failure")))
        assert int(one.attrib["errors"]) == len(list(one.iter("error")))
    for suite, outcome in zip(suites, run, strict=True):
        shown = [] if isinstance(outcome, Failure) else list(filter(View().shows, outcome.findings))
        lines = [
            line for part in suite.iter() if part.tag != "error" for line in (part.text or "").split("\n")
        ]
        assert sum(map(bool, lines)) == len(shown)
