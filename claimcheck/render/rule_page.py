"""The page of one rule: what it flags, why, and what silences it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Group
from rich.table import Table
from rich.text import Text

from claimcheck.model.finder import CheckFinder
from claimcheck.model.rule import Catalogue, Example, Rule
from claimcheck.render.catalogue import yields
from claimcheck.render.counted import counted
from claimcheck.render.page.styles import HEADING, QUIET
from claimcheck.render.safe import visible
from claimcheck.render.sentence import marked, titled
from claimcheck.render.wording import context, options, places, sought

# How many characters of a long example are shown at its beginning and at its end.
HEAD, TAIL = 180, 120
# So many contexts are shown, and of each so much; the pack has the rest.
MOST_CONTEXTS, LONGEST_CONTEXT, CONTEXT_TAIL = 4, 125, 50


def rule_page(rule: Rule, catalogue: Catalogue) -> Group:
    """Return all that a rule says of itself."""
    head = Text.assemble((rule.id, HEADING), "  ", visible(rule.name), "  ", yields(rule))
    if not rule.enabled:
        head.append("  (off)", QUIET)
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(style=QUIET, no_wrap=True)
    grid.add_column(overflow="fold")
    for label, text in _lines(rule, catalogue):
        grid.add_row(label, text)
    return Group(head, _text(rule.summary), Text(), grid)


def _lines(rule: Rule, catalogue: Catalogue) -> Iterator[tuple[str, Text]]:
    if rule.why:
        yield "Why", _text(rule.why)
    if rule.guideline:
        yield "Guideline", _text(f"{rule.guideline.name}\n{rule.guideline.url}".strip())
    more = f"\nor {counted(len(rule.others), 'other pattern')} like it" if rule.others else ""
    yield "Looks for", _text(sought(rule.finder) + more)
    if isinstance(rule.finder, CheckFinder) and rule.finder.options:
        yield "Options", _text(options(rule.finder))
    yield from _conditions(rule)
    if rule.message:
        yield "It says", _text(rule.message)
    if rule.flagged:
        yield "Flagged", _example(_short(rule.flagged))
    if rule.left_alone:
        yield "Left alone", _example(_short(rule.left_alone))
    version = next((p.version for p in catalogue.packs if p.path == rule.place.path), "")
    yield "Written in", _text(f"{rule.place.path}:{rule.place.line}, pack {rule.pack} {version}".rstrip())


def _conditions(rule: Rule) -> Iterator[tuple[str, Text]]:
    """Say what has to hold beside the words: where they stand, and what stands near."""
    if where := places(rule):
        yield "Only in", _text(where)
    for label, contexts in (("Silent with", rule.unless), ("Only with", rule.requires)):
        if contexts:
            more = len(contexts) - MOST_CONTEXTS
            shown = [_middle_out(context(one)) for one in contexts[:MOST_CONTEXTS]]
            yield label, _text("\n".join([*shown, *([f"and {more} more"] if more > 0 else [])]))
    if rule.once:
        yield "Speaks", _text(f"once in a {rule.once}")
    if rule.subsumes:
        yield "Instead of", _text(", ".join(sorted(rule.subsumes)))


def _middle_out(words: str) -> str:
    """Leave the middle out of a context that is too long for a page: where it must stand is at the end."""
    if len(words) <= LONGEST_CONTEXT:
        return words
    kept = LONGEST_CONTEXT - CONTEXT_TAIL
    return f"{words[:kept].rpartition(' ')[0]} … {words[-CONTEXT_TAIL:].partition(' ')[2]}"


def _example(example: Example) -> Text:
    places = [place for place in example.flagged if place[1] > 0]
    words = _cut(marked(example.text, places))
    above = (
        titled(example, example.flagged)[0]
        if example.title
        else Text(visible(example.original or example.transcript))
    )
    return Text.assemble(above, "\n", words) if above else words


def _short(examples: Sequence[Example]) -> Example:
    """Return the first example, or the shortest where the first is a whole article."""
    return examples[0] if len(examples[0].text) <= HEAD + TAIL else min(examples, key=lambda e: len(e.text))


def _cut(words: Text) -> Text:
    """Leave the middle out of what is too long for a page; what matters is often at the end."""
    if len(words) <= HEAD + TAIL:
        return words
    first, last = words.plain.rfind(" ", 0, HEAD), words.plain.find(" ", len(words) - TAIL)
    return Text.assemble(
        words[: max(first, 0) or HEAD], (" ...", QUIET), words[max(last, len(words) - TAIL) :]
    )


def _text(text: str) -> Text:
    return Text(visible(text))
