"""Articles in files that hold other things as well, through the command."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Here
from tests.cli.running import claimcheck
from tests.read.word_files import body, packed, run


@pytest.fixture
def at(tmp_path: Path, pack: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, with a pack of its own."""
    (tmp_path / ".claimcheck.yaml").write_text("rules: [packs/house.yaml]\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_findings_point_into_a_markdown_file(here: Here, at: Path) -> None:
    (at / "a.md").write_text(
        "---\ntitle: whopping\n---\n\n# A *whopping* loss\n\n> It fell [amid](http://whopping.example)\n",
    )
    answer = here("-f", "line", "a.md")
    assert answer.status == 1
    assert answer.out == (
        "a.md:5:6: error HSE001 Say how much instead of whopping\n"
        "a.md:7:12: warning HSE002 Another word than amid\n"
    )


def test_a_comment_in_markdown_lets_a_finding_stand(here: Here, at: Path) -> None:
    (at / "a.md").write_text("One.\n\n<!-- claimcheck: ignore HSE001: it was -->\nA *whopping* loss.\n")
    answer = here("-f", "line", "a.md")
    assert (answer.status, answer.out, answer.err) == (0, "", "")


def test_each_line_of_a_file_is_an_article(here: Here, at: Path) -> None:
    (at / "a.jsonl").write_text(
        '{"text": "A whopping loss."}\nnonsense\n{"text": "It\\u0020fell amid talks."}\n'
    )
    lines, report = here("-f", "line", "a.jsonl"), json.loads(here("-f", "json", "a.jsonl").out)
    assert lines.status == 2
    assert lines.out == (
        "a.jsonl:1:13: error HSE001 Say how much instead of whopping\n"
        "a.jsonl:3:24: warning HSE002 Another word than amid\n"
    )
    message = "a.jsonl:2:1: this line is no JSON object: { is missing (write each article as one object on one line)"
    assert lines.err == f"claimcheck: {message}\n"
    assert [document["path"] for document in report["documents"]] == ["a.jsonl:1", "a.jsonl:3"]
    assert report["errors"] == [{"path": "a.jsonl:2", "code": "bad-json", "message": message}]
    assert "::error file=a.jsonl,line=2,title=claimcheck::" in here("-f", "github", "a.jsonl").out


def test_a_page_is_known_by_its_content_in_a_pipe(pack: Path) -> None:
    prose = "<b>very</b> old man said that nothing was lost &amp; that all had left amid the rain"
    page = f"<!doctype html><nav>whopping</nav>\n<article><p>A {prose}.</p></article>"
    answer = claimcheck("-f", "line", "--isolated", "-r", str(pack), "-", stdin=page)
    assert answer.out == (
        "<stdin>:2:18: note HSN001 Leave out very\n<stdin>:2:86: warning HSE002 Another word than amid\n"
    )


def test_findings_in_a_word_document_name_the_paragraph(here: Here, at: Path) -> None:
    inserted = f"<w:ins>{run('whopping ')}</w:ins><w:del>{run('very ')}</w:del>"
    (at / "a.docx").write_bytes(packed(body(run("One."), "", run("A ") + inserted + run("loss."))))
    (at / "b.docx").write_text("no document")
    answer = here("-f", "line", "b.docx", "a.docx")
    assert answer.status == 2
    assert answer.out == "a.docx:3:3: error HSE001 Say how much instead of whopping\n"
    assert answer.err == (
        "claimcheck: b.docx: this is no whole Word document (open it in Word or LibreOffice and save it as .docx "
        "again, or as plain text)\n"
    )
