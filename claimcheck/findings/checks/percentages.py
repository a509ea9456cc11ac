"""A percentage that does not follow from the two figures it stands beside: "from 40 to 50, up 10%".

Read are only places where nothing else can be meant: a part and its whole ("15 of 60 (30%)"), a move from one figure to
another ("rose 10% from $40 to $50"), and a step to a figure ("fell $2, or 5%, to $40"). Figures count as exact as they
are written, and no more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor

from claimcheck.findings.article import Article
from claimcheck.findings.checks.exactness import MANTISSA, Figure, unit_of
from claimcheck.findings.checks.sums import find_sums
from claimcheck.model.check import Found, OptionValue

# Whole tens are often rounded by more than a digit.
TENS = Fraction(5, 2)


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each percentage that its figures contradict; the value is what they come to."""
    asked = options.get("slack")
    slack = Fraction(asked) if isinstance(asked, Decimal) else Fraction(0)
    for one in find_sums(article):
        given = MANTISSA.search(one.percent.span.of(article.text))
        if given is not None and not _agrees(given, one.truth, slack):
            yield Found(one.percent.span, _written(one.truth.value, given), one.related)


def _agrees(given: re.Match[str], truth: Figure, slack: Fraction) -> bool:
    """Tell whether a percentage is the true one, rounded up or down to the digits it is given in."""
    percent = Fraction(given[0].replace(",", ""))
    unit = unit_of(given["whole"], given["part"] or "")
    low, high = floor(truth.low / unit) * unit - slack, ceil(truth.high / unit) * unit + slack
    if not given["part"] and percent % 10 == 0:
        low, high = min(low, truth.low - TENS), max(high, truth.high + TENS)
    return low <= percent <= high


def _written(percent: Fraction, given: re.Match[str]) -> str:
    """Write the true percentage with as many digits as the one that is given."""
    digits = len(given["part"] or "")
    return f"{Decimal(round(percent * 10**digits)).scaleb(-digits):f}%"
