"""Words as they are compared: without case, marks and house style, numbers made one, each with its place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.model.span import Span
from claimcheck.quotes.figures import MAGNITUDES, SHORT, read_number
from claimcheck.quotes.short import long_form

RAW = re.compile(
    r"(?P<dotted>(?:[^\W\d_]\.){2,}(?:[^\W\d_](?!\w))?)|(?P<money>(?:US|AU?|CA?|NZ)?[$£€])(?=\d)"
    r"|(?P<hour>\d{1,2})[.:](?P<minute>\d{2})(?=\s?[ap]\.?m\b)"
    r"|(?P<figure>\d+(?:st|nd|rd|th|s)(?![^\W_])|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)"
    r"|(?P<sign>[%&])|[^\W\d_]+(?:['’ʼ`´][^\W\d_]+)*"
)
APOSTROPHE = re.compile("['’ʼ`´]")
MONEY = {"$": "dollar", "£": "pound", "€": "euro"}
# Other ways to write a word, which are the house's and not the speaker's.
WRITTEN = {
    "%": "percent", "pct": "percent", "&": "and", "dollars": "dollar", "pounds": "pound", "quid": "pound",
    "euros": "euro", "okay": "ok", "mister": "mr", "doctor": "dr", "missus": "mrs", "professor": "prof", "saint": "st",
    "km": "kilometer", "kms": "kilometer", "kilometers": "kilometer", "kg": "kilogram", "kgs": "kilogram",
    "kilograms": "kilogram", "kilos": "kilogram", "cm": "centimeter", "centimeters": "centimeter", "mm": "millimeter",
    "millimeters": "millimeter", "meters": "meter", "ft": "foot", "feet": "foot", "mins": "minutes", "hrs": "hours",
    "gray": "grey", "programme": "program", "programmes": "programs", "whilst": "while", "amongst": "among",
    "learnt": "learned", "burnt": "burned", "towards": "toward", "tonne": "ton", "tonnes": "tons",
}  # fmt: skip
AS_IN_BRITAIN = re.compile(r"(?<=\w{3})iz(?=(?:e|es|ed|er|ers|ing|ation|ations)$)")
OUR = re.compile(r"(?<=\w{2}[^\W\d_eaf])our(?=(?:s|ed|ing|ite|ites|able|ful|less|hood|er|ers)?$)")
NO_OUR = frozenset(
    "hours hour flour scour tour tours pour pours detour detours contour contours velour".split()
)
TRE = re.compile(r"(?<=\w{2})tre(?=s?$)")


MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug "
    "sep sept oct nov dec".split()
)
DAY = re.compile(r"#([1-9]|[12]\d|3[01])(?:th)?")


# Between two words it parts numbers.
MARKED = re.compile(r"[,;:!?…—–]|\.(?!\d)|--|\s-\s")
LONGEST_NUMBER = 16


class Word(NamedTuple):
    """A word: ``key`` is what it is compared by, ``start`` and ``end`` where it stands in its text."""

    key: str
    start: int
    end: int


class Raw(NamedTuple):
    """A word or sign as it is found, in lower case."""

    lower: str
    start: int
    end: int
    money: str = ""


def words_in(text: str, spans: Sequence[Span]) -> list[Word]:
    """Return the words in stretches of a text that are read as one."""
    raw = [one for span in spans for one in _raw(text, span)]
    ends = _ends(text, raw)
    found: list[Word] = []
    at = 0
    while at < len(raw):
        at += _take(raw[at : min(ends[at], at + LONGEST_NUMBER)], found)
    return _with_dates(text, found)


def _ends(text: str, raw: Sequence[Raw]) -> list[int]:
    """Return for each word where the words end that may be one number with it: at a mark, and with the text."""
    ends = [len(raw)] * len(raw)
    for at in range(len(raw) - 2, -1, -1):
        one, following = raw[at], raw[at + 1]
        between = text[one.end : following.start]
        apart = MARKED.search(between) and not (one.lower in MAGNITUDES and between.strip() == ",")
        ends[at] = at + 1 if apart else ends[at + 1]
    return ends


def _with_dates(text: str, words: Sequence[Word]) -> list[Word]:
    """Make a day and a month one word: "the fifth of March", "5 March" and "March 5"."""
    found: list[Word] = []
    at = 0
    while at < len(words):
        taken, day, month = _date(text, words, at)
        if taken:
            found.append(Word(f"{month[:3]}-{day}", words[at].start, words[at + taken - 1].end))
        else:
            found.append(words[at])
        at += taken or 1
    return found


def _date(text: str, words: Sequence[Word], at: int) -> tuple[int, str, str]:
    """Return how many words a date takes that begins at a place, 0 for none, with its day and its month."""
    keys = [word.key for word in words[at : at + 4]]
    first = 1 if keys[0] == "the" else 0
    if keys[0] in MONTHS:
        number = 2 if keys[1:2] == ["the"] else 1
        end, month = number + 1, keys[0]
    else:
        number = first
        end = number + (3 if keys[number + 1 : number + 2] == ["of"] else 2)
        month = keys[end - 1] if end <= len(keys) else ""
    day = DAY.fullmatch(keys[number]) if number < len(keys) else None
    if day is None or month not in MONTHS or MARKED.search(text, words[at].start, words[at + end - 1].end):
        return 0, "", ""
    # "In March five men came": a day that is spelt out is an ordinal.
    is_day = day[0].endswith("th") or text[words[at + number].start].isdigit()
    return (end, day[1], month) if is_day else (0, "", "")


def _raw(text: str, span: Span) -> Iterator[Raw]:
    money = ""
    for match in RAW.finditer(text, span.start, span.end):
        if match["money"]:
            money = MONEY[match["money"][-1]]
            continue
        if match["hour"]:
            yield Raw(match["hour"], *match.span("hour"))
            yield Raw(match["minute"], *match.span("minute"))
            continue
        lower = match[0].lower()
        yield Raw(lower.replace(".", "") if match["dotted"] else lower, match.start(), match.end(), money)
        money = ""


def _take(raw: Sequence[Raw], found: list[Word]) -> int:
    """Add the words that some raw ones begin with; return how many raw ones they are."""
    one, lowers = raw[0], [one.lower for one in raw]
    number = read_number(lowers, 0)
    if number is not None:
        return _number(raw, number.key, number.words, found)
    if lowers[:2] == ["per", "cent"]:
        found.append(Word("percent", one.start, raw[1].end))
        return 2
    key = key_of(one.lower) or one.lower
    marked = APOSTROPHE.search(one.lower) is not None
    found.extend(Word(word, one.start, one.end) for word in long_form(key, marked=marked))
    return 1


def _number(raw: Sequence[Raw], key: str, taken: int, found: list[Word]) -> int:
    """Add a number, with the magnitude that is stuck to it, and the money that stands before it."""
    last = raw[taken - 1]
    stuck = raw[taken] if taken < len(raw) and raw[taken].start == last.end else None
    if stuck is not None and stuck.lower in SHORT and key[1:].replace(".", "").isdigit():
        scaled = read_number(
            [key[1:], {"k": "thousand", "m": "million", "mn": "million"}.get(stuck.lower, "billion")], 0
        )
        key, taken, last = scaled.key if scaled else key, taken + 1, stuck
    found.append(Word(key, raw[0].start, last.end))
    if raw[0].money:
        found.append(Word(raw[0].money, raw[0].start, last.end))
    return taken


def key_of(lower: str) -> str:
    """Return what a word is compared by: no apostrophes, no accents, one spelling of two."""
    word = APOSTROPHE.sub("", lower)
    if not word.isascii():
        word = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    word = AS_IN_BRITAIN.sub("is", word)
    if len(word) > 4 and word not in NO_OUR:
        word = OUR.sub("or", word)
    word = TRE.sub("ter", word)
    return WRITTEN.get(word, word)
