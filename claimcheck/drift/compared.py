"""What each kind of drift is given: both texts, how they belong together, and the word lists."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property

from claimcheck.drift.align import Alignment, Link
from claimcheck.drift.clauses import holding, shown
from claimcheck.drift.paired import Pair, pairs
from claimcheck.drift.phrases import Phrases
from claimcheck.drift.statements import Statement
from claimcheck.model.claims import Attribution
from claimcheck.model.drift import DriftKind, Shift
from claimcheck.model.span import Span

# So few words are no more than chance, and so much of what is said must be the original's.
FEW, ONLY = 3, 0.75
# Cues that make a statement one even where nobody is named: "it was alleged that".
SAID = ("neutral", "loaded", "allegation", "according", "document")


class Compared:
    """Two texts and their alignment."""

    def __init__(self, alignment: Alignment, phrases: Phrases) -> None:
        self.alignment, self.phrases = alignment, phrases
        self.original, self.rewrite = alignment.original, alignment.rewrite

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """The figures that belong together."""
        return tuple(pairs(self.alignment))

    @cached_property
    def names(self) -> frozenset[str]:
        """The words that have a capital within a sentence of either text."""
        return frozenset(
            word.stem
            for text in (self.original, self.rewrite)
            for s in text.statements
            for word in s.words
            if word.span.start > s.places[0].start and text.text[word.span.start].isupper()
        )

    def share(self, stems: Collection[str], among: Collection[str]) -> float:
        """Return how much of what words tell is told by others too."""
        return self.alignment.weights.share(stems, among)

    def shift(
        self, kind: DriftKind, before: Statement, after: Statement, was: Span | None, is_now: Span | None,
        meant: Iterable[str] = (),
    ) -> Shift:  # fmt: skip
        """Return a drift between two statements; the clauses that hold ``meant`` and the places are shown."""
        stems = frozenset(meant)
        shown_before = (*([was] if was else ()), *holding(before, stems))
        shown_after = (*([is_now] if is_now else ()), *holding(after, stems))
        return Shift(
            kind,
            shown(self.original.text, before, shown_before),
            shown(self.rewrite.text, after, shown_after),
            was.of(self.original.text) if was else "",
            is_now.of(self.rewrite.text) if is_now else "",
            was,
            is_now,
        )


@dataclass(frozen=True, slots=True)
class Retold:
    """A part of an original statement and the statement of the rewrite that says it again.

    ``stems`` is what both say; ``share`` how much that is of the part.
    """

    link: Link
    stems: frozenset[str]
    share: float


def retold(compared: Compared, statement: Statement, part: frozenset[str], least: float) -> Retold | None:
    """Return where the rewrite says a part of a statement again; None where it leaves it out."""
    best: Retold | None = None
    for link in compared.alignment.on(statement):
        stems = part & link.rewrite.stems
        share = compared.share(part, stems)
        if share >= least and (best is None or share > best.share + 0.05):
            best = Retold(link, stems, share)
    return best


def shortened(compared: Compared, statement: Statement, part: frozenset[str]) -> Retold | None:
    """Return where somebody in the rewrite says a little of a part of a statement, and hardly anything else."""
    for link in compared.alignment.on(statement):
        for attribution in link.rewrite.attributions:
            own = link.rewrite.stems_in(attribution.content)
            if len(own & part) >= FEW and compared.share(own, part) >= ONLY:
                return Retold(link, own & part, compared.share(part, own))
    return None


def attributed(
    compared: Compared, statement: Statement, stems: frozenset[str], inside: frozenset[str] = frozenset()
) -> Attribution | None:
    """Return who stands behind some words of a statement of the rewrite: the one who says most of them.

    An attribution that the words ``inside`` themselves speak of does not count.
    """
    best, most = None, 0.0
    for attribution in statement.attributions:
        if not _says(attribution) or _is_inside(statement, attribution, inside):
            continue
        share = compared.share(stems, statement.stems_in(attribution.content))
        if share > most:
            best, most = attribution, share
    return best if most >= 0.4 else None


def _is_inside(statement: Statement, attribution: Attribution, words: frozenset[str]) -> bool:
    """Tell whether an attribution is itself what some words say: "staff had complained", "they had been warned"."""
    if attribution.source is None:
        cue = statement.stems_in(attribution.cue.spans) if attribution.cue else frozenset()
        return bool(cue) and cue <= words
    source = statement.stems_in((attribution.source.span,))
    return bool(source) and source <= words


def _says(attribution: Attribution) -> bool:
    """Tell whether somebody is named who says something, or it is put as said by somebody."""
    return attribution.source is not None or (attribution.cue is not None and attribution.cue.cls in SAID)


def is_seen_as_said(compared: Compared, statement: Statement, stems: frozenset[str]) -> bool:
    """Tell whether somebody may be said to say some words, in a way too doubtful to be reported."""
    places = holding(statement, stems)
    glimpsed = compared.rewrite.version.claims.glimpsed
    return sum(any(g.meets(place) for g in glimpsed) for place in places) * 2 > len(places)


def said_without(compared: Compared, statement: Statement, stems: frozenset[str]) -> bool:
    """Tell whether the original says in its own voice too what a statement of the rewrite says."""
    for link in compared.alignment.back(statement):
        spoken = {s for a in link.original.attributions for s in link.original.stems_in(a.content)}
        if compared.share(stems, link.original.stems - spoken) >= 0.7:
            return True
    return False
