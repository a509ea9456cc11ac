"""Read whole articles with a tagger, and hold what it finds against an annotator."""

import time
from collections import Counter
from collections.abc import Iterable

from claimcheck.tagger.tagger import Tagger
from claimcheck.training.corpus import Article, Attribution, Span
from claimcheck.training.measures import Count, count, judged
from claimcheck.training.paragraphs import split


def attributions(tagger: Tagger, text: str) -> list[Attribution]:
    """Return the attributions of an article, paragraph by paragraph."""
    return [
        moved(found, start) for start, end in split(text) for found in tagger.attributions(text[start:end])
    ]


def moved(found: Attribution, by: int) -> Attribution:
    """Return an attribution of a paragraph that starts so many characters into its article."""

    def shift(spans: tuple[Span, ...]) -> tuple[Span, ...]:
        return tuple(Span(start + by, end + by) for start, end in spans)

    return Attribution(shift(found.source), shift(found.cue), shift(found.content), found.confidence)


def counted(tagger: Tagger, articles: Iterable[Article]) -> Count:
    """Hits and numbers over articles, as `measures.count` has them; the first annotator is right."""
    total: Count = Counter()
    for article in articles:
        gold = judged(article.text, article.annotations[0])
        total.update(count(gold, judged(article.text, attributions(tagger, article.text))))
    return total


def words_a_second(tagger: Tagger, articles: Iterable[Article]) -> float:
    """How fast a tagger reads, with linking, on one thread."""
    texts = [article.text for article in articles]
    began = time.perf_counter()
    for text in texts:
        attributions(tagger, text)
    return sum(len(text.split()) for text in texts) / (time.perf_counter() - began)
