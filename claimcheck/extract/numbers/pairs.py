"""Two figures that belong together: ranges, scores, rates and "one in three"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from claimcheck.extract.numbers.atoms import DASHES, Atoms
from claimcheck.extract.numbers.counted import plural_follows
from claimcheck.extract.numbers.decimals import divided, times
from claimcheck.extract.numbers.drafts import Draft
from claimcheck.extract.numbers.lexicon import Lexicon, match_before
from claimcheck.extract.numbers.moves import is_move
from claimcheck.extract.numbers.units import is_after_age_word
from claimcheck.model.characters import HYPHENS
from claimcheck.model.claims import NumberKind

Reader = Callable[[Atoms, Lexicon, int], Draft | None]
PAIRED: frozenset[NumberKind] = frozenset(
    ("count", "money", "percent", "points", "measure", "duration", "age")
)
NEAR = 8
TEN, THOUSAND = Decimal(10), Decimal(1000)
APART = " – "
TENS = frozenset(("10", "ten", "100"))  # "nine of 10 voters" is a share, "two of 11 boats" are two


def read_pair(atoms: Atoms, lex: Lexicon, one: Draft, single: Reader) -> Draft | None:
    """Return what ``one`` makes together with a second figure after it, or None where it stands alone."""
    if one.kind not in PAIRED or one.value is None or one.noun is not None:
        return None
    link, at = _link(atoms, one.last)
    other = single(atoms, lex, at) if link else None
    if other is None or other.value is None or other.kind not in PAIRED:
        return None
    if link in ("in", "of", "out of", "per", ":", "for"):
        return _ratio(atoms, one, other, link)
    if _is_score(atoms, lex, one, other, link):
        return replace(one, kind="score", last=other.last, high=other.value, magnitude=Decimal(1))
    if link == "to" and other.value == 1 < one.value and one.unit is None and other.unit is None:
        return replace(one, kind="rate", last=other.last)
    return _range(atoms, lex, one, other, link)


def _link(atoms: Atoms, at: int) -> tuple[str, int]:
    """Return what stands between two figures ("" for nothing that joins) and where the second one starts."""
    low, after = atoms.low(at), atoms.low(at + 1)
    if low and low in DASHES | {":"}:
        return _tight_link(atoms, at)
    if low in ("out", "of") and after in ("of", "every"):
        return "out of", at + 2 + (atoms.low(at + 2) == "every")
    if low == "of" and after in TENS:
        return "of", at + 1
    if low == "in":
        return "in", at + 1 + (after == "every")
    return (low, at + 1) if low in ("to", "or", "and", "per", "through") else ("", at)


def _tight_link(atoms: Atoms, at: int) -> tuple[str, int]:
    """Read the mark in "3-5", "3:1", "3-to-5" and "18- to 24-year-olds"."""
    low, after = atoms.low(at), atoms.low(at + 1)
    if low in HYPHENS and atoms.joined(at - 1) and after in ("to", "or", "in", "for"):
        return after, at + 2 + (atoms.low(at + 2) in HYPHENS)
    if atoms.joined(at - 1) and atoms.joined(at):
        return ":" if low == ":" else "-", at + 1
    apart = low == "–" and not atoms.joined(at - 1) and not atoms.joined(at)  # others set something off
    return (APART, at + 1) if apart else ("", at)


def _ratio(atoms: Atoms, one: Draft, other: Draft, link: str) -> Draft | None:
    """Read "one in three", "nine out of 10", "14 per 100,000", "3:1"."""
    if one.unit is not None or other.unit is not None or other.noun is not None or not other.value:
        return None
    value = divided(one.value or Decimal(0), other.value)
    if link in ("per", ":", "for"):
        return replace(one, kind="rate", last=other.last, value=value)
    plain_year = link == "in" and len(atoms.low(other.first)) == 4 and other.digits
    if value >= 1 or plain_year or (link == "in" and one.value != 1 and not _is_round(other.value)):
        return None
    return replace(one, kind="fraction", last=other.last, value=value, magnitude=Decimal(1))


def _is_round(value: Decimal) -> bool:
    return value <= 10 or value % 5 == 0


def _is_score(atoms: Atoms, lex: Lexicon, one: Draft, other: Draft, link: str) -> bool:
    if link not in ("-", "to") or one.unit or other.unit or other.noun is not None:
        return False
    if one.magnitude != 1 or other.magnitude != 1 or not (one.digits or other.digits or link == "-"):
        return False
    if one.value is None or other.value is None or max(one.value, other.value) >= THOUSAND:
        return False
    if one.value < other.value and is_after_age_word(atoms, lex, one.first):  # "those aged 18-24 voted"
        return False
    if link == "-" and (one.value >= other.value or _among_scores(atoms, one.first, other.last)):
        return True
    return _speaks_of_score(atoms, lex, one.first, other.last) and not plural_follows(atoms, lex, other.last)


def _among_scores(atoms: Atoms, first: int, last: int) -> bool:
    """Tell the sets of "6-3, 5-7, 6-4" from "aged 3-5, 6-8": a neighbour that falls is a score."""
    before, after = first - 4, last + 1
    return (atoms.low(first - 1) == "," and _falls(atoms, before)) or (
        atoms.low(last) == ","
        and (_falls(atoms, after) or (atoms.low(after + 3) == "," and _falls(atoms, after + 4)))
    )


def _falls(atoms: Atoms, at: int) -> bool:
    """Tell whether "6-3" stands at ``at``."""
    one, other = atoms.low(at), atoms.low(at + 2)
    tight = atoms.low(at + 1) in DASHES and atoms.joined(at) and atoms.joined(at + 1)
    return (
        tight
        and one.isdecimal()
        and other.isdecimal()
        and max(len(one), len(other)) < 3
        and int(one) > int(other)
    )


def _speaks_of_score(atoms: Atoms, lex: Lexicon, first: int, last: int) -> bool:
    if atoms.low(last) in lex.words["score-words"]:
        return True
    for k in range(first - 1, first - 1 - NEAR, -1):
        if atoms.low(k) in ("", ".", ";"):
            return False
        if atoms.low(k) in lex.words["score-words"]:
            return True
    return False


def _range(atoms: Atoms, lex: Lexicon, one: Draft, other: Draft, link: str) -> Draft | None:
    one = _scaled(one, other)
    ends = _ends(one, other, link)
    if ends is None or not _make_range(atoms, lex, one, other, link):
        return None
    low, high = ends
    unit = one.unit or other.unit
    return replace(one, kind="range", last=other.last, value=low, high=high, unit=unit, noun=other.noun)


def _ends(one: Draft, other: Draft, link: str) -> tuple[Decimal, Decimal] | None:
    """Return both ends in order, or None where the figures do not go together."""
    if one.value is None or other.value is None or (one.unit and other.unit and one.unit != other.unit):
        return None
    if one.unit and not other.unit and one.kind != "money":  # "5% to 10": what is ten?
        return None
    low, high = one.value, other.value
    if high < low < 0 and link in ("to", "and"):  # "-18 to -34 degrees"
        low, high = high, low
    return (low, high) if low < high else None


def _make_range(atoms: Atoms, lex: Lexicon, one: Draft, other: Draft, link: str) -> bool:
    """Tell by what stands before and between two figures whether they are the ends of a range."""
    start = before_modifier(atoms, lex, one.first)
    if link == "and":
        return _is_between(atoms, start)
    if link == "to":
        return not is_move(atoms, lex, one, other, start)
    return _is_of_one_thing(atoms, lex, one, other) if link == APART else link in ("-", "or", "through")


def _is_of_one_thing(atoms: Atoms, lex: Lexicon, one: Draft, other: Draft) -> bool:
    """Tell "1000 – 5000 people" from a figure and an aside that starts with another: they are near each other."""
    if one.value is None or other.value is None or not (one.digits and other.digits):
        return False
    near = 0 < other.value < TEN * one.value
    return near and (other.unit is not None or plural_follows(atoms, lex, other.last))


def _is_between(atoms: Atoms, at: int) -> bool:
    """Tell whether "between" or "between the ages of" ends at ``at``."""
    aged = atoms.low(at) == "of" and atoms.low(at - 1) == "ages"
    return atoms.low(at) == "between" or (aged and "between" in (atoms.low(at - 2), atoms.low(at - 3)))


def before_modifier(atoms: Atoms, lex: Lexicon, first: int) -> int:
    """Return the place of the word before a figure and its modifier."""
    modifier = match_before(lex.modifiers, atoms, first)
    return (modifier[0] if modifier is not None else first) - 1


def _scaled(one: Draft, other: Draft) -> Draft:
    """Give the first figure of "5 to 10 million" the magnitude of the second one."""
    if one.magnitude != 1 or other.magnitude == 1 or one.value is None or other.value is None:
        return one
    if one.value >= THOUSAND or one.value >= divided(other.value, other.magnitude):
        return one
    return replace(one, value=times(one.value, other.magnitude), magnitude=other.magnitude)
