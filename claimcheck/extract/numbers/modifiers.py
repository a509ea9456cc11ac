"""Words that bound a figure, before it ("over", "at least") or after it ("or more", "-odd")."""

from __future__ import annotations

from typing import cast

from claimcheck.extract.numbers.atoms import Atoms
from claimcheck.extract.numbers.drafts import Draft
from claimcheck.extract.numbers.lexicon import Lexicon, match, match_before
from claimcheck.model.claims import Modifier

Bound = tuple[Modifier, int, int]
SMALL, LARGE = 10, 100  # "above 2 bars" gives a place, and "a row over 100 jobs" may bound the jobs
UNBOUNDED = frozenset(("ordinal", "score"))
DATED = frozenset(("date", "time"))


def modifier_of(atoms: Atoms, lex: Lexicon, draft: Draft, end: int) -> Bound | None:
    """Return the bound of a number and its atoms; ``end`` is the end of the counted noun."""
    if draft.kind in UNBOUNDED:
        return None
    bound = _before(atoms, lex, draft)
    if draft.kind in DATED:
        return bound if bound is not None and bound[0] in ("about", "exactly") else None
    places = (draft.bound, draft.last, end, *_aside(atoms, lex, draft.last), *_aside(atoms, lex, end))
    return bound or next((b for at in places if at is not None and (b := _after(atoms, lex, at))), None)


def _aside(atoms: Atoms, lex: Lexicon, at: int) -> tuple[int, ...]:
    """Return where a bound may stand in "3 metres high or more", "40 people, at least, ..."."""
    if atoms.low(at) in lex.words["metre-words"] or atoms.low(at) in lex.words["age-words"]:
        return (at + 1,)
    found = match(lex.modifiers_after, atoms, at + 1) if atoms.low(at) == "," else None
    closed = found is not None and atoms.low(found[0]) in ("", ",", ".", ";", ")")
    return (at + 1,) if closed else ()


def _before(atoms: Atoms, lex: Lexicon, draft: Draft) -> Bound | None:
    opened = atoms.low(draft.first - 1) in ('"', "“") and atoms.joined(draft.first - 1)
    at = draft.first - (opened or atoms.hyphen(draft.first - 1))
    while at > 0 and draft.first - at < 3 and atoms.low(at - 1) in lex.words["before-figure"]:
        at -= 1
    found = match_before(lex.modifiers, atoms, at)
    if found is None or any(reads(atoms, lex, draft, found[0], at) for reads in OTHER_READINGS):
        return None
    return cast(Modifier, found[1]), found[0], at


def _is_move(atoms: Atoms, lex: Lexicon, _: Draft, start: int, end: int) -> bool:
    """Tell "dues have gone up to $8,400", "takes us up to 314" from "up to 300 people"."""
    if atoms.low(start) != "up" or atoms.low(end - 1) != "to":
        return False
    moved = start - 2 if atoms.low(start - 1) in ("us", "it", "them", "that") else start - 1
    return atoms.low(moved) in lex.words["moved-up-to"]


def _is_condition(atoms: Atoms, _: Lexicon, draft: Draft, start: int, end: int) -> bool:
    """Tell "as long as three people agree" from "waited as long as three hours"."""
    return atoms.low(start) == "as" and atoms.low(end - 2) == "long" and draft.kind != "duration"


def _takes_time(atoms: Atoms, lex: Lexicon, draft: Draft, start: int, end: int) -> bool:
    """Tell "$3 million over two years" from "for over two years"."""
    if draft.kind != "duration" or end - start != 1 or atoms.low(start) != "over":
        return False
    if atoms.low(draft.last) in lex.words["length-after"]:
        return False
    return atoms.low(start - 1) not in lex.words["over-after"]


def _is_subject(atoms: Atoms, lex: Lexicon, draft: Draft, start: int, end: int) -> bool:
    """Tell "a row over 3 jobs", "they argued about two firms", "above 2 bars" from a bound on a small count."""
    low, before = atoms.low(start), atoms.low(start - 1)
    is_share = draft.kind == "percent" and low == "about"  # "a comment about 47 percent of us"
    if draft.kind != "count" and not is_share:
        return False
    if atoms.low(start + 1) == "of" and low in ("north", "south"):
        return atoms.low(end) not in lex.magnitudes and draft.magnitude == 1
    if end - start != 1 or draft.value is None or draft.value >= LARGE:
        return False
    if low == "over":
        return draft.value == 1 or before in lex.words["over-subjects"]
    if low == "about":
        return before in lex.words["about-subjects"]
    return low in ("above", "below", "beyond") and draft.value < SMALL


# What the words of a bound may say instead.
OTHER_READINGS = (_takes_time, _is_move, _is_condition, _is_subject)


def _after(atoms: Atoms, lex: Lexicon, at: int) -> Bound | None:
    found = match(lex.modifiers_after, atoms, at)
    if found is None or _bounds_next(atoms, lex, found[0]):
        return None
    return cast(Modifier, found[1]), at, found[0]


def _bounds_next(atoms: Atoms, lex: Lexicon, at: int) -> bool:
    """Tell "two firms and over 180 ships" from "two firms and over"."""
    low = atoms.low(at)
    return low[:1].isdigit() or low in lex.words["bound-opens"]
