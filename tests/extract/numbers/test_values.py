"""Any value that is written as newspapers write it is read back exactly."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extract.numbers.decimals import plain
from tests.extract.numbers.reading import catalogue, read

SMALL = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
LARGE = [(10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand")]
MAGNITUDES = [
    ("", 0),
    (" thousand", 3),
    (" million", 6),
    ("m", 6),
    ("bn", 9),
    ("-trillion", 12),
    (" lakh", 5),
]
CODES = (
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY "
    "COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR "
    "ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK "
    "MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF "
    "SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS "
    "VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW"
).split()


def in_words(value: int) -> str:
    """Spell a whole number below a thousand trillion."""
    for size, name in LARGE:
        if value >= size:
            rest = value % size
            link = " and " if 0 < rest < 100 else " "
            return f"{in_words(value // size)} {name}" + (link + in_words(rest) if rest else "")
    if value >= 100:
        rest = value % 100
        return f"{SMALL[value // 100]} hundred" + (f" and {in_words(rest)}" if rest else "")
    if value < 20:
        return SMALL[value]
    return TENS[value // 10] + (f"-{SMALL[value % 10]}" if value % 10 else "")


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 10**15 - 1))
def test_number_in_words_is_read_back(value: int) -> None:
    words = in_words(value)
    text = f"They saw {words} goats."
    assert [(n.span.of(text), n.value) for n in read(text)] == [(words, str(value))]


@settings(max_examples=200, deadline=None)
@given(st.decimals(0, 999, places=3), st.sampled_from(MAGNITUDES))
def test_sum_with_its_magnitude_is_read_back_exactly(value: Decimal, magnitude: tuple[str, int]) -> None:
    name, power = magnitude
    text = f"It cost ${value}{name} again."
    numbers = [(n.span.of(text), n.value, n.unit) for n in read(text)]
    assert numbers == [(f"${value}{name}", plain(value * 10**power), "USD")]


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 10**15), st.integers(0, 999))
def test_digits_with_commas_and_a_point_are_read_back(whole: int, part: int) -> None:
    text = f"They lost {whole:,}.{part:03} tonnes of grain."
    assert [(n.value, n.unit) for n in read(text)] == [(plain(Decimal(f"{whole}.{part:03}")), "tonne")]


@settings(max_examples=100, deadline=None)
@given(st.decimals(1, 99, places=1), st.decimals(1, 99, places=1), st.sampled_from("-–"))
def test_two_ends_of_a_range_are_read_back(one: Decimal, other: Decimal, dash: str) -> None:
    low, high = sorted((one, other))
    if low < high:
        text = f"Between them, {low}{dash}{high}% of cows fell ill."
        assert [(n.kind, n.value, n.high) for n in read(text)] == [("range", plain(low), plain(high))]


@pytest.mark.parametrize("code", CODES)
def test_money_in_any_currency_of_the_standard(code: str) -> None:
    before, after = f"It cost {code} 2.5 million.", f"It cost 2,500,000 {code} then."
    assert [(n.kind, n.value, n.unit) for n in read(before)] == [("money", "2500000", code)]
    assert [(n.kind, n.value, n.unit) for n in read(after)] == [("money", "2500000", code)]


def test_every_currency_has_a_name_beside_its_code() -> None:
    named = {e.value for e in catalogue().lexicon("currencies") if len(" ".join(e.words)) > 3}
    assert set(CODES) <= named
