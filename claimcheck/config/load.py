"""The configuration of a run: looked for or named, read, and held against the rules."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from claimcheck.config.find import Found, discover, open_file
from claimcheck.config.read import read_settings
from claimcheck.config.settings import Settings
from claimcheck.errors import ConfigError, UsageError
from claimcheck.notation.files import shown
from claimcheck.notation.problems import Problems, nearest, suggestion


@dataclass(frozen=True, slots=True)
class Configuration:
    """Settings, the file that says them (None for the defaults), and a word on one that it outweighs."""

    settings: Settings
    path: str | None = None
    note: str | None = None


def load(file: str | None = None) -> Configuration:
    """Read the configuration in ``file``, else the one nearest above the working folder.

    Raises ConfigError with everything that is wrong with it.
    """
    found = _nearest() if file is None else open_file(Path(file))
    if found is None:
        return Configuration(Settings())
    folder = Path(os.path.abspath(found.path)).parent  # noqa: PTH100 - a link's folder is where it lies
    settings = read_settings(found.page, found.root, folder)
    found.page.problems.stop(ConfigError)
    note = (
        f"{shown(found.beside)}: [tool.claimcheck] is not read: {found.page.path} wins"
        if found.beside
        else None
    )
    return Configuration(settings, found.page.path, note)


def _nearest() -> Found | None:
    try:
        start = Path.cwd()
    except OSError:  # the working folder has been deleted
        return None
    return discover(start)


def check_ids(settings: Settings, ids: Sequence[str]) -> None:
    """Hold the ids that are named against those of the rules.

    Raises ConfigError with every one in the configuration that no rule's id begins with, else UsageError.
    """
    problems = Problems()
    for mention in settings.mentions:
        if mention.binding and not _begins(mention.prefix, ids):
            known = suggestion(mention.prefix, ids) or ": 'claimcheck rules list' shows all rules"
            message = mention.problem.message + known
            problems.add(0, mention.at, replace(mention.problem, message=message))
    problems.stop(ConfigError)
    in_file = {mention.prefix for mention in settings.mentions}
    for prefix in (*settings.select, *settings.ignore):
        if prefix not in in_file and not _begins(prefix, ids):
            like = nearest(prefix, ids)
            remedy = f"did you mean {like}?" if like else "'claimcheck rules list' shows all rules"
            raise UsageError(f"no rule's id begins with {prefix!r}", remedy=remedy)


def _begins(prefix: str, ids: Sequence[str]) -> bool:
    return any(rule_id.startswith(prefix) for rule_id in ids)
