"""``claimcheck rules words``: what ``tokens`` and ``dependency`` see of a sentence."""

from __future__ import annotations

from typing import Annotated

import typer

from claimcheck.cli.catalogue import show
from claimcheck.cli.options import Model
from claimcheck.errors import UsageError


def words(
    text: Annotated[list[str], typer.Argument(metavar="TEXT...", help="A sentence or two.")],
    model: Model = None,
) -> None:
    """Show each word of a sentence as rules see it: its grammar, and the word it hangs on."""
    sentence = " ".join(text)
    if not sentence.strip():
        raise UsageError("no words", remedy="claimcheck rules words 'Police said so.'")
    from claimcheck.pipeline import grammar_of
    from claimcheck.render.grammar import word_table

    show(word_table(grammar_of(sentence, model)))
