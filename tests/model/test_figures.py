"""When two figures say the same."""

from __future__ import annotations

import pytest

from claimcheck.model.claims import Modifier, Number, NumberKind
from claimcheck.model.figures import rounded, same_figure
from claimcheck.model.span import Span


def number(kind: NumberKind, value: str, unit: str | None = None, modifier: Modifier | None = None) -> Number:
    return Number("N1", "NUM001", Span(0, 1), kind, value, unit=unit, modifier=modifier)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (number("count", "3"), number("count", "3")),
        (number("duration", "2", "decade"), number("duration", "20", "year")),
        (number("duration", "90", "minute"), number("duration", "1.5", "hour")),
        (number("measure", "100", "kilometre"), number("measure", "62", "mile")),
        (number("measure", "100", "kilometer"), number("measure", "100", "kilometre")),
        (number("percent", "25"), number("fraction", "0.25")),
        (number("age", "3"), number("duration", "36", "month")),
    ],
)
def test_the_same_amount_in_other_words(one: Number, other: Number) -> None:
    assert same_figure(one, other)
    assert same_figure(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (number("count", "1240"), number("count", "12400")),
        (number("money", "56", "USD"), number("money", "56", "EUR")),
        (number("measure", "500", "mile"), number("measure", "500", "kilometre")),
        (number("percent", "5"), number("points", "5")),
        (number("duration", "9", "month"), number("duration", "9", "year")),
        (number("duration", "10", "day"), number("duration", "2", "week")),
        (number("date", ""), number("date", "")),
    ],
)
def test_another_amount(one: Number, other: Number) -> None:
    assert not same_figure(one, other)


@pytest.mark.parametrize(
    ("value", "modifier"),
    [("1200", "about"), ("1200", "over"), ("1200", "at-least"), ("1300", "under"), ("1300", "at-most")],
)
def test_a_rounded_figure_that_says_so(value: str, modifier: Modifier) -> None:
    assert rounded(number("count", "1240"), number("count", value, modifier=modifier))


@pytest.mark.parametrize(
    ("value", "modifier"), [("1200", None), ("1300", "over"), ("1200", "under"), ("600", "about")]
)
def test_a_figure_that_is_not_rounded_or_not_in_that_direction(value: str, modifier: Modifier | None) -> None:
    assert not rounded(number("count", "1240"), number("count", value, modifier=modifier))


def test_a_figure_out_of_all_bounds_has_no_size() -> None:
    assert not same_figure(number("count", "1e999999"), number("count", "1e999999"))
