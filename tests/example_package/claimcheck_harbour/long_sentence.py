"""Sentences that are longer than the desk likes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from claimcheck.findings.article import Article
from claimcheck.model.check import Found, Option, OptionValue

OPTIONS = {
    "most": Option("number", "How many words a sentence may have.", default=Decimal(40), low=Decimal(1)),
}


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each sentence with more words than are allowed; the value is how many it has."""
    most = options["most"]
    for sentence in article.prose.sentences:
        words = article.words(sentence.span)
        if isinstance(most, Decimal) and words > most:
            yield Found(sentence.span, str(words))
