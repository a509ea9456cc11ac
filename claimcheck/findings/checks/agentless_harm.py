"""Somebody was hurt, and who did it is not said, though the article knows it, as in "A man was shot. Police fired".

Read is a passive verb of harm without "by", and near it a sentence in which police or soldiers use force.
"Officer-involved shooting" hides the same. Silent where another doer, or no doer, is named beside the harm: a lorry,
an earthquake.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.findings.article import Article, Candidate
from claimcheck.findings.checks.stretches import (
    holds_phrase,
    listed,
    sentences_with,
    span_of,
    words_of,
)
from claimcheck.findings.voice import voice
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.finding import Related
from claimcheck.model.prose import Sentence
from claimcheck.model.span import Span

BE = frozenset("was were been being is are got".split())
BETWEEN = frozenset(
    "pepper tear - also then later fatally badly severely seriously reportedly allegedly repeatedly".split()
)
BY = frozenset(("by", "himself", "herself", "themselves"))
# How many sentences away the force may stand, and how many words a doer is before what he does.
NEAR, REACH, INTO = 2, 6, 5
INVOLVED = ("officer-involved", "police-involved")


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each harm without a doer; the value is who may have done it."""
    yield from _involved(article)
    harms, forces = listed(options, "harms"), listed(options, "forces")
    instruments = listed(options, "instruments")
    acts, others = listed(options, "acts"), listed(options, "unless")
    for sentence, words in sentences_with(article, harms):
        for first, last in _passives(words, harms):
            if _has_doer(words[last:], instruments) or holds_phrase(words, others):
                continue
            if not forces.isdisjoint(words[max(0, first - REACH) : first]):
                continue
            span = span_of(article, sentence, first, last)
            told = voice(article, Candidate(span)) != "quotation"
            force = _force_near(article, sentence, forces, acts) if told else None
            if force is not None:
                yield Found(span, force.of(article.text), (Related(force, "who used force"),))


def _involved(article: Article) -> Iterator[Found]:
    lower = article.text.lower() if "nvolved" in article.text else ""
    for phrase in INVOLVED:
        at = lower.find(phrase)
        while at >= 0:
            yield Found(Span(at, at + len(phrase)), "the officer")
            at = lower.find(phrase, at + 1)


def _passives(words: list[str], harms: frozenset[str]) -> Iterator[tuple[int, int]]:
    for at, word in enumerate(words):
        if word in harms:
            start = at - 1
            while start > 0 and words[start] in BETWEEN:
                start -= 1
            if start >= 0 and words[start] in BE:
                yield start, at + 1


def _has_doer(behind: list[str], instruments: frozenset[str]) -> bool:
    """Tell whether somebody is named with "by"; a bullet is nobody."""
    return any(
        word in BY and instruments.isdisjoint(behind[at + 1 : at + INTO]) for at, word in enumerate(behind)
    )


def _force_near(
    article: Article, home: Sentence, forces: frozenset[str], acts: frozenset[str]
) -> Span | None:
    """Return who uses force in a sentence near, or behind "when" in the same one."""
    sentences = article.prose.sentences
    around = sentences[max(0, home.index - NEAR) : home.index + NEAR + 1]
    for sentence in sorted(around, key=lambda s: abs(s.index - home.index)):
        words = words_of(article, sentence)
        for at, word in enumerate(words):
            if word in forces and _acts(words, at, acts):
                return span_of(article, sentence, at, at + 1)
    return None


def _acts(words: list[str], at: int, acts: frozenset[str]) -> bool:
    """Tell whether a verb of force follows, and is no passive."""
    for place in range(at + 1, min(len(words), at + REACH)):
        if words[place] in BE and "to" not in words[place : place + 4]:
            return False
        if words[place] in ",;":
            return False
        if words[place] in acts or " ".join(words[place : place + 2]) in acts:
            return True
    return False
