"""The bytes of an article, never many more than are allowed."""

from __future__ import annotations

import sys
from typing import BinaryIO

from claimcheck.errors import ArticleError
from claimcheck.read.articles import Article, not_found


def load(article: Article, *, max_bytes: int) -> bytes:
    """Return the bytes; ArticleError where there are none, too many, or no way to get them."""
    raw = _bytes(article, max_bytes + 1)
    if not raw:
        raise _empty(article)
    if len(raw) > max_bytes:
        raise ArticleError(
            f"larger than {max_bytes:,} bytes",
            code="too-large",
            place=article.path,
            remedy="split it into articles, or raise the limit",
        )
    return raw


def _bytes(article: Article, limit: int) -> bytes:
    if article.source is None:
        return _read(sys.stdin.buffer, limit, article.path)
    try:
        with article.source.open("rb") as file:
            return _read(file, limit, article.path)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise not_found(str(article.source)) from error
    except PermissionError as error:
        raise ArticleError(
            "no permission to read this file",
            code="no-permission",
            place=article.path,
            remedy="give yourself the right to read it, for instance with chmod u+r",
        ) from error
    except IsADirectoryError as error:
        raise ArticleError(
            "this is a folder, not a file",
            code="is-directory",
            place=article.path,
            remedy="name the articles in it",
        ) from error
    except (OSError, ValueError) as error:
        raise _unreadable(article.path, error) from error


def _read(file: BinaryIO, limit: int, path: str) -> bytes:
    try:
        return file.read(limit)
    except IsADirectoryError:
        raise
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: str, error: OSError | ValueError) -> ArticleError:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return ArticleError(
        f"cannot be read: {reason}",
        code="unreadable",
        place=path,
        remedy="copy the file to a place where it can be read",
    )


def _empty(article: Article) -> ArticleError:
    if article.source is None:
        return ArticleError(
            "nothing came through the pipe",
            code="empty",
            place=article.path,
            remedy="write an article into it: claimcheck - < article.txt",
        )
    return ArticleError(
        "the file is empty", code="empty", place=article.path, remedy="check that the article was saved"
    )
