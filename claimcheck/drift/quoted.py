"""Words between quotation marks as they are compared: in lower case, numbers in figures."""

from __future__ import annotations

import re
from dataclasses import dataclass

from claimcheck.drift.clauses import SHORT
from claimcheck.drift.statements import Text
from claimcheck.model.span import Span

WORD = re.compile(r"\w+(?:['’]\w+)*")
# So many words of a quotation are compared.
LONGEST = 300
SPELT = {"zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
         "eight": "8", "nine": "9", "ten": "10", "per": "percent", "cent": "", "ok": "okay"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Words:
    """Words as they are compared, and where each stands."""

    lowers: tuple[str, ...]
    spans: tuple[Span, ...]


def words_of(text: str, start: int, most: int = LONGEST) -> Words:
    """Return the words of a text that begins at a place."""
    found = [(SPELT.get(m[0].lower(), m[0].lower().replace("’", "'")), m) for m in WORD.finditer(text)]
    kept = [(word, m) for word, m in found if word][:most]
    return Words(tuple(w for w, _ in kept), tuple(Span(start + m.start(), start + m.end()) for _, m in kept))


def sentence_of(text: Text, quoted: Span, place: Span) -> Span:
    """Return the sentence of a quotation that holds a place; the whole where that is short."""
    statement = text.at(place.start)
    if statement is None or quoted.end - quoted.start <= SHORT:
        return quoted
    return Span(max(quoted.start, statement.span.start), max(place.end, min(quoted.end, statement.span.end)))
