"""Dates and times of the day, so that they are not taken for quantities."""

from __future__ import annotations

import re

from claimcheck.extract.numbers.atoms import DASHES, Atoms
from claimcheck.extract.numbers.counted import plural_follows
from claimcheck.extract.numbers.drafts import Draft
from claimcheck.extract.numbers.lexicon import Lexicon, match, match_before

YEAR = re.compile(r"(?:1[0-9]|20)[0-9]{2}")
DAY = re.compile(r"0?[1-9]|[12][0-9]|3[01]")
POINTED = re.compile(r"[0-3]?[0-9]\.[0-3]?[0-9]\.(?:[0-9]{2}|[0-9]{4})")
HOUR = re.compile(r"[01]?[0-9]|2[0-4]")
MINUTES = re.compile(r"[0-5][0-9]")
RACE = re.compile(r"[0-5][0-9](?:\.[0-9]{1,3})?")  # minutes, or the seconds of a race: "12:37.35"
CLOCK = re.compile(r"([01]?[0-9]|2[0-4])\.([0-5][0-9])")
ENDINGS = frozenset(("st", "nd", "rd", "th"))
THROUGH = DASHES | frozenset(("to", "and", "through", "or", "until"))


def read_date(atoms: Atoms, lex: Lexicon, at: int) -> Draft | None:
    """Return the longest date that starts at ``at``."""
    low = atoms.low(at)
    last = None
    if is_month(atoms, lex, at):
        last = _after_month(atoms, lex, at)
    elif low[:1].isdigit():
        last = _in_digits(atoms, lex, at)
    elif low in lex.ordinals:
        last = _century(atoms, at, at + 1)
    return Draft("date", at, last) if last is not None else None


def is_month(atoms: Atoms, lex: Lexicon, at: int) -> bool:
    """Tell a month, perhaps shortened with a point; those that are verbs too need their capital anyway."""
    return atoms.capital(at) and atoms.low(at).removesuffix(".") in lex.words["months"]


def _after_month(atoms: Atoms, lex: Lexicon, at: int) -> int | None:
    """Read "January 20, 2025", "Sept. 3", "March 3-5", "May 2014"."""
    at += 1 + (atoms.low(at + 1) == "." and atoms.low(at + 2).isdigit())
    day = _day(atoms, at)
    if day is None:
        return _year(atoms, at)
    if atoms.low(day) in THROUGH and _day(atoms, day + 1) is not None:
        day = _day(atoms, day + 1) or day
    if atoms.low(day) in DASHES and atoms.joined(day) and is_month(atoms, lex, day + 1):  # "March 30-April 4"
        return _after_month(atoms, lex, day + 1) or day
    return _year_after(atoms, day)


def _day(atoms: Atoms, at: int) -> int | None:
    if not DAY.fullmatch(atoms.low(at)):
        return None
    if atoms.joined(at) and atoms.low(at + 1) in ENDINGS:
        return at + 2
    clock = atoms.low(at + 1) == ":" and atoms.low(at + 2)[:1].isdigit()
    return None if atoms.joined(at) and (clock or atoms.low(at + 1) == "%") else at + 1


def _year(atoms: Atoms, at: int) -> int | None:
    glued = atoms.joined(at) and (atoms.low(at + 1).isalnum() or atoms.low(at + 1) == "%")
    return at + 1 if YEAR.fullmatch(atoms.low(at)) and not glued else None


def _year_after(atoms: Atoms, at: int) -> int:
    """Go on over "2025", ", 2025" where a year follows."""
    return _year(atoms, at) or (_year(atoms, at + 1) if atoms.low(at) == "," else None) or at


def _in_digits(atoms: Atoms, lex: Lexicon, at: int) -> int | None:
    return (
        _day_first(atoms, lex, at)
        or _numeric(atoms, at)
        or _decade(atoms, at)
        or _plain_year(atoms, lex, at)
        or (_century(atoms, at, at + 2) if atoms.low(at + 1) in ENDINGS and atoms.joined(at) else None)
    )


def _day_first(atoms: Atoms, lex: Lexicon, at: int) -> int | None:
    """Read "20 January 2025", "the 3rd of May", "3-5 March"."""
    day = _day(atoms, at)
    if day is None:
        return None
    if atoms.low(day) in DASHES and _day(atoms, day + 1) is not None:
        day = _day(atoms, day + 1) or day
    month = day + (atoms.low(day) == "of" or atoms.hyphen(day))
    if not is_month(atoms, lex, month):
        return None
    after = month + 1 + (atoms.low(month + 1) == "." and _year(atoms, month + 2) is not None)
    return _year_after(atoms, after + atoms.hyphen(after))


def _numeric(atoms: Atoms, at: int) -> int | None:
    """Read "2025-01-20", "20/01/2025", "20.01.2025"."""
    if POINTED.fullmatch(atoms.low(at)):
        return at + 1
    mark = atoms.low(at + 1)
    parts = [atoms.low(at + k) for k in (0, 2, 4)]
    if not mark or mark not in "-/" or mark != atoms.low(at + 3) or not all(p.isdecimal() for p in parts):
        return None
    if not all(atoms.joined(at + k) for k in range(4)):
        return None
    year_first = YEAR.fullmatch(parts[0]) and DAY.fullmatch(parts[1]) and DAY.fullmatch(parts[2])
    year_last = DAY.fullmatch(parts[0]) and DAY.fullmatch(parts[1]) and len(parts[2]) in (2, 4)
    return at + 5 if year_first or year_last else None


