"""Somebody is accused by name, and no word says that they were asked: "Residents accuse Halden Ltd of dumping waste".

A reply is a word of the lexicon ``reply-words`` (deny, comment, could not be reached, lawyer for ...) in any sentence
that is not about somebody else who is accused, or anything that the accused says anywhere in the article. People in
the lexicon ``known-to-all`` are left out: what they accuse each other of is politics.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.findings.article import Article
from claimcheck.findings.checks.deeds import Deeds
from claimcheck.findings.checks.phrases import Phrases
from claimcheck.findings.names import Name
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.finding import Related
from claimcheck.model.prose import Sentence
from claimcheck.model.span import Span
from claimcheck.nlp.inflection import forms

REPLIES, ACCUSING, KNOWN = "reply-words", "accusing-verbs", "known-to-all"
ALLEGING = forms("allege")
AGAINST = frozenset(
    "lawsuit lawsuits suit complaint complaints allegation allegations accusation accusations claim claims".split()
)
# How far behind "accuse" the accused stands: "accused the builder, Halden Ltd, of".
NEAR = 7
STOPS = frozenset(("of", "with", "that", "over", "for", ".", ";", '"', "“"))
PASSIVE = frozenset(("is", "are", "was", "were", "been", "being", "stands", "stand", "stood"))
BEFORE_PASSIVE = PASSIVE | {"has", "have", "had", "also", "once", "twice", "since"}
FACES = frozenset(("faces", "faced", "face"))
# How far behind "complaint" the word "against" stands, and how far before it "faces".
AGAINST_NEAR, FACES_NEAR = 5, 4
THAT = frozenset(("that",))
POSSESSIVES = ("’s", "'s", "’", "'")

Accusation = tuple[Name, Span]


def find(article: Article, _: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each accused once, where they are first accused."""
    known = {words[-1] for words in article.lexicon(KNOWN)}
    accused: dict[str, Accusation] = {}
    for name, words in _Accusations(article).all():
        if name.key not in known:
            accused.setdefault(name.key, (name, words))
    replies = _replies(article) if accused else []
    for key, (name, words) in accused.items():
        others = accused.keys() - {key}
        if not _speaks(article, name) and not any(_may_be(article, s, key, others) for s in replies):
            named = " ".join(name.span.of(article.text).split())
            yield Found(name.span, named, (Related(words, "the accusation"),))


class _Accusations:
    """Who is accused in an article, with the words that accuse, in text order."""

    def __init__(self, article: Article) -> None:
        self._article, self._tokens = article, article.prose.tokens
        self._verbs = {form for (verb, *_) in article.lexicon(ACCUSING) for form in forms(verb)}
        self._begins = {name.first: name for name in article.names}
        self._ends = {name.last: name for name in article.names}

    def all(self) -> Iterator[Accusation]:
        deeds = Deeds(self._article)
        for sentence in self._article.prose.sentences if self._begins else ():
            for at in range(sentence.first, sentence.last):
                name = self._accused(sentence, at)
                if name is not None:
                    yield name, self._tokens[at].span
            if self._article.said.meet(sentence.span):
                for deed in deeds.of(sentence):
                    if deed.name is not None and self._article.said.hold(deed.span):
                        yield deed.name, deed.span

    def _accused(self, sentence: Sentence, at: int) -> Name | None:
        """Return whom the word at a token accuses."""
        word = self._tokens[at].lower
        if word in self._verbs and self._tokens[at - 1].word != "-":
            behind = None if word.endswith("ing") else self._before_passive(sentence, at)
            return self._after(sentence, at) if behind is None else self._ends.get(behind + 1)
        if word in ALLEGING:
            return self._after(sentence, at, past=THAT)
        if word not in AGAINST:
            return None
        ahead = range(at + 1, min(at + 1 + AGAINST_NEAR, sentence.last))
        against = next((place for place in ahead if self._tokens[place].lower == "against"), None)
        return self._faces(sentence, at) if against is None else self._after(sentence, against)

    def _faces(self, sentence: Sentence, at: int) -> Name | None:
        """Return who faces accusations: "Dorn faces new allegations"."""
        for place in range(at - 1, max(sentence.first, at - FACES_NEAR), -1):
            if self._tokens[place].lower in FACES:
                return self._ends.get(place)
        return None

    def _before_passive(self, sentence: Sentence, at: int) -> int | None:
        """Return the token before a passive ("Dorn was accused"); None where the verb is active."""
        place = at - 1
        while place > sentence.first and (
            self._tokens[place].lower.endswith("ly") or self._tokens[place].lower in ("also", "twice")
        ):
            place -= 1
        if self._tokens[place].lower not in PASSIVE:
            return None
        while place > sentence.first and self._tokens[place].lower in BEFORE_PASSIVE:
            place -= 1
        return self._before_insertion(sentence, place) if self._tokens[place].word == "," else place

    def _before_insertion(self, sentence: Sentence, comma: int) -> int:
        """Return the token before "..., the firm that built it, was accused"."""
        opening = (at for at in range(comma - 1, sentence.first, -1) if self._tokens[at].word == ",")
        return next(opening, comma) - 1

    def _after(self, sentence: Sentence, at: int, past: frozenset[str] = frozenset()) -> Name | None:
        """Return the name not far behind a token, before words that tell of what somebody is accused."""
        for place in range(at + 1, min(at + 1 + NEAR, sentence.last)):
            if place in self._begins:
                return self._begins[place]
            if self._tokens[place].lower in STOPS - past:
                return None
        return None


def _speaks(article: Article, name: Name) -> bool:
    """Tell whether the accused says anything in the article."""
    mentions = [a.source.text for a in article.claims.attributions if a.source is not None]
    mentions += [source.name for source in article.claims.sources]
    words = {_bare(word) for mention in mentions for word in mention.split()}
    return any(word.lower() in words for word in name.words)


def _bare(word: str) -> str:
    for ending in POSSESSIVES:
        word = word.removesuffix(ending)
    return word.lower()


def _replies(article: Article) -> list[Sentence]:
    phrases, prose = Phrases(article.lexicon(REPLIES)), article.prose
    return [s for s in prose.sentences if phrases.inside([token.lower for token in prose.tokens_of(s)])]


def _may_be(article: Article, sentence: Sentence, key: str, others: set[str]) -> bool:
    """Tell whether a reply may be that of one accused: their name is there, or nobody else's who is accused."""
    keys = {name.key for name in article.names if sentence.span.holds(name.span)}
    return key in keys or not keys & others
