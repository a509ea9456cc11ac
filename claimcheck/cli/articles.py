"""Which articles a run is over."""

from __future__ import annotations

import sys
from collections.abc import Collection, Sequence
from dataclasses import replace
from difflib import get_close_matches
from typing import TYPE_CHECKING

from claimcheck.cli.output import Target
from claimcheck.cli.stdin import NAME_ONE, STDIN, await_input
from claimcheck.errors import UsageError
from claimcheck.model.report import Failure

if TYPE_CHECKING:
    from claimcheck.read import Article


def find_articles(
    paths: Sequence[str], *, stdin_filename: str | None, targets: Sequence[Target], commands: Collection[str]
) -> tuple[list[Article], list[Failure]]:
    """Return the articles that the paths name, else standard input, and the paths that name none.

    UsageError where there is nothing to read at all, or where a report would be written over an article.
    """
    from claimcheck.read import find

    if not paths:
        await_input()
    if STDIN in paths and sys.stdin is None:
        raise UsageError("standard input is closed", remedy=NAME_ONE)
    found, failures = find(paths or [STDIN], stdin_filename=stdin_filename)
    for article in found:
        if any(target.overwrites(article.source) for target in targets):
            raise UsageError(
                f"the report would overwrite the article {article.path}",
                remedy="write it to another file",
            )
    return found, [_mistyped(failure, commands) for failure in failures]


def find_one(path: str, targets: Sequence[Target], *, remedy: str) -> Article:
    """Return the one text that a path names. UsageError, with a remedy, where it is a folder or is not there."""
    articles, failures = find_articles([path], stdin_filename=None, targets=targets, commands=())
    if failures:
        raise UsageError(failures[0].message)
    if len(articles) != 1 or (articles[0].path != path and path != STDIN):
        raise UsageError(f"{path} is a folder", remedy=remedy)
    return articles[0]


def _mistyped(failure: Failure, commands: Collection[str]) -> Failure:
    """Name the command that a missing article may have been meant for."""
    like = get_close_matches(failure.path.lower(), commands, n=1, cutoff=0.7)
    if failure.code != "not-found" or not like or "." in failure.path:
        return failure
    message = f"{failure.path}: no such file and no such command (did you mean 'claimcheck {like[0]}'?)"
    return replace(failure, message=message)
