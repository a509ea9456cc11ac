"""Wrongdoing that the article reports in its own voice: "Dorn siphoned money from the pension fund".

Silent where a cue stands in the sentence or may run on into it, and where a court is near: the lexicon
``court-words`` (convicted, pleaded, charged ...) is asked in the sentence and its neighbours.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.findings.article import Article
from claimcheck.findings.checks.deeds import Deeds
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.finding import Related
from claimcheck.model.prose import Sentence

COURT = "court-words"
# These doubt no more than the sentence that they stand in.
OWN_ONLY = frozenset(
    "allegedly alleged alleges allege reportedly purportedly supposedly apparently suspected".split()
)


def find(article: Article, _: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each deed without a source; the value is who is said to have done it."""
    deeds, court = Deeds(article), {words[0] for words in article.lexicon(COURT)}
    for sentence in article.prose.sentences:
        for deed in deeds.of(sentence):
            if not (article.standing.cue_near(sentence, deed.span) or _near(article, sentence, court)):
                doer = deed.doer.of(article.text)
                yield Found(deed.span, doer, (Related(deed.doer, "who is said to have done it"),))


def _near(article: Article, sentence: Sentence, words: set[str]) -> bool:
    """Tell whether one of some words stands in a sentence, in the one before or in the next; a question asks."""
    around = article.prose.sentences[max(0, sentence.index - 1) : sentence.index + 2]
    return article.text[sentence.span.end - 1] == "?" or any(
        token.lower in (words if _of_one(one, sentence) else words - OWN_ONLY)
        for one in around
        for token in article.prose.tokens_of(one)
    )


def _of_one(one: Sentence, sentence: Sentence) -> bool:
    return one.section == sentence.section
