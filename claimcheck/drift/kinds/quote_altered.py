"""Words between quotation marks that are not those of the original."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from claimcheck.drift.clauses import SHORT
from claimcheck.drift.compared import Compared
from claimcheck.drift.statements import Text
from claimcheck.drift.stems import EMPTY, stem
from claimcheck.model.claims import Quotation
from claimcheck.model.drift import Shift
from claimcheck.model.span import Span

# An ellipsis and a bracket own up to a change.
PIECES = re.compile(r"\.\s?\.\s?\.|…|\[[^\]]*\]")
WORD = re.compile(r"\w+(?:['’]\w+)*")
FEWEST = 3
# How alike two statements must be before a single quoted word is held against another.
AROUND_ONE = 0.6
# So many words of a quotation are held against so many quotations.
LONGEST, MOST = 300, 60
# So many of a quotation's words must stand in the original in their order before it is the same one.
SAME = 0.6
SPELT = {"zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
         "eight": "8", "nine": "9", "ten": "10", "per": "percent", "cent": "", "ok": "okay"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Words:
    """Words as they are compared, and where each stands."""

    lowers: tuple[str, ...]
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Nearest:
    """The stretch of the original that is most like a quotation: words ``first`` to ``last`` (not included)."""

    first: int
    last: int
    share: float


def find(compared: Compared) -> Iterator[Shift]:
    """Yield each quotation whose words were changed, added, or left out without a mark."""
    whole = f" {' '.join(_words(compared.original.text, 0, len(compared.original.text)).lowers)} "
    for quotation in compared.rewrite.version.claims.quotations:
        text = quotation.inner.of(compared.rewrite.text)
        for piece in _pieces(text, quotation.inner.start):
            if f" {' '.join(piece.lowers)} " in whole:
                continue
            if len(piece.lowers) >= FEWEST:
                yield from _altered(compared, quotation, piece)
                break
            if piece.lowers:
                yield from _replaced(compared, quotation, piece)


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
        _sentence(compared.original, whole, was or whole),
        _sentence(compared.rewrite, quotation.span, is_now or piece.spans[0]),
        was.of(original) if was else "",
        is_now.of(rewrite) if is_now else "",
        was,
        is_now,
    )


def _replaced(compared: Compared, quotation: Quotation, piece: Words) -> Iterator[Shift]:
    """Yield a word that stands in the place of another in one or two quoted words: "heavy casualties".

    Of two words the other must be the same, and of one all that is said around it.
    """
    here = compared.rewrite.at(piece.spans[0].start)
    for link in compared.alignment.back(here) if here else ():
        if len(piece.lowers) == 1 and link.score < AROUND_ONE:
            continue
        for quoted in link.original.quotations:
            said = _words(quoted.inner.of(compared.original.text), quoted.inner.start)
            found = _other_word(said.lowers, piece.lowers)
            if found is not None:
                was, is_now = said.spans[found[0]], piece.spans[found[1]]
                yield _shift(compared, (quoted, quotation), was, is_now)
                return


def _other_word(said: Sequence[str], piece: Sequence[str]) -> tuple[int, int] | None:
    """Return which quoted word is another one in a piece of one or two words, and where in it; else None."""
    size = len(piece)
    if EMPTY.intersection(piece) or (size == 1 and len(said) != 1):
        return None
    for start in range(len(said) - size + 1):
        part = said[start : start + size]
        others = [i for i in range(size) if part[i] != piece[i]]
        if (
            len(others) == 1
            and not EMPTY.intersection(part)
            and stem(part[others[0]]) != stem(piece[others[0]])
        ):
            return start + others[0], others[0]
    return None


def _shift(compared: Compared, quotations: tuple[Quotation, Quotation], was: Span, is_now: Span) -> Shift:
    quoted, quotation = quotations
    return Shift(
        "quote-altered",
        _sentence(compared.original, quoted.span, was),
        _sentence(compared.rewrite, quotation.span, is_now),
        was.of(compared.original.text),
        is_now.of(compared.rewrite.text),
        was,
        is_now,
    )


def _sentence(text: Text, quoted: Span, place: Span) -> Span:
    """Return the sentence of a quotation that holds a place; the whole where that is short."""
    statement = text.at(place.start)
    if statement is None or quoted.end - quoted.start <= SHORT:
        return quoted
    return Span(max(quoted.start, statement.span.start), max(place.end, min(quoted.end, statement.span.end)))


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
    parts = [_words(q.inner.of(text.text), q.inner.start) for q in quotations]
    return Words(tuple(w for p in parts for w in p.lowers), tuple(s for p in parts for s in p.spans))


def _pieces(text: str, start: int) -> Iterator[Words]:
    at = 0
    for mark in PIECES.finditer(text):
        yield _words(text[at : mark.start()], start + at)
        at = mark.end()
    yield _words(text[at:], start + at)


def _words(text: str, start: int, most: int = LONGEST) -> Words:
    found = [(SPELT.get(m[0].lower(), m[0].lower().replace("’", "'")), m) for m in WORD.finditer(text)]
    kept = [(word, m) for word, m in found if word][:most]
    return Words(tuple(w for w, _ in kept), tuple(Span(start + m.start(), start + m.end()) for _, m in kept))


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
