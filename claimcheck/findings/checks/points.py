"""Per cent where percentage points are meant: "from 4% to 6%, a 2% increase" is a rise of 2 points, and of 50 per cent.

A third percentage is flagged that is the difference of the two beside it, unless it is right as a percentage too. So
is a change of a rate ("turnout rose 3%") with nothing beside it to tell which of the two it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from claimcheck.findings.article import Article
from claimcheck.findings.checks.near import around, lead, numbers_in, rest
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Number
from claimcheck.model.finding import Related
from claimcheck.model.prose import Sentence

RATES = (
    r"(?:unemployment|jobless|employment|interest|mortgage|inflation|tax|vat|vacancy|poverty|savings?"
    r"|graduation"
    r"|literacy|pass|approval|participation|default|occupancy|vaccination|homeownership|dropout|base|lending)"
    r"(?:\s+(?:rates?|ratings?))|unemployment|inflation|turnout|market share|vote share"
    r"|share of the vote|approval"
)
MOVED = (
    r"(?:rose|rises?|risen|rising|fell|falls?|fallen|falling|increased|increases?|decreased"
    r"|decreases?|dropped|drops?"
    r"|climbed|climbs?|jumped|jumps?|grew|grows?|declined|declines?|slipped|dipped|surged|soared"
    r"|plunged|edged|ticked"
    r"|(?:is|was|went|were|are)\s+(?:up|down)|(?:has|have|had)\s+(?:\w+ly\s+)?\w+(?:ed|en))"
)
RATE_MOVED = re.compile(
    rf"\b(?:{RATES})(?:\s+(?:in|of|among|for|at)\s+(?:[\w'’-]+\s+){{1,4}}?|\s+)(?:\w+ly\s+)?{MOVED}"
    r"(?:\s+(?:up|down|by|a further|another|about|nearly|almost|more than|over|just))*\s*$",
    re.I,
)
CHANGE_BEFORE = re.compile(
    r"\b(?:up|down|by|rise of|increase of|jump of|gain of|drop of|fall of|decrease of|decline of"
    r"|swing of|cut of"
    r"|(?:rose|rise|fell|fall|increased?|dropp?e?d?|climb(?:ed)?|jump(?:ed)?|grew|decreased?|declined?))\s*$",
    re.I,
)
CHANGE_AFTER = re.compile(
    r"\s+(?:\w+\s+)?(?:increase|rise|jump|gain|hike|surge|climb|growth|drop|fall|decline|decrease|cut"
    r"|reduction|swing"
    r"|up|down|higher|lower|more|less|fewer)\b",
    re.I,
)
RELATIVE = re.compile(r"\b(?:relative|in relative terms|percentage points?)\b", re.I)


def find(article: Article, _options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each such percentage; the value says what is meant, or asks."""
    for number in article.claims.numbers:
        if (
            number.kind == "percent"
            and number.value
            and not number.high
            and not article.quoted.hold(number.span)
        ):
            sentence = article.sentence(number.span.start)
            if sentence is not None and not RELATIVE.search(sentence.span.of(article.text)):
                yield from _read(article, sentence, number)


def _read(article: Article, sentence: Sentence, number: Number) -> Iterator[Found]:
    before, behind = lead(article, sentence, number.span.start), rest(article, sentence, number.span.end)
    if not (number.change or CHANGE_BEFORE.search(before) or CHANGE_AFTER.match(behind)):
        return
    pair = _pair(article, sentence, number)
    text = number.span.of(article.text)
    if pair is not None:
        one, other = pair
        moved = abs(Fraction(one.value or 0) - Fraction(other.value or 0))
        named = tuple(Related(n.span, "one level" if n is one else "the other") for n in pair)
        levels = " and ".join(n.span.of(article.text) for n in pair)
        points = f"{_written(moved)} percentage point{'s' * (moved != 1)}"
        value = f'is the difference between {levels}: write "{points}"'
        yield Found(number.span, value, named)
    elif RATE_MOVED.search(before) and not _levels(article, sentence, number):
        yield Found(
            number.span,
            f'of a rate may be {text} of it or points: say "percentage points", or give both levels',
        )


def _pair(article: Article, sentence: Sentence, number: Number) -> Sequence[Number] | None:
    """Return the two percentages of which this one is the difference, where it is nothing else."""
    for stretch in (sentence.span, around(article, sentence, 1, 0)):
        others = [n for n in numbers_in(article, stretch) if n is not number and _is_level(n)]
        if len(others) == 2:
            first, second = (Fraction(n.value or 0) for n in others)
            given = Fraction(number.value or 0)
            if given and abs(first - second) == given and not _is_right(given, first, second):
                return others
    return None


def _is_level(number: Number) -> bool:
    return number.kind == "percent" and number.value is not None and number.high is None


def _is_right(given: Fraction, first: Fraction, second: Fraction) -> bool:
    """Tell whether a percentage is also the change in per cent, whichever way, as far as it is exact."""
    return any(
        base and abs(given - abs(first - second) / base * 100) < Fraction(1, 2) for base in (first, second)
    )


def _levels(article: Article, sentence: Sentence, number: Number) -> bool:
    """Tell whether both levels stand there: then a reader can see what is meant."""
    return sum(_is_level(n) for n in numbers_in(article, sentence.span) if n is not number) >= 2


def _written(value: Fraction) -> str:
    return f"{float(value):g}"
