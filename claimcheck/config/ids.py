"""The ids that a configuration or a command line names, held against the rules of the run."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from claimcheck.config.settings import Settings
from claimcheck.errors import ConfigError, UsageError
from claimcheck.notation.problems import Problems, nearest

ALL_RULES = "'claimcheck rules list' shows all rules"


def check_ids(settings: Settings, ids: Sequence[str]) -> None:
    """Hold the ids of ``select``, ``ignore`` and ``suppress`` against those of the rules.

    Raises ConfigError with every one in the configuration that no rule's id begins with, else UsageError.
    """
    problems = Problems()
    for mention in settings.mentions:
        if problems.full:
            break
        if mention.binding and not begins_one(mention.prefix, ids):
            like = nearest(mention.prefix, ids)
            remedy = f"did you mean '{like}'?" if like else ALL_RULES
            message = f"{mention.problem.message}: {remedy}"
            problems.add(0, mention.at, replace(mention.problem, message=message))
    problems.stop(ConfigError)
    for key, prefixes in (("select", settings.select), ("ignore", settings.ignore)):
        in_file = {mention.prefix for mention in settings.mentions if mention.key == key}
        for prefix in prefixes:
            if prefix not in in_file and not begins_one(prefix, ids):
                like = nearest(prefix, ids)
                remedy = f"did you mean {like}?" if like else ALL_RULES
                raise UsageError(f"no rule's id begins with {prefix!r}", remedy=remedy)


def begins_one(prefix: str, ids: Iterable[str]) -> bool:
    """Tell whether a prefix is the beginning of one of some ids."""
    return any(rule_id.startswith(prefix) for rule_id in ids)
