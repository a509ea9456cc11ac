"""A figure in the article's own voice for which no source is found: "Rents rose 12%", "4,200 homes stand empty".

Shares, rates and points count at any size, counts from the one that ``counts-from`` says ("over 180" from a tenth of
it), and sums from ten times that: less is somebody's wage or price. A figure counts as sourced where it stands in a
statement, here or elsewhere in the article, or where a cue is seen in its sentence, however doubtful.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from claimcheck.findings.article import Article
from claimcheck.findings.checks.near import given_elsewhere
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Number

# "One in four buses", "two-thirds of the seats"; "half" and "a quarter" are mostly manners of speaking.
IN_EVERY = re.compile(
    r"\b(?:in|out of)\b|\w[\s-]+(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s\b"
)
# Quantities that somebody measured; lengths and times are mostly told in passing.
MEASURED = frozenset(
    ("tonne", "ton", "barrel", "barrel per day", "litre", "liter", "gallon", "cubic metre", "cubic meter", "acre",
     "hectare", "square mile", "square kilometre", "square metre", "kilogram", "megawatt", "gigawatt", "megawatt-hour",
     "gigawatt-hour", "terawatt-hour", "kilowatt-hour")
)  # fmt: skip
# "A $50 million makeover" names a thing by its price.
ARTICLE = re.compile(
    r"\b(?:an?|the|its|his|her|their|this|that|whose)\s+(?:new\s+|proposed\s+|planned\s+)?$", re.I
)
NOUN = re.compile(
    r"[\s-]+(?!since|from|for|in|on|to|and|or|by|of|over|last|this|each|at|per|during|after|with)[a-z]"
)
# "A thousand" is a manner of speaking.
VAGUE = re.compile(r"(?:an?|one)\s", re.I)
# A figure alone is a caption, or stands in a chart.
FEWEST = 3
TALLIED = frozenset(("over", "at-least"))
NEAR = 30


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each figure that nobody seems to have given."""
    asked = options.get("counts-from")
    least = asked if isinstance(asked, Decimal) else Decimal(1000)
    for number in article.claims.numbers:
        if number.attribution is None and _is_statistic(article, number, least):
            sentence = article.sentence(number.span.start)
            if (
                sentence is None
                or article.words(sentence.span) < FEWEST
                or article.standing.cue_near(sentence)
                or given_elsewhere(article, number)
            ):
                continue
            yield Found(number.span)


def _is_statistic(article: Article, number: Number, least: Decimal) -> bool:
    before, behind = _beside(article, number)
    # "width:100%" is code.
    if number.value is None or before.endswith(":"):
        return False
    text, value = number.span.of(article.text), Decimal(number.value)
    match number.kind:
        case "percent" | "points" | "rate":
            return True
        case "fraction":
            return IN_EVERY.search(text) is not None
        case "measure":
            return number.unit in MEASURED
        case "money":
            return value >= least * 10 and not (ARTICLE.search(before) and NOUN.match(behind))
    # "Over 180 tankers" is somebody's tally.
    bounded = number.modifier in TALLIED and value >= least / 10
    counted = value >= least or bounded
    return number.kind == "count" and counted and number.of is not None and not VAGUE.match(text)


def _beside(article: Article, number: Number) -> tuple[str, str]:
    start, end = number.span
    return article.text[max(0, start - NEAR) : start], article.text[end : end + NEAR]
