"""Somebody who is only charged is called guilty, or one whom nobody has named a suspect.

"Dorn was charged on Monday. The killer will appear in court." A word of guilt (``guilty``) counts where it stands for
somebody in the hands of the law: with a word of arrest or court in its sentence or the one before, or anywhere in an
article about a case, and without a conviction. "The suspect fled" counts where the article names no suspect: nobody is
arrested, charged or identified.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from claimcheck.findings.article import Article, Candidate
from claimcheck.findings.checks.stretches import holds_phrase, listed, sentences_with, span_of, words_of
from claimcheck.findings.voice import voice
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.prose import Sentence

ACCUSED, UNKNOWN = "the accused", "the attacker"
NOBODY = ("no", "not", "nobody", "n't", "none", "never", "yet to")
ARTICLES = frozenset("the a this his her their".split())
SUSPECT = frozenset(("suspect", "suspects"))
# What says that a guilt is only charged, or proved: "the alleged killer", "convicted murderer".
DOUBTED = frozenset(
    "alleged accused suspected convicted would-be purported supposed serial confessed admitted".split()
)
NOT_PROVED = ("not guilty", "if convicted", "if found guilty", "not been convicted")
# The sentences that tell what an article is about, and how few are too few to tell.
OPENING, FEWEST = 12, 2
# "The court heard that the killer left by the window": nobody says who that was.
HEARD = frozenset(("heard", "told"))
BETWEEN = frozenset("later then reportedly apparently allegedly had has".split())


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each word of guilt; the value is what to write instead."""
    lower = {token.lower for token in article.prose.tokens}
    held, guilty = listed(options, "held"), listed(options, "guilty")
    called = not lower.isdisjoint(guilty) and not lower.isdisjoint(held)
    suspected = not lower.isdisjoint(SUSPECT)
    if not (called or suspected) or _says(article, listed(options, "proved")):
        return
    if called:
        yield from _called_guilty(article, guilty, listed(options, "in-law"), listed(options, "at-large"))
    if suspected and not _says(article, held | listed(options, "named"), NOBODY):
        yield from _called_suspect(article, listed(options, "deeds"))


def _says(article: Article, phrases: frozenset[str], denied: Collection[str] = NOT_PROVED) -> bool:
    """Tell whether one of some phrases stands in an article, in a sentence that does not deny it."""
    spoken = (words_of(article, sentence) for sentence in article.prose.sentences)
    return any(holds_phrase(words, phrases) and not holds_phrase(words, denied) for words in spoken)


def _called_guilty(
    article: Article, guilty: frozenset[str], law: frozenset[str], at_large: frozenset[str]
) -> Iterator[Found]:
    on_trial = _is_on_trial(article, law)
    for sentence, words in sentences_with(article, guilty):
        before = words_of(article, article.prose.sentences[sentence.index - 1]) if sentence.index else []
        close = not law.isdisjoint([*before, *words])
        if not at_large.isdisjoint(words) or not (close or on_trial):
            continue
        for at, word in enumerate(words):
            if word in guilty and _names_somebody(words, at) and (close or words[at - 1] == "the"):
                yield from _unless_quoted(article, sentence, at, ACCUSED)


def _is_on_trial(article: Article, law: frozenset[str]) -> bool:
    """Tell whether the whole article is about a case: the law speaks in a third of its first sentences."""
    first = article.prose.sentences[:OPENING]
    told = sum(not law.isdisjoint(words_of(article, sentence)) for sentence in first)
    return len(first) >= FEWEST and told * 3 >= len(first)


def _names_somebody(words: list[str], at: int) -> bool:
    """Tell "the killer" from "the alleged killer", "a killer whale" and "the car thief's"."""
    before = words[max(0, at - 3) : at]
    if "that" in before and HEARD & set(words[:at]):
        return False
    return (not before or not ARTICLES.isdisjoint(before[-2:])) and DOUBTED.isdisjoint(before)


def _called_suspect(article: Article, deeds: frozenset[str]) -> Iterator[Found]:
    for sentence, words in sentences_with(article, SUSPECT):
        for at, word in enumerate(words):
            if word not in SUSPECT or not at or words[at - 1] != "the":
                continue
            verb = at + 1
            while verb < len(words) and words[verb] in BETWEEN:
                verb += 1
            if verb < len(words) and words[verb] in deeds:
                yield from _unless_quoted(article, sentence, at, UNKNOWN)


def _unless_quoted(article: Article, sentence: Sentence, at: int, instead: str) -> Iterator[Found]:
    span = span_of(article, sentence, max(0, at - 1), at + 1)
    if voice(article, Candidate(span)) != "quotation":
        yield Found(span, instead)
