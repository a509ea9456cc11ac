"""A word or two in quotation marks where nobody is quoted, as in ``The "expert" panel met``.

Left alone are titles and names, words that are spoken of as words ("known as", "the term"), and sentences in which
somebody may be quoted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.findings.article import Article
from claimcheck.findings.checks.stretches import inflected, is_told, section_of, words_of
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Quotation
from claimcheck.model.intervals import Intervals
from claimcheck.model.prose import Sentence

MOST = 3


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each short quotation of plain words that is nobody's; the value is what it holds."""
    naming = inflected(options, "naming")
    attributions = article.claims.attributions
    said = Intervals([*(a.span for a in attributions), *article.claims.glimpsed])
    for quotation in article.claims.quotations:
        inner = quotation.inner.of(article.text)
        if quotation.kind == "full" or quotation.attribution or not _is_plain(article, quotation, inner):
            continue
        sentence = article.sentence(quotation.span.start)
        if sentence is not None and not _may_be_quoted(article, quotation, sentence, naming, said):
            yield Found(quotation.span, inner)


def _is_plain(article: Article, quotation: Quotation, inner: str) -> bool:
    """Tell whether a few words in lower case are quoted, and no title, figure or whole sentence."""
    words = inner.split()
    few = 0 < article.words(quotation.inner) <= MOST
    return few and all(word[0].islower() for word in words) and inner[-1].isalpha()


def _may_be_quoted(
    article: Article, quotation: Quotation, sentence: Sentence, naming: frozenset[str], said: Intervals
) -> bool:
    if section_of(article, sentence).kind != "body" or not is_told(article, quotation.span):
        return True
    return said.hold(quotation.span) or not naming.isdisjoint(words_of(article, sentence))
