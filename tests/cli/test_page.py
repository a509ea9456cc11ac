"""Reports as web pages, as the command writes them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Here
from tests.cli.running import CLEAN_COPY, LOUD, WORN, claimcheck
from tests.render.html.pages import seen


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in (("a.txt", LOUD), ("b.txt", WORN), ("c.txt", CLEAN_COPY)):
        (tmp_path / name).write_text(text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_page_beside_another_report_in_one_run(folder: Path, pack: Path, here: Here) -> None:
    answer = here("a.txt", "b.txt", "c.txt", "gone.txt", "-r", pack, "-f", "line", "-f", "html=report.html")
    assert answer.status == 2
    assert answer.out.startswith("a.txt:1:23: error HSE001 ")
    page = seen((folder / "report.html").read_text(encoding="utf-8"))
    assert page.all("h1")[0].text == "1 error, 1 warning in 3 articles, 1 not read"
    assert [t.text for t in page.all("h2")][:2] == ["Not read", "a.txt"]
    assert page.all("li", "finding")[0].text == "1  error HSE001Say how much instead of whopping"


def test_what_is_less_grave_is_hidden_and_counted(folder: Path, pack: Path, here: Here) -> None:
    page = seen(here("b.txt", "-r", pack, "-f", "html", "--show", "error").out)
    assert page.all("li", "finding") == []
    assert "1 finding less grave, not shown" in page.all("p", "sums")[0].text


def test_a_page_comes_through_a_pipe(pack: Path) -> None:
    answer = claimcheck(
        "-", "-r", pack, "-f", "html", "--input-format", "text", stdin="A whopping <b> bill.\n"
    )
    assert answer.status == 1
    assert answer.out.startswith("<!doctype html>\n")
    assert [t.text for t in seen(answer.out).all("p", "words")] == ["A whopping1 <b> bill."]
