"""An example of a rule that does not hold: what was to be found in it, what was, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from claimcheck.model.rule import Example, Rule
from claimcheck.model.span import Span
from claimcheck.render.page.styles import HEADING, QUIET
from claimcheck.render.safe import on_one_line, visible
from claimcheck.render.sentence import titled

EXPECTED, FOUND = "bold green", "bold red"


def example_failure(
    rule: Rule, example: Example, found: Sequence[Span], reasons: Sequence[str] = (), more: str = ""
) -> Iterator[Text]:
    """Yield a line that editors can jump by, the sentence as it should be and as it is, and why.

    ``more`` is a command that shows more.
    """
    yield Text.assemble(
        (f"{on_one_line(str(example.place or rule.place))}: ", HEADING),
        (rule.id, HEADING),
        f" {visible(rule.name)}: {verdict(example, found)}",
    )
    if example.original:
        yield _row("original", Text(on_one_line(example.original)))
    if example.transcript:
        yield _row("transcript", Text(on_one_line(example.transcript)))
    for label, places, style in (("expected", example.flagged, EXPECTED), ("found", found, FOUND)):
        title, words = titled(example, places, style)
        if title:
            yield _row("title", title)
        yield _row(label, words)
    for place, because in enumerate(reasons):
        yield _row("and" if place else "because", Text(on_one_line(because)))
    if more:
        yield _row("try", Text(on_one_line(more)))


def verdict(example: Example, found: Sequence[Span]) -> str:
    """Say in a word what is wrong."""
    wanted, seen = {Span(*place) for place in example.flagged}, set(found)
    if not wanted:
        return "flagged, but should be left alone"
    if not seen:
        return "nothing flagged"
    if wanted < seen:
        return "flagged as well"
    return "not all flagged" if seen < wanted else "other words flagged"


def _row(label: str, words: Text) -> Text:
    return Text.assemble((f"  {label:<10}", QUIET), words)
