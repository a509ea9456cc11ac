"""An alignment to what was changed: the words that are the same, and what stands between them in both texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from claimcheck.model.quotes import Difference
from claimcheck.nlp.stems import EMPTY
from claimcheck.quotes.align import Gap
from claimcheck.quotes.quoted import Quoted
from claimcheck.quotes.record import Record

# Words that far apart were said in two places; so few that mean nothing by themselves are no place.
NEAR, STRAY = 12, 3


@dataclass(frozen=True, slots=True)
class Anchor:
    """A quoted word and the word of the record that it is."""

    quoted: int
    said: int


@dataclass(frozen=True, slots=True)
class Change:
    """What stands between two anchors: half-open runs of words said and of words quoted.

    ``before`` and ``after`` are the anchors, None at an end of the quotation. ``mark`` owns up to it. Where the
    quotation goes back, or on in another transcript, ``leaps`` is true and no words are said between.
    ``ends_sentence``: a sentence of the quotation ends there.
    """

    said: tuple[int, int]
    quoted: tuple[int, int]
    before: Anchor | None
    after: Anchor | None
    mark: Gap = ""
    leaps: bool = False
    ends_sentence: bool = False


@dataclass(frozen=True, slots=True)
class Alignment:
    """A quotation beside the record: the words that are the same, in order, and the changes between them."""

    record: Record
    quoted: Quoted
    anchors: tuple[Anchor, ...]
    changes: tuple[Change, ...]

    @property
    def longest(self) -> int:
        """How many anchors stand in one row, in both texts."""
        best = run = 0
        last: Anchor | None = None
        for anchor in self.anchors:
            goes_on = last is not None and (anchor.quoted, anchor.said) == (last.quoted + 1, last.said + 1)
            run = run + 1 if goes_on else 1
            best, last = max(best, run), anchor
        return best


def alignment_of(record: Record, quoted: Quoted, pairs: Sequence[int | None]) -> Alignment:
    """Return what an alignment says of each word. ``pairs`` are the words of the record for those quoted."""
    same = [
        Anchor(i, j) for i, j in enumerate(pairs) if j is not None and record.keys[j] == quoted.words[i].key
    ]
    anchors = tuple(_without_strays(record, quoted, same))
    return Alignment(record, quoted, anchors, tuple(_changes(record, quoted, anchors, pairs)))


def _without_strays(record: Record, quoted: Quoted, anchors: Sequence[Anchor]) -> Iterator[Anchor]:
    """Leave out words that stand in any sentence and were found far from the others: nobody quotes "it is a"."""
    runs: list[list[Anchor]] = []
    for anchor in anchors:
        last = runs[-1][-1] if runs else None
        marked = last is not None and any(quoted.gaps[last.quoted + 1 : anchor.quoted + 1])
        if last is not None and (marked or 0 < anchor.said - last.said <= NEAR):
            runs[-1].append(anchor)
        else:
            runs.append([anchor])
    for run in runs:
        empty = all(record.keys[anchor.said] in EMPTY for anchor in run)
        if len(runs) == 1 or len(run) > STRAY or not (empty or len(run) == 1):
            yield from run


def _changes(
    record: Record, quoted: Quoted, anchors: Sequence[Anchor], pairs: Sequence[int | None]
) -> Iterator[Change]:
    if not anchors:
        return
    first, last = anchors[0], anchors[-1]
    if first.quoted:
        begin = min(
            (j for j in pairs[: first.quoted] if j is not None and j < first.said), default=first.said
        )
        begin = begin if first.said - begin <= first.quoted + 2 else first.said
        yield Change((begin, first.said), (0, first.quoted), None, first)
    for before, after in pairwise(anchors):
        mark: Gap = next((g for g in quoted.gaps[before.quoted + 1 : after.quoted + 1] if g), "")
        same_text = record.sources[before.said] == record.sources[after.said]
        leaps = after.said <= before.said or not same_text
        said = (before.said + 1, before.said + 1 if leaps else after.said)
        between = (before.quoted + 1, after.quoted)
        if leaps or mark or said[0] < said[1] or between[0] < between[1]:
            yield Change(said, between, before, after, mark, leaps, after.quoted in quoted.begins)
    if last.quoted + 1 < len(pairs):
        end = max(
            (j + 1 for j in pairs[last.quoted :] if j is not None and j > last.said), default=last.said + 1
        )
        room = len(pairs) - last.quoted + 2
        end = end if end - last.said <= room else last.said + 1
        yield Change((last.said + 1, end), (last.quoted + 1, len(pairs)), last, None)


def diff_of(alignment: Alignment, article: str) -> tuple[Difference, ...]:
    """Return the word diff: what was said, and what is quoted of it."""
    record, words = alignment.record, alignment.quoted.words
    found: list[Difference] = []
    run: list[Anchor] = []
    changes = {change.before.quoted if change.before else -1: change for change in alignment.changes}

    def change(at: int) -> None:
        if at in changes:
            said, quoted = changes[at].said, changes[at].quoted
            was = record.shown(*said)
            is_now = _shown(article, alignment.quoted, *quoted)
            if was or is_now:
                found.append(
                    Difference("replace" if was and is_now else "delete" if was else "insert", was, is_now)
                )

    change(-1)
    for anchor in alignment.anchors:
        run.append(anchor)
        if anchor.quoted in changes or anchor is alignment.anchors[-1]:
            found.append(
                Difference(
                    "equal",
                    record.shown(run[0].said, run[-1].said + 1),
                    " ".join(article[words[run[0].quoted].start : words[run[-1].quoted].end].split()),
                )
            )
            run = []
            change(anchor.quoted)
    return tuple(found)


def _shown(article: str, quoted: Quoted, first: int, last: int) -> str:
    if last <= first:
        return ""
    return " ".join(article[quoted.words[first].start : quoted.words[last - 1].end].split())
