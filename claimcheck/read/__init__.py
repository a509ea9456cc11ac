"""Files to documents, one module a format.

A reader is a module with ``read(raw: bytes, path: str) -> Document``; to add one, add its lines to the
tables.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import PurePath
from typing import Protocol, cast

from claimcheck.model.document import Document
from claimcheck.model.report import Failure
from claimcheck.read import articles
from claimcheck.read.articles import Article
from claimcheck.read.load import load

__all__ = ["READERS", "SUFFIXES", "Article", "find", "read"]

READERS = {
    "text": "claimcheck.read.text",
}
SUFFIXES = {
    ".txt": "text",
    ".text": "text",
}


class Reader(Protocol):
    """What a format's module offers."""

    def read(self, raw: bytes, path: str) -> Document:
        """Return the document in ``raw``; ArticleError where there is none."""


def find(paths: Sequence[str], *, stdin_filename: str | None = None) -> tuple[list[Article], list[Failure]]:
    """Return the articles that ``paths`` name, in that order and each once, and the paths that name none."""
    return articles.find(paths, suffixes=frozenset(SUFFIXES), stdin_filename=stdin_filename)


def read(article: Article, *, max_bytes: int) -> Document:
    """Read one article. ArticleError says why it cannot be read, where, and what to do."""
    raw = load(article, max_bytes=max_bytes)
    name = SUFFIXES.get(PurePath(article.path).suffix.lower(), "text")
    reader = cast(Reader, import_module(READERS[name]))
    return reader.read(raw, article.path)
