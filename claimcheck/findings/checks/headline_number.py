"""A figure in the headline that the text does not have: "500 jobs to go" over "The firm will cut 450 posts".

A figure is there in words or digits, as a fraction or in per cent, as the sum of two others, or rounded where it says
so. A small count may be told by naming who they are ("a man and a woman"), so it must meet another figure of the same
thing to be doubted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations

from claimcheck.findings.article import Article
from claimcheck.findings.checks.exactness import figure_of
from claimcheck.findings.phrases import Phrases
from claimcheck.findings.told import Told
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Number
from claimcheck.model.figures import ABOVE, BELOW, bare, measured, rounded, same_figure
from claimcheck.model.finding import Related

# What a headline has figures of that a text may tell in another way: "2nd", "in two days", "a teenager, 17".
PLAIN_KINDS = ("count", "money", "percent", "points", "measure", "fraction", "duration", "age")
# These stand in the text in figures too, or the headline made them up.
ALWAYS_TOLD = ("money", "percent", "points", "measure")
# From this count on nobody tells one by one who they are.
MANY = 20
# Words of magnitude and per cent are rounded without saying so: by so much of their size.
UNSAID = 0.03
MOST = 400
# "Two men and a woman" are three.
ONE_MORE = Phrases((("and", word), "") for word in ("a", "an", "another", "one", "his", "her"))
# How far "more than 1,000" may lie below what the text has.
BOUND = 0.35


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each figure of a headline that the text contradicts, or lacks; the value is what the text has."""
    heads = [told for told in article.told if told.kind == "headline"]
    numbers = [n for n in article.claims.numbers if n.kind in PLAIN_KINDS]
    for head in heads:
        inside = [n for n in numbers if head.sentence.span.holds(n.span)]
        below = [n for n in article.claims.numbers if not any(h.sentence.span.meets(n.span) for h in heads)]
        for number in inside:
            if not _is_listed(article, head, number) and not _is_told(article, number, below[:MOST]):
                yield from _missing(article, head, number, below)


def _is_listed(article: Article, head: Told, number: Number) -> bool:
    """Tell "Five things to know", whose things are the text itself; and "one", which is hardly ever a count."""
    behind = [t.lower for t in head.tokens if t.span.start >= number.span.end][:3]
    listed = any((word,) in article.phrases("headline-listed") for word in behind)
    return listed or number.value in (None, "0", "1") or number.attribution is not None


def _is_told(article: Article, number: Number, below: Sequence[Number]) -> bool:
    value = bare(number)
    if any(same_figure(other, number) or rounded(other, number) for other in below):
        return True
    if value in {end for other in below for end in (bare(other), _high(other))}:
        return True
    return any(_rounds_to(article, number, other) for other in below) or _is_sum(number, below)


def _rounds_to(article: Article, number: Number, other: Number) -> bool:
    """Tell whether a figure of the text rounds to that of the headline: "£1.98 million" to "£2m"."""
    here, there = measured(number), measured(other)
    if here is None or there is None or here[0] != there[0] or not here[1]:
        return False
    off = abs(here[1] - there[1]) / max(abs(here[1]), abs(there[1]))
    if (number.modifier in ABOVE and there[1] > here[1]) or (number.modifier in BELOW and there[1] < here[1]):
        return off <= BOUND
    figure = figure_of(number, number.span.of(article.text))
    if figure is not None and figure.low <= abs(Fraction(other.value or 0)) <= figure.high:
        return True
    return off <= UNSAID and (number.kind in ALWAYS_TOLD or abs(here[1]) >= 1000)


def _is_sum(number: Number, below: Sequence[Number]) -> bool:
    """Tell whether the figure is two or three of the text's put together, or one less another."""
    value = bare(number)
    values = [v for other in below if (v := _alike(number, other)) is not None][:40]
    if value is None:
        return False
    pairs = list(combinations(values, 2))
    return any(value in (a + b, abs(a - b)) for a, b in pairs) or (
        len(values) <= 12 and any(value == sum(three) for three in combinations(values, 3))
    )


def _alike(number: Number, other: Number) -> float | None:
    return bare(other) if (number.kind, number.unit) == (other.kind, other.unit) else None


def _high(number: Number) -> float | None:
    return float(number.high) if number.high else None


def _missing(article: Article, head: Told, number: Number, below: Sequence[Number]) -> Iterator[Found]:
    rival = next((o for o in below if _is_rival(article, head, number, o)), None)
    if rival is not None:
        shown = Related(rival.span, "the text has this")
        yield Found(number.span, f'"{rival.span.of(article.text)}"', (shown,))
    elif number.kind in ALWAYS_TOLD or (number.kind == "count" and (bare(number) or 0) >= MANY):
        yield Found(number.span, "no such figure")


def _shares(article: Article, head: Told) -> int:
    """Count the figures of the text that are parts of a whole."""
    numbers = [n for n in article.claims.numbers if n.span.start >= head.sentence.span.end]
    return sum(n.kind in ("percent", "fraction") for n in numbers)


def _is_rival(article: Article, head: Told, number: Number, other: Number) -> bool:
    """Tell whether another figure is of the same thing, in a sentence on what the headline is on."""
    here, there = measured(number), measured(other)
    sentence = article.sentence(other.span.start)
    if here is None or there is None or here[0] != there[0] or sentence is None:
        return False
    told = article.told[sentence.index]
    shared = told.stems & head.stems
    if here[0] == "share" and bool(shared) and _shares(article, head) == 1:
        return True
    if number.kind != "count":
        return len(shared) >= 2
    few = (bare(number) or 0) < MANY
    if few and there[1] < here[1] and (there[1] < 2 or told.phrase(ONE_MORE)):
        return False
    return bool(number.of_lemma and number.of_lemma == other.of_lemma and shared) or len(shared) >= 2
