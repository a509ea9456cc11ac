"""Wrongdoing that a sentence says somebody did: "Dorn siphoned money", "bribes were paid by the firm".

The words are those of the lexicons ``wrongdoing-verbs`` (lemmas) and ``wrongdoing-deeds`` ("take bribe": a verb, and
a noun not far behind it); ``wrongdoing-idioms`` are objects with which such a verb means nothing bad ("stole the
show"); ``wrongdoers`` are nouns for people who act and are no sources.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.findings.article import Article
from claimcheck.findings.names import Name
from claimcheck.model.prose import Sentence, Token
from claimcheck.model.span import Span
from claimcheck.nlp.inflection import forms

VERBS, DEEDS, IDIOMS, DOERS = "wrongdoing-verbs", "wrongdoing-deeds", "wrongdoing-idioms", "wrongdoers"
PRONOUNS = frozenset(("he", "she", "they", "who"))
BE = frozenset(("is", "are", "was", "were", "been", "being", "be"))
HAVE = frozenset(("has", "have", "had", "'s", "'ve", "'d"))
BETWEEN = frozenset(
    ("also", "then", "once", "twice", "later", "first", "both", "all", "often", "even", "and")
)
NOT_DONE = frozenset(
    "not n't never to would could might may should must will can if unless did do does cannot without or".split()
)
# "The bookkeeper" acts, "the water" does not.
PERSON_LIKE = re.compile(r"(?:[kp]er|ctor|ator|itor|eror|ist|ian|man|woman|men|women|lord|lady)s?$")
ARTICLES = frozenset(("the", "a", "an", "his", "her", "its", "their", "two", "three", "four", "five"))
ACTORS = frozenset(("role", "anonymous", "organisation", "collective"))
# How far a noun stands behind its verb, and a doer behind a passive.
NOUN_NEAR, DOER_NEAR = 6, 9


@dataclass(frozen=True, slots=True)
class Deed:
    """Who is said to have done what: ``doer`` is where the doer is named, ``name`` whose name that is, if any."""

    span: Span
    doer: Span
    name: Name | None


Listed = frozenset[tuple[str, ...]]


class Vocabulary:
    """The words of the lexicons in all their forms; ``nouns`` are those that make a deed of a verb."""

    def __init__(self, verbs: Listed, deeds: Listed, idioms: Listed, doers: Listed) -> None:
        lemmas = {lemma for (lemma, *_) in verbs}
        # The bare form is a noun more often than not: "police abuse".
        self.verbs = {form for lemma in lemmas for form in forms(lemma)} - (lemmas - {"lied"})
        self.idioms = {words[-1] for words in idioms}
        self.doers = {form for (lemma, *_) in doers for form in forms(lemma)}
        self.nouns: dict[str, set[str]] = {}
        for verb, *rest in deeds:
            for form in forms(verb):
                self.nouns.setdefault(form, set()).update(forms(rest[-1]))


_vocabulary = lru_cache(maxsize=4)(Vocabulary)


class Deeds:
    """Reads the sentences of one article."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._tokens = article.prose.tokens
        self._ends = {name.last: name for name in article.names}
        self._begins = {name.first: name for name in article.names}
        self._known = _vocabulary(*map(article.lexicon, (VERBS, DEEDS, IDIOMS, DOERS)))

    def of(self, sentence: Sentence) -> Iterator[Deed]:
        """Yield the deeds of a sentence."""
        for at in range(sentence.first, sentence.last):
            last = self._deed(sentence, at)
            if last is None:
                continue
            doer = self._passive(sentence, at) if self._after_be(sentence, at) else self._active(sentence, at)
            if doer is not None:
                words = Span(self._tokens[at].span.start, self._tokens[last].span.end)
                yield Deed(words, *doer)

    def _deed(self, sentence: Sentence, at: int) -> int | None:
        """Return the last token of a deed whose verb stands at a token."""
        word, end = self._tokens[at].lower, sentence.last
        ahead = [token.lower for token in self._tokens[at + 1 : min(at + 1 + NOUN_NEAR, end)]]
        if word in self._known.verbs:
            close = {token.word for token in self._tokens[at + 1 : min(at + 5, end)]}
            return None if self._known.idioms & close else at
        if word not in self._known.nouns or word.endswith("ing"):
            return None
        found = next((n for n, w in enumerate(ahead) if w in self._known.nouns[word] or _stops(w)), None)
        if found is not None and ahead[found] in self._known.nouns[word]:
            return at + 1 + found
        behind = [token.lower for token in self._tokens[max(sentence.first, at - 4) : at]]
        return at if BE.intersection(behind) and self._known.nouns[word].intersection(behind) else None

    def _after_be(self, sentence: Sentence, at: int) -> bool:
        behind = _skip_adverbs(self._tokens, sentence.first, at)
        return (
            behind >= sentence.first
            and self._tokens[behind].lower in BE
            and not self._tokens[at].lower.endswith("ing")
        )

    def _active(self, sentence: Sentence, at: int) -> tuple[Span, Name | None] | None:
        behind = _skip_adverbs(self._tokens, sentence.first, at)
        word = self._tokens[at].lower
        if word.endswith("ing"):
            if behind < sentence.first or self._tokens[behind].lower not in BE:
                return None
            behind = _skip_adverbs(self._tokens, sentence.first, behind)
        if behind >= sentence.first and self._tokens[behind].lower in HAVE:
            behind = _skip_adverbs(self._tokens, sentence.first, behind)
        if behind >= sentence.first and self._tokens[behind].word == ",":
            behind = self._before_insertion(sentence, behind)
        return self._actor(behind) if behind >= sentence.first else None

    def _before_insertion(self, sentence: Sentence, comma: int) -> int:
        """Return the token before the comma that opens "..., who ran the fund, ..."; none reaches further back."""
        for at in range(comma - 1, sentence.first, -1):
            if self._tokens[at].word == ",":
                return at - 1
        return sentence.first - 1

    def _passive(self, sentence: Sentence, at: int) -> tuple[Span, Name | None] | None:
        for by in range(at + 1, min(at + 1 + DOER_NEAR, sentence.last - 1)):
            if _stops(self._tokens[by].lower):
                return None
            if self._tokens[by].lower == "by":
                return self._actor_from(by + 1, sentence)
        return None

    def _actor(self, at: int) -> tuple[Span, Name | None] | None:
        """Return who stands before a verb: a name, a pronoun, or a noun for who speaks or acts."""
        name = self._ends.get(at + 1)
        if name is not None:
            return name.span, name
        token = self._tokens[at]
        if token.lower == "who" and self._tokens[at - 1].word != ",":
            return None  # "officials who took bribes" are none in particular
        before = {other.lower for other in self._tokens[max(0, at - 2) : at]}
        noun = token.lower in self._known.doers or PERSON_LIKE.search(token.lower) is not None
        speaks = self._article.source_words.get(at, frozenset()) & ACTORS
        actor = token.lower in PRONOUNS or speaks or (noun and not ARTICLES.isdisjoint(before))
        return (token.span, None) if actor else None

    def _actor_from(self, at: int, sentence: Sentence) -> tuple[Span, Name | None] | None:
        for place in range(at, min(at + 4, sentence.last)):
            if place in self._begins:
                return self._begins[place].span, self._begins[place]
            if self._article.source_words.get(place, frozenset()) & ACTORS:
                return self._tokens[place].span, None
        return None


def _skip_adverbs(tokens: tuple[Token, ...], first: int, at: int) -> int:
    """Return the token before another one, adverbs and doubtful auxiliaries left out; before ``first`` if none."""
    at -= 1
    while at >= first and (tokens[at].lower.endswith("ly") or tokens[at].lower in BETWEEN):
        at -= 1
    return first - 1 if at >= first and tokens[at].lower in NOT_DONE else at


def _stops(word: str) -> bool:
    return word in (".", ",", ";", ":", "–", "—", "(", ")", "and", "but")
