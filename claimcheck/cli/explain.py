"""``claimcheck explain``: the page of one rule, or of one lexicon."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.catalogue import load, show
from claimcheck.cli.configuration import ConfigFile, Isolated
from claimcheck.cli.options import Rules
from claimcheck.errors import UsageError

if TYPE_CHECKING:
    from claimcheck.model.rule import Catalogue, Rule


def explain(
    name: Annotated[
        str, typer.Argument(metavar="ID", help="The id or the name of a rule, or the name of a lexicon.")
    ],
    rules: Rules = None,
    config: ConfigFile = None,
    isolated: Isolated = False,
) -> None:
    """Say what a rule flags, and why. Also what silences it, the guideline behind it, and where it is written.

    Of a lexicon: all its phrases, and how a pack changes it.
    """
    from claimcheck.render.lexicons import lexicon_page
    from claimcheck.render.rule_page import rule_page

    catalogue = load(rules, config, isolated=isolated)
    by_name = {known: rule for rule in catalogue.rules for known in (rule.name, rule.id)}
    rule = by_name.get(name) or by_name.get(name.upper())
    entries = catalogue.lexicons.get(name)
    if rule is not None:
        show(rule_page(rule, catalogue))
        if entries is not None:
            show("")
    if entries is not None:
        show(lexicon_page(name, entries))
    elif rule is None:
        raise _unknown(name, catalogue, by_name)


def _unknown(name: str, catalogue: Catalogue, rules: dict[str, Rule]) -> UsageError:
    from claimcheck.notation.problems import nearest

    below = [rule.id for rule in catalogue.rules if rule.id.startswith(name.upper())]
    like = ", ".join(below) or nearest(name, (*rules, *catalogue.lexicons))
    shown = (
        "'claimcheck rules list' shows all rules, 'claimcheck rules lexicons' all lexicons; "
        "-r PACK adds those of a house"
    )
    return UsageError(
        f"no rule or lexicon {name!r}", remedy=f"did you mean {like}? {shown}" if like else shown
    )
