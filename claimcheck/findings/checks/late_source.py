"""A source that comes sentences too late: "The plant dumped 40 tons of sludge. ... The agency released the findings".

Flagged is a figure or a deed that no source is found for in its own sentence or in those before it in the paragraph,
where a later sentence of the paragraph says whose it was all along: "released the findings", "That is according to".
The lexicons ``late-things`` (findings, figures) and ``late-verbs`` (release, publish) say what such a sentence has.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from claimcheck.findings.article import Article
from claimcheck.findings.checks.deeds import Deeds
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.finding import Related
from claimcheck.model.prose import Sentence
from claimcheck.model.span import Span
from claimcheck.nlp.inflection import forms

THINGS, VERBS, OPENINGS = "late-things", "late-verbs", "late-openings"
KINDS = frozenset(("count", "money", "percent", "points", "measure", "rate", "fraction", "range"))
DEFINITE = frozenset(("the", "these", "those", "its", "their", "his", "her"))
NEAR = 8


def find(article: Article, _: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield the first such figure or deed of each paragraph, with the sentence that names the source."""
    late = _Late(article)
    for _, group in groupby(article.prose.sentences, key=lambda s: s.section):
        paragraph = list(group)
        named = next((s for s in paragraph[1:] if late.names_source(s)), None)
        if named is None:
            continue
        before = [s for s in paragraph if s.index < named.index]
        words = None if any(map(article.standing.cue_near, before)) else late.first_fact(before)
        if words is not None:
            yield Found(words, named.span.of(article.text), (Related(named.span, "the source comes here"),))


class _Late:
    def __init__(self, article: Article) -> None:
        self._article = article
        self._deeds = Deeds(article)
        self._things = {form for (word, *_) in article.lexicon(THINGS) for form in (word, f"{word}s")}
        self._verbs = {form for (word, *_) in article.lexicon(VERBS) for form in forms(word)}
        self._openings = article.lexicon(OPENINGS)

    def names_source(self, sentence: Sentence) -> bool:
        """Tell whether a sentence says where what stands before it comes from."""
        words = [token.lower for token in self._article.prose.tokens_of(sentence)]
        if any(tuple(words[: len(opening)]) == opening for opening in self._openings):
            return True
        for at, word in enumerate(words):
            before = words[max(0, at - 1) : at]
            if word in self._things and DEFINITE.intersection(before):
                return bool(self._verbs.intersection(words[max(0, at - NEAR) : at + NEAR]))
        return False

    def first_fact(self, sentences: Sequence[Sentence]) -> Span | None:
        """Return the first deed or figure of some sentences."""
        for sentence in sentences:
            deed = next(self._deeds.of(sentence), None)
            figure = next(
                (
                    number.span
                    for number in self._article.claims.numbers
                    if number.kind in KINDS and sentence.span.holds(number.span)
                ),
                None,
            )
            if deed is not None or figure is not None:
                return deed.span if deed is not None else figure
        return None