def _decade(atoms: Atoms, at: int) -> int | None:
    """Read "1990s", "1990's", "'90s", "90s"."""
    low = atoms.low(at)
    if not low.isdecimal() or len(low) not in (2, 4) or low[-1] != "0" or not atoms.joined(at):
        return None
    if atoms.low(at + 1) in ("s", "'s"):
        return at + 2
    return at + 3 if atoms.low(at + 1) == "'" and atoms.low(at + 2) == "s" and atoms.joined(at + 1) else None


def _plain_year(atoms: Atoms, lex: Lexicon, at: int) -> int | None:
    """Read a year alone, or two joined ones: "2014-15", "1998/99", "2008–2012"."""
    last = _year(atoms, at)
    if last is None or int(atoms.low(at)) < 1500:
        return None
    mark, second = atoms.low(last), atoms.low(last + 1)
    joined = atoms.joined(at) and atoms.joined(last)
    if joined and (mark in DASHES or mark == "/") and _later(atoms.low(at), second):
        return last + 2
    return last if _reads_as_year(atoms, lex, at, last) else None


def _later(year: str, second: str) -> bool:
    if len(second) == 2 and second.isdecimal():
        return int(second) == (int(year) + 1) % 100 or int(year[2:]) < int(second)
    return bool(YEAR.fullmatch(second)) and int(second) > int(year)


def _reads_as_year(atoms: Atoms, lex: Lexicon, at: int, last: int) -> bool:
    """Tell a year from a count of things: "in 2008", but "some 2000 people"."""
    before, year = atoms.low(at - 1), int(atoms.low(at))
    follows = plural_follows(atoms, lex, last) and not (_is_odd(year) and _no_unit(atoms, lex, last))
    if before in lex.words["year-before"] or before in lex.words["months"]:
        return not follows or before not in ("of", "by", "from", "around", "and", "to", ",", "(", "between")
    if atoms.low(last) in lex.words["year-plurals"]:
        return True
    return not follows and match_before(lex.modifiers, atoms, at) is None


def _is_odd(year: int) -> bool:
    """Tell 2012 from 2000: nobody writes a count of recent thousands and odd without a comma."""
    return 1900 < year < 2050 and year % 50 > 0


def _no_unit(atoms: Atoms, lex: Lexicon, at: int) -> bool:
    return all(
        match(lex.phrases[units], atoms, at) is None
        for units in ("measure-units", "time-units", "currencies")
    )


def _century(atoms: Atoms, at: int, end: int) -> int | None:
    """Read "the 19th century", "mid-20th-century", "nineteenth century"."""
    end += atoms.hyphen(end)
    return end + 1 if atoms.low(end) in ("century", "centuries") and end > at else None


def read_time(atoms: Atoms, lex: Lexicon, at: int) -> Draft | None:
    """Return the longest time of the day that starts at ``at``."""
    low = atoms.low(at)
    if not low[:1].isdigit():
        return _spoken(atoms, lex, at)
    clock = _clock(atoms, at)
    after = clock if clock is not None else at + 1
    half = match(lex.phrases["time-words"], atoms, after)
    bounded = HOUR.fullmatch(low) or CLOCK.fullmatch(low) or clock is not None
    if half is not None and bounded:
        after = half[0]
    elif clock is None and not (
        len(low) == 4 and low.isdecimal() and match(lex.phrases["time-zones"], atoms, at + 1) is not None
    ):
        return None
    zone = match(lex.phrases["time-zones"], atoms, after)
    local = zone is not None and (atoms.word(after).isupper() or zone[0] - after > 1)
    return Draft("time", at, zone[0] if zone is not None and local else after)


def _clock(atoms: Atoms, at: int) -> int | None:
    """Read "22:30", "22:30:15"."""
    if not HOUR.fullmatch(atoms.low(at)) or atoms.low(at + 1) != ":" or not RACE.fullmatch(atoms.low(at + 2)):
        return None
    if not (atoms.joined(at) and atoms.joined(at + 1)):
        return None
    seconds = atoms.low(at + 3) == ":" and MINUTES.fullmatch(atoms.low(at + 4)) and atoms.joined(at + 2)
    return at + 5 if seconds else at + 3


def _spoken(atoms: Atoms, lex: Lexicon, at: int) -> Draft | None:
    """Read "half past three", "quarter to five", "five o'clock"."""
    low = atoms.low(at)
    if low in lex.small and atoms.low(at + 1) == "o'clock":
        return Draft("time", at, at + 2)
    hour = atoms.low(at + 2)
    spoken = hour in lex.small or HOUR.fullmatch(hour) is not None
    past = (low == "half" and atoms.low(at + 1) == "past") or (
        low == "quarter" and atoms.low(at + 1) in ("past", "to")
    )
    return Draft("time", at, at + 3) if past and spoken else None
