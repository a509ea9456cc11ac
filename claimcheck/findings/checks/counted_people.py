"""How many people did something, or had it done to them, with nobody who counted: "three were killed".

The words are lexicons, which options name: those of ``after`` stand behind the figure ("14 people were hurt"), those
of ``before`` in front of it ("killing 14"); ``people`` are words for people. A word in -er, -or, -ist, -man and the
like is taken for one as well. Silent where a cue is seen in the sentence or the one before, where somebody gives the
same figure elsewhere, and where it is told in passing ("the fire that killed 14").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from claimcheck.findings.article import Article
from claimcheck.findings.checks.near import given_elsewhere, lead, rest, somebody_may_stand_behind
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Number
from claimcheck.model.prose import Sentence
from claimcheck.model.span import Span

PERSON = re.compile(r"\w{2,}(?:er|or|ist|ian|man|men|woman|women|child|children|folk|crew|strong)s?", re.I)
BOUNDS = (
    r"(?:at least|at most|as many as|up to|more than|fewer than|over|about|around|some|nearly|almost"
    r"|an estimated|roughly|another|all)"
)
# Up to eight words may stand between the figure and what happened, and no other figure or clause.
BETWEEN = r"(?:(?:[\s-]+(?:of\s+)?(?!and\b|or\b|but\b|that\b|which\b)[^\W\d][\w'’]*){0,8}?)"
IN_PASSING = re.compile(
    r"\b(?:that|which|who|had|having|in which|where|when|if|could|would|may|might|can)\s+(?:\w+ly\s+)?$", re.I
)
# Headlines leave out who counted, and end without a full stop.
ENDS = re.compile(r"[.!?…][”’\"')\]]*$")
# What a figure without a value comes to at least.
SIZES = {"million": Decimal(10**6), "thousand": Decimal(2000), "hundred": Decimal(200), "dozen": Decimal(24)}
NO_PEOPLE = frozenset(
    (
        "finger",
        "flower",
        "tower",
        "river",
        "door",
        "tractor",
        "motor",
        "number",
        "paper",
        "letter",
        "computer",
        "tiger",
        "spider",
        "lobster",
        "badger",
        "beaver",
        "otter",
        "heifer",
        "acre",
        "shoulder",
        "order",
        "trailer",
        "boiler",
    )
)
NO_NOUNS = frozenset(
    (
        "were",
        "was",
        "are",
        "is",
        "have",
        "has",
        "had",
        "been",
        "being",
        "more",
        "also",
        "of",
        "the",
        "them",
        "seriously",
    )
)


class Words(NamedTuple):
    """The expressions of one rule."""

    before: re.Pattern[str]
    after: re.Pattern[str]


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each such figure with the words that it belongs to."""
    before, after, people = (_words(article, options.get(name)) for name in ("before", "after", "people"))
    asked = options.get("least")
    least = asked if isinstance(asked, Decimal) else Decimal(0)
    words = _expressions(before, after)
    for number in article.claims.numbers:
        if (
            number.kind in ("count", "range")
            and number.attribution is None
            and _is_enough(article, number, least)
        ):
            span = _with_words(article, number, words, frozenset(people))
            if span is not None:
                yield Found(span)


def _words(article: Article, lexicon: OptionValue) -> tuple[str, ...]:
    entries = article.catalogue.lexicon(lexicon) if isinstance(lexicon, str) else ()
    return tuple(" ".join(entry.words) for entry in entries)


@lru_cache(maxsize=100)
def _expressions(before: tuple[str, ...], after: tuple[str, ...]) -> Words:
    led, follow = (
        "|".join(r"\s+".join(map(re.escape, word.split())) for word in words) for words in (before, after)
    )
    return Words(
        re.compile(rf"\b(?P<word>{led or '(?!)'})\s+(?:{BOUNDS}\s+)*$", re.I),
        re.compile(rf"(?P<who>{BETWEEN})[\s-]+(?P<word>{follow or '(?!)'})\b", re.I),
    )


def _is_enough(article: Article, number: Number, least: Decimal) -> bool:
    """Tell whether so many are meant; "tens of thousands" has no value."""
    if number.value is not None:
        return Decimal(number.value) >= least
    words = number.span.of(article.text).lower()
    return next((size for word, size in SIZES.items() if word in words), least) >= least


def _with_words(article: Article, number: Number, words: Words, people: frozenset[str]) -> Span | None:
    sentence = article.sentence(number.span.start)
    if sentence is None or not sentence.span.holds(number.span):
        return None
    before, behind = lead(article, sentence, number.span.start), rest(article, sentence, number.span.end)
    span = _led(number, words, before, people) or _followed(number, words, behind, people)
    if span is None or span.of(article.text).isupper():
        return None
    return None if _may_have_a_source(article, sentence, number) else span


def _may_have_a_source(article: Article, sentence: Sentence, number: Number) -> bool:
    """Tell whether somebody may have counted, or the words are a headline, which leaves that out."""
    return (
        not ENDS.search(sentence.span.of(article.text))
        or given_elsewhere(article, number)
        or somebody_may_stand_behind(article, sentence, before=1)
    )


def _led(number: Number, words: Words, before: str, people: frozenset[str]) -> Span | None:
    match = words.before.search(before)
    if match is None or IN_PASSING.search(before[: match.start()]) or not _are_people(number, people):
        return None
    end = number.of.span.end if number.of and number.of.span.start >= number.span.end else number.span.end
    return Span(number.span.start - len(before) + match.start(), end)


def _followed(number: Number, words: Words, behind: str, people: frozenset[str]) -> Span | None:
    match = words.after.match(behind)
    if match is None:
        return None
    who = [word.lower() for word in re.findall(r"[\w'’-]+", match["who"])]
    if not who or _has_people(who, people):
        return Span(number.span.start, number.span.end + match.end())
    return None


def _has_people(who: list[str], people: frozenset[str]) -> bool:
    nouns = [word for word in who if word not in NO_NOUNS]
    return not nouns or any(
        word in people or word.removesuffix("s") in people or _is_person(word) for word in nouns
    )


def _is_person(word: str) -> bool:
    return PERSON.fullmatch(word) is not None and word.removesuffix("s") not in NO_PEOPLE


def _are_people(number: Number, people: frozenset[str]) -> bool:
    lemma = (number.of_lemma or "").lower()
    return not lemma or lemma in people or _is_person(lemma)
