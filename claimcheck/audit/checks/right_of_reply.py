"""Somebody is accused by name, and no word says that they were asked: "Residents accuse Halden Ltd of dumping waste".

A reply is a word of the lexicon ``reply-words`` (deny, comment, could not be reached, lawyer for ...) in any sentence
that is not about somebody else who is accused, or anything that the accused says anywhere in the article.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.audit.article import Article
from claimcheck.audit.checks.deeds import Deeds
from claimcheck.audit.checks.phrases import Phrases
from claimcheck.audit.names import Name
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


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each accused once, where they are first accused."""
    accused: dict[str, tuple[Name, Span]] = {}
    known = {words[-1] for words in article.phrases(KNOWN)}
    for name, words in _accused(article):
        if name.key in known:
            continue
        accused.setdefault(name.key, (name, words))
    replies = _replies(article) if accused else []
    for key, (name, words) in accused.items():
        others = {other for other in accused if other != key}
        if not _speaks(article, name) and not any(_may_be(article, s, key, others) for s in replies):
            yield Found(name.span, " ".join(name.words), (Related(words, "the accusation"),))


def _accused(article: Article) -> Iterator[tuple[Name, Span]]:
    """Yield who is accused, with the words that accuse, in text order."""
    verbs = {form for (verb, *_) in article.phrases(ACCUSING) for form in forms(verb)}
    deeds, tokens = Deeds(article), article.prose.tokens
    if not article.names:
        return
    begins, ends = {n.first: n for n in article.names}, {n.last: n for n in article.names}
    for sentence in article.prose.sentences:
        for at in range(sentence.first, sentence.last):
            if tokens[at - 1].word == "-":
                continue  # "the now-indicted senator"
            if tokens[at].lower in verbs:
                behind = _before(article, sentence, at)
                name = ends.get(behind + 1) if behind is not None else _after(article, sentence, at, begins)
                if name is not None:
                    yield name, tokens[at].span
            elif tokens[at].lower in ALLEGING:
                name = _after(article, sentence, at, begins, past=frozenset(("that",)))
                if name is not None:
                    yield name, tokens[at].span
            elif tokens[at].lower in AGAINST and at + 1 < sentence.last and tokens[at + 1].lower == "against":
                name = _after(article, sentence, at + 1, begins)
                if name is not None:
                    yield name, tokens[at].span
        if article.said.meet(sentence.span):
            yield from ((d.name, d.span) for d in deeds.of(sentence) if d.name and article.said.hold(d.span))


def _before(article: Article, sentence: Sentence, at: int) -> int | None:
    """Return the token before a passive ("Dorn was accused"); None where the verb is active."""
    tokens, place = article.prose.tokens, at - 1
    while place > sentence.first and (
        tokens[place].lower.endswith("ly") or tokens[place].lower in ("also", "twice")
    ):
        place -= 1
    if tokens[place].lower not in PASSIVE:
        return None
    while place > sentence.first and tokens[place].lower in (*PASSIVE, "has", "have", "had", "also"):
        place -= 1
    return place


def _after(
    article: Article,
    sentence: Sentence,
    at: int,
    begins: Mapping[int, Name],
    past: frozenset[str] = frozenset(),
) -> Name | None:
    for place in range(at + 1, min(at + 1 + NEAR, sentence.last)):
        if place in begins:
            return begins[place]
        if article.prose.tokens[place].lower in STOPS - past:
            return None
    return None


def _speaks(article: Article, name: Name) -> bool:
    """Tell whether the accused says anything in the article."""
    words = set(map(str.lower, name.words))
    mentions = [a.source.text for a in article.claims.attributions if a.source is not None]
    mentions += [source.name for source in article.claims.sources]
    return any(
        words.intersection(mention.lower().replace("’s", "").replace("'s", "").split())
        for mention in mentions
    )


def _replies(article: Article) -> list[Sentence]:
    phrases, prose = Phrases(article.phrases(REPLIES)), article.prose
    return [s for s in prose.sentences if phrases.inside([token.lower for token in prose.tokens_of(s)])]


def _may_be(article: Article, sentence: Sentence, key: str, others: set[str]) -> bool:
    """Tell whether a reply may be that of one accused: their name is there, or nobody else's who is accused."""
    keys = {name.key for name in article.names if sentence.span.holds(name.span)}
    return key in keys or not keys & others
