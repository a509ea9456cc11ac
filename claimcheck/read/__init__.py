"""Files to documents, one module a format.

A reader is a module with ``read(raw: bytes, path: str) -> Document``; to add one, add its lines to the
tables. An installed one needs none: its name is the format's and, behind a dot, the suffix that it reads.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from difflib import get_close_matches
from importlib import import_module
from pathlib import Path, PurePath
from typing import Protocol, cast

from claimcheck import plugins
from claimcheck.errors import ArticleError, PluginError, UsageError
from claimcheck.model.document import Document
from claimcheck.model.report import Failure
from claimcheck.read import articles
from claimcheck.read.articles import Article
from claimcheck.read.load import load
from claimcheck.read.sound import sound

__all__ = ["AUTO", "READERS", "SUFFIXES", "Article", "find", "known_format", "read"]

AUTO = "auto"
READERS = {
    "text": "claimcheck.read.text",
    "markdown": "claimcheck.read.markdown",
}
SUFFIXES = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
}


class Reader(Protocol):
    """What a format's module offers."""

    def read(self, raw: bytes, path: str) -> Document:
        """Return the document in ``raw``; ArticleError where there is none."""


def find(paths: Sequence[str], *, stdin_filename: str | None = None) -> tuple[list[Article], list[Failure]]:
    """Return the articles that ``paths`` name, in that order and each once, and the paths that name none."""
    return articles.find(paths, suffixes=_suffixes(paths), stdin_filename=stdin_filename)


def _suffixes(paths: Sequence[str]) -> frozenset[str]:
    """Return the suffixes to search folders for. What is installed is asked for only where there is a folder."""
    if not any(Path(path).is_dir() for path in paths if "\0" not in path):
        return frozenset(SUFFIXES)
    return frozenset((*SUFFIXES, *(f".{name.lower()}" for name in plugins.names("reader"))))


def known_format(name: str) -> str:
    """Return the name of a format that can be read. UsageError where there is none; PluginError."""
    if name != AUTO and name not in READERS:
        known = (AUTO, *READERS, *plugins.names("reader"))
        if name not in known:
            like = next(iter(get_close_matches(name.lower(), known, n=1)), None)
            remedy = f"did you mean {like}?" if like else f"there are {', '.join(known)}"
            raise UsageError(f"no input format {name!r}", remedy=remedy)
        _reader(name)
    return name


def read(article: Article, *, max_bytes: int, input_format: str = AUTO) -> Document:
    """Read one article. ArticleError says why it cannot be read, where, and what to do."""
    raw = load(article, max_bytes=max_bytes)
    try:
        reader, blamed = _reader(_format(article.path) if input_format == AUTO else input_format)
    except PluginError as error:
        raise ArticleError(
            error.message, code="no-reader", place=article.path, remedy=error.remedy
        ) from error
    with blamed:
        return sound(reader.read(raw, article.path))


def _format(path: str) -> str:
    """Return the format that the suffix of a path stands for; what nobody knows is text."""
    suffix = PurePath(path).suffix.lower()
    if suffix in SUFFIXES or not suffix:
        return SUFFIXES.get(suffix, "text")
    return next((name for name in plugins.names("reader") if name.lower() == suffix[1:]), "text")


def _reader(name: str) -> tuple[Reader, AbstractContextManager[None]]:
    """Return a reader, and who is to blame where it fails."""
    if name in READERS:
        return cast(Reader, import_module(READERS[name])), nullcontext()
    plugin = plugins.needed("reader", name)
    return cast(Reader, plugins.load(plugin, "read")), plugins.blamed(plugin, ArticleError)
