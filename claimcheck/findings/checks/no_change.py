"""The same figure before and after a change: "Rents rose from £800 to £800"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from claimcheck.findings.article import Article
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Number
from claimcheck.model.finding import Related
from claimcheck.model.span import Span

MOVES = (
    "rise|rises|rising|risen|rose|fall|falls|falling|fell|fallen|grow|grows|grew|grown|growing|climb|climbs|climbed|climbing|"
    "jump|jumps|jumped|drop|drops|dropped|dropping|cut|increase|increases|increased|decrease|decreased|shrank|"
    "shrunk|slid|sank|soared|surged|doubled|raised|lowered|reduced|went|gone|up|down|moved"
)
# "rose from 40", "up 10% from 40": what moves, and nothing that ends the clause.
BEFORE = re.compile(rf"\b(?:{MOVES})\b[^.;:]{{0,30}}\bfrom (?:about |some )?$", re.I)
BETWEEN = re.compile(r"[^.;:\d]{0,40}?\bto (?:about |some )?", re.I)
REACH = 60


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each change that ends where it began; the value is the figure."""
    text = article.text
    for before, after in pairwise(article.claims.numbers):
        if not _same(before, after):
            continue
        between = text[before.span.end : after.span.start]
        if BETWEEN.fullmatch(between) and BEFORE.search(
            text[max(0, before.span.start - REACH) : before.span.start]
        ):
            whole = Span(before.span.start, after.span.end)
            yield Found(whole, " ".join(after.span.of(text).split()), (Related(before.span, "before"),))


def _same(before: Number, after: Number) -> bool:
    plain = before.value is not None and before.is_figure and before.high is None
    alike = (before.kind, before.value, before.unit, before.high) == (
        after.kind,
        after.value,
        after.unit,
        after.high,
    )
    return plain and alike and before.modifier == after.modifier
