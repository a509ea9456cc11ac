"""Words between quotation marks in the headline that stand nowhere in the text: "Plan is 'theft'".

Case, punctuation, contractions, and little words that headlines leave out make no difference; an ellipsis parts what
is looked for. Words that stand in the text outside quotation marks are there as well: a headline may quote the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from claimcheck.findings.article import Article
from claimcheck.findings.told import Told
from claimcheck.model.characters import APOSTROPHES
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Quotation
from claimcheck.model.finding import Related
from claimcheck.nlp.stems import stem

LEFT_OUT = frozenset("a an the is are was were be been am and that of to do does did has have had".split())
CONTRACTIONS = (("won't", "will not"), ("can't", "can not"), ("cannot", "can not"), ("n't", " not"), ("'re", " are"),
                ("'m", " am"), ("'ve", " have"), ("'ll", " will"), ("'d", " would"), ("'s", ""))  # fmt: skip
WORD = re.compile(r"\w+")
CUT = re.compile(r"\.\.+|…|\[[^\]]*\]|\*+")
# Longer ones are no quotation, but text with a mark missing.
LONGEST = 40
# How many quotations of the text are held against one of the headline.
MOST = 200


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each quotation of a headline that is nowhere in the text; the value is what comes nearest."""
    heads = [told for told in article.told if told.kind == "headline"]
    quoted = [q for q in article.claims.quotations if any(h.sentence.span.meets(q.span) for h in heads)]
    if not quoted:
        return
    below = [told for told in article.told if told.kind != "headline"]
    words = [word for told in below for word in _words(told.sentence.span.of(article.text))]
    for quotation in quoted:
        pieces = [p for p in map(_words, CUT.split(quotation.inner.of(article.text))) if p]
        is_title = any(char.isdigit() for char in quotation.inner.of(article.text))
        if (
            not is_title
            and 0 < sum(map(len, pieces)) <= LONGEST
            and not all(_stands(piece, words) for piece in pieces)
        ):
            yield Found(quotation.span, related=_nearest(article, quotation, below))


def _words(text: str) -> list[str]:
    """Return the words that must be the same, as they are compared."""
    text = text.translate(APOSTROPHES).lower()
    for short, long in CONTRACTIONS:
        text = text.replace(short, long)
    return [stem(word) for word in WORD.findall(text) if word not in LEFT_OUT]


def _stands(piece: Sequence[str], words: Sequence[str]) -> bool:
    first = piece[0]
    return any(word == first and words[at : at + len(piece)] == list(piece) for at, word in enumerate(words))


def _nearest(article: Article, quotation: Quotation, below: Sequence[Told]) -> tuple[Related, ...]:
    """Return the quotation of the text that shares most words with one of the headline."""
    wanted = set(_words(quotation.inner.of(article.text)))
    start = below[0].sentence.span.start if below else len(article.text)
    said = [q for q in article.claims.quotations if q.span.start >= start][:MOST]
    scored = [(len(wanted & set(_words(q.inner.of(article.text)))), -q.span.start, q) for q in said]
    best = max(scored, key=lambda one: one[:2], default=None)
    return (Related(best[2].span, "comes nearest"),) if best and best[0] else ()
