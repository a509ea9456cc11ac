"""Figures in words: "two hundred and five thousand", "two point five", "half a million"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from claimcheck.extract.numbers.atoms import Atoms
from claimcheck.extract.numbers.decimals import plus, times
from claimcheck.extract.numbers.lexicon import Lexicon
from claimcheck.extract.numbers.magnitudes import (
    ONE,
    THOUSAND,
    Figure,
    and_part,
    magnified,
    part_of_magnitude,
    with_part_of_magnitude,
)

TEN = Decimal(10)
HUNDRED = Decimal(100)
LONGEST = 40  # words of one figure


def in_words(atoms: Atoms, lex: Lexicon, at: int) -> Figure | None:
    """Read "two hundred and five thousand", "a dozen", "half a million", "one and a half million"."""
    begun = at + (atoms.low(at) in ("a", "an"))
    if atoms.low(begun) in ("half", "quarter"):
        return part_of_magnitude(atoms, lex, at, begun)
    if _is_no_figure(atoms, lex, at, begun):
        return None
    read = _Words(lex)
    last = _end(atoms, lex, read, begun)
    return _with_part(atoms, lex, read, at, last) if last > begun else None


def _with_part(atoms: Atoms, lex: Lexicon, read: _Words, at: int, last: int) -> Figure:
    """Add "point five", "and a half" to the words read so far."""
    figure = Figure(at, last, read.value, magnitude=read.magnitude)
    pointed = _after_point(atoms, lex, last) if not read.large else None
    if pointed is not None:
        return magnified(atoms, lex, Figure(at, pointed[0], plus(read.value, pointed[1])))
    if read.magnitude >= THOUSAND:
        return with_part_of_magnitude(atoms, lex, figure)
    after = and_part(atoms, lex, last)
    if after is None:
        return figure
    return magnified(atoms, lex, replace(figure, last=after[0], value=plus(read.value, after[1])))


def _is_no_figure(atoms: Atoms, lex: Lexicon, at: int, begun: int) -> bool:
    """Tell the "a" of "a man" and of "a million-dollar house", and the "million" of "parts per million"."""
    if begun > at:
        return atoms.low(begun) not in lex.magnitudes or atoms.hyphen(begun + 1)
    return atoms.low(at) in lex.magnitudes and atoms.low(at - 1) == "per"


def _end(atoms: Atoms, lex: Lexicon, read: _Words, at: int) -> int:
    """Add up the words of a figure; return its end."""
    begun = at
    while at - begun < LONGEST and read.take(atoms.low(at)):
        at += 1
        tied = atoms.hyphen(at) and read.fits(atoms.low(at + 1))
        at += tied or (atoms.low(at) == "and" and read.large and _goes_on(atoms, lex, read, at + 1))
    return at


def _goes_on(atoms: Atoms, lex: Lexicon, read: _Words, at: int) -> bool:
    """Tell "a hundred and three" from "a billion and three quarters"."""
    return atoms.low(at) in lex.small and atoms.low(at + 1) not in lex.fractions and read.fits(atoms.low(at))


def _after_point(atoms: Atoms, lex: Lexicon, at: int) -> tuple[int, Decimal] | None:
    """Read "point two five", "point seven" after the whole part."""
    if atoms.low(at) != "point":
        return None
    last, digits = at + 1, ""
    while (digit := lex.small.get(atoms.low(last), TEN)) < TEN:
        last, digits = last + 1, digits + str(digit)
    return (last, Decimal("0." + digits)) if digits else None


class _Words:
    """Adds up number words as long as each fits those before it."""

    def __init__(self, lex: Lexicon) -> None:
        self._lex = lex
        self._total = Decimal(0)
        self._part: Decimal | None = None
        self._room = HUNDRED  # what may still be added to the part: less than this
        self._smallest: Decimal | None = None
        self._just_magnitude = False
        self.large = False
        self.magnitude = ONE

    @property
    def value(self) -> Decimal:
        return plus(self._total, self._part or Decimal(0))

    def fits(self, low: str) -> bool:
        small, magnitude = self._lex.small.get(low), self._lex.magnitudes.get(low)
        if small is not None:
            return self._part is None or (0 < small < self._room)
        if magnitude is None:
            return False
        if magnitude == HUNDRED and self._part is not None:
            return self._part < HUNDRED
        if self._part is None and self._smallest is not None:  # "lakh crore"
            return self._just_magnitude and magnitude >= self._smallest
        return self._smallest is None or magnitude < self._smallest

    def take(self, low: str) -> bool:
        """Add a word; False, and nothing added, where it does not fit."""
        if not self.fits(low):
            return False
        small = self._lex.small.get(low)
        if small is not None:
            self._just_magnitude = False
            self._part = plus(self._part or Decimal(0), small)
            self._room = Decimal(10) if small >= 20 else Decimal(0)
            return True
        magnitude = self._lex.magnitudes[low]
        self.large = True
        self.magnitude = times(self.magnitude, magnitude) if self._part is None else magnitude
        if magnitude == HUNDRED:
            self._part, self._room = times(self._part or ONE, HUNDRED), HUNDRED
            return True
        if self._part is None and self._just_magnitude:
            self._total = times(self._total, magnitude)
        else:
            self._total = plus(self._total, times(self._part if self._part is not None else ONE, magnitude))
        self._just_magnitude = True
        self._part, self._smallest, self._room = None, magnitude, HUNDRED
        return True
