"""Both versions to what changed between them."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.drift.align import Alignment, Signals
from claimcheck.drift.compared import Compared
from claimcheck.drift.kinds import KINDS
from claimcheck.drift.phrases import Phrases
from claimcheck.drift.statements import Text
from claimcheck.model.drift import Aligned, DriftKind, Shift, Version
from claimcheck.model.rule import Catalogue
from claimcheck.model.span import Span

# Of several kinds for the same words only the first one shows.
PRECEDENCE: tuple[DriftKind, ...] = (
    "quote-altered", "number-changed", "bound-lost", "polarity-changed", "source-upgraded", "hedge-dropped",
    "attribution-dropped", "claim-added",
)  # fmt: skip


def align(original: Version, rewrite: Version, signals: Signals | None = None) -> Alignment:
    """Hold two versions against each other."""
    return Alignment(Text(original), Text(rewrite), signals)


def aligned(alignment: Alignment) -> tuple[Aligned, ...]:
    """Return which statements belong together, for a report."""
    return tuple(
        Aligned(link.original.span, link.rewrite.span, round(link.score, 2)) for link in alignment.links
    )


def shifts(alignment: Alignment, catalogue: Catalogue) -> tuple[Shift, ...]:
    """Return what changed, in the order of the rewrite; nothing where the texts are not related."""
    if not alignment.related:
        return ()
    compared = Compared(alignment, Phrases.of(catalogue))
    found = (shift for kind in PRECEDENCE for shift in KINDS[kind](compared))
    return tuple(sorted(_one_each(found), key=lambda shift: (shift.rewrite, PRECEDENCE.index(shift.kind))))


def _one_each(found: Iterable[Shift]) -> list[Shift]:
    kept: list[Shift] = []
    for shift in found:
        if not any(_is_same_fault(shift, other) for other in kept):
            kept.append(shift)
    return kept


def _is_same_fault(one: Shift, other: Shift) -> bool:
    """Tell whether two shifts speak of the same words, in statements that are the same."""
    return one.rewrite.meets(other.rewrite) and (
        _meet(one.marked_before, other.marked_before) or _meet(one.marked_after, other.marked_after)
    )


def _meet(one: Span | None, other: Span | None) -> bool:
    return one is not None and other is not None and one.meets(other)
