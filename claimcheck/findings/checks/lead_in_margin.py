"""A lead in a poll that its margin of error swallows: "leads 43% to 41%; the margin of error is 3 points".

A lead up to the margin is none, and one up to twice the margin is slight. "Statistical tie" and "dead heat" are flagged
beside a poll whatever the margin: they sound exact and are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from claimcheck.findings.article import Article
from claimcheck.findings.checks.near import around, numbers_in, sentences_with
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Number
from claimcheck.model.finding import Related
from claimcheck.model.prose import Sentence
from claimcheck.model.span import Span

MARGIN = re.compile(r"\b(?:margin of (?:sampling )?error|sampling error|error margin)\b", re.I)
LEAD = re.compile(
    r"\b(?:leads?|leading|led|(?:is|was|are|were|pulls?|pulled|puts?|put)(?: \w+){0,3} ahead(?: of)?|ahead of"
    r"|beats?|beating|tops|topped"
    r"|edges? out|edged out|defeats?|trails?|trailing|trailed|front-?runner|outpolls?|outpolled|advantage)\b",
    re.I,
)
TIE = re.compile(
    r"\b(?:statistical(?:ly)? (?:tie|tied|dead heat|dead-heat|even)|(?:in a )?(?:virtual "
    r"|statistical )?dead heat)\b",
    re.I,
)
POLL = re.compile(r"\b(?:polls?|polling|survey(?:s|ed)?|margin of (?:sampling )?error)\b", re.I)
SLIGHT = re.compile(r"\b(?:slight(?:ly)?|apparent(?:ly)?|narrow(?:ly)?|within|about even|edge)\b", re.I)
# "Increases her lead by one point" tells how it changed.
GROWING = re.compile(
    r"\b(?:increas|widen|extend|expand|grow|grew|narrow|shr|cut|clos|doubl)\w*\s+(?:[\w’'.]+\s+){0,3}$", re.I
)
GAP = re.compile(r"[\s-]*(?:percentage[\s-]+)?points?\b", re.I)
# How many sentences around a lead may hold its margin.
FAR = 8
# "Statistical tie" is a fault where a poll is spoken of.
BESIDE = 2
MARGIN_NEAR = 90
CHANGE_NEAR = 30
MOST = 15


def find(article: Article, _options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield the word for the lead; the value has the gap, the margin and what to write."""
    margins = list(_margins(article))
    if margins:
        for sentence, match in sentences_with(article, LEAD):
            if not _is_growth(article, sentence, match.start()):
                yield from _lead(article, sentence, Span(match.start(), match.end()), margins)
    for sentence, match in sentences_with(article, TIE):
        polled = POLL.search(around(article, sentence, BESIDE, BESIDE).of(article.text))
        if polled and not _has_shares(article, sentence):
            yield Found(
                Span(match.start(), match.end()), 'say "about even" and give the shares and the margin'
            )


def _is_growth(article: Article, sentence: Sentence, lead: int) -> bool:
    """Tell whether the words before a lead say how it changed."""
    return GROWING.search(article.text, max(sentence.span.start, lead - CHANGE_NEAR), lead) is not None


def _has_shares(article: Article, sentence: Sentence) -> bool:
    """Tell whether the shares, or the margin, stand beside a tie: a reader can see for himself."""
    near = around(article, sentence, 1, BESIDE)
    figures = numbers_in(article, near)
    shares = sum(n.kind == "percent" or n.unit == "percent" for n in figures)
    return (
        shares >= 2
        or any(n.high for n in figures)
        or any(n.kind == "score" for n in figures)
        or MARGIN.search(near.of(article.text)) is not None
    )


def _margins(article: Article) -> Iterator[tuple[Sentence, Number]]:
    for match in MARGIN.finditer(article.text):
        sentence = article.sentence(match.start())
        if sentence is not None:
            near = [
                n
                for n in numbers_in(article, sentence.span)
                if n.kind in ("points", "percent", "count")
                and n.value
                and -MARGIN_NEAR < n.span.start - match.end() < MARGIN_NEAR
                and Fraction(n.value) <= MOST
            ]
            after = [n for n in near if n.span.start >= match.end()]
            if near:
                yield sentence, (after or near[::-1])[0]


def _lead(
    article: Article, sentence: Sentence, word: Span, margins: Sequence[tuple[Sentence, Number]]
) -> Iterator[Found]:
    home, margin = min(margins, key=lambda item: abs(item[0].index - sentence.index))
    if abs(home.index - sentence.index) > FAR:
        return
    figures = [n for n in numbers_in(article, sentence.span) if n is not margin]
    gap, shown = _gap(article, figures)
    size = Fraction(margin.value or 0)
    if gap is None or not size or gap >= 2 * size or not gap:
        return
    if gap > size and SLIGHT.search(sentence.span.of(article.text)):
        return
    remedy = "about even" if gap <= size else "slightly ahead"
    related = (*(Related(n.span, "the lead") for n in shown), Related(margin.span, "the margin"))
    value = f'a lead of {float(gap):g} with a margin of error of {float(size):g} is "{remedy}"'
    yield Found(word, value, related)


def _gap(article: Article, figures: Sequence[Number]) -> tuple[Fraction | None, Sequence[Number]]:
    """Return how far one is ahead, and the figures that say so."""
    shares = [n for n in figures if n.kind == "percent" and n.value and not n.high]
    if len(shares) == 2:
        return abs(Fraction(shares[0].value or 0) - Fraction(shares[1].value or 0)), shares
    pair = [n for n in figures if n.kind == "range" and n.unit == "percent" and n.value and n.high]
    if len(pair) == 1 and not shares:
        return abs(Fraction(pair[0].high or 0) - Fraction(pair[0].value or 0)), pair
    gaps = [
        n
        for n in figures
        if n.value
        and not n.high
        and (n.kind == "points" or (n.kind == "count" and GAP.match(article.text, n.span.end)))
    ]
    if len(gaps) == 1 and not shares:
        return Fraction(gaps[0].value or 0), gaps
    pairs = [
        n for n in figures if n.kind == "score" and re.fullmatch(r"\d+\s*[-–]\s*\d+", n.span.of(article.text))
    ]
    if len(pairs) == 1 and not shares:
        one, other = map(int, re.findall(r"\d+", pairs[0].span.of(article.text)))
        return Fraction(abs(one - other)), pairs
    return None, ()
