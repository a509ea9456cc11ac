"""Bare figures: digits with their marks, number words, and both with magnitudes ("2.5 million")."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extract.numbers.atoms import Atoms
from claimcheck.extract.numbers.decimals import LONGEST, divided, plus
from claimcheck.extract.numbers.lexicon import Lexicon, match
from claimcheck.extract.numbers.magnitudes import Figure, and_part, magnified, with_part_of_magnitude
from claimcheck.extract.numbers.spelled import in_words

# 1000, 1,000, 1,000.5, 2.5, .08 and the Indian 1,00,000; no leading zeros.
DIGITS = re.compile(
    r"(?:[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}|0|[1-9][0-9]*)(?:\.[0-9]+)?|\.[0-9]+"
)
THREE = re.compile(r"[0-9]{3}(?:[.,][0-9]+)?")
SWAPPED = str.maketrans(".,", ",.")
VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞"


def digits_of(word: str, *, comma: bool = False) -> Decimal | None:
    """Read digits exactly; None for what is no figure (007, 1.2.3, an account number).

    ``comma``: it is the decimal mark, and the point parts thousands.
    """
    word = word.translate(SWAPPED) if comma else word
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
    return in_words(atoms, lex, at)


def _in_digits(atoms: Atoms, lex: Lexicon, at: int) -> Figure | None:
    last = groups_end(atoms, at)
    value = digits_of("".join(atoms.words[at:last]), comma="," in lex.words["decimal-marks"])
    if value is None:
        return None
    part = _part(atoms, lex, last)
    if part is not None and value == int(value):
        last, value = part[0], plus(value, part[1])
    after = and_part(atoms, lex, last)
    if after is not None:
        last, value = after[0], plus(value, after[1])
    return with_part_of_magnitude(atoms, lex, magnified(atoms, lex, Figure(at, last, value, digits=True)))


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
