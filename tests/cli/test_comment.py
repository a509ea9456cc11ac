"""Reports for an editor's spreadsheet and for a pull request."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.cli.conftest import Here
from tests.cli.running import CLEAN_COPY, PACK, claimcheck

ARTICLE = (
    "A whopping bill came amid talks, Edda Prill said. “We owe 300 crowns,” Prill said.\n"
    "\n"
    "“No,” said @brask, [see](https://brask.example) #12 | <b>.\n"
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "a.txt").write_text(ARTICLE)
    (tmp_path / "b.txt").write_text(CLEAN_COPY)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_comment_and_a_ledger_in_one_run(folder: Path, pack: Path, here: Here) -> None:
    pack.write_text(PACK.replace("version: 1.0.0", "version: 1.0.0, extends: [default]"))
    chosen = ("-r", pack, "--select", "HSE")
    answer = here("a.txt", "b.txt", "gone.txt", *chosen, "-f", "markdown", "-f", "csv=ledger.csv")
    assert answer.status == 2
    assert "gone.txt: no such file" in answer.err
    head = "## claimcheck: 1 error, 1 warning in 2 articles, 1 not read\n\n### a.txt\n"
    assert answer.out.startswith(head)
    assert "\n| 1 | error | HSE001 | Say how much instead of whopping | “whopping” |\n" in answer.out
    assert "\nNo findings: b.txt\n" in answer.out
    with (folder / "ledger.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    [prill] = [row for row in rows if row["name"] == "Edda Prill"]
    assert {row["path"] for row in rows} == {"a.txt"}
    assert (prill["kind"], prill["statements"], prill["words_quoted"]) == ("person", "2", "4")
    assert (prill["figures"], prill["lines"]) == ("1", "1")


def test_a_ledger_of_nothing_is_its_header(folder: Path, here: Here) -> None:
    answer = here("b.txt", "-f", "csv")
    assert (answer.status, answer.out.count("\n")) == (0, 1)
    assert answer.out.startswith("path,id,name,kind,")


def test_hidden_findings_are_counted_in_a_comment(folder: Path, pack: Path, here: Here) -> None:
    out = here("a.txt", "-r", pack, "-f", "markdown", "--show", "error").out
    assert out.startswith("## claimcheck: 1 error in 1 article\n\nNot shown: 1 less grave.\n")
    assert "HSE002" not in out


def test_a_comment_pings_nobody(folder: Path) -> None:
    (folder / "@edda #12 ](x) |.txt").write_text("He said it fell 5% on Monday, @holm said.\n")
    out = claimcheck(".", "gone@edda", "-f", "markdown").out
    for dangerous in ("@", " #12", "](x)", "https://brask", "<b>"):
        assert dangerous not in out
