"""Which statements of the original a statement of the rewrite goes back to.

A rewrite recasts, merges, splits, reorders and leaves out. So each statement of the rewrite may go back to several of
the original, and several to one. What counts is how many of its telling words stand there: a word that both texts
use everywhere tells little. How alike two statements are letter by letter, and which names and figures they share, was
tried and told nothing that words had not told.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from math import log, sqrt

from claimcheck.drift.statements import Statement, Text

# Below this two statements have nothing to do with each other; a further statement of the original must also
# bring in so much of what the first ones leave unsaid.
LINKED, BRINGS = 0.30, 0.22
MOST = 3
# Two texts are related if so much of the rewrite goes back to the original, by links of which so much is shared:
# among 132 pairs of articles on other matters no more than 0.23 of one does, of honest rewrites nearly all.
RELATED, TRUSTED = 0.28, 0.4
CANDIDATES = 8


@dataclass(frozen=True, slots=True)
class Signals:
    """How much each signal of the alignment weighs; the weights add up to 1."""

    words: float = 0.9
    place: float = 0.1


@dataclass(frozen=True, slots=True)
class Link:
    """A statement of the rewrite and one that it goes back to."""

    original: Statement
    rewrite: Statement
    score: float


class Weights:
    """How much a word tells: the rarer it is in both texts, the more."""

    def __init__(self, *texts: Text) -> None:
        statements = [s for text in texts for s in text.statements]
        seen = Counter(stem for s in statements for stem in s.stems)
        self._weights = {stem: log(1 + len(statements) / n) for stem, n in seen.items()}
        self._unseen = log(1 + len(statements)) or 1.0

    def of(self, stems: Iterable[str]) -> float:
        """Return how much words tell together."""
        return sum(self._weights.get(stem, self._unseen) for stem in stems)

    def share(self, stems: Collection[str], among: Collection[str]) -> float:
        """Return how much of what words tell is told by others too; 0 for no words."""
        whole = self.of(stems)
        return self.of(s for s in stems if s in among) / whole if whole else 0.0


class Alignment:
    """The links between two texts, from either side."""

    def __init__(self, original: Text, rewrite: Text, signals: Signals | None = None) -> None:
        self.original, self.rewrite = original, rewrite
        self.weights = Weights(original, rewrite)
        self._signals = signals or Signals()
        self._holding: defaultdict[str, list[int]] = defaultdict(list)
        for statement in original.statements:
            for stem in statement.stems:
                self._holding[stem].append(statement.index)
        self.links = tuple(link for s in rewrite.statements for link in self._links(s))
        self._back: defaultdict[int, list[Link]] = defaultdict(list)
        self._on: defaultdict[int, list[Link]] = defaultdict(list)
        for link in self.links:
            self._back[link.rewrite.index].append(link)
            self._on[link.original.index].append(link)

    def back(self, rewrite: Statement) -> Sequence[Link]:
        """Return what a statement of the rewrite goes back to, the best first."""
        return self._back.get(rewrite.index, ())

    def on(self, original: Statement) -> Sequence[Link]:
        """Return what became of a statement of the original, the best first."""
        return sorted(self._on.get(original.index, ()), key=lambda link: -link.score)

    @property
    def related(self) -> bool:
        """Whether enough of the rewrite goes back to the original."""
        trusted = {link.rewrite.index for link in self.links if link.score >= TRUSTED}
        told = [s for s in self.rewrite.statements if len(s.stems) >= 3 or s.index in trusted]
        return bool(trusted) and len(trusted) >= RELATED * len(told)

    def _links(self, statement: Statement) -> list[Link]:
        scored = sorted(
            (Link(s, statement, self.score(s, statement)) for s in self._candidates(statement)),
            key=lambda link: (-link.score, link.original.index),
        )
        if not scored or scored[0].score < LINKED:
            return []
        taken, left = scored[:1], set(statement.stems) - scored[0].original.stems
        for link in scored[1:]:
            brought = left & link.original.stems
            if len(taken) == MOST:
                break
            if len(brought) >= 2 and self.weights.of(brought) >= BRINGS * self.weights.of(statement.stems):
                taken.append(link)
                left -= brought
        return [replace(link, score=min(1.0, link.score)) for link in taken]

    def _candidates(self, statement: Statement) -> list[Statement]:
        """Return the statements that share the most telling words with one; all of a short text."""
        if len(self.original) <= CANDIDATES:
            return list(self.original.statements)
        shared: Counter[int] = Counter()
        for stem in sorted(statement.stems):
            for index in self._holding.get(stem, ()):
                shared[index] += round(1000 * self.weights.of((stem,)))
        return [self.original.statements[index] for index, _ in shared.most_common(CANDIDATES)]

    def score(self, original: Statement, rewrite: Statement) -> float:
        """Return how alike two statements are, 0 to 1."""
        weigh = self._signals
        whole = self.weights.of(original.stems) * self.weights.of(rewrite.stems)
        shared = self.weights.of(original.stems & rewrite.stems)
        # Half of it how alike both are, half of it how much of the shorter stands in the longer.
        alike = shared / sqrt(whole) if whole else 0.0
        least = min(self.weights.of(original.stems), self.weights.of(rewrite.stems))
        held = shared / least if least else 0.0
        return weigh.words * (alike + held) / 2 + weigh.place * (
            1 - abs(self.original.place(original) - self.rewrite.place(rewrite))
        )
