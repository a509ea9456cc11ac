"""An event that is called alleged, and that the article tells as a fact elsewhere: "the alleged fire", "crews put the fire out".

An event is one of the option ``events``, each an entry of words for one thing ("fire blaze flames burned"). A crime
counts only where the article has a conviction or a plea for the same word ("convicted of the theft").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.audit.article import Article
from claimcheck.audit.checks.stretches import holds_phrase, inflected, is_told, listed, sentences_with, span_of, words_of
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.finding import Related
from claimcheck.model.prose import Sentence
from claimcheck.model.span import Span

NOT_PROVED = ("not guilty", "if convicted")
ALLEGED = frozenset(("alleged", "supposed", "purported"))
DETERMINERS = frozenset("the a an this that his her their its two three four several another".split())
# After these an event word is part of something else.
NOT_AN_EVENT = frozenset("service services department brigade station crew crews engine engines alarm chief safety club range site".split())
BE = frozenset("was were been being is are got".split())
# How many words an adjective or two take between article and event.
NEAR = 3


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each event called alleged that is known to have happened; the value is its name."""
    groups = [frozenset(entry.split()) for entry in listed(options, "events")]
    doubts, guilt, crimes = inflected(options, "doubts"), listed(options, "guilt"), listed(options, "crimes")
    for sentence, words in sentences_with(article, ALLEGED):
        for at, word in enumerate(words[:-1]):
            name = words[at + 1]
            if word not in ALLEGED:
                continue
            flat = _happened(article, sentence, name, groups, doubts)
            flat = flat or (_proved(article, sentence, name, guilt) if name in crimes else None)
            if flat is not None:
                yield Found(span_of(article, sentence, at, at + 2), name, (flat,))


def _happened(
    article: Article, home: Sentence, name: str, groups: list[frozenset[str]], doubts: frozenset[str]
) -> Related | None:
    """Return where an event is told as a fact in another sentence."""
    same = next((group for group in groups if name in group), None)
    if same is None:
        return None
    for sentence, words in sentences_with(article, same):
        if sentence.index == home.index or not doubts.isdisjoint(words):
            continue
        for at, word in enumerate(words):
            if word in same and _is_flat(words, at):
                span = span_of(article, sentence, at, at + 1)
                if is_told(article, span):
                    return Related(span, "told as a fact")
    return None


def _is_flat(words: list[str], at: int) -> bool:
    before, after = words[max(0, at - NEAR) : at], words[at + 1 : at + 2]
    if not NOT_AN_EVENT.isdisjoint(after) or not ALLEGED.isdisjoint(before):
        return False
    return not (DETERMINERS | BE).isdisjoint(before) or words[at].endswith("ed")


def _proved(article: Article, home: Sentence, name: str, guilt: frozenset[str]) -> Related | None:
    """Return where somebody is found guilty of a crime of the same name."""
    for sentence in article.prose.sentences:
        words = words_of(article, sentence)
        if name not in words or words[max(0, words.index(name) - 1)] in ALLEGED:
            continue
        if holds_phrase(words, guilt) and not holds_phrase(words, NOT_PROVED):
            at = words.index(name)
            return Related(span_of(article, sentence, at, at + 1), "proved")
    return None
