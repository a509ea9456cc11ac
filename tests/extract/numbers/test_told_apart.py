"""Pairs that look alike and are not, and writings that were once misread."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck import packs
from claimcheck.model.rule import Catalogue
from tests.extract.numbers.reading import labels, read

PAIRS = [
    # the end of a sentence is no part of a unit
    ("It fell to £4m. It ran 5km. It hit 145 km/h.",
     ["£4m = 4000000 GBP, money", "5km = 5 kilometre, measure", "145 km/h = 145 kilometre per hour, measure"]),
    # millions and metres
    ("Sales fell to 2.7m.", ["2.7m = 2700000, count"]),
    ("A wave, 2.7m high, hit a 3m-long boat.", ["2.7m = 2.7 metre, measure", "3m = 3 metre, measure"]),
    ("30K jobs went after a 5K run.", ["30K = 30000, count"]),
    # codes that are words
    ("COP 400 million was spent on COP 26.", ["COP 400 million = 400000000 COP, money"]),
    ("R2,500 and R50 million for R2-D2", ["R2,500 = 2500 ZAR, money", "R50 million = 50000000 ZAR, money"]),
    ("He paid 400 dinars to the 20 MAD men.", ["400 dinars = 400 XXX, money", "20 = 20, count"]),
    # pounds of money and of weight
    ("He lost 20 pounds; the bank lost 20 million pounds.",
     ["20 pounds = 20 pound, measure", "20 million pounds = 20000000 GBP, money"]),
    ("a twenty-pound bag of rice", ["twenty-pound = 20 pound, measure"]),
    ("a 20-pound note", ["20-pound = 20 GBP, money"]),
    # names that hold an ordinal
    ("The 13th Amendment and his 5th Amendment rights: her 13th win.", ["13th = 13, ordinal"]),
    ("The film “13th” opens. Mine No. 2 closed; she is ranked No. 2.", ["2 = 2, ordinal"]),
    ("It is one hell of a way for two first-name guests.", ["two = 2, count"]),
    # shares of ten
    ("Nearly eight of 10 voters, and two of 11 boats.",
     ["eight of 10 = 0.8, fraction", "two = 2, count", "11 = 11, count"]),
    ("Less than half of 1 percent won a quarter of a million pounds.",
     ["half of 1 percent = 0.5 percent, percent", "a quarter of a million pounds = 250000 GBP, money"]),
    # points of polls and of games
    ("The poll puts her ahead 3 points, Holm 4.3 points.",
     ["3 points = 3 point, points", "4.3 points = 4.3 point, points"]),
    ("They led by 12 points at half-time.", ["12 = 12, count"]),
    # parts
    ("Sales fell for ten quarters; three quarters of staff left.",
     ["ten = 10, count", "three quarters = 0.75, fraction"]),
    ("The bottom fifth of earners pay a fifth; he was fifth.",
     ["fifth = 0.2, fraction", "a fifth = 0.2, fraction", "fifth = 5, ordinal"]),
    ("It moved 0.1 of a percentage point.", ["0.1 of a percentage point = 0.1 percentage point, points"]),
    ("a quarter-century ago, a quarter million hens, a 1/4 mile track",
     ["a quarter-century = 0.25 century, duration", "a quarter million = 250000, count",
      "1/4 mile = 0.25 mile, measure"]),
    ("three lakh crore, a million and a half, a billion and three quarters",
     ["three lakh crore = 3000000000000, count", "a million and a half = 1500000, count",
      "a billion and three quarters = 1750000000, count"]),
    # scores, ranges, ages
    ("She won 6-3, 5-7, 6-4.", ["6-3 = 6..3, score", "5-7 = 5..7, score", "6-4 = 6..4, score"]),
    ("Those aged 18-24 voted.", ["18-24 = 18..24 year, range"]),
    ("She was one among many; he is five; ages 3 and 5.",
     ["five = 5 year, age", "3 = 3 year, age", "5 = 5 year, age"]),
    ("One in 68 sheep limped, and 1 in 2008.",
     ["One in 68 = 0.01470588235294117647058823529, fraction", "1 = 1, count", "2008 = ?, date"]),
    # a range, and a figure that moves
    ("It costs from $3 to $5, lasts from three to five days and rose from 9 to 12.",
     ["$3 to $5 = 3..5 USD, range", "three to five days = 3..5 day, range", "9 = 9, count", "12 = 12, count"]),
    ("Children from 8 to 11 came with voters from 40 to 50 countries.",
     ["8 to 11 = 8..11, range", "40 = 40, count", "50 = 50, count"]),
    ("She came from 40 to 50 percentage points behind, in boats from 10 to 12 metres long.",
     ["40 to 50 percentage points = 40..50 percentage point, range", "10 to 12 metres = 10..12 metre, range"]),
    ("The reed grew from 5 to 6 feet tall.", ["5 = 5, count", "6 feet = 6 foot, measure"]),
    ("The count fell by 12,000 to 240,000, and prices by 3 to 5 percent.",
     ["12,000 = 12000, count", "240,000 = 240000, count", "3 to 5 percent = 3..5 percent, range"]),
    ("It was -18 °C to -34 °C; minus 10 to minus 4 degrees is mild.",
     ["-18 °C to -34 °C = -34..-18 degree Celsius, range",
      "minus 10 to minus 4 degrees = -10..-4 degree, range"]),
    ("The square holds 1000 – 5000 people; of the 12 – 40 was the talk of it – three sang.",
     ["1000 – 5000 = 1000..5000, range", "12 = 12, count", "40 = 40, count", "three = 3, count"]),
    # ages without a unit, and what only looks like one
    ("Those younger than 18 left; most voters were over 45; he died at age 78 seems certain.",
     ["18 = 18 year, age", "45 = 45 year, age", "78 = 78 year, age"]),
    ("Tim and Bo Low, 22 and 19, won the under-35 prize.",
     ["22 = 22 year, age", "19 = 19 year, age", "35 = 35 year, age"]),
    ("She took a second look, in a year when two boats sank.", ["second = 2, ordinal", "two = 2, count"]),
    ("One keeps one's word; the 101st Airborne came 101st.", ["101st = 101, ordinal"]),
    # how a poll splits, and a headline in capitals
    ("By 58%-33% they agreed; members split 12%–80%.",
     ["58% = 58 percent, percent", "33% = 33 percent, percent", "12%–80% = 12..80 percent, range"]),
    ("FERRY IS LATE FOR THE FIRST TIME - Ida Holm writes that nobody minds.", ["FIRST = 1, ordinal"]),
    # heights
    ("He is 6'3\", a 6-foot-4, 220-pound guard.",
     ["6'3\" = 75 inch, measure", "6-foot-4 = 76 inch, measure", "220-pound = 220 pound, measure"]),
    # years and counts
    ("the 2008 and 2012 cycles, some 2000 people", ["2008 = ?, date", "2012 = ?, date", "2000 = 2000, count"]),
    ("from March 30-April 4, at 1700 local time, in 12:37.35",
     ["March 30-April 4 = ?, date", "1700 local time = ?, time", "12:37.35 = ?, time"]),
    # names and lists
    ("Profit €32m (-4%), open 8am-5pm, a magnitude-5.4 quake, an F-16",
     ["€32m = 32000000 EUR, money", "-4% = -4 percent, percent", "8am = ?, time", "5pm = ?, time", "5.4 = 5.4, count"]),
    ("The No.1 seed left for two reasons: 1) rain and 2) wind.", ["1 = 1, ordinal", "two = 2, count"]),
    ("The iPhone 11 starts with Bluetooth 5.0 and USB 3.0.", []),
    ("Once a deal is done, he comes once a week.", ["once = 1, count"]),
    ("12 Wall Street banks left 86 Spring St. for 42nd Street.", ["12 = 12, count"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PAIRS)
def test_numbers_that_look_alike(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


@pytest.fixture
def with_commas(tmp_path: Path) -> Catalogue:
    """Return the rules of a house that writes decimal commas."""
    pack = tmp_path / "house.yaml"
    said = 'pack: {name: house, version: 1.0.0, extends: [default]}\nlexicons: {decimal-marks: [","]}\n'
    pack.write_text(said, encoding="utf-8")
    return packs.load((str(pack),))


def test_house_may_write_decimal_commas(with_commas: Catalogue) -> None:
    text = "It cost €1.234.567,89 and rose 2,5%, to 10 000,5 tonnes."
    assert [n.value for n in read(text, with_commas)] == ["1234567.89", "2.5", "10000.5"]
