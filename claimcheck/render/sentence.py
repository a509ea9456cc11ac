"""A sentence with << and >> around the words that a rule flags."""

from __future__ import annotations

from collections.abc import Iterable

from rich.text import Text

from claimcheck.model.rule import Example
from claimcheck.render.page.styles import QUIET
from claimcheck.render.safe import on_one_line, visible

FLAGGED = "bold underline"


def titled(example: Example, flagged: Iterable[tuple[int, int]], style: str = FLAGGED) -> tuple[Text, Text]:
    """Return the title and the text of an example on a line each, with the flagged words of both marked."""
    flagged = tuple(flagged)
    above = [(start + example.shift, end + example.shift) for start, end in flagged if end <= 0]
    below = [place for place in flagged if place[1] > 0]
    return marked(on_one_line(example.title), above, style), marked(on_one_line(example.text), below, style)


def marked(text: str, flagged: Iterable[tuple[int, int]], style: str = FLAGGED) -> Text:
    """Return a sentence with its flagged words marked; what lies outside it is named."""
    shown = Text()
    last = outside = 0
    for start, end in sorted(flagged):
        if start < last or end > len(text):
            outside += 1
            continue
        shown.append(visible(text[last:start])).append(f"<<{visible(text[start:end])}>>", style)
        last = end
    shown.append(visible(text[last:]))
    return shown.append(f"  (and {outside} in other words or in the title)", QUIET) if outside else shown
