"""What a quotation can be worth beside what was said."""

from __future__ import annotations

from typing import Literal

# The most serious first; of several that hold, the first counts.
QuoteKind = Literal[
    "not-found", "wrong-speaker", "joined", "altered", "cut-before-qualifier", "shortened", "cleaned", "punctuation",
    "exact",
]  # fmt: skip
QUOTE_KINDS: tuple[QuoteKind, ...] = (
    "not-found", "wrong-speaker", "joined", "altered", "cut-before-qualifier", "shortened", "cleaned", "punctuation",
    "exact",
)  # fmt: skip
# What a rule can look for: of an exact quotation there is nothing to say.
FAULTS: tuple[QuoteKind, ...] = QUOTE_KINDS[:-1]
