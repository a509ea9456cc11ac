"""A figure that became another: 1,240 that turned into 12,400, miles into kilometres, a day of the month."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.drift.bounds import with_bound
from claimcheck.drift.compared import Compared
from claimcheck.drift.paired import Pair
from claimcheck.drift.statements import Statement
from claimcheck.model.claims import Number
from claimcheck.model.drift import Shift

YEAR = re.compile(r"\b(1[5-9]\d\d|20\d\d)\b")
DAY = re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?!\d|:|\.\d)")
MONTH = re.compile(r"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.IGNORECASE)
WEEKDAY = re.compile(r"\b(mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)
PARTS = (("year", YEAR), ("day", DAY), ("month", MONTH), ("weekday", WEEKDAY))


def find(compared: Compared) -> Iterator[Shift]:
    """Yield each figure and each date that stands for another one."""
    for pair in compared.pairs:
        if pair.how == "other" or _is_turned(pair):
            was, is_now = with_bound(pair.original), with_bound(pair.rewrite)
            yield compared.shift("number-changed", pair.before, pair.after, was, is_now)
    named = (_parts(n, compared.original.text) for s in compared.original.statements for n in s.numbers)
    known = [dict(parts) for parts in dict.fromkeys(tuple(parts.items()) for parts in named)]
    for after in compared.rewrite.statements:
        for number in after.numbers:
            parts = _parts(number, compared.rewrite.text)
            if parts and not any(_agree(parts, other) for other in known):
                yield from _date(compared, after, number, parts)


def _is_turned(pair: Pair) -> bool:
    """Tell whether a level became a rise or fall."""
    return (
        pair.how == "same"
        and pair.rewrite.kind == "percent"
        and pair.rewrite.change is not None
        and pair.original.change is None
    )


def _date(compared: Compared, after: Statement, number: Number, parts: dict[str, str]) -> Iterator[Shift]:
    for link in compared.alignment.back(after):
        for other in link.original.numbers:
            if _conflict(parts, _parts(other, compared.original.text)):
                yield compared.shift("number-changed", link.original, after, other.span, number.span)
                return


def _parts(number: Number, text: str) -> dict[str, str]:
    """Return what a date names."""
    if number.kind != "date":
        return {}
    words = number.span.of(text)
    return {name: found[1].lower().lstrip("0") for name, pattern in PARTS if (found := pattern.search(words))}


def _agree(one: dict[str, str], other: dict[str, str]) -> bool:
    shared = one.keys() & other.keys()
    return bool(shared) and all(one[name] == other[name] for name in shared)


def _conflict(one: dict[str, str], other: dict[str, str]) -> bool:
    shared = one.keys() & other.keys()
    return sum(one[name] != other[name] for name in shared) == 1 and (len(shared) > 1 or shared == {"year"})
