"""Something that the original does not say, and nobody is named for."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.drift.align import Link
from claimcheck.drift.compared import Compared
from claimcheck.drift.statements import Statement
from claimcheck.model.claims import Number
from claimcheck.model.drift import Shift
from claimcheck.model.figures import same_figure

# So much of what a statement tells must be found in the original, in one place or next to it.
FOUND = 0.45
WITH_NEW_FIGURE = 0.7
# A statement that is so much like one of the original says nothing new as a whole.
ALIKE = 0.55
FEWEST = 3
# So many words that are no names must be new where the names are known.
NEW = 2
KNOWN = ("person", "organisation", "role", "document", "unresolved")


def find(compared: Compared) -> Iterator[Shift]:
    """Yield each statement of the story for which nothing stands in the original."""
    for statement in compared.rewrite.told:
        told = len(statement.words) + len(statement.numbers)
        if told >= FEWEST and not _has_source(statement) and _is_new(compared, statement):
            yield Shift("claim-added", None, statement.span)


def _has_source(statement: Statement) -> bool:
    """Tell whether somebody stands behind a statement: one with a name or a post, who says it."""
    return any(
        a.source is not None and a.source.kind in KNOWN and a.cue is not None and a.cue.cls != "other"
        for a in statement.attributions
    )


def _is_new(compared: Compared, statement: Statement) -> bool:
    links = compared.alignment.back(statement)
    near = {s.index: s for link in links for s in compared.original.around(link.original.index)}
    said = frozenset(stem for s in near.values() for stem in s.stems)
    has_new_figure = _has_new_figure(compared, statement)
    if links and links[0].score >= ALIKE and not has_new_figure:
        return _shares_only_names(compared, statement, said)
    if any(_is_told(compared, statement, number) for number in statement.numbers):
        return False
    return compared.share(statement.stems, said) < (WITH_NEW_FIGURE if has_new_figure else FOUND)


def _shares_only_names(compared: Compared, statement: Statement, said: frozenset[str]) -> bool:
    """Tell whether a statement has nothing but names in common with what stands near what it goes back to.

    A single word may be another one for the same.
    """
    told = {word.span: word.stem for word in statement.words if word.stem not in compared.names}
    return len(told) >= NEW and not said.intersection(told.values())


def _has_new_figure(compared: Compared, statement: Statement) -> bool:
    """Tell whether a statement has a figure that stands for none in the original; "thousands" is none."""
    paired = {pair.rewrite.id for pair in compared.pairs}
    return any(
        n.is_figure
        and n.kind != "ordinal"
        and n.id not in paired
        and not (n.kind == "count" and n.span.of(compared.rewrite.text).endswith("s"))
        for n in statement.numbers
    )


def _is_told(compared: Compared, statement: Statement, number: Number) -> bool:
    """Tell whether the original has the same telling figure, or date, next to one of the same words."""
    words = number.span.of(compared.rewrite.text).lower()
    if len(words) < 2 or not any(map(str.isdecimal, words)):
        return False
    sections = {link.original.section for link in _linked_near(compared, statement)}
    return any(
        (same_figure(other, number) or other.span.of(compared.original.text).lower() == words)
        and other.kind == number.kind
        for s in compared.original.statements
        if s.section in sections
        for other in s.numbers
    )


def _linked_near(compared: Compared, statement: Statement) -> Iterator[Link]:
    """Yield the links of a statement and of those beside it."""
    for one in compared.rewrite.around(statement.index):
        yield from compared.alignment.back(one)
