"""Claim drift: what a rewrite makes of the claims of its original."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from claimcheck.model.claims import Claims
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding
from claimcheck.model.joined import Joined
from claimcheck.model.prose import Prose
from claimcheck.model.span import Span

DriftKind = Literal[
    "hedge-dropped", "bound-lost", "number-changed", "attribution-dropped", "source-upgraded", "quote-altered",
    "polarity-changed", "claim-added",
]  # fmt: skip
DRIFT_KINDS: tuple[DriftKind, ...] = (
    "hedge-dropped", "bound-lost", "number-changed", "attribution-dropped", "source-upgraded", "quote-altered",
    "polarity-changed", "claim-added",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Version:
    """One of the two sides that are compared: its words, what it says, and where each of its texts begins."""

    prose: Prose
    claims: Claims
    starts: tuple[int, ...] = (0,)

    @property
    def document(self) -> Document:
        """The text as read."""
        return self.prose.document


@dataclass(frozen=True, slots=True)
class Aligned:
    """A sentence of the rewrite and one of the original that it goes back to; ``score`` is 0 to 1."""

    original: Span
    rewrite: Span
    score: float


@dataclass(frozen=True, slots=True)
class Shift:
    """What became of one claim: the statements of both texts, and the words that changed.

    ``original`` is None where the rewrite added something. ``before`` and ``after`` are the words, "" where
    there are none; ``marked_before`` and ``marked_after`` are where they stand.
    """

    kind: DriftKind
    original: Span | None
    rewrite: Span
    before: str = ""
    after: str = ""
    marked_before: Span | None = None
    marked_after: Span | None = None


@dataclass(frozen=True, slots=True)
class Drift:
    """A shift and what a rule says of it: the finding lies in the rewrite. ``why`` is the rule's reason."""

    id: str
    shift: Shift
    finding: Finding
    why: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions held against each other; where they are not ``related`` there are no drifts.

    Spans of the original are those of all originals joined. ``statements`` counts those of the rewrite.
    """

    originals: Joined
    rewrite: Document
    related: bool
    drifts: tuple[Drift, ...]
    aligned: tuple[Aligned, ...]
    statements: int
