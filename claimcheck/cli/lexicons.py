"""``claimcheck rules lexicons``: the word lists that packs can use and change."""

from __future__ import annotations

from claimcheck.cli.catalogue import Format, ListFormat, load, show
from claimcheck.cli.configuration import ConfigFile, Isolated
from claimcheck.cli.options import Rules
from claimcheck.cli.stdout import put


def lexicons(
    rules: Rules = None,
    output: Format = None,
    config: ConfigFile = None,
    isolated: Isolated = False,
) -> None:
    """List the word lists, which a pack can use and change. 'claimcheck explain NAME' shows all of one."""
    from claimcheck.render import lexicons as pages

    listed = load(rules, config, isolated=isolated).lexicons
    if output is ListFormat.json:
        put(pages.lexicon_list_json(listed) + "\n")
    else:
        show(pages.lexicon_list(listed), plain=output is ListFormat.text)
