"""An event that is called alleged, and told as a fact elsewhere: "the alleged fire", "crews put the fire out".

An event is one of the option ``events``, each an entry of words for one thing ("fire blaze flames burned"). A crime
counts only where the article has a conviction or a plea for the same word ("convicted of the theft").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice, pairwise
from typing import TypeAlias

from claimcheck.findings.article import Article
from claimcheck.findings.checks.stretches import (
    holds_phrase,
    inflected,
    is_told,
    listed,
    sentences_with,
    span_of,
)
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.finding import Related
from claimcheck.model.prose import Sentence
from claimcheck.model.span import Span

NOT_PROVED = ("not guilty", "if convicted")
ALLEGED = frozenset(("alleged", "supposed", "purported"))
DETERMINERS = frozenset("the a an this that his her their its two three four several another".split())
# After these an event word is part of something else.
NOT_AN_EVENT = frozenset(
    "service services department brigade station crew crews engine engines alarm chief safety club range site".split()
)
BE = frozenset("was were been being is are got".split())
# The number of a sentence that tells an event as a fact, and where it does; more than two are never asked for.
Flat: TypeAlias = tuple[int, Related]
ENOUGH = 2
# How many words an adjective or two take between article and event.
NEAR = 3


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each event called alleged that is known to have happened; the value is its name."""
    groups = [frozenset(entry.split()) for entry in listed(options, "events")]
    doubts, guilt, crimes = inflected(options, "doubts"), listed(options, "guilt"), listed(options, "crimes")
    told: dict[frozenset[str], list[Flat]] = {}
    proved: dict[str, Related | None] = {}
    for sentence, words in sentences_with(article, ALLEGED):
        for name, span in _alleged(article, sentence, words):
            same = next((group for group in groups if name in group), frozenset())
            if same not in told:
                told[same] = list(islice(_flatly(article, same, doubts), ENOUGH))
            if name in crimes and name not in proved:
                proved[name] = next(_guilty(article, name, guilt), None)
            elsewhere = (flat for home, flat in told[same] if home != sentence.index)
            known = next(elsewhere, None) or proved.get(name)
            if known is not None:
                yield Found(span, name, (known,))


def _alleged(article: Article, sentence: Sentence, words: list[str]) -> Iterator[tuple[str, Span]]:
    """Yield what is called alleged in a sentence, with both words."""
    for at, (word, name) in enumerate(pairwise(words)):
        if word in ALLEGED:
            yield name, span_of(article, sentence, at, at + 2)


def _flatly(article: Article, same: frozenset[str], doubts: frozenset[str]) -> Iterator[Flat]:
    """Yield where an event is told as a fact, with the number of the sentence."""
    for sentence, words in sentences_with(article, same):
        flat = [at for at, word in enumerate(words) if word in same and _is_flat(words, at)]
        if flat and doubts.isdisjoint(words):
            span = span_of(article, sentence, flat[0], flat[0] + 1)
            if is_told(article, span):
                yield sentence.index, Related(span, "told as a fact")


def _is_flat(words: list[str], at: int) -> bool:
    before, after = words[max(0, at - NEAR) : at], words[at + 1 : at + 2]
    if not NOT_AN_EVENT.isdisjoint(after) or not ALLEGED.isdisjoint(before):
        return False
    return not before or not (DETERMINERS | BE).isdisjoint(before) or words[at].endswith("ed")


def _guilty(article: Article, name: str, guilt: frozenset[str]) -> Iterator[Related]:
    """Yield where somebody is found guilty of a crime of a name."""
    for sentence, words in sentences_with(article, (name,)):
        at = words.index(name)
        if words[max(0, at - 1)] in ALLEGED or holds_phrase(words, NOT_PROVED):
            continue
        if holds_phrase(words, guilt):
            yield Related(span_of(article, sentence, at, at + 1), "proved")
