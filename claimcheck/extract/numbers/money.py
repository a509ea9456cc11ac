"""Sums with the currency before the figure: "$5", "US$ 20,000", "Rs. 500 crore"."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.extract.numbers.atoms import DASHES, Atoms
from claimcheck.extract.numbers.drafts import Draft
from claimcheck.extract.numbers.figures import read_figure
from claimcheck.extract.numbers.lexicon import Lexicon, match
from claimcheck.extract.numbers.magnitudes import Figure


def read_money(atoms: Atoms, lex: Lexicon, at: int) -> Draft | None:
    """Return the sum that starts with a currency sign at ``at``."""
    sign = match(lex.phrases["currencies"], atoms, at)
    if sign is None or not _leads(atoms, at, sign[0]):
        return None
    start = sign[0] + (atoms.low(sign[0]) == "." and atoms.joined(sign[0] - 1))
    minus = atoms.low(start) in DASHES and atoms.joined(start - 1) and atoms.joined(start)
    figure = read_figure(atoms, lex, start + minus)
    if figure is None or not figure.digits or is_doubtful(atoms, lex, at, figure):
        return None
    last = _over_currency_word(atoms, lex, figure.last, sign[1])
    sum_of_money = Draft(
        "money", at, last, figure.value, unit=sign[1], magnitude=figure.magnitude, digits=figure.digits
    )
    return with_sign(sum_of_money, at) if minus else sum_of_money


def _leads(atoms: Atoms, at: int, end: int) -> bool:
    """Signs and codes stand before figures, words such as "euros" after them."""
    words = [atoms.word(k) for k in range(at, end)]
    if (
        len(words) > 1
        and words[0].isalpha()
        and (words[0].islower() or (len(words[0]) == 1 != atoms.joined(at)))
    ):
        return False  # "a $5 fee" is in no Australian dollars
    return any(not w[0].isalpha() for w in words) or words[0][:2].isupper() or words[0].startswith("Rs")


def is_doubtful(atoms: Atoms, lex: Lexicon, sign: int, figure: Figure) -> bool:
    """Tell "COP 26" and "R2" from "COP 400 million" and "R2,500"."""
    if not lex.has("doubtful-currencies", atoms.low(sign)):
        return False
    marked = any(mark in atoms.low(k) for k in range(figure.first, figure.last) for mark in ".,")
    return figure.magnitude == 1 and not marked


def _over_currency_word(atoms: Atoms, lex: Lexicon, at: int, unit: str) -> int:
    """Take in the second currency of "$5 million dollars" and "$5 USD"."""
    again = match(lex.phrases["currencies"], atoms, at)
    repeats = again is not None and again[1] == unit and atoms.low(at)[0].isalpha()
    return again[0] if repeats and again is not None else at


def with_sign(draft: Draft, first: int) -> Draft:
    """Make a figure negative: "minus 5 degrees", "-3%"."""
    value = -draft.value if draft.value is not None else None
    return replace(draft, first=first, value=value)
