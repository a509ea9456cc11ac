"""Two figures for one thing: "Three people died in the fire", and further down "the four dead".

Two figures are of one thing where the later one points back ("the four dead", "the £4 million fine") and all words of
its phrase stand in the sentence of the earlier one; where both say what became of people in sentences that share most
of their words; or where one noun has both ("turnout was 43 percent", "a turnout of 47 percent"). Nothing is said where
time has passed, more have come, another source counts, or a bound or "about" stands before one of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from claimcheck.findings.article import Article
from claimcheck.findings.checks.things import TAIL, Thing, things_in
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import NumberKind
from claimcheck.model.figures import same_figure
from claimcheck.model.finding import Related
from claimcheck.nlp.stems import stem

# Nouns that say what became of those who are counted, whoever they are.
STATE_NOUNS = frozenset((None, *"person people dead death victim toll fatality casualty body injury".split()))
STATE = "dead death died victims toll killed fatalities casualties people bodies injuries injured hurt wounded missing"
STATE_WORDS = frozenset(map(stem, STATE.split()))
# So much of the shorter sentence stands in the other where both tell of one event.
SHARED = 0.6
# "The crash, in which three people died, ...": what happened in the sentence before.
THAT_EVENT = re.compile(
    r"Th(?:e|is) [a-z]+(?: [a-z]+)?,? (?:in|during|at) which\b|Th(?:e|is) [a-z]+,? (?:that|which) (?:killed|injured)\b"
)
YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
WHEN: tuple[NumberKind, ...] = ("date", "time", "ordinal")
# Where a figure is named by what it counts, words of change matter so near it, in characters.
BESIDE = 40
# How many earlier figures are held against one; an article with more is a table.
MOST = 200


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each figure that contradicts an earlier one of the same thing; the value is the earlier one."""
    things = list(things_in(article))[:MOST]
    for at, thing in enumerate(things):
        earlier = [other for other in things[:at] if _is_of_one(other, thing)]
        if not earlier or any(
            same_figure(o.number, thing.number) for o in things[:at] if _is_alike(o, thing)
        ):
            continue
        first = earlier[-1]
        if not _moved(article, first, thing, things):
            words = " ".join(first.number.span.of(article.text).split())
            yield Found(thing.number.span, words, (Related(first.number.span, "this figure here"),))


def _is_alike(one: Thing, other: Thing) -> bool:
    """Tell whether two figures count alike: people for people, pounds for pounds."""
    return (one.number.kind, one.number.unit) == (other.number.kind, other.number.unit)


def _is_of_one(earlier: Thing, later: Thing) -> bool:
    """Tell whether two figures are of one thing."""
    if not _is_alike(earlier, later) or earlier.told is later.told:
        return False
    if later.number.kind == "count" and float(later.number.value or 0) < 2:
        return False
    if earlier.head and earlier.head == later.head:
        return later.names <= earlier.names and earlier.alone and later.alone
    if later.definite:
        return _points_back(earlier, later)
    return bool(later.state) and later.state == earlier.state and _tells_the_same(earlier, later)


def _points_back(earlier: Thing, later: Thing) -> bool:
    told = earlier.told.stems
    if later.owner and later.owner not in told:
        return False
    if later.number.kind == "duration":
        return bool(later.phrase) and later.phrase <= told and "last" in told
    if later.number.kind != "count":
        return bool(later.phrase) and later.phrase <= told
    if later.state and later.state == earlier.state and _same_noun(earlier, later):
        return later.phrase - told <= STATE_WORDS
    noun = later.number.of_lemma
    same = noun is not None and noun == earlier.number.of_lemma and later.phrase <= told
    return same and (len(later.phrase) >= 2 or bool(later.owner) or bool(later.tail & told))


def _same_noun(earlier: Thing, later: Thing) -> bool:
    """Tell whether two counts are of the same people: "three people died", "the four dead"."""
    nouns = {earlier.number.of_lemma, later.number.of_lemma}
    return len(nouns) == 1 or later.number.of_lemma in STATE_NOUNS


def _tells_the_same(earlier: Thing, later: Thing) -> bool:
    one, other = earlier.told.stems, later.told.stems
    shared = len(one & other)
    if not _same_noun(earlier, later):
        return False
    if THAT_EVENT.match(later.text, later.told.sentence.span.start) and later.names <= earlier.names:
        return later.told.sentence.index - earlier.told.sentence.index == 1
    return shared >= 3 and shared >= SHARED * min(len(one), len(other))


def _moved(article: Article, first: Thing, thing: Thing, things: Sequence[Thing]) -> bool:
    """Tell whether another time, another source or another part may explain two figures."""
    shifts = article.phrases("consistency-shifts")
    near = BESIDE if _is_named_so(first, thing) else len(article.text)
    here, there = (
        {w for w, span in t.told.phrases(shifts) if abs(span.start - t.number.span.start) <= near}
        for t in (first, thing)
    )
    between = article.told[first.told.sentence.index + 1 : thing.told.sentence.index][-3:]
    if here ^ there or (near > BESIDE and any(told.phrase(shifts) for told in between)):
        return True
    dates = [
        {
            n.span.of(article.text)
            for n in article.claims.numbers
            if n.kind in WHEN and t.told.sentence.span.holds(n.span)
        }
        for t in (first, thing)
    ]
    if thing.definite:
        dates = [{date for date in one if YEAR.search(date)} for one in dates]
    return bool(dates[0] ^ dates[1]) or _counts_another(article, first, thing)


def _is_named_so(first: Thing, thing: Thing) -> bool:
    """Tell whether words behind the later figure say which they are: "the 40 guests who joined on that day"."""
    return thing.definite and len(thing.tail & first.told.stems) >= TAIL


def _counts_another(article: Article, first: Thing, thing: Thing) -> bool:
    named = [article.attributions.get(t.number.attribution or "") for t in (first, thing)]
    sources = {a.source.id for a in named if a is not None and a.source is not None}
    return len(sources) > 1
