"""What stands after the first part of a figure and makes more of it: "million", "bn", "and a half"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from unicodedata import category

from claimcheck.extract.numbers.atoms import DASHES, Atoms
from claimcheck.extract.numbers.decimals import plus, times
from claimcheck.extract.numbers.lexicon import Lexicon, match

ONE = Decimal(1)
THOUSAND = Decimal(1000)
NEAR = 12


@dataclass(frozen=True, slots=True)
class Figure:
    """Atoms ``first`` to ``last`` (not included) and their value; None where nobody says how many."""

    first: int
    last: int
    value: Decimal | None
    digits: bool = False
    magnitude: Decimal = ONE


def magnified(atoms: Atoms, lex: Lexicon, figure: Figure) -> Figure:
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
    if after in lex.words["metre-words"] or after in DASHES:
        return True
    if after.isalpha() and after not in lex.words["phrase-ends"]:
        return False
    return not _speaks_of_millions(atoms, lex, figure)


def _speaks_of_millions(atoms: Atoms, lex: Lexicon, figure: Figure) -> bool:
    """Tell "sales fell to 2.7m" from "a wave of 2.7m"."""
    for at in range(figure.first - NEAR, figure.last + NEAR):
        low = atoms.low(at)
        if low in lex.words["million-words"] or low in lex.magnitudes or is_currency_sign(low):
            return True
    return False


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


def and_part(atoms: Atoms, lex: Lexicon, at: int) -> tuple[int, Decimal] | None:
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


def part_of_magnitude(atoms: Atoms, lex: Lexicon, start: int, at: int) -> Figure | None:
    """Read "half a million", "half-million", "a quarter million"."""
    part = lex.fractions.get(atoms.low(at))
    at += 1 + atoms.hyphen(at + 1)
    at += atoms.low(at) == "a"
    at += atoms.hyphen(at)
    if part is None or atoms.low(at) not in lex.magnitudes:
        return None
    return magnified(atoms, lex, Figure(start, at, part))


def with_part_of_magnitude(atoms: Atoms, lex: Lexicon, figure: Figure) -> Figure:
    """Read "a million and a half": half a million more."""
    after = and_part(atoms, lex, figure.last) if figure.magnitude >= THOUSAND else None
    if after is None or figure.value is None or atoms.low(figure.last - 1) not in lex.magnitudes:
        return figure
    value = plus(figure.value, times(after[1], figure.magnitude))
    return replace(figure, last=after[0], value=value)
