"""Word lists of the packs that say what may go from a quotation, and what must not be cut off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.model.rule import Catalogue
from claimcheck.quotes.words import key_of

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Phrases:
    """The lists of a run; each phrase is the keys of its words.

    ``fillers`` say nothing anywhere, ``openers`` only where a pause sets them off; ``padding`` are those that need
    none where there are no commas. ``corrections`` take back what stands before them. ``qualifiers`` limit what they
    follow in one sentence, ``conditions`` where full stops show that it is one, ``limits`` across a full stop too.
    ``negations`` may not be hidden by an ellipsis. ``roles`` are words of a speaker's label that are no name; whom
    ``askers`` name is nobody with a label of their own. ``spoken`` pairs how people speak with how it is spelled.
    """

    fillers: frozenset[Phrase]
    openers: frozenset[Phrase]
    padding: frozenset[Phrase]
    corrections: frozenset[Phrase]
    qualifiers: frozenset[Phrase]
    conditions: frozenset[Phrase]
    limits: frozenset[Phrase]
    negations: frozenset[Phrase]
    roles: frozenset[str]
    askers: frozenset[str]
    spoken: tuple[tuple[Phrase, Phrase], ...]

    @classmethod
    def of(cls, catalogue: Catalogue) -> Phrases:
        """Take the lists from the packs of a run."""
        return cls(
            _listed(catalogue, "quote-fillers"),
            _listed(catalogue, "quote-openers"),
            _listed(catalogue, "quote-padding"),
            _listed(catalogue, "quote-corrections"),
            _listed(catalogue, "quote-qualifiers"),
            _listed(catalogue, "quote-conditions"),
            _listed(catalogue, "quote-limits"),
            _listed(catalogue, "quote-negations"),
            frozenset(word for phrase in _listed(catalogue, "speaker-roles") for word in phrase),
            frozenset(word for phrase in _listed(catalogue, "asking-speakers") for word in phrase),
            tuple(
                (_keys(entry.words), _keys(entry.value.lower().split()))
                for entry in catalogue.lexicon("quote-spoken")
            ),
        )


def begins(keys: Sequence[str], at: int, phrases: frozenset[Phrase], longest: int = 4) -> int:
    """Return how many words the longest phrase takes that stands at a place; 0 for none."""
    for length in range(min(longest, len(keys) - at), 0, -1):
        if tuple(keys[at : at + length]) in phrases:
            return length
    return 0


def _listed(catalogue: Catalogue, slug: str) -> frozenset[Phrase]:
    return frozenset(_keys(entry.words) for entry in catalogue.lexicon(slug))


def _keys(words: Sequence[str]) -> Phrase:
    return tuple(key_of(word.lower()) for word in words)
