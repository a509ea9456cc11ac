"""A number while it is being read: places are atoms, values are decimals."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from claimcheck.model.claims import NumberKind

# What only the grammar of the sentence can settle: is "one" a pronoun, does "first" say when.
Reading = Literal["one", "first"]


@dataclass(frozen=True, slots=True)
class Draft:
    """Atoms ``first`` to ``last`` (not included) read as a number.

    ``magnitude`` is what the figure was multiplied by ("million"); ``noun`` the atom of a counted noun that a
    hyphen ties to the figure ("six-member"); ``bound`` where a modifier stands inside ("15 or more years").
    """

    kind: NumberKind
    first: int
    last: int
    value: Decimal | None = None
    high: Decimal | None = None
    unit: str | None = None
    magnitude: Decimal = Decimal(1)
    digits: bool = False
    noun: int | None = None
    bound: int | None = None
    reading: Reading | None = None
