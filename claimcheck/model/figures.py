"""When two figures say the same: other words, another unit, a number that is rounded and says so."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from claimcheck.model.claims import Modifier, Number, NumberKind

# Each unit in one that its kind shares. Months and years are of average length.
SECONDS = {"second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0, "night": 86400.0, "week": 604800.0,
           "fortnight": 1209600.0, "month": 2629746.0, "quarter": 7889238.0, "year": 31556952.0, "decade": 315569520.0,
           "century": 3155695200.0}  # fmt: skip
METRES = {"millimetre": 0.001, "centimetre": 0.01, "metre": 1.0, "kilometre": 1000.0, "inch": 0.0254, "foot": 0.3048,
          "yard": 0.9144, "mile": 1609.344, "nautical mile": 1852.0}  # fmt: skip
GRAMS = {"milligram": 0.001, "gram": 1.0, "kilogram": 1000.0, "tonne": 1e6, "ton": 907184.74, "pound": 453.59237,
         "ounce": 28.349523, "stone": 6350.29318}  # fmt: skip
LITRES = {"millilitre": 0.001, "centilitre": 0.01, "litre": 1.0, "gallon": 3.785412, "pint": 0.473176,
          "barrel": 158.987295}  # fmt: skip
AREAS = {"square metre": 1.0, "hectare": 10000.0, "acre": 4046.856, "square kilometre": 1e6, "square mile": 2589988.11,
         "square foot": 0.092903}  # fmt: skip
SPEEDS = {"kilometre per hour": 1.0, "mile per hour": 1.609344, "knot": 1.852, "metre per second": 3.6}
SCALES = (("time", SECONDS), ("length", METRES), ("mass", GRAMS), ("volume", LITRES), ("area", AREAS),
          ("speed", SPEEDS))  # fmt: skip
FAHRENHEIT = ("fahrenheit", "degree fahrenheit")
CELSIUS = ("celsius", "degree celsius")
# A conversion is rounded, and so is a number that says "about": by so much of its size.
CONVERTED, ROUNDED = 0.03, 0.12
ABOUT: tuple[Modifier | None, ...] = ("about",)
ABOVE: tuple[Modifier | None, ...] = ("over", "at-least")
BELOW: tuple[Modifier | None, ...] = ("under", "at-most")


def measured(number: Number) -> tuple[str, float] | None:
    """Return what is measured and how much it is in the unit of that; None where no value is known."""
    value = bare(number)
    if value is None:
        return None
    unit = (number.unit or "").lower().replace("meter", "metre").replace("liter", "litre")
    for name, scale in SCALES:
        if unit in scale:
            return name, value * scale[unit]
    if unit in FAHRENHEIT:
        return "warmth", (value - 32) * 5 / 9
    if unit in CELSIUS:
        return "warmth", value
    return _by_kind(number.kind, unit, value)


def _by_kind(kind: NumberKind, unit: str, value: float) -> tuple[str, float]:
    if kind == "percent":
        return "share", value / 100
    if kind == "fraction":
        return "share", value
    if kind == "age":
        return "time", value * SECONDS["year"]
    if kind in ("measure", "money"):
        return f"{kind} {unit}", value
    return "count" if kind == "range" else kind, value


def same_figure(one: Number, other: Number) -> bool:
    """Tell whether two figures are equal, whatever words and units they are written in."""
    if one.kind in ("date", "time") or other.kind in ("date", "time"):
        return False
    a, b = measured(one), measured(other)
    if a is None or b is None or a[0] != b[0]:
        return False
    if one.high is not None or other.high is not None:
        return _ends(one) == _ends(other) or b[1] in _ends(one) or a[1] in _ends(other)
    converted = (one.unit or "") != (other.unit or "") and a[0] not in ("count", "share")
    slack = CONVERTED if converted else 0.006 if a[0] == "share" and one.kind != other.kind else 1e-9
    return near(a[1], b[1], slack)


def rounded(original: Number, rewrite: Number) -> bool:
    """Tell whether the rewrite's figure is the original's, rounded by words that say so."""
    a, b = measured(original), measured(rewrite)
    if a is None or b is None or a[0] != b[0]:
        return False
    if rewrite.modifier in ABOUT or original.modifier in ABOUT:
        return near(a[1], b[1], ROUNDED)
    if rewrite.modifier in ABOVE:
        return b[1] <= a[1] and near(a[1], b[1], ROUNDED)
    return rewrite.modifier in BELOW and b[1] >= a[1] and near(a[1], b[1], ROUNDED)


def bare(number: Number) -> float | None:
    """Return the figure without its unit; None where none is known, or none that is finite."""
    return _value(number.value)


def near(one: float, other: float, slack: float) -> bool:
    """Tell whether two figures differ by no more than a share of the larger one."""
    return abs(one - other) <= slack * max(abs(one), abs(other))


def _value(written: str | None) -> float | None:
    try:
        value = float(Decimal(written)) if written else None
    except (InvalidOperation, OverflowError):
        return None
    return value if value is not None and abs(value) < float("inf") else None


def _ends(number: Number) -> tuple[float | None, ...]:
    return tuple(end for end in (_value(number.value), _value(number.high)) if end is not None)
