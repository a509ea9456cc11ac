"""``claimcheck explain``: the page of one rule."""

from __future__ import annotations

from typing import Annotated

import typer

from claimcheck.cli.catalogue import Packs, load, show
from claimcheck.cli.configuration import ConfigFile, Isolated
from claimcheck.errors import UsageError


def explain(
    rule_id: Annotated[str, typer.Argument(metavar="ID", help="The id or the name of a rule.")],
    rules: Packs = None,
    config: ConfigFile = None,
    isolated: Isolated = False,
) -> None:
    """Say what a rule flags, and why. Also what silences it, the guideline behind it, and where it is written."""
    from claimcheck.notation.problems import nearest
    from claimcheck.render.rule_page import rule_page

    catalogue = load(rules, config, isolated=isolated)
    by_name = {name: rule for rule in catalogue.rules for name in (rule.name, rule.id)}
    rule = by_name.get(rule_id) or by_name.get(rule_id.upper())
    if rule is None:
        below = [rule.id for rule in catalogue.rules if rule.id.startswith(rule_id.upper())]
        like = ", ".join(below) or nearest(rule_id, by_name)
        shown = "'claimcheck rules list' shows all rules; -r PACK adds those of a house"
        remedy = f"did you mean {like}? {shown}" if like else shown
        raise UsageError(f"no rule {rule_id!r}", remedy=remedy)
    show(rule_page(rule, catalogue))
