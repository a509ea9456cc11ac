"""Which figure of the original a figure of the rewrite stands for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from claimcheck.compare.align import Alignment
from claimcheck.compare.figures import bare, measured, rounded, same_figure
from claimcheck.compare.statements import Statement
from claimcheck.model.claims import Number
from claimcheck.model.span import Span

How = Literal["same", "rounded", "other"]
# So many characters around a figure say what it is about.
AROUND = 60
# How much of what is said around two figures must agree before one stands for the other.
ALIKE = 0.25


@dataclass(frozen=True, slots=True)
class Pair:
    """A figure of the rewrite and the one that it stands for, each in its statement."""

    original: Number
    rewrite: Number
    before: Statement
    after: Statement
    how: How


def pairs(alignment: Alignment) -> Iterator[Pair]:
    """Yield the figures that belong together, statement by statement of the rewrite."""
    for statement in alignment.rewrite.statements:
        if statement.numbers:
            yield from _of(alignment, statement)


def _of(alignment: Alignment, after: Statement) -> Iterator[Pair]:
    linked = [link.original for link in alignment.back(after)]
    near = _near(alignment, linked)
    left = [n for n in after.numbers if n.is_figure]
    used: set[str] = set()
    for how, fits, among in (
        ("same", same_figure, near),
        ("rounded", rounded, near),
        ("other", _comparable, linked),
    ):
        for number in tuple(left):
            choice = _best(alignment, number, after, [
                (other, s) for s in among for other in s.numbers
                if other.is_figure and (how == "same" or other.id not in used) and fits(other, number)
            ])  # fmt: skip
            if choice is None or (how == "other" and not _earned(alignment, number, after, *choice, left)):
                continue
            left.remove(number)
            used.add(choice[0].id)
            yield Pair(choice[0], number, choice[1], after, how)  # type: ignore[arg-type]


def _near(alignment: Alignment, linked: list[Statement]) -> list[Statement]:
    """Return the linked statements and then those beside them."""
    beside = [s for one in linked for s in alignment.original.around(one.index)]
    return list(dict.fromkeys((*linked, *beside)))


def _comparable(original: Number, rewrite: Number) -> bool:
    a, b = measured(original), measured(rewrite)
    if a is None or b is None:
        return False
    return a[0] == b[0] or bare(original) == bare(rewrite)


def _best(
    alignment: Alignment, number: Number, after: Statement, among: list[tuple[Number, Statement]]
) -> tuple[Number, Statement] | None:
    """Return the figure about which most the same is said; of equals the one with the same bound."""
    return max(
        among,
        key=lambda one: (
            round(_alike(alignment, one[0], one[1], number, after), 2),
            one[0].modifier == number.modifier,
        ),
        default=None,
    )


def _alike(alignment: Alignment, one: Number, before: Statement, other: Number, after: Statement) -> float:
    counted = 0.5 if one.of_lemma and one.of_lemma == other.of_lemma else 0.0
    a, b = about(before, one), about(after, other)
    fewer = a if len(a) <= len(b) else b
    return counted + alignment.weights.share(fewer, a & b)


def about(statement: Statement, number: Number) -> frozenset[str]:
    """Return what is said around a figure."""
    span = number.span
    return statement.stems_in((Span(span.start - AROUND, span.end + AROUND),))


def _earned(
    alignment: Alignment,
    number: Number,
    after: Statement,
    other: Number,
    before: Statement,
    left: list[Number],
) -> bool:
    """Tell whether a figure really stands in the place of another one that differs."""
    if number.kind == "ordinal" or _stands_elsewhere(alignment, number, after):
        return False
    if any(same_figure(other, kept) for kept in after.numbers if kept not in left):
        return False
    alike = _alike(alignment, other, before, number, after)
    return alike >= ALIKE if bare(number) != 1 else alike >= 0.5 + ALIKE


def _stands_elsewhere(alignment: Alignment, number: Number, after: Statement) -> bool:
    """Tell whether the original says the same figure of the same thing somewhere else."""
    return any(
        same_figure(other, number) and _alike(alignment, other, s, number, after) >= 2 * ALIKE
        for s in alignment.original.statements
        for other in s.numbers
    )
