"""Exact arithmetic on the values of figures."""

from __future__ import annotations

from decimal import Context, Decimal

# Figures of more digits than LONGEST are identifiers; products of two of them still fit the context exactly.
LONGEST = 40
_EXACT = Context(prec=200)
# A third has no end: as many digits as Python shows by default.
_QUOTIENT = Context(prec=28)


def times(a: Decimal, b: Decimal) -> Decimal:
    """Multiply without rounding."""
    return _EXACT.multiply(a, b)


def plus(a: Decimal, b: Decimal) -> Decimal:
    """Add without rounding."""
    return _EXACT.add(a, b)


def divided(a: Decimal, b: Decimal) -> Decimal:
    """Divide; only here can digits be lost ("a third")."""
    return _QUOTIENT.divide(a, b)


def plain(value: Decimal) -> str:
    """Print without exponent and without zeros that say nothing: "30000000000", "2.5"."""
    printed = format(value, "f")
    printed = printed.rstrip("0").rstrip(".") if "." in printed else printed
    return "0" if printed in ("-0", "") else printed
