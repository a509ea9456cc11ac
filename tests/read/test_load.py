from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from claimcheck.errors import ArticleError
from claimcheck.read import Article, find, read

LIMIT = 1000


def refused(article: Article, limit: int = LIMIT) -> tuple[str, str]:
    with pytest.raises(ArticleError) as caught:
        read(article, max_bytes=limit)
    assert caught.value.remedy
    return caught.value.code, caught.value.message


def piped(monkeypatch: pytest.MonkeyPatch, raw: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))


def test_a_missing_file(tmp_path: Path) -> None:
    assert refused(Article("a.txt", tmp_path / "a.txt")) == ("not-found", "no such file or folder")


def test_a_folder(tmp_path: Path) -> None:
    assert refused(Article("desk", tmp_path)) == ("is-directory", "this is a folder, not a file")


def test_an_empty_file(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"")
    assert refused(Article("a.txt", file)) == ("empty", "the file is empty")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("The ferry sank.", encoding="utf-8")
    file.chmod(0)
    assert refused(Article("a.txt", file)) == ("no-permission", "no permission to read this file")


def test_a_file_of_just_the_limit_is_read(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"a" * LIMIT)
    assert len(read(Article("a.txt", file), max_bytes=LIMIT).text) == LIMIT
    file.write_bytes(b"a" * (LIMIT + 1))
    assert refused(Article("a.txt", file)) == ("too-large", "larger than 1,000 bytes")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs a file without an end")
def test_a_file_without_an_end_is_read_to_the_limit() -> None:
    assert refused(Article("/dev/zero", Path("/dev/zero")))[0] == "too-large"


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    piped(monkeypatch, b"The ferry sank.\r\n")
    (article,), _ = find(["-"], stdin_filename="ferry.txt")
    document = read(article, max_bytes=LIMIT)
    assert (document.path, document.text, document.format) == ("ferry.txt", "The ferry sank.\r\n", "text")


def test_an_empty_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    piped(monkeypatch, b"")
    assert refused(Article("<stdin>", None)) == ("empty", "nothing came through the pipe")
