"""Words between quotation marks that are not those of the original."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from claimcheck.drift.compared import Compared
from claimcheck.drift.fragments import replaced
from claimcheck.drift.quoted import Words, sentence_of, words_of
from claimcheck.drift.statements import Text
from claimcheck.model.claims import Quotation
from claimcheck.model.drift import Shift
from claimcheck.model.span import Span

# An ellipsis and a bracket own up to a change.
PIECES = re.compile(r"\.\s?\.\s?\.|…|\[[^\]]*\]")
FEWEST = 3
# A quotation is held against so many others.
MOST = 60
# So many of a quotation's words must stand in the original in their order before it is the same one.
SAME = 0.6


@dataclass(frozen=True, slots=True)
class Nearest:
    """The stretch of the original that is most like a quotation: words ``first`` to ``last`` (not included)."""

    first: int
    last: int
    share: float


def find(compared: Compared) -> Iterator[Shift]:
    """Yield each quotation whose words were changed, added, or left out without a mark."""
    whole = f" {' '.join(words_of(compared.original.text, 0, len(compared.original.text)).lowers)} "
    for quotation in compared.rewrite.version.claims.quotations:
        text = quotation.inner.of(compared.rewrite.text)
        for piece in _pieces(text, quotation.inner.start):
            if f" {' '.join(piece.lowers)} " in whole:
                continue
            if len(piece.lowers) >= FEWEST:
                yield from _altered(compared, quotation, piece)
                break
            if piece.lowers:
                yield from replaced(compared, quotation, piece)


def _altered(compared: Compared, quotation: Quotation, piece: Words) -> Iterator[Shift]:
    quoted = _joined(compared.original, _meant(compared, piece))
    nearest = _nearest(piece.lowers, quoted.lowers)
    if nearest is None or nearest.share < SAME:
        return
    was, is_now = _change(piece, quoted, nearest)
    if was is None and is_now is None:
        return
    original, rewrite = compared.original.text, compared.rewrite.text
    whole = Span(quoted.spans[nearest.first].start, quoted.spans[nearest.last - 1].end)
    yield Shift(
        "quote-altered",
        sentence_of(compared.original, whole, was or whole),
        sentence_of(compared.rewrite, quotation.span, is_now or piece.spans[0]),
        was.of(original) if was else "",
        is_now.of(rewrite) if is_now else "",
        was,
        is_now,
    )


def _meant(compared: Compared, piece: Words) -> list[Quotation]:
    """Return the quotations near what a quotation goes back to; all, where that is not known, of a short text."""
    here = compared.rewrite.at(piece.spans[0].start)
    beside = compared.rewrite.around(here.index) if here else ()
    sections = {link.original.section for one in beside for link in compared.alignment.back(one)}
    found = {
        q.id: q
        for s in compared.original.statements
        for q in s.quotations
        if any(abs(s.section - section) <= 1 for section in sections)
    }
    known = compared.original.version.claims.quotations
    return list(found.values())[:MOST] or list(known[:MOST])


def _joined(text: Text, quotations: Sequence[Quotation]) -> Words:
    """Return the words of quotations one after the other: a split one is whole again."""
    parts = [words_of(q.inner.of(text.text), q.inner.start) for q in quotations]
    return Words(tuple(w for p in parts for w in p.lowers), tuple(s for p in parts for s in p.spans))


def _pieces(text: str, start: int) -> Iterator[Words]:
    at = 0
    for mark in PIECES.finditer(text):
        yield words_of(text[at : mark.start()], start + at)
        at = mark.end()
    yield words_of(text[at:], start + at)


def _nearest(piece: Sequence[str], quoted: Sequence[str]) -> Nearest | None:
    """Return where in the quoted words most of a piece stands; None where none of it does."""
    if not quoted:
        return None
    matcher = SequenceMatcher(None, quoted, piece, autojunk=False)
    longest = matcher.find_longest_match()
    if not longest.size:
        return None
    # What a piece leaves out cannot be longer than the piece itself, or it is another quotation.
    low = max(0, longest.a - longest.b - len(piece))
    high = min(len(quoted), longest.a + 2 * len(piece) - longest.b + len(piece))
    blocks = [
        b
        for b in SequenceMatcher(None, quoted[low:high], piece, autojunk=False).get_matching_blocks()
        if b.size
    ]
    if not blocks:
        return None
    first, last = low + blocks[0].a - blocks[0].b, low + blocks[-1].a + len(piece) - blocks[-1].b
    return Nearest(max(0, first), min(len(quoted), last), sum(b.size for b in blocks) / len(piece))


def _change(piece: Words, quoted: Words, nearest: Nearest) -> tuple[Span | None, Span | None]:
    """Return the first words that were changed, in both texts."""
    said = quoted.lowers[nearest.first : nearest.last]
    for tag, a, b, c, d in SequenceMatcher(None, said, piece.lowers, autojunk=False).get_opcodes():
        if tag == "equal" or (tag == "delete" and (a == 0 or b == len(said))):
            continue
        was = (
            Span(quoted.spans[nearest.first + a].start, quoted.spans[nearest.first + b - 1].end)
            if b > a
            else None
        )
        is_now = Span(piece.spans[c].start, piece.spans[d - 1].end) if d > c else None
        return was, is_now
    return None, None
