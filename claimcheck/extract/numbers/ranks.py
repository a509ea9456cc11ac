"""Places in a row: "first", "33rd", "twenty-first", "No. 3"; and how often: "twice"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.numbers.atoms import Atoms
from claimcheck.extract.numbers.calendar import ENDINGS
from claimcheck.extract.numbers.decimals import plus, times
from claimcheck.extract.numbers.drafts import Draft
from claimcheck.extract.numbers.figures import digits_of, read_figure
from claimcheck.extract.numbers.lexicon import Lexicon, match

TEN, HUNDRED = Decimal(10), Decimal(100)


def read_rank(atoms: Atoms, lex: Lexicon, at: int) -> Draft | None:
    """Return the ordinal that starts at ``at``."""
    low = atoms.low(at)
    if low[:1].isdigit():
        value = digits_of(atoms.word(at))
        if value is None or not (atoms.joined(at) and atoms.low(at + 1) in ENDINGS):
            return None
        return Draft("ordinal", at, at + 2, value, digits=True)
    tens, unit = lex.small.get(low), at + 1 + atoms.hyphen(at + 1)
    ones = lex.ordinals.get(atoms.low(unit))
    if tens is not None and ones is not None and TEN < tens < HUNDRED and ones < TEN and tens % 10 == 0:
        return Draft("ordinal", at, unit + 1, plus(tens, ones))
    long = _in_words(atoms, lex, at)
    if long is not None:
        return long
    per_second = low == "second" and atoms.low(at - 1) == "per"
    if low not in lex.ordinals or atoms.low(unit) in lex.words["no-rank-after"] or per_second:
        return None
    return Draft("ordinal", at, at + 1, lex.ordinals[low], reading="first")


def _in_words(atoms: Atoms, lex: Lexicon, at: int) -> Draft | None:
    """Read "one hundred and twenty-fifth", "two hundredth"."""
    figure = (
        read_figure(atoms, lex, at) if atoms.low(at) in lex.small or atoms.low(at) in ("a", "the") else None
    )
    if figure is None or figure.value is None or figure.digits:
        return None
    end = figure.last + (atoms.low(figure.last) == "and")
    end += atoms.hyphen(end)
    ones = lex.ordinals.get(atoms.low(end))
    if ones is None or (atoms.low(end) == "second" and end == figure.last):
        return None
    if ones >= HUNDRED and figure.value < HUNDRED and end == figure.last:
        return Draft("ordinal", at, end + 1, times(figure.value, ones))
    room = next((ten for ten in (HUNDRED, TEN) if figure.value % ten == 0), None)
    if room is None or ones >= room or figure.value < HUNDRED:
        return None
    return Draft("ordinal", at, end + 1, plus(figure.value, ones))


def is_after_sign(atoms: Atoms, lex: Lexicon, at: int) -> bool:
    """Tell whether "No.", "number" or "#" stands before a figure and makes it a place in a row."""
    sign = at - 1 - (atoms.low(at - 1) == "." and atoms.joined(at - 2))
    low = atoms.low(sign)
    if low not in lex.words["ordinal-signs"]:
        return False
    return low not in ("no", "nos") or atoms.capital(sign) or sign != at - 1


def read_times(atoms: Atoms, lex: Lexicon, at: int) -> Draft | None:
    """Return "twice"; "once" only where it says how often ("once a week")."""
    value = lex.times.get(atoms.low(at))
    if value is None or (value == 1 and not _is_often(atoms, lex, at + 1)):
        return None
    if atoms.low(at + 1) in lex.words["times-compared"] and atoms.low(at + 1) not in ("a", "in"):
        return Draft("rate", at, at + 1, value, unit="fold")
    return Draft("count", at, at + 1, value, unit=None)


def _is_often(atoms: Atoms, lex: Lexicon, at: int) -> bool:
    """Tell "once a week" and "once in ten years" from "once in office" and "once a man is free"."""
    low, after = atoms.low(at), atoms.low(at + 1)
    if low == "in":
        return after in ("a", "every") or after[:1].isdigit() or after in lex.small
    if low in ("a", "an"):
        return match(lex.phrases["time-units"], atoms, at + 1) is not None
    return low in lex.words["often-after"]


def read_fold(atoms: Atoms, lex: Lexicon, at: int) -> Draft | None:
    """Return "tenfold"."""
    value = lex.rates.get(atoms.low(at))
    return Draft("rate", at, at + 1, value, unit="fold") if value is not None else None
