"""What an article leaves open: statements that are hedged, alleged, or told by those who cannot settle them."""

from __future__ import annotations

from collections.abc import Collection

from claimcheck.findings.article import Article
from claimcheck.findings.told import Told
from claimcheck.model.claims import Attribution, HedgeClass
from claimcheck.model.span import Span

# Hedges that soften a whole statement; "about" and "mostly" soften one word of it.
SOFTENING: tuple[HedgeClass, ...] = ("hearsay", "modal", "probability")
ACCUSING = "claims-accusing"
DOUBTFUL_CUES = ("allegation", "cognition")
PARTIAL = ("collective", "anonymous")
NEGATIONS = frozenset("not no never none nobody n't".split())
# A source and its cue are shown together where they are no farther apart.
NEAR = 60
# How many characters before the words that it denies a negation may stand.
BEFORE = 12
SURE = 0.6


def negated(told: Told, stems: Collection[str]) -> bool:
    """Tell whether a negation stands among some words of a sentence, or just before them."""
    places = [place for word, place in told.words if word in stems]
    reach = Span(places[0].start - BEFORE, places[-1].end)
    return any(token.lower in NEGATIONS and reach.meets(token.span) for token in told.tokens)


def softened(
    article: Article, told: Told, shared: frozenset[str], hedges: Collection[HedgeClass] = SOFTENING
) -> Span | None:
    """Return the words with which a sentence leaves open what it says in ``shared``; None where it says it flatly.

    What a court or an inquiry says is settled, and what an official says in his own business is taken as it is.
    """
    span = told.sentence.span
    index = told.sentence.index
    for hedge in article.hedges_of.get(index, ()):
        if hedge.cls in hedges and _covers(told, shared, hedge.scope or span):
            return hedge.span
    said = [a for a in article.attributions_of.get(index, ()) if _covers(told, shared, *a.content)]
    if any(_settles(article, shared, attribution) for attribution in said):
        return None
    for attribution in said:
        if _leaves_open(article, shared, attribution):
            return _speaker(attribution)
    return told.phrase(article.phrases("claims-doubts"))


def _covers(told: Told, shared: frozenset[str], *spans: Span) -> bool:
    """Tell whether most of the shared words stand in parts of a sentence."""
    return len(told.stems_in(*spans) & shared) > len(shared) / 2


def _settles(article: Article, shared: frozenset[str], attribution: Attribution) -> bool:
    """Tell whether what is said is settled by who says it: a court, an inquiry, an official who accuses nobody."""
    if _named(article, attribution, "claims-deciders"):
        return True
    return _named(article, attribution, "claims-officials") and not _accuses(article, shared)


def _leaves_open(article: Article, shared: frozenset[str], attribution: Attribution) -> bool:
    """Tell whether nobody must take for a fact what is said, by how and by whom it is said."""
    source, cue = attribution.source, attribution.cue
    if source is None or attribution.confidence < SURE or (cue and cue.cls in ("denial", "other")):
        return False
    doubtful = cue is not None and cue.cls in DOUBTFUL_CUES
    return doubtful or source.kind in PARTIAL or _accuses(article, shared)


def _accuses(article: Article, shared: frozenset[str]) -> bool:
    return not shared.isdisjoint(article.phrases(ACCUSING).stems)


def _named(article: Article, attribution: Attribution, slug: str) -> bool:
    """Tell whether a word of a list stands in what names a source."""
    source = attribution.source
    words = source.text.lower().split() if source else []
    return any((word,) in article.phrases(slug) for word in words)


def _speaker(attribution: Attribution) -> Span:
    """Return who says it, with the word for saying where that stands beside."""
    named = [attribution.source.span] if attribution.source else []
    spans = sorted((*named, *(attribution.cue.spans if attribution.cue else ())))
    beside = spans[-1].end - spans[0].start <= NEAR
    return Span(spans[0].start, spans[-1].end) if beside else named[0]
