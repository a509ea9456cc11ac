"""How the grammar of a sentence looks to people who write rules."""

from __future__ import annotations

from collections.abc import Iterable

from rich.table import Table
from rich.text import Text

from claimcheck.model.prose import ParsedSentence
from claimcheck.render.safe import squeezed


def word_table(sentences: Iterable[ParsedSentence]) -> Table:
    """Return a row for each word, with its fields by the names that rules use; sentences apart."""
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    for heading in ("word", "lemma", "pos", "tag", "dep", "child-of", "ent"):
        table.add_column(heading, overflow="fold")
    for number, (tokens, parse, entities) in enumerate(sentences):
        if number:
            table.add_section()
            table.add_row()
        for at, token in enumerate(tokens):
            head = parse.heads[at]
            above = squeezed(tokens[head].word) if head != at else ""
            labels = (parse.lemmas[at], parse.pos[at], parse.tags[at], parse.deps[at], above, entities[at])
            table.add_row(Text(squeezed(token.word), "bold"), *(Text(squeezed(label)) for label in labels))
    return table
