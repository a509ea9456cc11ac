"""Every kind of number: its words, kind, value and unit."""

from __future__ import annotations

import pytest

from tests.extract.numbers.reading import kinds, values

# The table of the contract, and its neighbours.
KINDS = [
    ("The port cost over $30 billion.", ["$30 billion: money"]),
    ("The train runs twice a day.", ["twice: count"]),
    ("They sent 1,000 soldiers.", ["1,000: count"]),
    ("Polls say one in three voters stayed home.", ["one in three: fraction"]),
    ("Turnout rose 4 percentage points.", ["4 percentage points: points"]),
    ("The clinic saw an 18-fold rise.", ["18-fold: rate"]),
    ("The driver hit a 14-year-old boy.", ["14-year: age"]),
    ("Marlow won 3–0 at home.", ["3–0: score"]),
    ("They waited for half an hour.", ["half an hour: duration"]),
    ("Her letters run from one page to forty. Each file has ten to 32 pages.",
     ["one: count", "forty: count", "ten to 32: range"]),
    ("The farm is about 5 km away.", ["5 km: measure"]),
    ("Dozens of people came.", ["Dozens: count"]),
    ("She was the first to leave.", ["first: ordinal"]),
    ("It opened on 20 January 2025 at 22:30 GMT.", ["20 January 2025: date", "22:30 GMT: time"]),
]  # fmt: skip

VALUES = [
    # counts
    ("Twenty-five men and two hundred and six horses", ["Twenty-five = 25", "two hundred and six = 206"]),
    ("2.5 million homes, half a million cars", ["2.5 million = 2500000", "half a million = 500000"]),
    ("A quarter of a million people marched.", ["A quarter of a million = 250000"]),
    ("Hundreds of thousands left, a few hundred stayed.", ["Hundreds of thousands = ?", "a few hundred = ?"]),
    ("A dozen eggs and several thousand hens", ["A dozen = 12", "several thousand = ?"]),
    ("10\u00a0000 fled and 1,00,000 stayed.", ["10\u00a0000 = 10000", "1,00,000 = 100000"]),
    # money
    ("It paid €1.2bn, £300m and Rs. 500 crore.",
     ["€1.2bn = 1200000000 EUR", "£300m = 300000000 GBP", "Rs. 500 crore = 5000000000 INR"]),
    ("He was fined US$ 20,000 and 50 cents.", ["US$ 20,000 = 20000 USD", "50 cents = 0.5 USD"]),
    ("A ticket is 5 million won or 40 euros.", ["5 million won = 5000000 KRW", "40 euros = 40 EUR"]),
    ("They lost tens of millions of dollars.", ["tens of millions of dollars = ? USD"]),
    ("a million-dollar home, a $5-million yacht",
     ["million-dollar = 1000000 USD", "$5-million = 5000000 USD"]),
    # shares
    ("50%, 7 per cent, 8 percent and 9 pct",
     ["50% = 50 percent", "7 per cent = 7 percent", "8 percent = 8 percent", "9 pct = 9 percent"]),
    ("A cut of 25 basis points", ["25 basis points = 25 basis point"]),
    ("two-thirds of seats, 3/4 of votes, more than half",
     ["two-thirds = 0.6666666666666666666666666667", "3/4 = 0.75", "half = 0.5"]),
    ("One out of every five boats sank, and six out of 10 crews left.",
     ["One out of every five = 0.2", "six out of 10 = 0.6"]),
    ("14 per 100,000 people, a 3:1 ratio, odds of 3 to 1",
     ["14 per 100,000 = 0.00014", "3:1 = 3", "3 to 1 = 3"]),
    ("Rents rose tenfold and are three times as high.", ["tenfold = 10 fold", "three times = 3 fold"]),
    # measures
    ("It is minus 5 degrees Celsius here, -3°C there.",
     ["minus 5 degrees Celsius = -5 degree Celsius", "-3°C = -3 degree Celsius"]),
    ("60 miles per hour over 10 square miles",
     ["60 miles per hour = 60 mile per hour", "10 square miles = 10 square mile"]),
    ("a 5-1/2-year low, 20,000 bpd", ["5-1/2-year = 5.5 year", "20,000 bpd = 20000 barrel per day"]),
    ("3 1/2 miles in a 100m sprint", ["3 1/2 miles = 3.5 mile", "100m = 100 metre"]),
    ("The fund gave $100m to 100m people.", ["$100m = 100000000 USD", "100m = 100000000"]),
    ("He lost 20 pounds of weight.", ["20 pounds = 20 pound"]),
    ("He paid 20 pounds.", ["20 pounds = 20 GBP"]),
    # time
    ("2½ hours, a five-year plan, an hour later",
     ["2½ hours = 2.5 hour", "five-year = 5 year", "an hour = 1 hour"]),
    ("three quarters of an hour, a year and a half ago",
     ["three quarters of an hour = 0.75 hour", "a year and a half = 1.5 year"]),
    ("20 or more years, 15-plus years", ["20 or more years = 20 year", "15-plus years = 15 year"]),
    # ages
    ("Ana Bell, 42, met Bo Dunn (19).", ["42 = 42 year", "19 = 19 year"]),
    ("A woman in her 40s was aged 41.", ["40s = 40..49 year", "41 = 41 year"]),
    ("Children under five and over-65s ride free; he is 64.",
     ["five = 5 year", "65s = 65 year", "64 = 64 year"]),
    ("at the age of four months", ["four months = 4 month"]),
    # ranges
    ("between 5 and 10 per cent, 5-10% of shops", ["5 and 10 per cent = 5..10 percent", "5-10% = 5..10 percent"]),
    ("$5 to $10 million, €5bn–€6bn",
     ["$5 to $10 million = 5000000..10000000 USD", "€5bn–€6bn = 5000000000..6000000000 EUR"]),
    ("one or two boats, 5,000-7,000 people", ["one or two = 1..2", "5,000-7,000 = 5000..7000"]),
    ("Men aged 18 to 24 and 18- to 24-year-olds", ["18 to 24 = 18..24 year", "18- to 24-year = 18..24 year"]),
    # no ranges: a move has a start and an end
    ("Taxes fell from 9% to 5%.", ["9% = 9 percent", "5% = 5 percent"]),
    ("Seats grew from 9 to 10.", ["9 = 9", "10 = 10"]),
    # ranks and scores
    ("the 33rd game, the twenty-first century's third, rank No. 3",
     ["33rd = 33", "twenty-first = 21", "third = 3", "3 = 3"]),
    ("They voted 52 to 48; the court ruled 5-4 for him.", ["52 to 48 = 52..48", "5-4 = 5..4"]),
    ("Lions 24, Bears 17", ["24 = 24", "17 = 17"]),
]  # fmt: skip

DATES = [
    ("In 2008 and the 1990s, in mid-2009", ["2008: date", "1990s: date", "2009: date"]),
    ("on Sept. 11, on March 3-5, on 2025-01-20", ["Sept. 11: date", "March 3-5: date", "2025-01-20: date"]),
    ("the 19th century below 2005 levels", ["19th century: date", "2005: date"]),
    ("In 2,000 cases, some 2000 people", ["2,000: count", "2000: count"]),
    ("at 7.30pm, half past three, five o’clock", ["7.30pm: time", "half past three: time", "five o’clock: time"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*KINDS, *DATES])
def test_words_and_kind(text: str, expected: list[str]) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize(("text", "expected"), VALUES)
def test_value_and_unit(text: str, expected: list[str]) -> None:
    assert values(text) == expected
