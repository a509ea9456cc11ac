from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.findings.checks.weekday_date import WEEKDAYS
from tests.findings.checks.reading import found

MONTHS = "January February March April May June July August September October November December".split()
FORMS = (
    "{weekday}, {day} {month} {year}",
    "{weekday} {day} {month} {year}",
    "{weekday}, {month} {day}, {year}",
    "{weekday} ({day} {month} {year})",
    "{weekday} the {day} of {month} {year}",
    "{short}. {day} {month} {year}",
    "{short} {month} {day}, {year}",
    "{weekday} night, {day} {month} {year}",
    "{day} {month} {year}, a {weekday}",
    "{day} {month} {year} ({weekday})",
    "{weekday}, {year}-{number:02}-{day:02}",
)


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("The vote is on Tuesday, July 4, 2025.", "Tuesday, July 4, 2025"),
        ("TUESDAY, JULY 4, 2025 was a hot day.", "TUESDAY, JULY 4, 2025"),
        ("It opened on Tuesday (July 4, 2025).", "Tuesday (July 4, 2025)"),
        ("It opened on Tues 4 July 2025.", "Tues 4 July 2025"),
        ("It opened on Sun 4 July 2025.", "Sun 4 July 2025"),
        ("It opened on Tuesday\nthe 4th of July 2025.", "Tuesday\nthe 4th of July 2025"),
        ("It opened on 4 July 2025, which was a Tuesday.", "4 July 2025, which was a Tuesday"),
        ("From Friday, 4 July 2025 to Monday, 6 July 2025 it rained.", ""),
        ("Good Friday, 4 July 2025 came early.", ""),
    ],
)
def test_the_words_of_weekday_and_date_are_flagged_with_the_right_day(text: str, flagged: str) -> None:
    wanted = [(flagged, "Friday")] if flagged else []

    assert [pair for pair in found("weekday-date", text) if pair[1] == "Friday"] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "The vote is on Friday, July 4, 2025.",
        "The vote is on Tuesday, July 4.",
        "The fair runs on Saturday and Sunday, March 8 and 9, 2025.",
        "The fair runs on Saturday, Sunday, March 8, 2025.",
        "The fair runs on Monday, March 8-9, 2025.",
        "The fair runs on Monday, March 8, 2025 and 9.",
        "It stood in The Sun, 4 July 2025, and in the Baltimore Sun, July 4, 2025.",
        "She sat 4 July 2025 out.",
        "On 4 July 2025, a Monday paper wrote of it.",
        "It was founded on Friday, 12 October 1492.",
        "It shut on Monday, 31 February 2026.",
        "It shut on Monday, 03/04/2026.",
        "It shut on a Monday in July 2025.",
        "On Monday 40 people came, and on 4 July 2025 50.",
    ],
)
def test_what_agrees_or_cannot_be_known_is_left_alone(text: str) -> None:
    assert found("weekday-date", text) == []


def test_the_year_of_dates_that_name_none_can_be_set() -> None:
    text = "The vote is on Tuesday, July 4, and the count on Saturday, July 5."

    assert found("weekday-date", text, year=Decimal(2025)) == [("Tuesday, July 4", "Friday")]


def test_earlier_years_can_be_asked_for() -> None:
    text = "The treaty was signed on Monday, 28 June 1919."

    assert found("weekday-date", text) == []
    assert found("weekday-date", text, since=Decimal(1900)) == [("Monday, 28 June 1919", "Saturday")]


@given(st.dates(date(1927, 1, 1), date(2090, 12, 31)), st.integers(0, 6), st.sampled_from(FORMS))
def test_every_day_of_the_calendar_has_one_weekday(day: date, weekday: int, form: str) -> None:
    named = WEEKDAYS[weekday]
    words = form.format(
        weekday=named,
        short=named[:3],
        day=day.day,
        month=MONTHS[day.month - 1],
        number=day.month,
        year=day.year,
    )
    right = WEEKDAYS[day.weekday()]
    wanted = [] if named == right else [(words, right)]

    assert found("weekday-date", f"The bridge was opened on {words}.") == wanted
