"""Which formats there are and where they go."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Here
from tests.cli.running import CLEAN_COPY, LOUD, SLACK, WORN, claimcheck


def test_each_format_has_its_shape(
    tmp_path: Path, pack: Path, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in (("a.txt", LOUD), ("b.txt", WORN)):
        (tmp_path / name).write_text(text)
    both = ("a.txt", "b.txt", "-r", pack)
    text = here(*both, "-f", "text").out
    assert here(*both).out == text
    assert here(*both, "-f", "terminal").out == text
    assert here(*both, "-f", "terminal", "--color", "always").out != text
    assert here(*both, "-f", "text", "--color", "always").out == text
    assert "a.txt  6 words, 1 sentence\n" in text
    assert text.endswith("\n2 articles  ·  1 error, 1 warning\n")
    assert len(here(*both, "-f", "line").out.splitlines()) == 2
    assert len(json.loads(here(*both, "-f", "json").out)["documents"]) == 2
    lines = here(*both, "-f", "jsonl").out.split("\n")
    assert [json.loads(line)["path"] for line in lines[:-1]] == ["a.txt", "b.txt"]
    assert lines[-1] == ""


def test_a_clean_article_gives_no_line(tmp_path: Path, here: Here, pack: Path) -> None:
    (tmp_path / "a.txt").write_text(CLEAN_COPY)
    answer = here(tmp_path / "a.txt", "-f", "line", "-r", pack)
    assert (answer.status, answer.out, answer.err) == (0, "", "")


def test_several_formats_in_one_run(tmp_path: Path, pack: Path, here: Here) -> None:
    article = tmp_path / "a.txt"
    article.write_text(LOUD)
    report, lines = tmp_path / "r.json", tmp_path / "r.lines"
    answer = here(article, "-r", pack, "-f", f"json={report}", "-f", "text", "-f", f"line={lines}")
    assert answer.out == here(article, "-r", pack).out
    assert report.read_text() == here(article, "-r", pack, "-f", "json").out
    assert lines.read_text() == here(article, "-r", pack, "-f", "line").out


def test_one_format_to_a_file(tmp_path: Path, pack: Path, here: Here) -> None:
    article, report = tmp_path / "a.txt", tmp_path / "r"
    article.write_text(LOUD)
    for options, like in (
        (("-o", report), ("-f", "text")),
        (("-f", "json", "-o", report), ("-f", "json")),
        (("-f", "terminal", "--color", "always", "-o", report), ("-f", "text")),
    ):
        answer = here(article, "-r", pack, *options)
        assert (answer.status, answer.out, answer.err) == (1, "", "")
        assert report.read_text() == here(article, "-r", pack, *like).out
    assert here(article, "-r", pack, "-o", "-").out == here(article, "-r", pack).out


def test_a_report_is_utf_8_whatever_the_locale_says(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("“Žofie – 雨”, said nobody.\n")
    answer = claimcheck(tmp_path / "a.txt", env={"PYTHONIOENCODING": "ascii", "LC_ALL": "C"})
    assert answer.status == 0
    assert "“Žofie – 雨”" in answer.out


def refusals(tmp_path: Path, *options: str | Path) -> str:
    answer = claimcheck(tmp_path / "a.txt", *options, cwd=tmp_path)
    assert answer.status == 2
    assert answer.out == ""
    return answer.err.replace(str(tmp_path), "")


def test_what_cannot_be_written_as_asked_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SLACK)
    folder = tmp_path / "reports"
    folder.mkdir()
    remedy = "(choose a place with room, and a folder that you may write to)"
    for options, said in (
        (("-f", "jsn"), "no format 'jsn' (did you mean json?)"),
        (("-f", "JSON"), "no format 'JSON' (did you mean json?)"),
        (
            ("-f", "pdf"),
            "no format 'pdf' (there are terminal, text, line, json, jsonl, sarif, github, gitlab, junit, csv, "
            "markdown, html)",
        ),
        (("-f", "json="), "--format json= names no file (--format json=FILE)"),
        (("-o", ""), "--output names no file (--output FILE, or - for standard output)"),
        (
            ("-f", "json", "-f", "line"),
            "two formats for one place (give each its own file: --format NAME=FILE)",
        ),
        (
            ("-f", "json=r", "-f", "line=reports/../r"),
            "two formats for one place (give each its own file: --format NAME=FILE)",
        ),
        (
            ("-f", "json", "-f", "line", "-o", "r"),
            "--output names the file of a single format (give each format its own: --format NAME=FILE)",
        ),
        (
            ("-o", tmp_path / "a.txt"),
            "the report would overwrite the article /a.txt (write it to another file)",
        ),
        (
            ("-f", "json=./a.txt"),
            "the report would overwrite the article /a.txt (write it to another file)",
        ),
        (("-o", folder), f"/reports: cannot write the report: Is a directory {remedy}"),
        (
            ("-f", "line", "-f", f"json={tmp_path}/no/r"),
            f"/no/r: cannot write the report: No such file or directory {remedy}",
        ),
    ):
        assert refusals(tmp_path, *options) == f"claimcheck: {said}\n"
    assert (tmp_path / "a.txt").read_text() == SLACK


def test_a_full_disk_is_no_fault_of_ours(tmp_path: Path) -> None:
    assert "/dev/full: cannot write the report: No space left" in refusals(tmp_path, "-o", "/dev/full")
