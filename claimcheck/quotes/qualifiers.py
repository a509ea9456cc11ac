"""What limits a statement and comes right behind it: "but", "unless", "only if"."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.quotes.changes import Alignment
from claimcheck.quotes.phrases import begins
from claimcheck.quotes.record import Record

# How many words of what follows are shown.
SHOWN = 6


@dataclass(frozen=True, slots=True)
class Qualifier:
    """Words of the record that limit what stands before: ``first`` to ``last``, not included.

    ``keys`` are those of the phrase that does it.
    """

    first: int
    last: int
    keys: tuple[str, ...]


def qualifier_after(alignment: Alignment) -> Qualifier | None:
    """Return what limits a quotation and is cut off; None where nothing does, or its last words were not said."""
    record, anchors = alignment.record, alignment.anchors
    if anchors[-1].quoted != len(alignment.quoted.words) - 1:
        return None
    last = anchors[-1].said
    at = last + 1
    while at < len(record) and (record.fillers[at] or record.asides[at]) and not _limits(record, at):
        at += 1
    if at >= len(record) or any(record.changes_speaker(i) for i in range(last, at)):
        return None
    length = _limits(record, at)
    stopped = any(record.ends_sentence(i) for i in range(last, at))
    if not length and not stopped:
        phrases = record.phrases
        known = phrases.qualifiers | phrases.conditions if record.style(last).stops else phrases.qualifiers
        length = begins(record.keys, at, known)
    if not length:
        return None
    return Qualifier(at, _end(record, at), tuple(record.keys[at : at + length]))


def _limits(record: Record, at: int) -> int:
    return begins(record.keys, at, record.phrases.limits)


def _end(record: Record, at: int) -> int:
    """Return where the words end that are shown: with the sentence, or after a few."""
    end = at + 1
    while end < min(len(record), at + SHOWN) and not record.ends_sentence(end - 1):
        end += 1
    return end
