"""Numbers as they are spoken and as they are written, made one: "twelve hundred and forty" is 1,240."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

UNITS = {w: n for n, w in enumerate(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen".split()
)}  # fmt: skip
TENS = {w: 10 * n for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
MAGNITUDES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
SHORT = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9, "tn": 10**12}
ORDINALS = {w: n for n, w in enumerate(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth".split(), 1
)} | {f"{w[:-1]}ieth": n for w, n in TENS.items()} | {"hundredth": 100, "thousandth": 1000}  # fmt: skip
DECADES = {f"{w[:-1]}ies": n for w, n in TENS.items()}
FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?")
ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")
DECADE = re.compile(r"(\d{2}|\d{4})s")
HALF = Decimal("0.5")
# No number that people say has more digits.
LONGEST = 20


class Folded(NamedTuple):
    """A number as a key, and how many words it takes."""

    key: str
    words: int


def read_number(words: Sequence[str], at: int) -> Folded | None:
    """Return the number that begins at a word in lower case; None where none does."""
    return _written_out(words, at) or _Spoken(words, at).read()


def _written_out(words: Sequence[str], at: int) -> Folded | None:
    ordinal, decade = ORDINAL.fullmatch(words[at]), DECADE.fullmatch(words[at])
    if ordinal is not None:
        return Folded(f"#{ordinal[1]}th", 1)
    return Folded(f"#{decade[1]}s", 1) if decade is not None else None


class _Spoken:
    """Adds up the words of one number, from the left."""

    def __init__(self, words: Sequence[str], at: int) -> None:
        self._words, self._first, self._at = words, at, at
        self._total = Decimal(0)
        self._group: Decimal | None = None
        self._magnitude = 10**15

    def read(self) -> Folded | None:
        self._open()
        while self._step():
            pass
        taken = self._at - self._first
        if self._group is None and not self._total:
            return self._ordinal(Decimal(0)) if not taken else None
        value = self._total + (self._group or 0)
        return self._ordinal(value) or Folded(f"#{_plain(value)}", taken)

    def _word(self, ahead: int = 0) -> str:
        at = self._at + ahead
        return self._words[at] if at < len(self._words) else ""

    def _open(self) -> None:
        """Read "a hundred", "half a million"."""
        first, second, third = self._word(), self._word(1), self._word(2)
        if first == "half" and second == "a" and third in MAGNITUDES:
            self._group, self._at = HALF, self._at + 2
        elif first == "a" and (second == "hundred" or second in MAGNITUDES):
            self._group, self._at = Decimal(1), self._at + 1

    def _step(self) -> bool:
        """Take in the next word of the number; tell whether there was one."""
        word = self._word()
        value = _value(word)
        if value is not None:
            return self._add(word, value)
        if word == "hundred":
            return self._hundred()
        if word in MAGNITUDES:
            return self._magnify(MAGNITUDES[word])
        if word == "and" and self._at > self._first:
            return self._and()
        return word == "point" and self._point()

    def _add(self, word: str, value: Decimal) -> bool:
        """Add a number below a hundred, or one in figures, to what is there."""
        group = self._group
        if group is None:
            fits = not self._total or (value < self._magnitude and value < 1000)
            self._group = value if fits else None
        elif fits := self._goes_on(word, value, group):
            self._group = group + value
        elif fits := self._is_year(word, value, group):
            self._group = group * 100 + value
        self._at += fits
        return fits

    def _goes_on(self, word: str, value: Decimal, group: Decimal) -> bool:
        """Tell whether a number goes on as "two hundred | six" and "twenty | five" do."""
        last = self._word(-1)
        if last in TENS:
            return word in UNITS and 1 <= value <= 9
        return group >= 100 and group % 100 == 0 and value < 100 and last in ("hundred", "and")

    def _is_year(self, word: str, value: Decimal, group: Decimal) -> bool:
        """Tell whether two numbers in words are the halves of a year: "nineteen ninety"."""
        in_words = self._word(-1) in (*UNITS, "twenty") and (word in TENS or word in UNITS)
        return in_words and not self._total and 10 <= group <= 20 and 10 <= value <= 99

    def _hundred(self) -> bool:
        if self._group is None or not 1 <= self._group < 100:
            return False
        self._group *= 100
        self._at += 1
        return True

    def _magnify(self, magnitude: int) -> bool:
        if self._group is None or magnitude >= self._magnitude:
            return False
        self._total += self._group * magnitude
        self._group, self._magnitude = None, magnitude
        self._at += 1
        return True

    def _and(self) -> bool:
        """Pass over the "and" of "two hundred and six" and of "two and a half"."""
        if self._word(1) == "a" and self._word(2) == "half" and self._group is not None:
            self._group += HALF
            self._at += 3
            return True
        if self._word(1) == "a" and self._word(2) == "half" and self._word(-1) in MAGNITUDES:
            self._total += HALF * self._magnitude
            self._at += 3
            return False
        value = _value(self._word(1))
        last = self._word(-1)
        if value is None or value >= 100 or not (last == "hundred" or last in MAGNITUDES):
            return False
        self._at += 1
        return True

    def _point(self) -> bool:
        digits = ""
        while (word := self._word(1 + len(digits))) in UNITS and UNITS[word] < 10:
            digits += str(UNITS[word])
        if self._group is None or not digits:
            return False
        self._group += Decimal(f"0.{digits}")
        self._at += 1 + len(digits)
        return True

    def _ordinal(self, value: Decimal) -> Folded | None:
        """Read "twenty-first", "nineteen eighties"."""
        word, taken = self._word(), self._at - self._first
        if word in DECADES and (not taken or 10 <= value <= 20):
            return Folded(f"#{_plain(value * 100 + DECADES[word])}s", taken + 1)
        room = value % 100 == 0 or (
            value % 10 == 0 and self._word(-1) in TENS and ORDINALS.get(word, 99) < 10
        )
        if word in ORDINALS and (not taken or (room and self._word(-1) not in UNITS)):
            return Folded(f"#{_plain(value + ORDINALS[word])}th", taken + 1)
        return None


def _value(word: str) -> Decimal | None:
    if word in UNITS:
        return Decimal(UNITS[word])
    if word in TENS:
        return Decimal(TENS[word])
    if len(word) <= LONGEST and FIGURE.fullmatch(word):
        try:
            return Decimal(word.replace(",", ""))
        except InvalidOperation:
            return None
    return None


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"
