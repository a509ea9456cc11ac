"""The fields of claims that a rule may test: a table for each claim, a short function for each field."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import TypeVar

from claimcheck.findings.article import Article, Claim
from claimcheck.model.claims import Attribution, Hedge, Number, Quotation, Source
from claimcheck.model.document import Document
from claimcheck.model.span import Span

Value = str | float | bool | None
C = TypeVar("C")
Fields = Mapping[str, Callable[[Article, C], Value]]


# What points at somebody who was named before.
OF_A_SPEAKER = frozenset(
    ("the statement", "a statement", "statement", "its statement", "the release", "the press release", "the email",
     "the e-mail", "the letter", "the filing", "the notice", "the announcement")
)  # fmt: skip
DEFINITE = frozenset(
    "the this that these those his her their its our my your he she they it who which we i you".split()
)


def _noun(article: Article, attribution: Attribution) -> str | None:
    source = article.sources.get(attribution.source.id) if attribution.source else None
    return source.noun if source else None


ATTRIBUTION: Fields[Attribution] = {
    "speech": lambda _, a: a.speech,
    "source": lambda _, a: a.source.text if a.source else None,
    "source.kind": lambda _, a: a.source.kind if a.source else None,
    "source.described": lambda _, a: a.source.described if a.source else None,
    "source.plural": lambda _, a: a.source.plural if a.source else None,
    "source.noun": _noun,
    "source.definite": lambda _, a: a.source is not None and a.source.text.split()[0].lower() in DEFINITE,
    "cue": lambda article, a: _text(article, *a.cue.spans) if a.cue else None,
    "cue.lemma": lambda _, a: a.cue.lemma if a.cue else None,
    "cue.class": lambda _, a: a.cue.cls if a.cue else None,
    "content": lambda article, a: _text(article, *a.content),
    "confidence": lambda _, a: a.confidence,
    "parent": lambda _, a: a.parent,
    "words": lambda article, a: sum(map(article.words, a.content)),
    "numbers": lambda _, a: len(a.numbers),
    "hedges": lambda _, a: len(a.hedges),
}

NUMBER: Fields[Number] = {
    "kind": lambda _, n: n.kind,
    "value": lambda _, n: n.value,
    "unit": lambda _, n: n.unit,
    "modifier": lambda _, n: n.modifier,
    "change": lambda _, n: n.change,
    "of": lambda _, n: n.of.text if n.of else None,
    "of.lemma": lambda _, n: n.of_lemma,
    "attribution": lambda _, n: n.attribution,
    "cue_near": lambda article, n: _cue_near(article, n.span),
}

HEDGE: Fields[Hedge] = {
    "class": lambda _, h: h.cls,
    "attribution": lambda _, h: h.attribution,
    "in_quote": lambda _, h: h.in_quote,
}

SOURCE: Fields[Source] = {
    "kind": lambda _, s: s.kind,
    "noun": lambda _, s: s.noun,
    "described": lambda _, s: s.described,
    "mentions": lambda _, s: len(s.mentions),
    "attributions": lambda _, s: len(s.attributions),
    "words_quoted": lambda _, s: s.words_quoted,
}

QUOTATION: Fields[Quotation] = {
    "kind": lambda _, q: q.kind,
    "words": lambda article, q: article.words(q.inner),
    "attribution": lambda _, q: q.attribution,
}

DOCUMENT: Fields[Document] = {
    "words": lambda article, d: article.words(Span(0, len(d.text))),
    "sources": lambda article, _: _speakers(article),
    "sources.named": lambda article, _: _sources(article, "person", "organisation", "role", "document"),
    "sources.anonymous": lambda article, _: _sources(article, "anonymous", "collective"),
    "attributions": lambda article, _: len(article.claims.attributions),
    "hedges": lambda article, _: len(article.claims.hedges),
    "numbers": lambda article, _: len(article.claims.numbers),
    "title": lambda article, d: _text(article, *(s.span for s in d.sections if s.kind == "headline")),
}


def value_of(article: Article, claim: Claim, field: str) -> Value:
    """Return what a field of a claim holds; None where it holds nothing. ``position`` is none of these."""
    match claim:
        case Attribution():
            return _look_up(ATTRIBUTION, field, article, claim)
        case Number():
            return _look_up(NUMBER, field, article, claim)
        case Hedge():
            return _look_up(HEDGE, field, article, claim)
        case Source():
            return _look_up(SOURCE, field, article, claim)
        case Quotation():
            return _look_up(QUOTATION, field, article, claim)
        case Document():
            return _look_up(DOCUMENT, field, article, claim)


def _look_up(fields: Fields[C], field: str, article: Article, claim: C) -> Value:
    read = fields.get(field)
    return read(article, claim) if read else None


def _text(article: Article, *spans: Span) -> str:
    return " ".join(word for span in spans for word in span.of(article.text).split())


def _cue_near(article: Article, span: Span) -> bool:
    sentence = article.sentence(span.start)
    return sentence is not None and article.standing.cue_near(sentence)


def _speakers(article: Article) -> int:
    """Count the sources; "the statement" is not one beside whoever made it."""
    known = [source for source in article.claims.sources if source.kind != "unresolved"]
    papers = [s for s in known if s.kind == "document" and s.name.lower() in OF_A_SPEAKER]
    others = len(known) - len(papers)
    return others or len(papers)


def _sources(article: Article, *kinds: str) -> int:
    counted = Counter(source.kind for source in article.claims.sources)
    return sum(count for kind, count in counted.items() if kind in kinds)
