"""``claimcheck compare``: what somebody sees who holds a rewrite against its original."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import at_terminal, claimcheck
from tests.render.html.pages import seen

WIRE = """\
The storm cut power to 1,240 homes in Velden on Sunday night, the utility said.

A neighbour said the shots came from the garage. Dorn allegedly took the van from the depot.
"""
COPY = """\
In Velden 12,400 homes lost power in the storm on Sunday night, the utility said.

Police said the shots came from the garage. Dorn took the van from the depot.
"""
HONEST = """\
About 1,200 homes in Velden lost power in the storm on Sunday night, according to the utility.

The shots, a neighbour said, came from the garage. Dorn is accused of taking the van from the depot.
"""
OTHER = "Shares in the shipping line rose by 3 percent after a strong quarter, analysts said.\n"


@pytest.fixture
def here(tmp_path: Path) -> Path:
    for name, text in (("wire", WIRE), ("copy", COPY), ("honest", HONEST), ("other", OTHER)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    return tmp_path


def test_the_report_shows_both_statements_what_changed_why_it_matters_and_which_rule(here: Path) -> None:
    answer = claimcheck("compare", "wire.txt", "copy.txt", cwd=here)
    assert answer.status == 1
    assert answer.err == ""
    assert answer.out.split("\n\n")[:2] == [
        "original    wire.txt\nrewrite     copy.txt",
        "line 1  error  number-changed  REW002 rewrite-changes-number\n"
        "  original  The storm cut power to [1,240] homes in Velden on Sunday night, the utility said.\n"
        "  rewrite   In Velden [12,400] homes lost power in the storm on Sunday night, the utility said.\n"
        "            “1,240” became “12,400”\n"
        "  why       Figures survive rewriting, whatever words and units they are written in.",
    ]
    assert answer.out.endswith("3 drifts (3 errors); 3 of 3 sentences found in the original\n")


def test_an_honest_rewrite_gives_no_drift_and_status_0(here: Path) -> None:
    answer = claimcheck("compare", "wire.txt", "honest.txt", cwd=here)
    assert answer.status == 0
    assert answer.out.endswith("no drift; 3 of 3 sentences found in the original\n")


def test_texts_that_have_nothing_to_do_with_each_other_are_said_to_be_so(here: Path) -> None:
    answer = claimcheck("compare", "wire.txt", "other.txt", cwd=here)
    assert answer.status == 0
    assert "The two texts have nothing to do with each other: nothing was compared." in answer.out
    answer = claimcheck("compare", "wire.txt", "other.txt", "-f", "json", cwd=here)
    report = json.loads(answer.out)
    assert (report["related"], report["drifts"]) == (False, [])
    assert "nothing to do with each other" in answer.err


def test_a_line_for_each_drift(here: Path) -> None:
    answer = claimcheck("compare", "wire.txt", "copy.txt", "-f", "line", cwd=here)
    assert answer.out == (
        "copy.txt:1:1: error REW002 “1,240” became “12,400”\n"
        "copy.txt:3:1: error REW004 The source was “A neighbour” and became “Police”\n"
        "copy.txt:3:45: error REW001 The original hedges this with “allegedly”: say how sure it is\n"
    )


def test_the_json_report_holds_what_the_contract_says(here: Path) -> None:
    report = json.loads(claimcheck("compare", "wire.txt", "copy.txt", "-f", "json", cwd=here).out)
    assert list(report) == [
        "schema", "tool", "original", "originals", "rewrite", "related", "drifts", "aligned", "summary",
    ]  # fmt: skip
    first = report["drifts"][0]
    assert len(first.pop("fingerprint")) == 64
    assert first.pop("help").startswith("BBC guidance")
    assert first == {
        "id": "D1",
        "kind": "number-changed",
        "rule": "REW002",
        "severity": "error",
        "message": "“1,240” became “12,400”",
        "line": 1,
        "column": 1,
        "suppressed": None,
        "original": {"span": [0, 79], "text": WIRE.splitlines()[0], "path": "wire.txt"},
        "rewrite": {"span": [0, 81], "text": COPY.splitlines()[0]},
        "before": "1,240",
        "after": "12,400",
    }
    assert report["aligned"][0]["original"] == [0, 79]
    assert report["summary"]["kinds"]["hedge-dropped"] == 1


@pytest.mark.parametrize("name", ["sarif", "github", "gitlab", "junit"])
def test_the_formats_of_build_systems_hold_the_drifts_too(here: Path, name: str) -> None:
    answer = claimcheck("compare", "wire.txt", "copy.txt", "-f", name, cwd=here)
    assert answer.status == 1
    assert "REW004" in answer.out
    assert "copy.txt" in answer.out


def test_several_formats_in_one_run(here: Path) -> None:
    answer = claimcheck("compare", "wire.txt", "copy.txt", "-f", "line", "-f", "json=out.json", cwd=here)
    assert answer.out.count("\n") == 3
    assert len(json.loads((here / "out.json").read_text(encoding="utf-8"))["drifts"]) == 3


def test_only_some_rules_and_another_threshold(here: Path) -> None:
    call = ("compare", "wire.txt", "copy.txt", "-f", "line")
    assert claimcheck(*call, "--select", "REW001", cwd=here).out.count("\n") == 1
    assert claimcheck(*call, "--ignore", "REW", cwd=here).out == ""
    assert claimcheck(*call, "--fail-on", "never", cwd=here).status == 0


def test_a_house_changes_the_severity_of_a_rule(here: Path) -> None:
    pack = "pack: {name: house, version: 1.0.0, extends: [default]}\noverrides:\n  REW004: {severity: note}\n"
    (here / "house.yaml").write_text(pack, encoding="utf-8")
    answer = claimcheck("compare", "wire.txt", "copy.txt", "-f", "line", "-r", "house.yaml", cwd=here)
    assert "copy.txt:3:1: note REW004" in answer.out


def test_a_drift_that_somebody_lets_stand_is_not_shown_and_does_not_count(here: Path) -> None:
    (here / ".claimcheck.yaml").write_text(
        "suppress:\n" + "".join(f"- {{rule: REW00{n}, reason: checked with the desk}}\n" for n in (1, 2, 4)),
        encoding="utf-8",
    )
    answer = claimcheck("compare", "wire.txt", "copy.txt", cwd=here)
    assert answer.status == 0
    assert answer.out.endswith(
        "no drift; 3 of 3 sentences found in the original\n0 hidden by --show, 3 let stand with a reason\n"
    )


def test_one_of_the_texts_may_come_through_a_pipe(here: Path) -> None:
    answer = claimcheck("compare", "wire.txt", "-", "-f", "line", stdin=COPY, cwd=here)
    assert answer.status == 1
    assert answer.out.count("\n") == 3


@pytest.mark.parametrize(
    ("call", "said"),
    [
        ("wire.txt", "compare takes an original and its rewrite, not 1 text (name the rewrite too)"),
        ("wire.txt other.txt copy.txt", "not 3 texts (name the rewrite of them with --rewrite FILE)"),
        ("--rewrite copy.txt", "Missing argument 'ORIGINAL REWRITE'"),
        ("wire.txt - --rewrite -", "two texts cannot come from standard input"),
        ("wire.txt missing.txt", "missing.txt: no such file"),
        (". copy.txt", ". is a folder (compare takes two texts, the original and its rewrite)"),
        ("- -", "two texts cannot come from standard input (name a file for one of them)"),
        ("wire.txt copy.txt -f csv", "no format 'csv' (there are terminal, text, json, markdown, html, line"),
        ("wire.txt copy.txt -o wire.txt", "the report would overwrite the article wire.txt"),
    ],
)
def test_what_cannot_be_done_is_said_with_a_remedy_and_status_2(here: Path, call: str, said: str) -> None:
    answer = claimcheck("compare", *call.split(), cwd=here)
    assert answer.status == 2
    assert said in answer.err
    assert "Traceback" not in answer.err


def test_control_characters_and_markup_of_a_stranger_reach_no_terminal(here: Path) -> None:
    (here / "evil.txt").write_text(COPY.replace("storm", "storm \x1b[2J[/blue] ::error::"), encoding="utf-8")
    answer = claimcheck("compare", "wire.txt", "evil.txt", cwd=here)
    assert answer.status == 1
    assert "\x1b" not in answer.out
    assert "[/blue]" in answer.out


def test_at_a_terminal_colours_mark_what_changed_and_no_signs(here: Path) -> None:
    answer = at_terminal("compare", "wire.txt", "copy.txt", cwd=here)
    assert "\x1b[1;31m1,240\x1b[0m" in answer.out
    assert "\x1b[1;32m12,400\x1b[0m" in answer.out
    assert "[1,240]" not in answer.out


def test_a_claim_may_stand_in_any_of_several_originals(here: Path) -> None:
    (here / "late.txt").write_text(
        "Police said the shots came from the garage, and that the van was found on Monday.\n",
        encoding="utf-8",
    )
    (here / "both.txt").write_text(COPY + "\nThe van was found on Monday, police said.\n", encoding="utf-8")
    call = ("compare", "wire.txt", "late.txt", "--rewrite", "both.txt")
    report = json.loads(claimcheck(*call, "-f", "json", cwd=here).out)
    assert [(d["kind"], d["original"]["path"]) for d in report["drifts"]] == [
        ("number-changed", "wire.txt"),
        ("hedge-dropped", "wire.txt"),
    ]
    late = [link for link in report["aligned"] if link["path"] == "late.txt"]
    assert [link["original"] for link in late] == [[0, 81], [0, 81]]
    shown = claimcheck(*call, cwd=here).out
    assert shown.startswith("original    wire.txt\noriginal    late.txt\nrewrite     both.txt\n")
    assert "            wire.txt, line 1\n" in shown
    assert shown.endswith("2 drifts (2 errors); 4 of 4 sentences found in the originals\n")


def test_a_comment_that_lets_nothing_stand_is_noted(here: Path) -> None:
    comment = "<!-- claimcheck: ignore REW005: the desk knows -->\n"
    (here / "copy.txt").write_text(COPY.replace("Police", comment + "Police"), encoding="utf-8")
    answer = claimcheck("compare", "wire.txt", "copy.txt", cwd=here)
    assert "copy.txt: line 3: 'ignore REW005' suppresses nothing: remove the comment" in answer.err


def test_a_comment_on_a_pull_request_shows_both_statements(here: Path) -> None:
    answer = claimcheck("compare", "wire.txt", "copy.txt", "-f", "markdown", cwd=here)
    head, _, rows = answer.out.partition("| ---: |")
    assert head.startswith("## claimcheck: 3 drifts (3 errors); 3 of 3 sentences found in the original\n\n")
    assert "copy.txt against wire.txt\n" in head
    assert rows.count("\n") == 4
    assert "Dorn allegedly took the van from the depot. | Dorn took the van from the depot. |" in rows


def test_a_page_shows_both_texts_side_by_side(here: Path) -> None:
    answer = claimcheck("compare", "wire.txt", "copy.txt", "-f", "html=report.html", cwd=here)
    assert (answer.status, answer.out, answer.err) == (1, "", "")
    page = seen((here / "report.html").read_text(encoding="utf-8"))
    assert (
        page.all("title")[0].text
        == "3 drifts (3 errors); 3 of 3 sentences found in the original – claimcheck"
    )
    assert [t.text for t in page.all("h2")] == ["What changed", "Original wire.txt", "Rewrite copy.txt"]
    assert [t.text for t in page.all("span", "now") if "data-d" in t.attributes] == ["12,400", "Police"]
