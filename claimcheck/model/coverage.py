"""How well an article, or a run over several, is sourced: statements by who makes them, hedged ones, words quoted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, fields

from claimcheck.model.claims import Attribution, Claims, SourceKind
from claimcheck.model.finding import Finding

# The rules whose findings speak of an article as a whole: one source for all of it, and nobody asked for a reply.
WARNING_RULES = ("SRC007", "SRC008")
NAMED: tuple[SourceKind, ...] = ("person", "organisation", "role", "document")
ANONYMOUS: tuple[SourceKind, ...] = ("anonymous", "collective")


@dataclass(frozen=True, slots=True)
class Coverage:
    """Counts of statements, and of words: all of them, and those between quotation marks that have a source.

    ``named``, ``anonymous``, ``unresolved`` and ``without_source`` add up to ``statements``; ``unresolved`` are
    those of whom claimcheck cannot tell who they are. ``hedged`` have a hedge in them.
    """

    statements: int = 0
    named: int = 0
    anonymous: int = 0
    unresolved: int = 0
    without_source: int = 0
    hedged: int = 0
    words: int = 0
    words_quoted: int = 0

    @classmethod
    def of(cls, claims: Claims, words: int) -> Coverage:
        """Count the claims of an article that has so many words."""
        kinds = Counter(map(_kind, claims.attributions))
        return cls(
            statements=len(claims.attributions),
            named=sum(kinds[kind] for kind in NAMED),
            anonymous=sum(kinds[kind] for kind in ANONYMOUS),
            unresolved=kinds["unresolved"],
            without_source=kinds[None],
            hedged=sum(bool(a.hedges) for a in claims.attributions),
            words=words,
            words_quoted=sum(source.words_quoted for source in claims.sources),
        )

    def plus(self, other: Coverage) -> Coverage:
        """Return both together."""
        return Coverage(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))

    def share(self, statements: int) -> float:
        """Return some statements as a share of all, from 0 to 1; 0 where there are none."""
        return statements / self.statements if self.statements else 0.0

    @property
    def share_quoted(self) -> float:
        """The share of all words that stand between quotation marks and have a source."""
        return self.words_quoted / self.words if self.words else 0.0


def warnings_of(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the findings that stand and speak of how the article as a whole is sourced."""
    return tuple(f for f in findings if f.rule in WARNING_RULES and f.suppressed is None)


def _kind(attribution: Attribution) -> SourceKind | None:
    return attribution.source.kind if attribution.source else None
