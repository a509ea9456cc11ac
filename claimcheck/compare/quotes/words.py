"""Words as they are compared: without case, marks and house style, numbers made one, each with its place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.compare.quotes.figures import SHORT, read_number
from claimcheck.model.span import Span

RAW = re.compile(
    r"(?P<dotted>(?:[^\W\d_]\.){2,}(?:[^\W\d_](?!\w))?)|(?P<money>(?:US|AU?|CA?|NZ)?[$£€])(?=\d)"
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
    lowers = [one.lower for one in raw]
    found: list[Word] = []
    at = 0
    while at < len(raw):
        at += _take(raw, lowers, at, found)
    return found


def _raw(text: str, span: Span) -> Iterator[Raw]:
    money = ""
    for match in RAW.finditer(text, span.start, span.end):
        if match["money"]:
            money = MONEY[match["money"][-1]]
            continue
        lower = match[0].lower()
        yield Raw(lower.replace(".", "") if match["dotted"] else lower, match.start(), match.end(), money)
        money = ""


def _take(raw: Sequence[Raw], lowers: Sequence[str], at: int, found: list[Word]) -> int:
    """Add the words that begin at one place; return how many raw ones they are."""
    one = raw[at]
    number = read_number(lowers, at)
    if number is not None:
        return _number(raw, at, number.key, number.words, found)
    if lowers[at : at + 2] == ["per", "cent"]:
        found.append(Word("percent", one.start, raw[at + 1].end))
        return 2
    found.append(Word(key_of(one.lower), one.start, one.end))
    return 1


def _number(raw: Sequence[Raw], at: int, key: str, taken: int, found: list[Word]) -> int:
    """Add a number, with the magnitude that is stuck to it, and the money that stands before it."""
    last = raw[at + taken - 1]
    stuck = raw[at + taken] if at + taken < len(raw) and raw[at + taken].start == last.end else None
    if stuck is not None and stuck.lower in SHORT and key[1:].replace(".", "").isdigit():
        scaled = read_number(
            [key[1:], {"k": "thousand", "m": "million", "mn": "million"}.get(stuck.lower, "billion")], 0
        )
        key, taken, last = scaled.key if scaled else key, taken + 1, stuck
    found.append(Word(key, raw[at].start, last.end))
    if raw[at].money:
        found.append(Word(raw[at].money, raw[at].start, last.end))
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
