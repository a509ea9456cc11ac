"""Whether a text is in English, by the share of words that only English is full of."""

from __future__ import annotations

import re

# Frequent in any English prose and rare in its neighbours ("in", "was", "a", "on", "is" are not).
COMMON_WORDS = (
    "the of to and that for with it from this his her their have has had were been by at which would said "
    "but not are be an will they who its more than when there about after what if or she could also"
)
COMMON = frozenset(COMMON_WORDS.split())
WORD = re.compile(r"[^\W\d_]+")
LETTER = re.compile(r"[^\W\d_]")
LOOKED_AT = 20_000
ENOUGH_WORDS = 100
ENOUGH_LETTERS = 300
# English news has 0.28 to 0.40, tables of results about 0.15, other languages 0.00 to 0.05.
SHARE = 0.08


def note(text: str) -> str | None:
    """Return a note where a text of some length does not look like English, else None."""
    words = WORD.findall(text[:LOOKED_AT].lower())
    if len(words) >= ENOUGH_WORDS:
        common = sum(word in COMMON for word in words)
        if common < SHARE * len(words):
            return _note(f"only {common} of {len(words)} words are common English ones")
    letters = LETTER.findall(text[:LOOKED_AT])
    latin = sum(letter.isascii() for letter in letters)
    if len(letters) >= ENOUGH_LETTERS and latin < len(letters) / 2:
        return _note(f"only {latin} of {len(letters)} letters are Latin ones")
    return None


def _note(why: str) -> str:
    return f"this does not look like English: {why}; the rules know English only"
