"""The word lists of packs: all of them in a table, one of them in full, and how a house changes it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from rich.console import Group
from rich.table import Table
from rich.text import Text

from claimcheck.model.rule import Entry
from claimcheck.render.counted import counted
from claimcheck.render.page.styles import HEADING, QUIET
from claimcheck.render.safe import squeezed
from claimcheck.render.schema import SCHEMA, dumps

# More than fit on a line of any terminal.
FIRST = 20
WIDEST_NAME = 32
# What YAML reads as it stands, also between brackets.
PLAIN = re.compile(r"[^\W\d_][\w' -]*(?<! )")
OWN = "words of your own"

Lexicons = Mapping[str, tuple[Entry, ...]]


def lexicon_list(lexicons: Lexicons) -> Table:
    """Return a line for each lexicon: name, how many phrases it has, and as many of them as fit."""
    longest = max(map(len, lexicons), default=0)
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0), expand=True)
    table.add_column("Lexicon", overflow="fold", width=min(max(longest, 7), WIDEST_NAME))
    table.add_column("Phrases", justify="right", width=7)
    table.add_column("The first of them", overflow="ellipsis", no_wrap=True, ratio=1)
    for slug, entries in lexicons.items():
        more = " …" if len(entries) > FIRST else ""
        first = Text(_listed(entries[:FIRST]) + more, QUIET)
        table.add_row(Text(slug), Text(f"{len(entries):,}"), first)
    return table


def lexicon_list_json(lexicons: Lexicons) -> str:
    """Return the lexicons for programs; the value of a phrase is null where it has none."""
    listed = [
        {"name": slug, "phrases": [{"phrase": " ".join(e.words), "value": e.value or None} for e in entries]}
        for slug, entries in lexicons.items()
    ]
    return dumps({"schema": SCHEMA, "lexicons": listed}, indent=2)


def lexicon_page(slug: str, entries: Sequence[Entry]) -> Group:
    """Return all phrases of a lexicon, and the lines of a pack that change it."""
    return Group(
        Text.assemble((slug, HEADING), f"  lexicon, {counted(len(entries), 'phrase')}"),
        Text(),
        Text(_listed(entries)),
        Text(),
        Text("To change it, write in a pack of your own (and nothing else of the list):", QUIET),
        Text(f"lexicons:\n  {slug}: {change(entries)}", overflow="fold"),
    )


def change(entries: Sequence[Entry]) -> str:
    """Return the YAML that adds a phrase to a lexicon and takes its first one out."""
    own = OWN + next((f": {_quoted(entry.value)}" for entry in entries if entry.value), "")
    remove = f", remove: [{_quoted(' '.join(entries[0].words))}]" if entries else ""
    return f"{{add: [{own}]{remove}}}"


def _listed(entries: Sequence[Entry]) -> str:
    between = "; " if any(entry.value for entry in entries) else ", "
    return between.join(squeezed(_entry(entry)) for entry in entries)


def _entry(entry: Entry) -> str:
    phrase = " ".join(entry.words)
    return f"{phrase}: {entry.value}" if entry.value else phrase


def _quoted(text: str) -> str:
    return text if PLAIN.fullmatch(text) else dumps(text)
