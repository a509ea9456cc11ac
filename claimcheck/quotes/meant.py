"""Which words between quotation marks are quoted from somebody: no terms, no titles, no scare quotes."""

from __future__ import annotations

import re

from claimcheck.model.claims import Attribution, Quotation

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
# What stands before a name that is put between marks, or before a word that the article does not make its own.
NAMING = re.compile(
    r"\b(?:a|an|the|its|their|his|her|our|my|your|of|so-called|called|named|titled|entitled|"
    r"dubbed|nicknamed|labelled|labeled|known as|headlined|termed|word|phrase|term|slogan|motto)\s*$",
    re.I,
)
ARTICLE = re.compile(r"\W*(?:a|an|the)\s", re.I)
REACH = 24


def is_meant(quotation: Quotation, attribution: Attribution | None, text: str) -> bool:
    """Tell whether a quotation is to be held against what was said."""
    if quotation.kind != "term":
        return True
    words = WORD.findall(quotation.inner.of(text))
    if attribution is None or attribution.source is None or not words or _is_title(words):
        return False
    if quotation.inner.of(text).isupper():
        return False
    before = NAMING.search(text, max(0, quotation.span.start - REACH), quotation.span.start)
    return before is None or (
        before[0].strip().lower() == "called" and ARTICLE.match(quotation.inner.of(text)) is not None
    )


def _is_title(words: list[str]) -> bool:
    """Tell whether all words have capitals, but the short ones."""
    return all(word[0].isupper() for word in words if len(word) > 3) and any(
        word[0].isupper() for word in words
    )
