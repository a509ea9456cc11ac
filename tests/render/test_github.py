from __future__ import annotations

import re
from collections.abc import Sequence

from hypothesis import given

from claimcheck.model.finding import Severity
from claimcheck.model.report import Failure, Outcome
from claimcheck.model.span import Span
from claimcheck.render import View, renderer
from tests.findings.hand_made import at
from tests.render.reports import TOOL, finding, report
from tests.render.strangers import runs

TEXT = "It rained a lot.\nIn Brask, too."
COMMAND = re.compile(r"::(error|warning|notice) [^\r\n]*?::[^\r\n]*\n")


def written(*outcomes: Outcome, view: View | None = None) -> str:
    return "".join(renderer("github").render(TOOL, outcomes, view or View(root="/desk")))


def many(severity: Severity, count: int) -> Sequence[Outcome]:
    return [report(TEXT, *(finding(Span(0, 2), f"Nr{i}", severity) for i in range(count)))]


def test_a_finding_is_a_command() -> None:
    assert written(report(TEXT, finding(at(TEXT, "a lot"), "How much?"), path="/desk/wire/a.txt")) == (
        "::warning file=wire/a.txt,line=1,endLine=1,col=11,endColumn=16,title=TST001 test-rule::How much?\n"
    )


def test_a_finding_over_two_lines_has_no_columns() -> None:
    said = written(report(TEXT, finding(at(TEXT, "lot.\nIn"), "How much?", "note")))
    assert said == "::notice file=a.txt,line=1,endLine=2,title=TST001 test-rule::How much?\n"


def test_an_article_that_cannot_be_read_is_an_error() -> None:
    assert written(Failure("b.txt", "not-found", "b.txt: no such file")) == (
        "::error file=b.txt,title=claimcheck::b.txt: no such file\n"
    )


def test_nothing_in_a_path_or_a_message_ends_the_command() -> None:
    hostile = finding(at(TEXT, "a lot"), "100%\n::error::no, [sic]\u2028", "error")
    assert written(report(TEXT, hostile, path="a,b:\n::x%.txt")) == (
        "::error file=a%2Cb%3A%0A%3A%3Ax%25.txt,line=1,endLine=1,col=11,endColumn=16,title=TST001 test-rule"
        "::100%25 ::error::no, [sic]\ufffd\n"
    )


def test_the_gravest_come_first() -> None:
    found = [finding(Span(0, 2), name, name) for name in ("note", "error", "warning")]
    lines = written(report(TEXT, *found)).splitlines()
    assert [line.rpartition("::")[2] for line in lines] == ["error", "warning", "note"]


def test_what_github_does_not_show_is_counted_in_a_last_notice() -> None:
    lines = written(*many("error", 12), *many("note", 10)).splitlines()
    assert [line.partition(" ")[0] for line in lines] == ["::error"] * 10 + ["::notice"] * 10
    assert lines[-1] == (
        "::notice title=claimcheck::2 errors, 1 note more than GitHub shows; another format has them all"
    )


def test_ten_of_each_are_shown_without_another_word() -> None:
    lines = written(*many("error", 10), *many("warning", 10), *many("note", 10)).splitlines()
    assert len(lines) == 30
    assert "more than" not in lines[-1]


def test_a_message_has_four_kilobytes_at_most() -> None:
    said = written(report(TEXT, finding(Span(0, 2), "%雨" * 4000))).rstrip("\n").rpartition("::")[2]
    assert 4090 <= len(said.encode()) <= 4096
    assert said.endswith("…")
    assert re.fullmatch(r"(%25|雨)+…", said)


def test_a_message_that_just_fits_is_whole() -> None:
    said = written(report(TEXT, finding(Span(0, 2), "x" * 4096))).rstrip("\n").rpartition("::")[2]
    assert said == "x" * 4096


def test_hidden_findings_are_left_out() -> None:
    assert written(*many("note", 3), view=View(show="warning")) == ""


@given(runs)
def test_each_line_is_one_command_and_none_too_many(run: list[Outcome]) -> None:
    lines = written(*run).splitlines(keepends=True)
    assert all(COMMAND.fullmatch(line) for line in lines)
    assert all(line[:-1].encode().decode() == line[:-1] for line in lines)
    for command in ("error", "warning", "notice"):
        assert sum(line.startswith(f"::{command} ") for line in lines) <= 10
    for line in lines:
        properties = line[2:].partition(" ")[2].partition("::")[0]
        assert re.fullmatch(r"(file|line|endLine|col|endColumn|title)=[^,:]*(,\w+=[^,:]*)*", properties)
