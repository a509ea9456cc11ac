"""Files to documents, one module a format.

A reader is a module with ``read(raw: bytes, path: str) -> Document``, and with ``read_each`` as well where a
file may hold several articles; to add one, add its lines to the
tables. An installed one needs none: its name is the format's and, behind a dot, the suffix that it reads.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from difflib import get_close_matches
from importlib import import_module
from pathlib import Path, PurePath
from typing import Protocol, cast, runtime_checkable

from claimcheck import plugins
from claimcheck.errors import ArticleError, PluginError, UsageError
from claimcheck.model.document import Document
from claimcheck.model.report import Failure
from claimcheck.read import articles
from claimcheck.read.articles import Article
from claimcheck.read.load import load
from claimcheck.read.sniff import HEAD, is_wire, sniffed
from claimcheck.read.sound import all_sound, sound

__all__ = [
    "AUTO",
    "READERS",
    "SUFFIXES",
    "Article",
    "find",
    "known_format",
    "read",
    "read_document",
    "read_each",
    "read_raw",
]

AUTO = "auto"
READERS = {
    "text": "claimcheck.read.text",
    "markdown": "claimcheck.read.markdown",
    "jsonl": "claimcheck.read.json_lines",
    "html": "claimcheck.read.html",
    "docx": "claimcheck.read.docx",
    "ninjs": "claimcheck.read.wire.ninjs",
    "nitf": "claimcheck.read.wire.nitf",
    "newsml-g2": "claimcheck.read.wire.newsml",
}
SUFFIXES = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".html": "html",
    ".htm": "html",
    ".docx": "docx",
    ".ninjs": "ninjs",
    ".nitf": "nitf",
    ".newsml": "newsml-g2",
}
# What ends so is looked into: which formats it may be in, of which the first is blamed where it is in none.
BY_CONTENT = {".json": ("ninjs", "jsonl"), ".xml": ("newsml-g2", "nitf", "html")}


class Reader(Protocol):
    """What a format's module offers."""

    def read(self, raw: bytes, path: str) -> Document:
        """Return the document in ``raw``; ArticleError where there is none."""


@runtime_checkable
class Archive(Protocol):
    """What the module of a format offers as well that has several articles in a file."""

    def read_each(self, raw: bytes, path: str) -> Iterator[Document | ArticleError]:
        """Yield each article in ``raw``, or why it cannot be read; ArticleError where there is none at all."""


def find(paths: Sequence[str], *, stdin_filename: str | None = None) -> tuple[list[Article], list[Failure]]:
    """Return the articles that ``paths`` name, in that order and each once, and the paths that name none."""
    suffixes = _suffixes(paths)
    return articles.find(paths, suffixes=suffixes, is_wire=_is_wire, stdin_filename=stdin_filename)


def _is_wire(file: str) -> bool:
    """Tell whether a file in a folder, whose name says too little, is in one of the wire's own forms."""
    if PurePath(file).suffix.lower() not in BY_CONTENT:
        return False
    try:
        with Path(file).open("rb") as opened:
            return is_wire(opened.read(HEAD))
    except OSError:
        return False


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
    return read_document(article, load(article, max_bytes=max_bytes), input_format)


def read_document(article: Article, raw: bytes, input_format: str = AUTO) -> Document:
    """Read an article whose bytes are there already."""
    reader, blamed = _reader_of(article, input_format, raw)
    with blamed:
        return sound(reader.read(raw, article.path))


def read_raw(raw: bytes, path: str, *, input_format: str = AUTO) -> Document:
    """Read an article that is at hand, as if it stood in a file of that name. ArticleError where it cannot be."""
    if not raw:
        raise ArticleError("there is nothing in it", code="empty", place=path, remedy="give it words")
    reader, blamed = _reader_of(Article(path, None), input_format, raw)
    with blamed:
        return sound(reader.read(raw, path))


def read_each(article: Article, *, max_bytes: int, input_format: str = AUTO) -> list[Document | ArticleError]:
    """Read each article of a file, most of which hold one. ArticleError where it holds none."""
    raw = load(article, max_bytes=max_bytes)
    reader, blamed = _reader_of(article, input_format, raw)
    with blamed:
        if isinstance(reader, Archive):
            return list(all_sound(reader.read_each(raw, article.path))) or [_nothing_in(article)]
        return [sound(reader.read(raw, article.path))]


def _nothing_in(article: Article) -> ArticleError:
    return ArticleError(
        "none of the items in it is an article",
        code="no-text",
        place=article.path,
        remedy="check that the texts were sent along",
    )


def _reader_of(
    article: Article, input_format: str, raw: bytes
) -> tuple[Reader, AbstractContextManager[None]]:
    try:
        if input_format != AUTO:
            return _reader(input_format)
        unnamed = article.source is None and not PurePath(article.path).suffix
        return _reader(sniffed(raw) if unnamed else _format(article.path, raw))
    except PluginError as error:
        raise ArticleError(
            error.message, code="no-reader", place=article.path, remedy=error.remedy
        ) from error


def _format(path: str, raw: bytes) -> str:
    """Return the format that the suffix of a path stands for, or that content tells; what nobody knows is text."""
    suffix = PurePath(path).suffix.lower()
    if suffix in SUFFIXES or not suffix:
        return SUFFIXES.get(suffix, "text")
    installed = next((name for name in plugins.names("reader") if name.lower() == suffix[1:]), None)
    if installed or suffix not in BY_CONTENT:
        return installed or "text"
    looks_like, known = sniffed(raw), BY_CONTENT[suffix]
    return looks_like if looks_like in known else known[0]


def _reader(name: str) -> tuple[Reader, AbstractContextManager[None]]:
    """Return a reader, and who is to blame where it fails."""
    if name in READERS:
        return cast(Reader, import_module(READERS[name])), nullcontext()
    plugin = plugins.needed("reader", name)
    return cast(Reader, plugins.load(plugin, "read")), plugins.blamed(plugin, ArticleError)
