"""The reports that build systems read."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.cli.conftest import Here
from tests.cli.running import CLEAN_COPY, LOUD, SLACK, claimcheck

ALL = ("-f", "sarif=out.sarif", "-f", "github", "-f", "gitlab=out.json", "-f", "junit=out.xml")


def test_one_run_reports_to_every_build_system(
    tmp_path: Path, pack: Path, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(LOUD)
    (tmp_path / "b.txt").write_text(CLEAN_COPY)
    answer = here(tmp_path / "a.txt", "b.txt", "quay/wire.txt", "-r", pack, *ALL)
    assert answer.status == 2
    assert answer.out == (
        "::error file=quay/wire.txt,title=claimcheck::"
        "quay/wire.txt: no such file or folder (check the spelling of the path)\n"
        "::error file=a.txt,line=1,endLine=1,col=23,endColumn=31,title=HSE001 loud-word::"
        "Say how much instead of whopping\n"
    )
    [run] = json.loads((tmp_path / "out.sarif").read_text())["runs"]
    [result] = run["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": "a.txt"}
    assert run["invocations"][0]["executionSuccessful"] is False
    [rule] = run["tool"]["driver"]["rules"]
    assert rule["shortDescription"] == {"text": "A word that shouts"}
    assert rule["defaultConfiguration"] == {"level": "error"}
    entries = json.loads((tmp_path / "out.json").read_text())
    assert [(e["location"]["path"], e["severity"]) for e in entries] == [
        ("quay/wire.txt", "critical"),
        ("a.txt", "major"),
    ]
    suites = ElementTree.fromstring((tmp_path / "out.xml").read_bytes())
    assert (suites.get("tests"), suites.get("failures"), suites.get("errors")) == ("3", "1", "1")


def test_reports_of_one_run_are_the_same_as_alone(
    tmp_path: Path, pack: Path, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(LOUD + SLACK)
    together = here("a.txt", "-r", pack, *ALL).out
    assert together == here("a.txt", "-r", pack, "-f", "github").out
    for name, file in (("sarif", "out.sarif"), ("gitlab", "out.json"), ("junit", "out.xml")):
        assert (tmp_path / file).read_text() == here("a.txt", "-r", pack, "-f", name).out


def test_what_a_comment_or_a_baseline_lets_stand_is_told_apart(
    tmp_path: Path, pack: Path, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(LOUD)
    here("a.txt", "-r", pack, "--write-baseline", "old.json")
    (tmp_path / "a.txt").write_text(f"{LOUD}\n<!-- claimcheck: ignore HSN: it is old -->\n{SLACK}")
    answer = here("a.txt", "-r", pack, "--baseline", "old.json", "-f", "sarif")
    results = json.loads(answer.out)["runs"][0]["results"]
    assert [result["suppressions"] for result in results] == [
        [{"kind": "external", "justification": "in the baseline"}],
        [{"kind": "inSource", "justification": "it is old"}],
    ]
    assert here("a.txt", "-r", pack, "--baseline", "old.json", "-f", "github").out == ""


def test_a_path_is_no_command(tmp_path: Path, pack: Path) -> None:
    folder = tmp_path / "::error::"
    folder.mkdir()
    name = "::error::/::warning file=x,title=y::%0A\n::stop-commands::z.txt"
    (folder / name.partition("/")[2]).write_bytes(LOUD.encode())
    answer = claimcheck(name, "-r", pack, "-f", "github", cwd=tmp_path)
    assert answer.status == 1
    assert answer.out.count("\n") == 1
    place = answer.out.partition("::error file=")[2].partition(",")[0]
    assert place.startswith("%3A%3Aerror%3A%3A/%3A%3Awarning file=x%2Ctitle=y%3A%3A%250A")
    assert "::stop-commands" not in answer.out
