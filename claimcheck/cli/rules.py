"""``claimcheck rules``: the catalogue, a pack of one's own, its validation, and the rules' own examples."""

from __future__ import annotations

import typer

from claimcheck.cli.catalogue import Format, ListFormat, Select, load, selected, show
from claimcheck.cli.check import check
from claimcheck.cli.configuration import ConfigFile, Isolated
from claimcheck.cli.examples import run_examples
from claimcheck.cli.fields import fields
from claimcheck.cli.lexicons import lexicons
from claimcheck.cli.options import Rules
from claimcheck.cli.starter import new
from claimcheck.cli.stdout import put
from claimcheck.cli.words import words

rules_app = typer.Typer(
    help="List, check and test the rules, and begin a pack of your own.", no_args_is_help=True
)


@rules_app.command("list")
def list_rules(
    rules: Rules = None,
    select: Select = None,
    output: Format = None,
    config: ConfigFile = None,
    isolated: Isolated = False,
) -> None:
    """List the rules, what each yields, and whether it is on."""
    from claimcheck.render import catalogue as pages

    listed = selected(load(rules, config, isolated=isolated), select)
    if output is ListFormat.json:
        put(pages.rule_list_json(listed) + "\n")
    else:
        show(pages.rule_list(listed), plain=output is ListFormat.text)


rules_app.command("check")(check)
rules_app.command("test")(run_examples)
rules_app.command("new")(new)
rules_app.command("words")(words)
rules_app.command("fields")(fields)
rules_app.command("lexicons")(lexicons)
