"""In whose voice words stand: the article's own, somebody's in other words, or somebody's own words."""

from __future__ import annotations

from claimcheck.findings.article import Article, Candidate
from claimcheck.model.claims import Attribution
from claimcheck.model.document import Document
from claimcheck.model.rule import Voice
from claimcheck.model.span import Span


def voice(article: Article, candidate: Candidate) -> Voice:
    """Return the voice of a candidate; an attribution's is the voice that names its source."""
    span = _speaking(candidate)
    if span is None:
        return "narration"
    if article.quoted.hold(span):
        return "quotation"
    return "paraphrase" if article.said.hold(span) else "narration"


def _speaking(candidate: Candidate) -> Span | None:
    claim = candidate.claim
    if isinstance(claim, Document):
        return None
    if not isinstance(claim, Attribution):
        return candidate.span
    if claim.cue:
        return claim.cue.spans[0]
    return claim.source.span if claim.source else None
