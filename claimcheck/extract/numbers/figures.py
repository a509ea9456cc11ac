"""Bare figures: digits with their marks, number words, and both with magnitudes ("2.5 million")."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from unicodedata import category

from claimcheck.extract.numbers.atoms import Atoms
from claimcheck.extract.numbers.decimals import LONGEST, divided, plus, times
from claimcheck.extract.numbers.lexicon import Lexicon, match

# 1000, 1,000, 1,000.5, 2.5, .08 and the Indian 1,00,000; no leading zeros.
DIGITS = re.compile(
    r"(?:[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}|0|[1-9][0-9]*)(?:\.[0-9]+)?|\.[0-9]+"
)
THREE = re.compile(r"[0-9]{3}(?:\.[0-9]+)?")
VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞"
ONE = Decimal(1)
TEN = Decimal(10)
HUNDRED = Decimal(100)
THOUSAND = Decimal(1000)


@dataclass(frozen=True, slots=True)
class Figure:
    """Atoms ``first`` to ``last`` (not included) and their value; None where nobody says how many."""

    first: int
    last: int
    value: Decimal | None
    digits: bool = False
    magnitude: Decimal = ONE


def digits_of(word: str) -> Decimal | None:
    """Read digits exactly; None for what is no figure (007, 1.2.3, an account number)."""
    return Decimal(word.replace(",", "")) if len(word) <= LONGEST and DIGITS.fullmatch(word) else None


def read_figure(atoms: Atoms, lex: Lexicon, at: int) -> Figure | None:
    """Return the longest figure that starts at ``at``."""
    low = atoms.low(at)
    if low[:1].isdigit() or low[:1] == ".":
        return _in_digits(atoms, lex, at)
    if low in VULGAR and low:
        return Figure(at, at + 1, lex.fractions.get(low), digits=True)
    plural = match(lex.phrases["magnitude-plurals"], atoms, at)
    if plural is not None:
        return Figure(at, plural[0], None)
    vague = match(lex.phrases["vague-multipliers"], atoms, at)
    if vague is not None:
        last = vague[0]
        while last - vague[0] < 2 and atoms.low(last) in lex.magnitudes:
            last += 1
        return Figure(at, last, None) if last > vague[0] else None
    return _in_words(atoms, lex, at)


def _in_digits(atoms: Atoms, lex: Lexicon, at: int) -> Figure | None:
    last = groups_end(atoms, at)
    value = digits_of("".join(atoms.words[at:last]))
    if value is None:
        return None
    part = _part(atoms, lex, last)
    if part is not None and value == int(value):
        last, value = part[0], plus(value, part[1])
    after = _and_part(atoms, lex, last)
    if after is not None:
        last, value = after[0], plus(value, after[1])
    return _with_part_of_magnitude(atoms, lex, _magnified(atoms, lex, Figure(at, last, value, digits=True)))


def groups_end(atoms: Atoms, at: int) -> int:
    """Return the end of "10 000 000": groups of three digits, each one space off."""
    last = at + 1
    if len(atoms.low(at)) > 3 or not atoms.low(at).isdecimal():
        return last
    while THREE.fullmatch(atoms.low(last)) and atoms.starts[last] == atoms.ends[last - 1] + 1:
        last += 1
    return last


def _part(atoms: Atoms, lex: Lexicon, at: int) -> tuple[int, Decimal] | None:
    """Read the fraction of "2½", "2 1/2" and "2-1/2"."""
    if atoms.low(at) and atoms.low(at) in VULGAR:
        return at + 1, lex.fractions[atoms.low(at)]
    tied = atoms.hyphen(at)
    slashed = read_slashed(atoms, at + tied)
    return slashed if slashed is not None and (tied or not atoms.joined(at - 1)) else None


def read_slashed(atoms: Atoms, at: int) -> tuple[int, Decimal] | None:
    """Read "3/4": a small part of a small whole, and no date."""
    if atoms.low(at + 1) != "/" or not (atoms.joined(at) and atoms.joined(at + 1)):
        return None
    above, below = atoms.low(at), atoms.low(at + 2)
    if not (above.isdecimal() and below.isdecimal() and len(above) == 1 and len(below) < 3):
        return None
    if not 0 < int(above) < int(below) <= 64 or (atoms.low(at + 3) == "/" and atoms.joined(at + 2)):
        return None
    return at + 3, divided(Decimal(above), Decimal(below))


def _and_part(atoms: Atoms, lex: Lexicon, at: int) -> tuple[int, Decimal] | None:
    """Read "and a half", "-and-a-half", "and three quarters"."""
    at += atoms.hyphen(at)
    if atoms.low(at) != "and":
        return None
    at += 1 + atoms.hyphen(at + 1)
    count = ONE if atoms.low(at) in ("a", "one") else lex.small.get(atoms.low(at))
    at += 1 + atoms.hyphen(at + 1)
    part = lex.fractions.get(atoms.low(at))
    if count is None or part is None or (count == 1) == (atoms.low(at).endswith("s")):
        return None
    return at + 1, times(count, part)


def _magnified(atoms: Atoms, lex: Lexicon, figure: Figure) -> Figure:
    """Add "million", "-million", "bn" and the like to a figure."""
    at, value = figure.last, figure.value or Decimal(0)
    word = at + 1 if atoms.hyphen(at) else at
    short = lex.short.get(atoms.low(at))
    if short is not None and figure.digits and atoms.joined(at - 1) and not _metres(atoms, lex, figure):
        return Figure(figure.first, at + 1, times(value, short), digits=True, magnitude=short)
    magnitude = lex.magnitudes.get(atoms.low(word))
    if (
        short is not None
        and figure.digits
        and magnitude is None
        and short >= 1_000_000
        and (len(atoms.low(at)) > 1 or is_plural_noun(atoms, lex, at + 1))  # "2.4 m barrels"
    ):
        magnitude, word = short, at
    if magnitude is None and match(lex.phrases["magnitude-plurals"], atoms, word) is not None:
        magnitude = lex.magnitudes.get(atoms.low(word).removesuffix("s"))  # "3 dozens"
    if magnitude is None:
        return figure
    last, total = word + 1, magnitude
    if magnitude < 1_000_000 and lex.magnitudes.get(atoms.low(last), ONE) > magnitude:  # "2 hundred thousand"
        last, total = last + 1, times(total, lex.magnitudes[atoms.low(last)])
    return Figure(figure.first, last, times(value, total), digits=figure.digits, magnitude=total)


def _metres(atoms: Atoms, lex: Lexicon, figure: Figure) -> bool:
    """Tell metres from "100m people", tonnes from "$2T", and the distance of "a 5K run" from "$5K"."""
    if atoms.low(figure.last) == "t":
        return not _after_sign(atoms, figure.first)
    if atoms.word(figure.last) != "m" or _after_sign(atoms, figure.first):
        is_run = not is_plural_noun(atoms, lex, figure.last + 1)  # "a 5K run", but "30K jobs"
        return atoms.word(figure.last) == "K" and is_run and not _after_sign(atoms, figure.first)
    after = atoms.low(figure.last + 1)
    counted = (
        after.isalpha() and after not in lex.words["phrase-ends"] and after not in lex.words["metre-words"]
    )
    return not counted


def is_plural_noun(atoms: Atoms, lex: Lexicon, at: int) -> bool:
    """Tell whether a lower-case word that looks like a plural stands at ``at``."""
    word = atoms.word(at)
    known = word in lex.words["irregular-plurals"] or (len(word) > 3 and word.endswith("s"))
    return word.islower() and known and not word.endswith("ss") and word not in lex.words["no-plurals"]


def _after_sign(atoms: Atoms, at: int) -> bool:
    before = atoms.word(at - 1)
    return is_currency_sign(before) or (before.isupper() and len(before) == 3) or before in ("Rs", "Rs.", "R")


def is_currency_sign(mark: str) -> bool:
    """Tell "$", "€" and the like from other marks."""
    return len(mark) == 1 and category(mark) == "Sc"


def _in_words(atoms: Atoms, lex: Lexicon, at: int) -> Figure | None:
    """Read "two hundred and five thousand", "a dozen", "half a million", "one and a half million"."""
    start, low = at, atoms.low(at)
    if low in ("a", "an"):
        at += 1
        if atoms.low(at) == "quarter":
            return _part_of_magnitude(atoms, lex, start, at)
        if atoms.low(at) not in lex.magnitudes or atoms.hyphen(at + 1):  # the "a" of "a million-dollar house"
            return None
    elif low in lex.magnitudes and atoms.low(at - 1) == "per":  # "parts per million"
        return None
    if low in ("half", "quarter"):
        return _part_of_magnitude(atoms, lex, start, at)
    read, begun = _Words(lex), at
    while at - start < 24 and read.take(atoms.low(at)):
        at += 1
        if (atoms.hyphen(at) and read.fits(atoms.low(at + 1))) or (
            atoms.low(at) == "and"
            and read.large
            and atoms.low(at + 1) in lex.small
            and atoms.low(at + 2) not in lex.fractions  # "a billion and three quarters"
            and read.fits(atoms.low(at + 1))
        ):
            at += 1
    if at == begun:
        return None
    figure = Figure(start, at, read.value, magnitude=read.magnitude)
    pointed = _after_point(atoms, lex, at) if not read.large else None
    if pointed is not None:
        return _magnified(atoms, lex, Figure(start, pointed[0], plus(read.value, pointed[1])))
    if read.magnitude >= THOUSAND:
        return _with_part_of_magnitude(atoms, lex, figure)
    after = _and_part(atoms, lex, at)
    if after is None:
        return figure
    return _magnified(
        atoms, lex, Figure(start, after[0], plus(read.value, after[1]), magnitude=read.magnitude)
    )


def _part_of_magnitude(atoms: Atoms, lex: Lexicon, start: int, at: int) -> Figure | None:
    """Read "half a million", "half-million", "a quarter million"."""
    part = lex.fractions.get(atoms.low(at))
    at += 1 + (atoms.low(at + 1) in ("a", "-"))
    if part is None or atoms.low(at) not in lex.magnitudes:
        return None
    return _magnified(atoms, lex, Figure(start, at, part))


def _with_part_of_magnitude(atoms: Atoms, lex: Lexicon, figure: Figure) -> Figure:
    """Read "a million and a half": half a million more."""
    after = _and_part(atoms, lex, figure.last) if figure.magnitude >= THOUSAND else None
    if after is None or figure.value is None or atoms.low(figure.last - 1) not in lex.magnitudes:
        return figure
    value = plus(figure.value, times(after[1], figure.magnitude))
    return replace(figure, last=after[0], value=value)


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
            return self._just_magnitude and magnitude > self._smallest
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
