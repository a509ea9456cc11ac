"""Quotation marks: which characters are some, and whether each opens or closes.

Apostrophes and the marks of feet and inches are none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from claimcheck.model.span import Span

DOUBLE, GUILLEMET, CURLY, STRAIGHT = '"', "»", "’", "'"
FAMILIES = {
    **dict.fromkeys(["“", "”", "„", "‟", '"', "''", "``"], DOUBLE),
    **dict.fromkeys(["«", "»"], GUILLEMET),
    **dict.fromkeys(["‘", "’", "‚", "‛"], CURLY),
    "'": STRAIGHT,
}
# The characters that open the next paragraph of a quotation of the same family.
LIKE = {DOUBLE: '“"„‟`', GUILLEMET: "«»", CURLY: "‘", STRAIGHT: "'"}
MARK = re.compile(r"''|``|[“”„‟\"«»‘’‚‛']")
OPENING = frozenset("“„‟«‘‚‛") | {"``"}
CLOSING = frozenset("”»’")

# Letters left out at the start of a word: '90s, 'em, 'tis, 'n'.
ELISION = re.compile(
    r"(?:\d0s\b|\d\d\b(?!['’])|(?:em|tis|twas|til|till|cause|cos|bout|round|n|nuff|tude|hood)\b)",
    re.IGNORECASE,
)
ROCK_N_ROLL = re.compile(r"\bn$", re.IGNORECASE)
FEET_AND_INCHES = re.compile(r"\d\s?['’′]\s?\d{1,2}$")
BY = re.compile(r"\s?[x×]\s?\d")
AFTER_DIGIT = re.compile(r"\s?\d")
BEFORE_OPENING = frozenset("([{—–-/¿¡")
NEVER_QUOTED_FIRST = frozenset(",;:!?)]}")


@dataclass(frozen=True, slots=True)
class Mark:
    """A quotation mark: what it may do here. ``doubtful``: it may be an apostrophe (workers', goin')."""

    start: int
    end: int
    family: str
    opens: bool
    closes: bool
    doubtful: bool = False

    @property
    def like(self) -> str:
        """The marks that go on with this quotation in the next paragraph."""
        return LIKE[self.family]


def find_marks(text: str, span: Span) -> list[Mark]:
    """Return the marks of a section that open or close a quotation."""
    found = []
    reversed_guillemets = _reversed(text, span)
    low = False
    for match in MARK.finditer(text, span.start, span.end):
        word = match[0]
        mark = _mark(text, span, match.start(), word, swapped=reversed_guillemets, low=low)
        if mark and (mark.opens or mark.closes):
            found.append(mark)
            low = word in "„‚" or (low and not mark.closes)
    return found


def _reversed(text: str, span: Span) -> bool:
    """Tell whether guillemets point inwards here: »so«."""
    first = next((c for c in re.finditer("[«»]", text[span.start : span.end])), None)
    return first is not None and first[0] == "»"


def _mark(text: str, span: Span, start: int, word: str, *, swapped: bool, low: bool) -> Mark | None:
    end, family = start + len(word), FAMILIES[word]
    if family in (CURLY, STRAIGHT):
        return _single(text, span, start, word)
    if family == GUILLEMET:
        opens = (word == "«") != swapped
        return Mark(start, end, family, opens, not opens)
    if _is_inches(text, span, start, end):
        return None
    opens, closes = _double(text, span, start, word, low=low)
    return Mark(start, end, family, opens, closes)


def _double(text: str, span: Span, start: int, word: str, *, low: bool) -> tuple[bool, bool]:
    """Tell whether a double mark opens and whether it closes: by its form, and where it stands."""
    end = start + len(word)
    before = text[start - 1] if start > span.start else " "
    after = text[end] if end < span.end else " "
    opening = _has_opening_shape(text, before, after, end)
    closing = not before.isspace() and before not in "([{" and not after.isalnum()
    if word in OPENING:
        closes = (word == "“" and low) or (closing and not opening and word != "„")
        return not closes, closes
    if word in CLOSING:
        opens = opening and after.isalnum()
        return opens, not opens
    if opening != closing:
        return opening, closing
    # Neither shape, or both: it closes what is open, and opens where there is a word behind it.
    return not before.isalnum() and not after.isspace(), not before.isspace()


def _has_opening_shape(text: str, before: str, after: str, end: int) -> bool:
    if after.isspace() or after in NEVER_QUOTED_FIRST or (after == "." and text[end : end + 2] != ".."):
        return False
    return before.isspace() or before in BEFORE_OPENING or before in "“‘„'«"


def _is_inches(text: str, span: Span, start: int, end: int) -> bool:
    """Tell whether a double mark stands for inches: 5'10", 12" x 10"."""
    before = text[max(span.start, start - 6) : start]
    if not before[-1:].isdigit():
        return False
    return FEET_AND_INCHES.search(before) is not None or BY.match(text, end) is not None


def _single(text: str, span: Span, start: int, word: str) -> Mark | None:
    before = text[start - 1] if start > span.start else " "
    after = text[start + 1] if start + 1 < span.end else " "
    if before.isalnum() and after.isalnum():
        return None
    if before.isdigit() and AFTER_DIGIT.match(text, start + 1):
        return None
    elided = ELISION.match(text, start + 1, span.end) is not None
    opens = word != "’" and not elided and _has_opening_shape(text, before, after, start + 1)
    opens = opens or (word in "‘‚" and not elided and not after.isspace() and not before.isalnum())
    closes = word in "’'" and not before.isspace() and before not in "([{—–" and not opens
    if closes and ROCK_N_ROLL.search(text[max(span.start, start - 3) : start]):
        return None
    dropped = before in "sSzZ" or text[max(span.start, start - 2) : start].lower() in ("in", "th")
    return Mark(start, start + 1, FAMILIES[word], opens, closes, closes and (dropped or before.isdigit()))
