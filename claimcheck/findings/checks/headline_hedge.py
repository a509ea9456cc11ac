"""A headline that says flatly what the text says only softly: "Halden poisoned river" over "Residents say Halden did".

The headline is held against the sentences that share most of its words. Nothing is said where one of them says the
same flatly, or has it from a body that decides or records (a court, the police, a council), nor where the headline
itself softens, asks or quotes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.findings.article import Article
from claimcheck.findings.checks.open_claims import negated, softened
from claimcheck.findings.told import Told
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.finding import Related
from claimcheck.model.span import Span

# So much of what a headline says must stand in a sentence for both to say the same.
SHARED = 0.65
FEWEST = 2
# A headline with one of these asks, or names its source: "Halden: we did not poison river".
OPENS = frozenset("?:")


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each headline that no sentence says as flatly; the value is what softens it there."""
    for head in article.told:
        if head.kind == "headline" and len(head.stems) >= FEWEST and not _is_soft(article, head):
            soft = _only_softly(article, head)
            if soft is not None:
                yield Found(head.sentence.span, soft.of(article.text), (Related(soft, "softer here"),))


def _is_soft(article: Article, head: Told) -> bool:
    span = head.sentence.span
    claims = article.claims
    return (
        not OPENS.isdisjoint(span.of(article.text))
        or head.phrase(article.phrases("headline-softeners")) is not None
        or any(span.meets(q.span) for q in claims.quotations)
        or bool(article.hedges_of.get(head.sentence.index))
        or any(span.meets(a.span) for a in claims.attributions if not (a.cue and a.cue.cls == "other"))
    )


def _only_softly(article: Article, head: Told) -> Span | None:
    """Return the words that soften the first sentence which says what the headline says; None if one does flatly."""
    soft: Span | None = None
    for told in article.told:
        shared = told.stems & head.stems
        same = told.kind == "body" and len(shared) >= max(FEWEST, SHARED * len(head.stems))
        if not same or negated(told, shared) != negated(head, shared):
            continue
        words = softened(article, told, shared)
        if words is None:
            return None
        soft = soft or words
    return soft
