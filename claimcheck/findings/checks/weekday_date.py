"""A weekday and a date that do not agree: "on Tuesday, 4 July 2025", which was a Friday.

Only a date with its year can be held against the calendar. Where the year is written nowhere beside the day, or the
words leave open which day the weekday belongs to ("Saturday and Sunday, March 7 and 8"), nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

from claimcheck.findings.article import Article
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.span import Span

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
MONTH = r"(?P<month>[A-Za-z]{3,9})\.?"
YEAR = r"(?:,?\s+(?P<year>\d{4}))?"
# Expressions are compiled when they are first asked for: most articles have no date with its year.
DATES = (
    rf"{DAY}(?:\s+of)?\s+{MONTH}{YEAR}",
    rf"{MONTH}\s+{DAY}{YEAR}",
    r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)",
)

# Short forms are no words of other kinds when they are written in this way; "SUN" and "sat" may be.
NAMES = r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY"
SHORT = r"|(?:Mon|Tues?|Weds?|Thur?s?|Fri|Sat|Sun)\b\.?)"
PART_OF_DAY = r"(?:\s+(?:morning|afternoon|evening|night))?"
BEFORE = rf"\b{NAMES}{SHORT}{PART_OF_DAY}(?:,?\s+(?:the\s+)?|,?\s*\(\s*)$"
AFTER = rf"\s*(?:\((?:a\s+)?|,\s+(?:which\s+(?:is|was)\s+)?a\s+){NAMES}{SHORT}(?=\s*(?:[.,;:)!?]|$))"
# How many characters around a date may hold its weekday.
NEAR = 40

# Two days share what follows, or the date goes on: the weekday may belong to the other one.
TWO_DAYS = r"(?:day|Mon|Tues?|Weds?|Thur?s?|Fri|Sat|Sun)\.?\s*(?:,|/|&|-|–|—|\band|\bor|\bto|\bthrough)\s*$"
GOES_ON = r"\s*(?:,|/|&|-|–|—|and\b|or\b|to\b|through\b|until\b)\s*\d{1,2}\b(?!:|\.\d|\s*[ap]\.?m)"
# "The Sun, 3 March 2026" is a newspaper.
NEWSPAPER = r"\b(?!On\b)(?:the|[A-Z]\w+)\s+$"


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each weekday with its date that the calendar does not have together; the value is the right day."""
    for number in article.claims.numbers:
        if number.kind != "date":
            continue
        day = _day(number.span.of(article.text), options)
        if day is None or re.match(GOES_ON, article.text[number.span.end : number.span.end + NEAR]):
            continue
        right = WEEKDAYS[day.weekday()]
        for span, named in _weekdays(article, number.span):
            if not right.lower().startswith(named):
                yield Found(span, right)


def _day(words: str, options: Mapping[str, OptionValue]) -> date | None:
    """Return the day that a date names, where it says all three parts of it, or an option says the year."""
    if options.get("year") is None and not any(
        words[at : at + 4].isdecimal() for at in range(len(words) - 3)
    ):
        return None
    parts = next((match for pattern in DATES if (match := re.fullmatch(pattern, words))), None)
    year, since = options.get("year"), options.get("since")
    if parts is None or (parts["year"] is None and not isinstance(year, Decimal)):
        return None
    month = _month(parts["month"])
    in_year = int(parts["year"] or str(year).partition(".")[0])
    if month is None or (isinstance(since, Decimal) and in_year < since):
        return None
    try:
        return date(in_year, month, int(parts["day"]))
    except ValueError:  # there is no such day
        return None


def _month(name: str) -> int | None:
    if name.isdecimal():
        return int(name)
    return MONTHS.index(name[:3].lower()) + 1 if name[:3].lower() in MONTHS else None


def _weekdays(article: Article, written: Span) -> Iterator[tuple[Span, str]]:
    """Yield the weekdays beside a date: the words that hold both, and the beginning of the day's name."""
    section = article.section(written.start)
    around = section.span if section else Span(0, len(article.text))
    start = max(around.start, written.start - NEAR)
    before = re.search(BEFORE, article.text[start : written.start])
    if before is not None and _is_plain(before, article.text[max(around.start, start - NEAR) : start]):
        yield _closed(article, Span(start + before.start(), written.end)), _beginning(before)
    after = re.match(AFTER, article.text[written.end : min(around.end, written.end + NEAR)])
    if after is not None:
        yield _closed(article, Span(written.start, written.end + after.end())), _beginning(after)


def _closed(article: Article, span: Span) -> Span:
    """Take in the mark that closes a bracket inside the span."""
    open_at_end = "(" in span.of(article.text) and article.text[span.end : span.end + 1] == ")"
    return Span(span.start, span.end + open_at_end)


def _is_plain(weekday: re.Match[str], further: str) -> bool:
    """Tell whether a weekday is one for itself, and no newspaper."""
    lead = further + weekday.string[: weekday.start()]
    if weekday["weekday"] == "Sun" and re.search(NEWSPAPER, lead):
        return False
    return re.search(TWO_DAYS, lead) is None


def _beginning(weekday: re.Match[str]) -> str:
    return weekday["weekday"][:3].lower()
