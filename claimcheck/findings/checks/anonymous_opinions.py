"""Somebody without a name judges a person: "A former aide said the minister is a bully".

A word of the lexicon ``opinion-words`` counts behind "is", "as", "called" and the like, where a person or a body is
what the sentence speaks of before it: "the plan is brilliant" is no judgement on anybody, nor is "a nasty divorce".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.findings.article import Article
from claimcheck.findings.checks.phrases import Phrases
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Attribution
from claimcheck.model.finding import Related
from claimcheck.model.span import Span
from claimcheck.nlp.inflection import forms

OPINIONS = "opinion-words"
LINKS = frozenset(
    "is are was were be been being 's 're 'm as such seems seemed looks looked becoming become became called calls "
    "branded labelled labeled dubbed remains remained acts acted ’s ’re".split()
)
# Cues that give a name themselves: "called the envoy a disgrace".
NAMING = frozenset(
    form
    for verb in ("call", "brand", "label", "dub", "describe", "dismiss", "hail", "praise")
    for form in forms(verb)
)
ASKING = ("ask", "wonder")
NEGATIONS = frozenset(("not", "n't", "n’t", "never", "no"))
PEOPLE = frozenset("he she him her they them who you himself herself".split())
OF_PEOPLE = frozenset(("person", "role", "anonymous", "organisation", "collective"))
# Behind a judgement: no noun that it may belong to.
BEHIND = frozenset(
    "and or but to for about who in at with when that as of than on if because while by from so".split()
)
# How many words may stand between the link and the judgement, and between a naming cue and whom it names.
BETWEEN, NAMED = 5, 6
LEAST = 0.5


def find(article: Article, _: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each nameless source that judges; the value is the word that does."""
    judge = _Judge(article)
    for attribution in article.claims.attributions:
        source = attribution.source
        if (
            source is None
            or source.kind != "anonymous"
            or attribution.parent
            or attribution.confidence < LEAST
        ):
            continue
        words = None if _asks(attribution) else judge.judgement(attribution)
        if words is not None and not _is_of_another(article, attribution, words):
            yield Found(source.span, words.of(article.text), (Related(words, "the judgement"),))


def _asks(attribution: Attribution) -> bool:
    return attribution.cue is not None and attribution.cue.lemma.startswith(ASKING)


def _is_of_another(article: Article, attribution: Attribution, words: Span) -> bool:
    """Tell whether a statement within the statement holds the words: "said that people thought she was a liar"."""
    inside = (a for a in article.claims.attributions if a.parent == attribution.id)
    return any(part.holds(words) for a in inside for part in a.content)


class _Judge:
    def __init__(self, article: Article) -> None:
        self._article, self._tokens = article, article.prose.tokens
        self._opinions = Phrases(article.lexicon(OPINIONS))
        self._named = {at for name in article.names for at in range(name.first, name.last)}

    def judgement(self, attribution: Attribution) -> Span | None:
        """Return the first words of a statement that judge somebody."""
        for part in attribution.content:
            places = self._article.tokens_in(part)
            words = [self._tokens[at].lower for at in places]
            for n, at in enumerate(places):
                size = self._opinions.at(words, n)
                if size and self._judges(attribution, places, at, at + size):
                    return Span(self._tokens[at].span.start, self._tokens[at + size - 1].span.end)
        return None

    def _judges(self, attribution: Attribution, places: range, first: int, last: int) -> bool:
        sentence = self._article.sentence(self._tokens[first].span.start)
        start = max(places[0], sentence.first if sentence else 0)
        behind = range(max(start, first - BETWEEN), first)
        link = next((at for at in reversed(behind) if self._tokens[at].lower in LINKS), None)
        cue = attribution.cue
        naming = cue is not None and cue.lemma.split(" ")[0] in NAMING
        if any(self._tokens[at].lower in NEGATIONS for at in behind) or self._is_beside_a_noun(last):
            return False
        if link is None and not naming:
            return False
        about = [*range(start, first if link is None else link)]
        if naming and cue is not None:
            said = self._article.tokens_in(cue.spans[0])
            about += range(said.stop, min(said.stop + NAMED, first)) if said else ()
        return any(map(self._is_somebody, about))

    def _is_beside_a_noun(self, last: int) -> bool:
        """Tell whether a word follows that the judgement is about: "a nasty divorce", but not "a weak leader"."""
        token = self._tokens[last] if last < len(self._tokens) else None
        if token is None or not token.is_word or token.lower in BEHIND:
            return False
        return not self._article.source_words.get(last, frozenset()) & OF_PEOPLE

    def _is_somebody(self, at: int) -> bool:
        if self._tokens[at].lower in PEOPLE or at in self._named:
            return True
        return bool(self._article.source_words.get(at, frozenset()) & OF_PEOPLE)
