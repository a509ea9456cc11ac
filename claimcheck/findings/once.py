"""Rules that speak once in a sentence, a paragraph or an article, or of a source: the first place is the finding."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claimcheck.findings.article import Article, Candidate
from claimcheck.model.claims import Attribution
from claimcheck.model.rule import Rule, Unit

Folded = tuple[Candidate, Sequence[Candidate]]


def folded(article: Article, rule: Rule, candidates: Iterable[Candidate]) -> list[Folded]:
    """Return the first candidate of each unit with the later ones; each for itself where a rule has no unit."""
    if rule.once is None:
        return [(candidate, ()) for candidate in candidates]
    units: dict[int | str, list[Candidate]] = {}
    for candidate in sorted(candidates, key=lambda c: c.span):
        units.setdefault(_unit(article, rule.once, candidate), []).append(candidate)
    return [(first, others) for first, *others in units.values()]


def _unit(article: Article, unit: Unit, candidate: Candidate) -> int | str:
    """Return where the unit that holds a candidate starts, or the id of the source that speaks in it."""
    offset = candidate.span.start
    if unit == "document":
        return 0
    if unit == "source":
        return _source(candidate) or offset
    around = article.sentence(offset) if unit == "sentence" else article.section(offset)
    return around.span.start if around else 0


def _source(candidate: Candidate) -> str:
    claim = candidate.claim
    return claim.source.id if isinstance(claim, Attribution) and claim.source else ""
