"""The sentences around a figure, and what is said in them: what several checks ask of an article."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from claimcheck.findings.article import Article
from claimcheck.model.claims import Number
from claimcheck.model.prose import Sentence
from claimcheck.model.rule import Entry
from claimcheck.model.span import Span

# How many characters beside a figure are read: nobody writes a longer phrase.
NEAR = 160


def around(article: Article, sentence: Sentence, before: int, after: int) -> Span:
    """Return the stretch from so many sentences before one to so many after it."""
    sentences = article.prose.sentences
    first, last = max(0, sentence.index - before), min(len(sentences) - 1, sentence.index + after)
    return Span(sentences[first].span.start, sentences[last].span.end)


def numbers_in(article: Article, stretch: Span) -> list[Number]:
    """Return the figures of a stretch."""
    numbers = article.claims.numbers
    first = bisect_left(numbers, stretch.start, key=lambda number: number.span.start)
    behind = bisect_left(numbers, stretch.end, key=lambda number: number.span.start)
    return [number for number in numbers[first:behind] if stretch.holds(number.span)]


def lead(article: Article, sentence: Sentence, offset: int) -> str:
    """Return what stands before a place in its sentence, as far as it matters."""
    return article.text[max(sentence.span.start, offset - NEAR) : offset]


def rest(article: Article, sentence: Sentence, offset: int) -> str:
    """Return what stands behind a place in its sentence, as far as it matters."""
    return article.text[offset : min(sentence.span.end, offset + NEAR)]


def sentences_with(article: Article, pattern: re.Pattern[str]) -> Iterator[tuple[Sentence, re.Match[str]]]:
    """Yield where a pattern matches, with the sentence; places are those of the article's text.

    What stands between quotation marks is left out.
    """
    for match in pattern.finditer(article.text):
        sentence = article.sentence(match.start())
        whole = Span(match.start(), match.end())
        if sentence is not None and sentence.span.holds(whole) and not article.quoted.hold(whole):
            yield sentence, match


def given_elsewhere(article: Article, number: Number) -> bool:
    """Tell whether somebody gives the same figure in another place of the article."""
    return (number.kind, number.value, number.unit) in article.figures_given


def says_one_of(article: Article, stretch: Span, lexicon: str) -> bool:
    """Tell whether a phrase of a lexicon stands in a stretch."""
    return _phrases(article.catalogue.lexicon(lexicon)).search(stretch.of(article.text)) is not None


@lru_cache(maxsize=20)
def _phrases(entries: tuple[Entry, ...]) -> re.Pattern[str]:
    """Return what matches any of some phrases as whole words; nothing where there are none."""
    phrases = (r"\s+".join(map(re.escape, entry.words)) for entry in entries)
    return re.compile(rf"\b(?:{'|'.join(phrases) or '(?!)'})\b", re.I)


def somebody_may_stand_behind(article: Article, sentence: Sentence, *, before: int = 0) -> bool:
    """Tell whether a cue is seen in a sentence or in so many before it, however doubtful."""
    sentences = article.prose.sentences[max(0, sentence.index - before) : sentence.index + 1]
    return any(map(article.standing.cue_near, sentences))
