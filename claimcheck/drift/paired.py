"""Which figure of the original a figure of the rewrite stands for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from claimcheck.drift.align import Alignment
from claimcheck.drift.statements import Statement
from claimcheck.model.claims import Number
from claimcheck.model.figures import bare, measured, rounded, same_figure
from claimcheck.model.span import Span

How = Literal["same", "rounded", "other"]
# So many characters around a figure say what it is about.
AROUND = 60
# How much of what is said around two figures must agree before one stands for the other.
ALIKE = 0.25
# What it adds that both count the same thing.
COUNTED = 0.5
# How often a figure is looked for elsewhere.
MOST = 50


@dataclass(frozen=True, slots=True)
class Place:
    """A figure and the statement that it stands in."""

    number: Number
    statement: Statement


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
    """Pair the figures of one statement: first those that are the same, then rounded ones, then the others."""
    linked = [link.original for link in alignment.back(after)]
    near = _near(alignment, linked)
    left = [number for number in after.numbers if number.is_figure]
    used: set[str] = set()
    for how in HOW:
        among = [Place(n, s) for s in (linked if how == "other" else near) for n in s.numbers if n.is_figure]
        for number in tuple(left):
            here = Place(number, after)
            fitting = [
                p for p in among if FITS[how](p.number, number) and (how == "same" or p.number.id not in used)
            ]
            there = _best(alignment, here, fitting)
            if there is None or (how == "other" and not _earned(alignment, here, there, left)):
                continue
            left.remove(number)
            used.add(there.number.id)
            yield Pair(there.number, number, there.statement, after, how)


def _near(alignment: Alignment, linked: list[Statement]) -> list[Statement]:
    """Return the linked statements and then those beside them."""
    beside = [s for one in linked for s in alignment.original.around(one.index)]
    return list(dict.fromkeys((*linked, *beside)))


def _comparable(original: Number, rewrite: Number) -> bool:
    a, b = measured(original), measured(rewrite)
    return a is not None and b is not None and (a[0] == b[0] or bare(original) == bare(rewrite))


def _as_good_as_same(original: Number, rewrite: Number) -> bool:
    """Tell whether two figures are equal, or are but for a unit that was not understood."""
    if same_figure(original, rewrite):
        return True
    plain = rewrite.kind == "count" and rewrite.unit is None and original.unit is not None
    return plain and original.is_figure and bare(original) == bare(rewrite)


HOW: tuple[How, ...] = ("same", "rounded", "other")
FITS: Mapping[How, Callable[[Number, Number], bool]] = {
    "same": _as_good_as_same,
    "rounded": rounded,
    "other": _comparable,
}


def _best(alignment: Alignment, here: Place, among: Sequence[Place]) -> Place | None:
    """Return the figure about which most the same is said; of equals the one with the same bound."""
    return max(
        among,
        key=lambda there: (
            round(_alike(alignment, there, here), 2),
            there.number.modifier == here.number.modifier,
        ),
        default=None,
    )


def _alike(alignment: Alignment, one: Place, other: Place) -> float:
    """Return how much of what is said around two figures is the same; more where they count the same."""
    counted = one.number.of_lemma is not None and one.number.of_lemma == other.number.of_lemma
    fewer, more = sorted((_around(one), _around(other)), key=len)
    return COUNTED * counted + alignment.weights.share(fewer, more)


def _around(place: Place) -> frozenset[str]:
    span = place.number.span
    return place.statement.stems_in((Span(span.start - AROUND, span.end + AROUND),))


def _earned(alignment: Alignment, here: Place, there: Place, left: Sequence[Number]) -> bool:
    """Tell whether a figure really stands in the place of another one that differs."""
    if here.number.kind == "ordinal" or _stands_elsewhere(alignment, here):
        return False
    kept = (number for number in here.statement.numbers if number not in left)
    if any(same_figure(there.number, number) for number in kept):
        return False
    # "One" is often no figure.
    least = ALIKE if bare(here.number) != 1 else ALIKE + COUNTED
    return _alike(alignment, there, here) >= least


def _stands_elsewhere(alignment: Alignment, here: Place) -> bool:
    """Tell whether the original says the same figure of the same thing somewhere else."""
    value = bare(here.number)
    alike = alignment.original.by_value.get(value, ()) if value is not None else ()
    return any(
        same_figure(number, here.number) and _alike(alignment, Place(number, s), here) >= 2 * ALIKE
        for number, s in alike[:MOST]
    )
