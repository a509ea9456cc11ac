"""A headline that says flatly what the text says only softly: "Halden poisoned river" over "Residents say Halden did".

The headline is held against the sentences that share most of its words. Nothing is said where one of them says the
same flatly, or has it from a body that decides or records (a court, the police, a council), nor where the headline
itself softens, asks or quotes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.audit.article import Article
from claimcheck.audit.told import Told
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Attribution
from claimcheck.model.finding import Related
from claimcheck.model.span import Span
from claimcheck.nlp.stems import stem

# So much of what a headline says must stand in a sentence for both to say the same.
SHARED = 0.65
FEWEST = 2
# Hedges that soften a whole statement; "about" and "mostly" soften one word of it.
SOFTENING = ("hearsay", "modal", "probability")
DOUBTFUL_CUES = ("allegation", "cognition")
NEGATIONS = frozenset("not no never none nobody n't".split())
PARTIAL = ("collective", "anonymous")
# A source and its cue are shown together where they are no farther apart.
NEAR = 60


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
        "?" in span.of(article.text)
        or head.phrase(article.phrases("headline-softeners")) is not None
        or any(span.meets(claim.span) for claim in (*claims.quotations, *claims.hedges))
        or any(span.meets(a.span) for a in claims.attributions if not (a.cue and a.cue.cls == "other"))
    )


def _only_softly(article: Article, head: Told) -> Span | None:
    """Return the words that soften the first sentence which says what the headline says; None if one does flatly."""
    soft: Span | None = None
    for told in article.told:
        shared = told.stems & head.stems
        if (
            told.kind != "body"
            or _negates(told) != _negates(head)
            or len(shared) < max(FEWEST, SHARED * len(head.stems))
        ):
            continue
        softened = _softened(article, told, shared)
        if softened is None:
            return None
        soft = soft or softened
    return soft


def _negates(told: Told) -> bool:
    return not NEGATIONS.isdisjoint(told.lowers)


def _softened(article: Article, told: Told, shared: frozenset[str]) -> Span | None:
    """Return what softens in a sentence the words that a headline shares with it."""
    span = told.sentence.span
    for hedge in article.claims.hedges:
        if hedge.cls in SOFTENING and span.holds(hedge.span) and _covers(told, shared, hedge.scope or span):
            return hedge.span
    for attribution in article.claims.attributions:
        if span.meets(attribution.span) and _covers(told, shared, *attribution.content):
            if _decides(article, attribution):
                return None
            if _leaves_open(article, shared, attribution):
                return _speaker(attribution)
    return told.phrase(article.phrases("headline-doubts"))


def _covers(told: Told, shared: frozenset[str], *spans: Span) -> bool:
    """Tell whether most of the shared words stand in parts of a sentence."""
    return len(told.stems_in(*spans) & shared) > len(shared) / 2


def _decides(article: Article, attribution: Attribution) -> bool:
    """Tell whether what is said is settled by who says it: a court, an inquiry."""
    return _named(article, attribution, "headline-deciders")


def _leaves_open(article: Article, shared: frozenset[str], attribution: Attribution) -> bool:
    """Tell whether a headline must not take for a fact what is said, by how and by whom it is said."""
    if attribution.source is None or (attribution.cue and attribution.cue.cls in ("denial", "other")):
        return False
    if attribution.cue and attribution.cue.cls in DOUBTFUL_CUES:
        return True
    accuses = not shared.isdisjoint(_stems(article, "headline-accusing"))
    if accuses or _named(article, attribution, "headline-officials"):
        return accuses
    return attribution.source.kind in PARTIAL


def _named(article: Article, attribution: Attribution, slug: str) -> bool:
    """Tell whether a word of a list stands in what names a source."""
    source = attribution.source
    words = source.text.lower().split() if source else []
    return any((word,) in article.phrases(slug) for word in words)


def _stems(article: Article, slug: str) -> frozenset[str]:
    return frozenset(stem(words[0]) for words in article.phrases(slug) if len(words) == 1)


def _speaker(attribution: Attribution) -> Span:
    """Return who says it, with the word for saying where that stands beside."""
    named = [attribution.source.span] if attribution.source else []
    spans = sorted((*named, *(attribution.cue.spans if attribution.cue else ())))
    beside = spans[-1].end - spans[0].start <= NEAR
    return Span(spans[0].start, spans[-1].end) if beside else named[0]
