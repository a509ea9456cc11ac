"""Measures: a figure and its unit, what it is per, and two units of one measure ("6ft 2in")."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from claimcheck.extract.numbers.atoms import Atoms
from claimcheck.extract.numbers.decimals import plus, times
from claimcheck.extract.numbers.drafts import Draft
from claimcheck.extract.numbers.figures import read_figure
from claimcheck.extract.numbers.lexicon import Lexicon, match

# How many of the smaller unit the larger one holds, where people write both: "6ft 2in", "1 hour 20 minutes".
SMALLER = {
    ("foot", "inch"): Decimal(12),
    ("stone", "pound"): Decimal(14),
    ("pound", "ounce"): Decimal(16),
    ("hour", "minute"): Decimal(60),
    ("minute", "second"): Decimal(60),
}
# "20 miles an hour" is a speed; "40 tonnes a week" is 40 tonnes, and so often.
OFTEN = frozenset(("hour", "second", "minute", "day"))
FOOT, INCH = frozenset("'’′"), frozenset('"”″')
LETTERS = {"C": "degree Celsius", "F": "degree Fahrenheit"}
COLDEST, HOTTEST = -130, 200


def read_measure(atoms: Atoms, lex: Lexicon, bare: Draft, at: int) -> Draft | None:
    """Return the figure with the unit at ``at`` and all that belongs to it, or None where no unit stands there."""
    power = lex.powers.get(atoms.low(at))
    start = at + (power is not None) + (power is not None and atoms.low(at + 1) == ".")
    start += power is not None and atoms.hyphen(start)
    unit = match(lex.phrases["measure-units"], atoms, start)
    if unit is None or not _is_written_as_unit(atoms, lex, bare, at):
        return _read_degrees(atoms, lex, bare, at)
    last, name = unit
    per = _per(atoms, lex, last)
    if per is not None:
        last, name = per[0], f"{name} per {per[1]}"
    whole = replace(bare, kind="measure", last=last, unit=f"{power} {name}" if power else name)
    return with_smaller(atoms, lex, whole) or whole


def read_height(atoms: Atoms, _: Lexicon, at: int) -> Draft | None:
    """Read six foot three where it is written with marks for feet and inches."""
    feet, inches = atoms.low(at), atoms.low(at + 2)
    if not (feet.isdecimal() and inches.isdecimal() and len(feet) == 1 and len(inches) < 3):
        return None
    marks = atoms.low(at + 1) in FOOT and atoms.low(at + 3) in INCH
    if not marks or not all(atoms.joined(at + k) for k in range(3)) or int(inches) > 11:
        return None
    value = plus(times(Decimal(feet), SMALLER["foot", "inch"]), Decimal(inches))
    return Draft("measure", at, at + 4, value, unit="inch", digits=True)


def with_smaller(atoms: Atoms, lex: Lexicon, whole: Draft) -> Draft | None:
    """Add the smaller unit right after a measure or a length of time: "2in" after "6ft"."""
    if whole.unit == "foot" and atoms.hyphen(whole.last):
        return _after_foot(atoms, whole)
    at = whole.last + (atoms.low(whole.last) == "and")
    figure = read_figure(atoms, lex, at) if whole.value is not None and whole.unit else None
    if figure is None or figure.value is None or figure.magnitude != 1:
        return None
    at = figure.last + atoms.hyphen(figure.last)
    unit = match(lex.phrases["measure-units"], atoms, at) or match(lex.phrases["time-units"], atoms, at)
    ratio = SMALLER.get((whole.unit or "", unit[1])) if unit is not None else None
    if unit is None or ratio is None or figure.value >= ratio:
        return None
    value = plus(times(whole.value or Decimal(0), ratio), figure.value)
    return replace(whole, last=unit[0], value=value, unit=unit[1])


def _after_foot(atoms: Atoms, whole: Draft) -> Draft | None:
    """Read "6-foot-4"."""
    inches = atoms.low(whole.last + 1)
    if not inches.isdecimal() or len(inches) > 2 or int(inches) > 11:
        return None
    value = plus(times(whole.value or Decimal(0), SMALLER["foot", "inch"]), Decimal(inches))
    return replace(whole, last=whole.last + 2, value=value, unit="inch")


def _is_written_as_unit(atoms: Atoms, lex: Lexicon, bare: Draft, at: int) -> bool:
    """Tell "5g of salt" from "5G", "100m sprint" from "100m people", and "2in" from "2 in"."""
    word = atoms.word(at)
    if word == "in":
        return bare.digits and atoms.joined(at - 1)
    if len(word) > 1 or not word.isalpha():
        return True
    if not bare.digits or word.isupper():
        return False
    return word != "m" or atoms.joined(at - 1) or atoms.low(at + 1) in lex.words["metre-words"]


def _per(atoms: Atoms, lex: Lexicon, at: int) -> tuple[int, str] | None:
    """Read "per hour", "an hour", "/h", "per cubic metre" after a measure."""
    at += atoms.hyphen(at)
    link = atoms.low(at)
    if link not in ("per", "/", "a", "an"):
        return None
    at += 1 + atoms.hyphen(at + 1)
    if link in ("a", "an"):
        often = match(lex.phrases["time-units"], atoms, at)
        return often if often is not None and often[1] in OFTEN else None
    power = lex.powers.get(atoms.low(at))
    at += power is not None
    unit = match(lex.phrases["measure-units"], atoms, at) or match(lex.phrases["time-units"], atoms, at)
    if unit is None:
        return None
    return unit[0], f"{power} {unit[1]}" if power else unit[1]


def _read_degrees(atoms: Atoms, lex: Lexicon, bare: Draft, at: int) -> Draft | None:
    """Read "20C" and "68F", but no row, room or model of that name."""
    unit = LETTERS.get(atoms.word(at))
    if unit is None or not bare.digits or bare.value is None or not atoms.joined(at - 1):
        return None
    if atoms.joined(at) and atoms.low(at + 1) in ("/", "-"):
        return None
    named = atoms.capital(bare.first - 1) and not atoms.opens(bare.first - 1)
    if named or lex.has("number-names", atoms.low(bare.first - 1)):
        return None
    return replace(bare, kind="measure", last=at + 1, unit=unit) if COLDEST < bare.value < HOTTEST else None
