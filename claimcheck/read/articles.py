"""Which articles the paths of a command line name."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import islice
from pathlib import Path

from claimcheck.errors import ArticleError
from claimcheck.model.report import Failure

STDIN = "-"
STDIN_SHOWN = "<stdin>"
# How many names of a folder are compared with a missing one.
SIBLINGS = 1000


@dataclass(frozen=True, slots=True)
class Article:
    """An article to read: ``path`` as it is shown, ``source`` the file, or None for standard input."""

    path: str
    source: Path | None


def find(
    paths: Sequence[str],
    *,
    suffixes: frozenset[str],
    is_wire: Callable[[str], bool],
    stdin_filename: str | None,
) -> tuple[list[Article], list[Failure]]:
    """Return articles and failures; a folder gives those of its files that have one of the suffixes, or are wire."""

    def is_article(file: str) -> bool:
        return Path(file).suffix.lower() in suffixes or is_wire(file)

    found: dict[str, Article] = {}
    failures: list[Failure] = []
    for path in paths:
        try:
            for article in _named(path, is_article, suffixes, stdin_filename, failures):
                key = os.path.realpath(article.source) if article.source else STDIN
                found.setdefault(key, article)
        except ArticleError as error:
            failures.append(failure(path, error))
    return list(found.values()), failures


def failure(path: str, error: ArticleError) -> Failure:
    """Return the failure that a report shows for an error."""
    return Failure(shown(path), error.code, str(error))


def shown(path: str) -> str:
    """Return a path that can be written as UTF-8: bytes of a name that are none become U+FFFD."""
    return os.fsencode(path).decode("utf-8", "replace")


def _named(
    path: str,
    is_article: Callable[[str], bool],
    suffixes: frozenset[str],
    stdin_filename: str | None,
    failures: list[Failure],
) -> Iterator[Article]:
    if path == STDIN:
        yield Article(shown(stdin_filename or STDIN_SHOWN), None)
        return
    try:
        is_folder = Path(path).is_dir()
        exists = is_folder or Path(path).exists()
    except (OSError, ValueError) as error:
        raise _unreachable(path, error) from error
    if not exists:
        raise not_found(path)
    if is_folder:
        yield from _in_folder(path, is_article, suffixes, failures)
    else:
        yield Article(shown(path), Path(path))


def _in_folder(
    folder: str, is_article: Callable[[str], bool], suffixes: frozenset[str], failures: list[Failure]
) -> Iterator[Article]:
    """Walk a folder in the order of names; hidden entries and links to folders are passed over."""
    before, empty = len(failures), True
    for root, folders, names in os.walk(folder, onerror=_note(failures)):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            file = os.path.join(root, name)  # noqa: PTH118 - Path would drop the "./" that was typed
            if not name.startswith(".") and Path(file).is_file() and is_article(file):
                empty = False
                yield Article(shown(file), Path(file))
    if empty and len(failures) == before:
        raise ArticleError(
            "no article in this folder",
            code="no-articles",
            place=shown(folder),
            remedy=f"name the files, or a folder with files that end in {' or '.join(sorted(suffixes))}",
        )


def _note(failures: list[Failure]) -> Callable[[OSError], None]:
    def note(error: OSError) -> None:
        path = os.fsdecode(error.filename or "")
        failures.append(failure(path, _unreachable(path, error)))

    return note


def _unreachable(path: str, error: OSError | ValueError) -> ArticleError:
    if isinstance(error, PermissionError):
        return ArticleError(
            "no permission to look here",
            code="no-permission",
            place=shown(path),
            remedy="give yourself the right to read it",
        )
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return ArticleError(
        f"cannot look here: {reason}", code="unreadable", place=shown(path), remedy="check the path"
    )


def not_found(path: str) -> ArticleError:
    """Return the error for a missing file, with a file of a similar name where there is one."""
    folder, name = Path(path).parent, Path(path).name
    try:
        siblings = [entry.name for entry in islice(folder.iterdir(), SIBLINGS)]
    except OSError:
        siblings = []
    close = get_close_matches(name, siblings, n=1)
    remedy = f"did you mean {shown(str(folder / close[0]))}?" if close else "check the spelling of the path"
    return ArticleError("no such file or folder", code="not-found", place=shown(path), remedy=remedy)
