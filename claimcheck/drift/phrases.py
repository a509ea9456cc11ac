"""Word lists of the packs, looked for in a statement."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.drift.statements import Statement
from claimcheck.model.claims import Cue
from claimcheck.model.rule import Catalogue
from claimcheck.model.span import Span
from claimcheck.nlp.inflection import forms
from claimcheck.nlp.stems import stem

SOFT, SOFT_CUES, NEGATIONS = "drift-softeners", "drift-soft-cues", "drift-negations"
DENIALS, OPPOSITES, IDIOMS = "drift-denials", "drift-opposites", "drift-no-negations"
UNPROVEN, PROOF = "drift-unproven", "drift-proof"
FIRST_PERSON, SAME = "drift-first-person", "drift-same-sources"

# What begins more words about a source.
BEHIND = frozenset("at in for from with on who which whose that near behind inside close familiar".split())


@dataclass(frozen=True, slots=True)
class Phrases:
    """What a rewrite is searched for: the phrases of each list are in lower case.

    ``soft_cues`` are stems.
    """

    soft: frozenset[str]
    soft_cues: frozenset[str]
    negations: frozenset[str]
    denials: frozenset[str]
    opposites: tuple[tuple[str, str], ...]
    idioms: frozenset[str]
    unproven: frozenset[str]
    proof: frozenset[str]
    first_person: frozenset[str]
    same_sources: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, catalogue: Catalogue) -> Phrases:
        """Take the lists from the packs of a run."""
        return cls(
            _listed(catalogue, SOFT),
            frozenset(stem(cue) for cue in _listed(catalogue, SOFT_CUES)),
            _listed(catalogue, NEGATIONS),
            _listed(catalogue, DENIALS),
            _paired(catalogue, OPPOSITES),
            _listed(catalogue, IDIOMS),
            _listed(catalogue, UNPROVEN),
            _listed(catalogue, PROOF),
            _listed(catalogue, FIRST_PERSON),
            _paired(catalogue, SAME),
        )

    def is_soft_cue(self, cue: Cue | None) -> bool:
        """Tell whether a cue reports what somebody only believes, or lays at somebody's door."""
        return cue is not None and stem(cue.lemma.split()[0].lower()) in self.soft_cues

    def softens(self, statement: Statement, part: Span) -> bool:
        """Tell whether a word in a part of a statement softens it."""
        return any(part.meets(place) for place in standing(statement, self.soft))

    def negating(self, statement: Statement) -> Iterator[Span]:
        """Yield where a statement negates."""
        idioms = tuple(standing(statement, self.idioms))
        for place in standing(statement, self.negations):
            if not any(idiom.meets(place) for idiom in idioms):
                yield place

    def denying(self, statement: Statement) -> Iterator[Span]:
        """Yield where a statement negates, or says in another way that something is not so."""
        return standing(statement, self.negations | self.denials)


def standing(statement: Statement, phrases: Collection[str]) -> Iterator[Span]:
    """Yield where phrases of up to three words stand in a statement; of those from one place the longest."""
    words, places = statement.lowers, statement.places
    if len(phrases) < len(words) and not any(phrase.split(" ", 1)[0] in words for phrase in phrases):
        return
    for at in range(len(words)):
        for last in (at + 3, at + 2, at + 1):
            if last <= len(words) and " ".join(words[at:last]) in phrases:
                yield Span(places[at].start, places[last - 1].end)
                break


def forms_standing(statement: Statement, phrase: str) -> Iterator[Span]:
    """Yield where a phrase stands in a statement, in any form of its first word."""
    return standing(statement, any_form(phrase))


@lru_cache(maxsize=4_000)
def any_form(phrase: str) -> frozenset[str]:
    """Return the forms of a phrase, of which only the first word bends."""
    first, _, rest = phrase.partition(" ")
    return frozenset(f"{form} {rest}".strip() for form in forms(first))


def _listed(catalogue: Catalogue, slug: str) -> frozenset[str]:
    return frozenset(" ".join(entry.words).lower() for entry in catalogue.lexicon(slug))


def _paired(catalogue: Catalogue, slug: str) -> tuple[tuple[str, str], ...]:
    """Return each phrase of a list with each of those behind its colon."""
    return tuple(
        (" ".join(entry.words).lower(), other.strip())
        for entry in catalogue.lexicon(slug)
        for other in entry.value.lower().split("/")
    )
