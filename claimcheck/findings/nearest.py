"""The claim that comes nearest to what a rule asks for, and where it differs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.findings.article import Article, Candidate
from claimcheck.findings.fields import value_of
from claimcheck.findings.where import POSITION, fulfilling, passes
from claimcheck.model.finder import ClaimFinder, Test
from claimcheck.model.missed import Missed, NoClaim, OtherClaims
from claimcheck.model.span import Span


def missed_claim(article: Article, finder: ClaimFinder, wanted: Sequence[Span]) -> Missed | None:
    """Say why none of the claims of an article is flagged; None where one is."""
    candidates = article.candidates(finder.claim)
    if not candidates:
        return NoClaim(finder.claim)
    meant = fulfilling(article, candidates, finder.where)
    if meant and finder.then and len(fulfilling(article, meant, finder.then)) == len(meant):
        return OtherClaims(finder, len(meant), "then")
    return None if meant else _unlike(article, finder, candidates, wanted)


def _unlike(
    article: Article, finder: ClaimFinder, candidates: Sequence[Candidate], wanted: Sequence[Span]
) -> OtherClaims:
    """Take the claim on the words that are marked, else the one that passes most tests."""
    asked = {field: test for field, test in finder.where.items() if field != POSITION}
    failing = [(candidate, _failing(article, candidate, asked)) for candidate in candidates]
    nearest, fields = min(failing, key=lambda pair: (not any(map(pair[0].span.meets, wanted)), len(pair[1])))
    count = len(candidates)
    if not fields or nearest.claim is None:
        # All is as asked but the position, and there is no later one where only one is left.
        return OtherClaims(finder, count, "where", POSITION, "first")
    return OtherClaims(finder, count, "where", fields[0], value_of(article, nearest.claim, fields[0]))


def _failing(article: Article, candidate: Candidate, asked: Mapping[str, Test]) -> list[str]:
    claim = candidate.claim
    if claim is None:
        return []
    return [field for field, test in asked.items() if not passes(value_of(article, claim, field), test)]
