"""How well articles are sourced: in the report, in JSON, in the ledger, and over a run."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Here

STORY = """\
Ferry stays in port

"The ferry stays in port until the pump is mended," said Ida Holm, the harbour master.

A senior official said the pump could fail again. Per Lind said the pump was new.
"""
SILENT = """\
Ferry stays in port

The ferry stayed in port on Monday.
"""
TABLE = """\
Coverage
  Of all statements       Count  Share
  with a named source         2    67%
  with an unnamed source      1    33%
  hedged                      1    33%
  Quoted, of all words       10    28%

"""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(STORY)
    (tmp_path / "b.txt").write_text(SILENT)
    return tmp_path


def test_the_report_has_a_table_of_it(desk: Path, here: Here) -> None:
    assert TABLE in here("a.txt").out


def test_it_fits_a_terminal_of_80_columns(desk: Path, here: Here) -> None:
    assert all(len(line) <= 80 for line in TABLE.splitlines())


def test_an_article_in_which_nobody_speaks_has_none(desk: Path, here: Here) -> None:
    assert "Coverage" not in here("b.txt").out


def test_json_has_counts_and_shares(desk: Path, here: Here) -> None:
    [document] = json.loads(here("a.txt", "-f", "json").out)["documents"]
    summary = document["summary"]

    assert (summary["attributions"], summary["named"], summary["anonymous"], summary["hedged"]) == (
        3,
        2,
        1,
        1,
    )
    assert summary["shares"]["named"] == 0.667
    assert summary["shares"]["words_quoted"] == round(10 / document["words"], 3)
    assert summary["warnings"] == []


def test_the_ledger_has_each_source_with_its_share(desk: Path, here: Here) -> None:
    rows = list(csv.DictReader(io.StringIO(here("a.txt", "-f", "csv").out)))

    shares = [(row["share_of_statements"], row["share_of_words_quoted"], row["warnings"]) for row in rows]
    assert shares == [("0.33", "1.00", ""), ("0.33", "0.00", ""), ("0.33", "0.00", "")]


def test_statistics_have_it_for_all_articles(desk: Path, here: Here) -> None:
    out = here("a.txt", "b.txt", "-q", "--statistics", "-f", "json=r.json").out

    assert "  with a named source         2    67%\n" in out


def test_a_comment_folds_it_away(desk: Path, here: Here) -> None:
    (desk / "a.txt").write_text(STORY.replace("Per Lind said", "Per Lind allegedly said"))
    out = here("a.txt", "-r", "strict", "-f", "markdown").out

    assert "<summary>Statements with a named source: " in out
