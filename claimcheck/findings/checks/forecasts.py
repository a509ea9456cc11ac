"""A prediction with no owner, as in "House prices could fall by a fifth next year".

Read is a verb of the future (``futures``) with a verb of outcome (``outcomes``) and no more than adverbs between; one
of doubt with any verb that is no plan (``planned``), where a far time is named (``horizons``). Silent where somebody
may have said it, and where it is no forecast: a plan, a timetable, a condition.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.findings.article import Article
from claimcheck.findings.checks.stretches import (
    holds_phrase,
    is_told,
    listed,
    section_of,
    sentences_with,
    span_of,
)
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.intervals import Intervals

# "could sharply fall", "will not be lost"
BETWEEN = frozenset(
    "also soon still then even probably likely sharply only almost eventually again further".split()
)
# Of many things people know that they will be.
WILL = ("will",)
EXPECTED = frozenset("expected projected forecast predicted".split())


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield the words of each forecast that nobody makes, from the future to the outcome."""
    futures = sorted((tuple(phrase.split()) for phrase in listed(options, "futures")), key=len, reverse=True)
    horizons, planned = listed(options, "horizons"), listed(options, "planned")
    outcomes, hushing = listed(options, "outcomes"), listed(options, "unless")
    sourced = Intervals(a.span for a in article.claims.attributions if a.source)
    glimpsed = Intervals(article.claims.glimpsed)
    for sentence, words in sentences_with(article, {phrase[0] for phrase in futures}):
        if section_of(article, sentence).kind != "body" or not hushing.isdisjoint(words):
            continue
        found = _forecast(words, futures, outcomes)
        if found is None and holds_phrase(words, horizons):
            found = _outlook(words, futures, planned)
        if found is None or sourced.meet(sentence.span):
            continue
        span = span_of(article, sentence, *found)
        # "Is expected" is a cue by itself, and has no owner.
        doubtful = glimpsed.meet(sentence.span) or article.standing.cue_near(sentence)
        if words[found[0] + 1] in EXPECTED or (not doubtful and is_told(article, span)):
            yield Found(span)


def _forecast(
    words: list[str], futures: list[tuple[str, ...]], outcomes: frozenset[str]
) -> tuple[int, int] | None:
    for at in range(len(words)):
        for phrase in futures:
            if tuple(words[at : at + len(phrase)]) == phrase:
                verb = at + len(phrase)
                while verb < len(words) and words[verb] in BETWEEN:
                    verb += 1
                for end in (verb + 2, verb + 1):
                    if " ".join(words[verb:end]) in outcomes:
                        return at, end
                break
    return None


def _outlook(
    words: list[str], futures: list[tuple[str, ...]], planned: frozenset[str]
) -> tuple[int, int] | None:
    """Return what may be at a far time, whatever it is, and is no plan: "could silt up within ten years"."""
    for at in range(len(words) - 2):
        for phrase in futures:
            verb = at + len(phrase)
            if phrase != WILL and tuple(words[at:verb]) == phrase and words[verb : verb + 1]:
                return None if words[verb] in planned or not words[verb].isalpha() else (at, verb + 1)
    return None
