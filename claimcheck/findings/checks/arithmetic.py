"""Figures that do not follow from those beside them: percentages, multiples, parts and averages.

What is read, and how exact a figure counts as, is said in ``percentages`` and ``multiples``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.findings.article import Article
from claimcheck.findings.checks import multiples, percentages
from claimcheck.model.check import Found, OptionValue


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each figure, or word for a multiple, that its figures contradict; the value is what they come to."""
    yield from percentages.find(article, options)
    yield from multiples.find(article, options)
