"""Who has how many of an article's words, and which: each word belongs to the innermost statement that holds it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from claimcheck.model.claims import SourceKind
from claimcheck.model.report import DocumentReport
from claimcheck.model.span import Span

# A figure, or a run of letters: what the tokenizer would call a word, or close to it.
WORD = re.compile(r"\d[\d.,]*\d|[^\W_]+")
# Whose words they are where no source was found.
NOBODY = "none"
Standing = Literal["own", "named", "anonymous", "unknown"]
STANDINGS: Mapping[Standing, str] = {
    "named": "named sources",
    "anonymous": "anonymous sources",
    "unknown": "source not known",
    "own": "the article itself",
}
# How a kind of source is counted; all others are named.
_STANDING: Mapping[SourceKind, Standing] = {
    "anonymous": "anonymous",
    "collective": "anonymous",
    "unresolved": "unknown",
}


@dataclass(frozen=True, slots=True)
class Run:
    """Words without a break that all belong to one source, by its id in the ledger or ``NOBODY``."""

    source: str
    standing: Standing
    span: Span


@dataclass(frozen=True, slots=True)
class Voices:
    """How the words of an article are shared out: by source, and by standing, of which all are named.

    What is in no run the article says itself.
    """

    total: int
    words: Mapping[str, int]
    shares: Mapping[Standing, int]
    runs: tuple[Run, ...]

    @classmethod
    def of(cls, report: DocumentReport) -> Voices:
        """Count the words of one article, comments in it left aside."""
        spans = _words(report)
        owners = _owners(report, [span.start for span in spans])
        standings = {source.id: _STANDING.get(source.kind, "named") for source in report.claims.sources}
        counts = Counter("own" if not owner else standings.get(owner, "unknown") for owner in owners)
        return cls(
            total=len(spans),
            words=Counter(owner for owner in owners if owner),
            shares={name: counts[name] for name in STANDINGS},
            runs=tuple(_runs(spans, owners, standings)),
        )

    def share(self, count: int) -> float:
        """Return a number of words as a share of all, 0 to 1."""
        return count / self.total if self.total else 0.0


def _words(report: DocumentReport) -> list[Span]:
    text, sections = report.document.text, report.document.sections
    return [Span(*m.span()) for s in sections for m in WORD.finditer(text, s.span.start, s.span.end)]


def _owners(report: DocumentReport, starts: list[int]) -> list[str]:
    """Return the source of each word, "" for the article itself."""
    owners = [""] * len(starts)
    # What is shorter lies within what is longer.
    for said in sorted(report.claims.attributions, key=lambda a: sum(s.start - s.end for s in a.content)):
        source = said.source.id if said.source else NOBODY
        for span in said.content:
            first, last = bisect_left(starts, span.start), bisect_left(starts, span.end)
            owners[first:last] = [source] * (last - first)
    return owners


def _runs(spans: list[Span], owners: list[str], standings: Mapping[str, Standing]) -> Iterator[Run]:
    at = 0
    for source, group in groupby(owners):
        count = len(list(group))
        if source:
            place = Span(spans[at].start, spans[at + count - 1].end)
            yield Run(source, standings.get(source, "unknown"), place)
        at += count
