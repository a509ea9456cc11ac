"""A sentence with << and >> around the words that a rule flags."""

from __future__ import annotations

from collections.abc import Iterable

from rich.text import Text

from claimcheck.render.page.styles import QUIET
from claimcheck.render.safe import visible

FLAGGED = "bold underline"


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
