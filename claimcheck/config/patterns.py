"""Which articles a git-style pattern means. pathspec is imported only where there is a pattern."""

from __future__ import annotations

import os
import warnings
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

LONGEST = 300


def inside(path: str, folder: Path) -> str | None:
    """Return the way from ``folder`` to an article, with slashes; None where it lies outside.

    ``path`` is absolute, or starts from the working folder. Links are followed only where the way that is
    written leads elsewhere.
    """
    try:
        absolute = Path(os.path.abspath(path))  # noqa: PTH100 - Path does not take "a/../" away
        if not absolute.is_relative_to(folder):
            absolute = Path(os.path.realpath(absolute.parent), absolute.name)
            folder = Path(os.path.realpath(folder))
        return absolute.relative_to(folder).as_posix()
    except (OSError, ValueError):
        return None


def mean(patterns: tuple[str, ...], way: str | None) -> bool:
    """Tell whether patterns, as in a .gitignore from top to bottom, mean an article inside the folder."""
    return way is not None and _compiled(patterns).match_file(way.encode("utf-8", "replace").decode())


def fault(pattern: str) -> str | None:
    """Say what is wrong with a pattern; None if nothing is."""
    if len(pattern) > LONGEST:
        return f"a pattern of more than {LONGEST} characters"
    if ".." in pattern.removeprefix("!").split("/"):
        return "a pattern cannot lead out of the folder of the configuration"
    if pattern.startswith("#"):
        return "a pattern that begins with '#' is a comment and means no article: write '\\#'"
    try:
        meant = [compiled for compiled in _compiled((pattern,)).patterns if compiled.include is not None]
    except Exception:  # pathspec, re and re2 each have errors of their own
        meant = []
    return None if meant else "no pattern as in a .gitignore"


@lru_cache(maxsize=4000)  # as many as one configuration may have
def _compiled(patterns: tuple[str, ...]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # "possible nested set", of a pattern that is about to be refused
        # RE2 takes linear time, whatever the pattern; the other back ends may take for ever.
        return GitIgnoreSpec.from_lines(patterns, backend="re2")
