"""A claim that hardens on the way down: "Police say Dorn took the van", and later "After he took the van".

A claim counts where it is alleged, hearsay, or an accusation that somebody makes. A later sentence in the article's own
voice tells it again where it has most of its words and does not soften, deny, ask or quote. Nothing is said once
somebody has admitted it, a court has found it, or a recording shows it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from claimcheck.findings.article import Article
from claimcheck.findings.checks.open_claims import ACCUSING, SOFTENING, negated, softened
from claimcheck.findings.told import Told
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import HedgeClass
from claimcheck.model.finding import Related
from claimcheck.model.span import Span

HEARSAY: tuple[HedgeClass, ...] = ("hearsay",)
# So much of a claim must stand in a later sentence that tells it again, and so many words.
SHARED = 0.6
# Questions state nothing, and statistics are of many.
UNSUITED = re.compile(r"\?|%|\bper ?cent\b")
UNNAMED = 0.75
# What the sentence adds in passing about whom it names.
ASIDE = re.compile(r"\b[A-Z]\w+, (?:who|which) ([^,;:?]{5,120})(?=[,.;])")
FEWEST = 2
# A claim is remembered for so many sentences.
MEMORY = 25


@dataclass(frozen=True, slots=True)
class Open:
    """A claim that a sentence leaves open: its words, and those that leave it open."""

    told: Told
    stems: frozenset[str]
    soft: Span


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each sentence that tells an open claim as a fact; the value is what left it open."""
    claims: list[Open] = []
    done: set[int] = set()
    for told in article.told:
        if told.kind != "body":
            continue
        settled = told.phrase(article.phrases("claims-settled")) is not None
        if settled:
            claims = [c for c in claims if not c.stems & told.stems]
        again = next((c for c in reversed(claims) if _tells_again(article, c, told)), None)
        if again is not None and again.told.sentence.index not in done:
            done.add(again.told.sentence.index)
            yield Found(told.sentence.span, again.soft.of(article.text), (Related(again.soft, "open here"),))
        if not settled:
            claims = [*claims[-MEMORY:], *_opened(article, told)]


def _opened(article: Article, told: Told) -> Iterator[Open]:
    """Yield what a sentence leaves open that accuses somebody."""
    if not told.stems & article.phrases(ACCUSING).stems:
        return
    parts = [a.content for a in article.attributions_of.get(told.sentence.index, ())]
    for spans in (*parts, (told.sentence.span,)):
        stems = told.stems_in(*spans)
        soft = softened(article, told, stems, HEARSAY) if len(stems) >= FEWEST else None
        if soft is not None and not negated(told, stems) and stems & article.phrases(ACCUSING).stems:
            own = told.stems_in(soft)
            yield Open(told, stems - own, soft)
            return


def _tells_again(article: Article, claim: Open, told: Told) -> bool:
    shared = claim.stems & told.stems
    if not shared & article.phrases(ACCUSING).stems:
        return False
    aside = _in_aside(article, claim, told)
    if len(shared) < max(FEWEST, SHARED * len(claim.stems)) and not aside:
        return False
    span = told.sentence.span
    return not (
        (len(shared) < UNNAMED * len(claim.stems) and not shared & _names(told) and not aside)
        or negated(told, shared)
        or UNSUITED.search(span.of(article.text))
        or any(span.meets(q.span) for q in article.claims.quotations)
        or article.attributions_of.get(told.sentence.index)
        or any(h.cls in SOFTENING for h in article.hedges_of.get(told.sentence.index, ()))
        or told.phrase(article.phrases("claims-doubts"))
        or told.phrase(article.phrases("claims-not-stated"))
    )


def _in_aside(article: Article, claim: Open, told: Told) -> bool:
    """Tell whether a relative clause tells it in passing, with no word of its own: "Dorn, who took the van, ..."."""
    accusing = article.phrases(ACCUSING).stems
    start, end = told.sentence.span
    for match in ASIDE.finditer(article.text, start, end):
        stems = told.stems_in(Span(*match.span(1)))
        if len(stems) >= FEWEST and stems <= claim.stems and stems & accusing:
            return True
    return False


def _names(told: Told) -> frozenset[str]:
    return told.stems_in(*(token.span for token in told.tokens if token.word[0].isupper()))
