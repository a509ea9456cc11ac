"""A multiple that does not follow from the two figures beside it: "doubled from 40 to 60", "half of the 60, or 20".

Read are moves ("doubled from $40 to $60", "fell by a third from 90 to 80"), parts ("a third of the 90 seats, or 40")
and averages ("90 goals in 30 games, an average of 4"). A multiple is a round word: off by a tenth it still holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from claimcheck.findings.article import Article
from claimcheck.findings.checks.exactness import PLAIN, Figure, figure_of, may_share
from claimcheck.findings.checks.sums import CLOSE, NOUN, OF, OPEN, A, B, F, sentences_with_signs
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Number
from claimcheck.model.finding import Related
from claimcheck.model.span import Span

TIMES: Mapping[str, Fraction] = {
    "doubl": Fraction(2),
    "tripl": Fraction(3),
    "trebl": Fraction(3),
    "quadr": Fraction(4),
    "halv": Fraction(1, 2),
}
WORD = r"(?P<word>(?:doubl|tripl|trebl|quadrupl)(?:ed?|es|ing)|halv(?:ed?|es|ing))"
# "More than doubled", "nearly halved": that leaves room.
LOOSELY = re.compile(r"\b(?:more than|less than|almost|nearly|about|over|roughly|around|not)(?: \w+)? $")
VERB = (
    r"(?P<way>(?:rose|risen|grew|grown|went up|increased|climbed|fell|fallen|dropped|shrank|cut|reduced"
    r"|decreased|declined|went down))"
)
UP = ("rose", "rise", "grew", "grow", "went up", "incr", "climb")
MOVES = (
    rf"\b{WORD}(?:,? [\w'’-]+){{0,6}}?,? from {A}{NOUN} to {B}",
    rf"\b{WORD}(?:,? [\w'’-]+){{0,6}}?,? to {B}{NOUN},? from {A}",
    rf"\bfrom {A}{NOUN} to {B}{NOUN}(?:,| [–—-]| \() ?(?:more )?{WORD}\b",
)
STEPS = (rf"\b{VERB} by {F},? from {A}{NOUN} to {B}", rf"\b{VERB} by {F},? to {B}{NOUN},? from {A}")
SHARES = (
    rf"{F}{OF}{B}{NOUN}(?:,? or |,? ?\()(?:just |only )?{A}{NOUN}(?=[).,;]|$)",
    rf"{A}{NOUN}{OF}{B}{NOUN}(?:,? or |,? ?\(){F}(?=[).,;]|$)",
)
AVERAGES = (
    rf"{A}{NOUN} (?:in|over|across|among|for|from) {B}{NOUN}(?:,| [–—-]| \() ?(?:or )?(?:for )?an average of "
    rf"{OPEN}[a-z](?P<c>\d+){CLOSE}",
)
SLACK = Fraction(1, 10)
# An average in whole things may be rounded to the next one.
ROUNDED = Fraction(1, 2)


def find(article: Article, _options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each word, or figure, that says the multiple; the value is what the figures come to."""
    for numbers, written in sentences_with_signs(article):
        for read, patterns in READ.items():
            for match in (match for pattern in patterns for match in pattern.finditer(written)):
                named = {
                    name: numbers[int(match[name])]
                    for name in ("a", "b", "c", "f")
                    if match.groupdict().get(name)
                }
                yield from read(article, named, match)


def _moved(article: Article, named: Mapping[str, Number], match: re.Match[str]) -> Iterator[Found]:
    """Read "doubled from 40 to 60"."""
    pair = _alike(article, named["a"], named["b"])
    factor = next(value for word, value in TIMES.items() if match["word"].startswith(word))
    if pair is None or LOOSELY.search(match.string[: match.start("word")]):
        return
    before, after = pair
    if not _holds(factor, _ratio(after, before)):
        yield Found(_words(named), _times(after.value / before.value), _both(named, "before", "after"))


def _stepped(article: Article, named: Mapping[str, Number], match: re.Match[str]) -> Iterator[Found]:
    """Read "fell by a third from 90 to 80"."""
    pair = _alike(article, named["a"], named["b"])
    part = _part(named["f"])
    if pair is None or part is None:
        return
    before, after = pair
    factor = 1 + part if match["way"].startswith(UP) else 1 - part
    if not _holds(factor, _ratio(after, before)):
        yield Found(
            named["f"].span, _percent(abs(after.value / before.value - 1)), _both(named, "before", "after")
        )


def _shared(article: Article, named: Mapping[str, Number], _: re.Match[str]) -> Iterator[Found]:
    """Read "half of the 60 members, or 20"."""
    pair = _alike(article, named["a"], named["b"])
    part = _part(named["f"])
    if pair is None or part is None:
        return
    some, whole = pair
    if not _holds(part, _ratio(some, whole)):
        yield Found(named["f"].span, _percent(some.value / whole.value), _both(named, "part", "whole"))


def _averaged(article: Article, named: Mapping[str, Number], _: re.Match[str]) -> Iterator[Found]:
    """Read "90 goals in 30 games, an average of 4"."""
    total, count = (figure_of(named[name], named[name].span.of(article.text)) for name in ("a", "b"))
    mean = Fraction(named["c"].value or 0)
    if total is None or count is None or not mean or named["b"].kind != "count":
        return
    low, high = _ratio(total, count)
    if not _holds(mean, (low, high)) and not low - ROUNDED <= mean <= high + ROUNDED:
        yield Found(
            named["c"].span, f"{float(total.value / count.value):.4g}", _both(named, "total", "count")
        )


def _alike(article: Article, a: Number, b: Number) -> tuple[Figure, Figure] | None:
    one, other = (figure_of(number, number.span.of(article.text)) for number in (a, b))
    if one is None or other is None or (a.kind, a.unit) != (b.kind, b.unit):
        return None
    return (
        None
        if may_share(one, other) or may_share(other, one) or other.low <= 0 or one.low <= 0
        else (one, other)
    )


def _part(number: Number) -> Fraction | None:
    return Fraction(number.value) if number.value and number.modifier in PLAIN else None


def _ratio(one: Figure, other: Figure) -> tuple[Fraction, Fraction]:
    return one.low / other.high, one.high / other.low


def _holds(factor: Fraction, bounds: tuple[Fraction, Fraction]) -> bool:
    return bounds[0] <= factor * (1 + SLACK) and bounds[1] >= factor * (1 - SLACK)


def _words(named: Mapping[str, Number]) -> Span:
    """Return the figures of a move with the words between them: the verb has no place of its own in the text."""
    spans = [number.span for number in named.values()]
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _both(named: Mapping[str, Number], one: str, other: str) -> tuple[Related, ...]:
    return (Related(named["a"].span, one), Related(named["b"].span, other))


def _times(ratio: Fraction) -> str:
    return f"{float(ratio):.3g} times as much"


def _percent(share: Fraction) -> str:
    return f"{float(share * 100):.3g}%"


def _compiled(patterns: Sequence[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, patterns))


READ = {
    _moved: _compiled(MOVES),
    _stepped: _compiled(STEPS),
    _shared: _compiled(SHARES),
    _averaged: _compiled(AVERAGES),
}
