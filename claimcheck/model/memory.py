"""What was worked out of one text and holds in the next: for somebody who audits a text again while it is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TypeVar

from claimcheck.model.prose import Parse
from claimcheck.model.tagged import Tagged

# More than the paragraphs and sentences of a dozen long articles.
MOST = 5_000

# The words of a sentence, each with whether a space follows.
Written = tuple[tuple[str, bool], ...]
K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Memory:
    """Paragraphs with their statements, sentences with their grammar; both depend on no other."""

    paragraphs: dict[str, tuple[Tagged, ...]] = field(default_factory=dict)
    sentences: dict[Written, Parse] = field(default_factory=dict)

    def trim(self) -> None:
        """Forget what was learned first, where it is too much."""
        _trim(self.paragraphs)
        _trim(self.sentences)


def _trim(known: dict[K, V]) -> None:
    if len(known) > MOST:
        for key in list(islice(known, len(known) - MOST // 2)):
            del known[key]
