"""The words of a sentence as a check reads them: in lower case, with their places."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache

from claimcheck.findings.article import Article, Candidate
from claimcheck.findings.voice import voice
from claimcheck.model.check import OptionValue
from claimcheck.model.document import Section
from claimcheck.model.prose import Sentence
from claimcheck.model.span import Span
from claimcheck.nlp.inflection import forms


def words_of(article: Article, sentence: Sentence) -> list[str]:
    """Return the words and marks of a sentence, folded to lower case."""
    return [token.lower for token in article.prose.tokens_of(sentence)]


def span_of(article: Article, sentence: Sentence, first: int, last: int) -> Span:
    """Return where words ``first`` to ``last`` (not included) of a sentence stand."""
    tokens = article.prose.tokens[sentence.first + first : sentence.first + last]
    return Span(tokens[0].span.start, tokens[-1].span.end)


def sentences_with(article: Article, wanted: Collection[str]) -> Iterator[tuple[Sentence, list[str]]]:
    """Yield the sentences in which one of some words stands, with all their words."""
    for sentence in article.prose.sentences:
        words = words_of(article, sentence)
        if not set(words).isdisjoint(wanted):
            yield sentence, words


def is_told(article: Article, span: Span) -> bool:
    """Tell whether the article says a stretch in its own voice."""
    return voice(article, Candidate(span)) == "narration"


def section_of(article: Article, sentence: Sentence) -> Section:
    """Return the section that holds a sentence."""
    return article.prose.document.sections[sentence.section]


def holds_phrase(words: Sequence[str], phrases: Collection[str]) -> bool:
    """Tell whether one of some phrases stands among words."""
    told = f" {' '.join(words)} "
    return any(f" {phrase} " in told for phrase in phrases)


def listed(options: Mapping[str, OptionValue], name: str) -> frozenset[str]:
    """Return the words of an option that is a list, in lower case."""
    value = options.get(name)
    return frozenset(word.lower() for word in value) if isinstance(value, tuple) else frozenset()


def inflected(options: Mapping[str, OptionValue], name: str) -> frozenset[str]:
    """Return the words of an option that is a list, in each of their forms."""
    return _forms(listed(options, name))


@lru_cache(maxsize=100)
def _forms(words: frozenset[str]) -> frozenset[str]:
    return frozenset(form for word in words for form in forms(word))
