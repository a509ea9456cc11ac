"""How exact a figure is, by the digits it is written in: "$1.2 billion" may be anything from 1.15 to 1.25."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from claimcheck.model.claims import Number

MANTISSA = re.compile(r"(?P<whole>\d+(?:,\d+)*)(?:\.(?P<part>\d+))?", re.ASCII)
# Zeros at the end may stand for digits that were rounded away, but three digits are always meant.
MEANT = 3
# Counts below this are counted one by one.
COUNTED = 1000
IN_WORDS = 100
PLAIN = (None, "exactly")


@dataclass(frozen=True, slots=True)
class Figure:
    """A value, the bounds of what it was rounded from, and what its digits were multiplied by ("million")."""

    value: Fraction
    low: Fraction
    high: Fraction
    scale: Fraction = Fraction(1)


def figure_of(number: Number, words: str) -> Figure | None:
    """Return what a number says; None where it is vague or zero, has two ends or more than one run of digits."""
    if number.value is None or number.high is not None or number.modifier not in PLAIN:
        return None
    value, written = abs(Fraction(number.value)), MANTISSA.findall(words)
    if not value or len(written) > 1:
        return None
    if not written:
        return Figure(value, value, value) if value < IN_WORDS else None
    whole, part = written[0]
    figure = Fraction(f"{whole.replace(',', '')}.{part or 0}")
    if not figure:
        return None
    scale = value / figure
    if number.kind == "count" and scale == 1 and not part and value < COUNTED:
        return Figure(value, value, value)
    half = unit_of(whole, part) * scale / 2
    return Figure(value, value - half, value + half, scale)


def unit_of(whole: str, part: str) -> Fraction:
    """Return what one step of the last digit that counts is worth."""
    if part:
        return Fraction(1, 10 ** len(part))
    digits = whole.replace(",", "")
    zeros = len(digits) - len(digits.rstrip("0"))
    return Fraction(10 ** max(0, min(zeros, len(digits) - MEANT)))


def may_share(one: Figure, other: Figure) -> bool:
    """Tell "from 40 to 50 million", where the first figure may mean millions too."""
    return one.scale == 1 < other.scale and one.value < COUNTED


def share(part: Figure, whole: Figure) -> Figure:
    """Return a part in per cent of a whole."""
    bounds = (part.value / whole.value, part.low / whole.high, part.high / whole.low)
    return Figure(*(bound * 100 for bound in bounds))


def change(before: Figure, after: Figure) -> Figure:
    """Return in per cent how far a figure moved, whichever way."""
    ratio = share(after, before)
    value, low, high = (bound - 100 for bound in (ratio.value, ratio.low, ratio.high))
    if low < 0 < high:
        return Figure(abs(value), Fraction(0), max(-low, high))
    return Figure(abs(value), *sorted((abs(low), abs(high))))


def before(after: Figure, step: Figure, *, up: bool) -> Figure | None:
    """Return the figure that a step led away from; None where it was not above zero."""
    sign = -1 if up else 1
    low, high = (bound + sign * step.value for bound in (after.low, after.high))
    half = (step.high - step.low) / 2
    return Figure(after.value + sign * step.value, low - half, high + half) if low > half else None
