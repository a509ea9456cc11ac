"""Two hedges where one would do: "may possibly", "police allege that he allegedly", "it might perhaps help".

Three forms are read: a modal verb with an adverb of doubt beside it; an adverb of hearsay in a sentence that says
already that something is alleged; and one in a statement whose source is named. There the adverb must belong to the
statement itself, and not to a clause inside it, where somebody else may be the one who alleges.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from claimcheck.findings.article import Article, Candidate
from claimcheck.findings.checks.stretches import inflected, listed, sentences_with, span_of
from claimcheck.findings.voice import voice
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Attribution
from claimcheck.model.finding import Related
from claimcheck.model.prose import Sentence
from claimcheck.model.span import Span

# How many words may stand between modal and adverb, and between a charge and its second hedge.
BESIDE, FAR = 1, 12
INTO_A_CLAUSE = frozenset("who which whom whose where when after because while if , ; :".split())
# "a plot Marsh allegedly laid": a clause without "that"
CLAUSE = re.compile(
    r"\b(?!that\b|of\b|and\b|the\b|in\b|by\b)[a-z]+ (?:[A-Z][\w.-]* ?|he |she |they |it |we )+(?:had |has )?$"
)
# "never thought that it could possibly work", "as fast as it possibly could"
NEGATIONS = frozenset("not n't never no nobody nothing as how whatever hardly doubt cannot".split())
SAYING = frozenset(("neutral", "loaded", "allegation", "according", "denial"))
AUXILIARIES = frozenset("have be not also well still yet".split())


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each second hedge; the value is the word to leave out."""
    modals, adverbs = listed(options, "modals"), listed(options, "adverbs")
    hearsay, charges = listed(options, "hearsay"), inflected(options, "charges")
    statements = _by_sentence(article)
    for sentence, words in sentences_with(article, adverbs | hearsay):
        for at, word in enumerate(words):
            if word not in adverbs | hearsay:
                continue
            first = _modal_beside(words, at, modals)
            if first is not None and NEGATIONS.isdisjoint(words[:at]):
                pair = span_of(article, sentence, min(first, at), max(first, at) + 1)
                yield Found(pair, word)
            elif word in hearsay:
                near = statements.get(sentence.index, ())
                yield from _charged(article, sentence, words, at, charges, near)


def _by_sentence(article: Article) -> dict[int, list[Attribution]]:
    """Return the statements with source and cue by the sentence in which they begin."""
    found: dict[int, list[Attribution]] = {}
    for attribution in article.claims.attributions:
        sentence = article.sentence(attribution.content[0].start)
        if sentence and attribution.source and attribution.cue and attribution.cue.cls in SAYING:
            found.setdefault(sentence.index, []).append(attribution)
    return found


def _modal_beside(words: list[str], at: int, modals: frozenset[str]) -> int | None:
    """Return where a modal verb stands beside an adverb: before it, or right behind it."""
    for place in range(at - 1, max(-1, at - 3), -1):
        if words[place] in modals:
            return place
        if words[place] not in AUXILIARIES:
            break
    behind = at + 1
    return behind if behind < len(words) and words[behind] in modals else None


def _charged(
    article: Article,
    sentence: Sentence,
    words: list[str],
    at: int,
    charges: frozenset[str],
    near: Sequence[Attribution],
) -> Iterator[Found]:
    span = span_of(article, sentence, at, at + 1)
    if voice(article, Candidate(span)) == "quotation":
        return
    charge = next((i for i in range(at - 1, max(-1, at - FAR), -1) if words[i] in charges), None)
    if charge is not None and INTO_A_CLAUSE.isdisjoint(words[charge + 1 : at]):
        related = Related(span_of(article, sentence, charge, charge + 1), "says so already")
        yield Found(span, words[at], (related,))
    elif not "".join(words[at + 1 : at + 2]).endswith("ing"):
        yield from _sourced(article, span, words[at], near)


def _sourced(article: Article, span: Span, word: str, near: Sequence[Attribution]) -> Iterator[Found]:
    """Yield an adverb that belongs to the main clause of a statement whose source is named."""
    for attribution in near:
        content = attribution.content[0]
        if not content.holds(span) or attribution.cue is None:
            continue
        lead = Span(content.start, span.start).of(article.text)
        before = lead.lower().replace(",", " , ").split()
        if INTO_A_CLAUSE.isdisjoint(before) and "that" not in before[1:] and not CLAUSE.search(lead):
            cue = Related(attribution.cue.spans[0], "says so already")
            yield Found(span, word, (cue,))
            return
