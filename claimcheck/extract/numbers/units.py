"""What the words right after a figure make of it: percent, points, money, length of time, age, measure, rate."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from claimcheck.extract.numbers.atoms import Atoms
from claimcheck.extract.numbers.decimals import divided
from claimcheck.extract.numbers.drafts import Draft
from claimcheck.extract.numbers.lexicon import Lexicon, match
from claimcheck.extract.numbers.magnitudes import Figure
from claimcheck.extract.numbers.measures import read_measure, with_smaller
from claimcheck.extract.numbers.money import is_doubtful
from claimcheck.model.characters import HYPHENS
from claimcheck.model.claims import NumberKind

NEAR = 6
WIDE = 30
HUNDRED = Decimal(100)
ONE = Decimal(1)


def with_unit(atoms: Atoms, lex: Lexicon, figure: Figure) -> Draft:
    """Return a figure with the unit after it; a count where there is none."""
    bare = Draft(
        "count", figure.first, figure.last, figure.value, magnitude=figure.magnitude, digits=figure.digits
    )
    return (
        read_unit(atoms, lex, bare)
        or _of_a_lead(atoms, lex, bare)
        or _of_a_point(atoms, lex, bare)
        or _after_modifier(atoms, lex, bare)
        or _vague(atoms, lex, bare)
        or _with_noun(atoms, lex, bare)
    )


def read_unit(atoms: Atoms, lex: Lexicon, bare: Draft) -> Draft | None:
    """Return the figure with its unit, or None where no unit follows."""
    at = bare.last + (atoms.low(bare.last) in HYPHENS and atoms.joined(bare.last - 1))
    return (
        _share(atoms, lex, bare, at)
        or _money(atoms, lex, bare, at)
        or _rate(atoms, lex, bare, at)
        or read_length(atoms, lex, bare, at)
        or read_measure(atoms, lex, bare, at)
    )


def _after_modifier(atoms: Atoms, lex: Lexicon, bare: Draft) -> Draft | None:
    """Read "15-plus years", "20 or so minutes"."""
    modifier = match(lex.modifiers_after, atoms, bare.last)
    if modifier is None:
        return None
    united = read_unit(atoms, lex, replace(bare, last=modifier[0]))
    return replace(united, bound=bare.last) if united is not None else None


def _of_a_point(atoms: Atoms, lex: Lexicon, bare: Draft) -> Draft | None:
    """Read "0.1 of a percentage point"."""
    if bare.value is None or atoms.low(bare.last) != "of" or atoms.low(bare.last + 1) not in ("a", "one"):
        return None
    at = bare.last + 2
    return _share(atoms, lex, replace(bare, last=at), at)


def _of_a_lead(atoms: Atoms, lex: Lexicon, bare: Draft) -> Draft | None:
    """Read "ahead 3 points" where polls are spoken of; a team that leads has scored its points."""
    at = bare.last + (atoms.low(bare.last) in HYPHENS)
    if atoms.low(at) not in ("point", "points") or bare.value is None:
        return None
    close = {atoms.low(k) for k in (*range(bare.first - 2 * NEAR, bare.first), *range(at + 1, at + 3))}
    wide = {atoms.low(k) for k in range(bare.first - WIDE, at + WIDE)}
    if not close & lex.words["lead-words"] or not wide & lex.words["poll-words"]:
        return None
    return replace(bare, kind="points", last=at + 1, unit="point")


def _vague(atoms: Atoms, lex: Lexicon, bare: Draft) -> Draft | None:
    """Read "millions of dollars", "hundreds of miles"."""
    if bare.value is not None or atoms.low(bare.last) != "of":
        return None
    return read_unit(atoms, lex, replace(bare, last=bare.last + 1, magnitude=HUNDRED))


def _share(atoms: Atoms, lex: Lexicon, bare: Draft, at: int) -> Draft | None:
    points = match(lex.phrases["point-words"], atoms, at)
    if points is not None:
        return replace(bare, kind="points", last=points[0], unit=points[1])
    percent = match(lex.phrases["percent-words"], atoms, at)
    return replace(bare, kind="percent", last=percent[0], unit="percent") if percent is not None else None


def _money(atoms: Atoms, lex: Lexicon, bare: Draft, at: int) -> Draft | None:
    minor = match(lex.phrases["minor-currencies"], atoms, at)
    if minor is not None and (len(atoms.low(at)) > 1 or atoms.joined(at - 1)):
        value = divided(bare.value, HUNDRED) if bare.value is not None else None
        return replace(bare, kind="money", last=minor[0], unit=minor[1], value=value)
    found = match(lex.phrases["currencies"], atoms, at)
    if found is None and bare.magnitude > 1:
        found = match(lex.phrases["currencies-after-magnitude"], atoms, at)
    if found is None or not _is_currency(atoms, lex, bare, at, found[1]):
        return None
    if not atoms.low(at)[0].isalpha() and atoms.low(found[0])[:1].isdigit():  # "3 $5 notes"
        return None
    if lex.has("weight-currencies", atoms.low(at)) and _speaks_of_weight(atoms, lex, bare.first, found[0]):
        weight = replace(bare, kind="measure", last=found[0], unit="pound")
        return with_smaller(atoms, lex, weight) or weight
    return replace(bare, kind="money", last=found[0], unit=found[1])


def _is_currency(atoms: Atoms, lex: Lexicon, bare: Draft, at: int, unit: str) -> bool:
    """Tell the code of "500 TRY" from "try", and "2,000 MAD" from "the 20 MAD men"."""
    low = atoms.low(at)
    if low == unit.lower() or lex.has("doubtful-currencies", low):
        figure = Figure(bare.first, bare.last, bare.value, magnitude=bare.magnitude)
        return atoms.word(at).isupper() and not is_doubtful(atoms, lex, at, figure)
    return True


def _speaks_of_weight(atoms: Atoms, lex: Lexicon, first: int, last: int) -> bool:
    places = (*range(first - NEAR, first), *range(last, last + NEAR))
    near = {atoms.low(k) for k in places}
    moved = last - first < 3 and not near & {"£", "$", "€"} and bool(near & lex.words["weight-moves"])
    return moved or bool(near & lex.words["weight-words"])


def _rate(atoms: Atoms, lex: Lexicon, bare: Draft, at: int) -> Draft | None:
    low = atoms.low(at)
    if low == "fold" or (low == "x" and atoms.joined(at - 1) and not _digits_follow(atoms, at)):
        return replace(bare, kind="rate", last=at + 1, unit="fold")
    if low == "times" and atoms.low(at + 1) in lex.words["times-compared"]:
        return replace(bare, kind="rate", last=at + 1, unit="fold")
    return None


def _digits_follow(atoms: Atoms, at: int) -> bool:
    return atoms.joined(at) and atoms.low(at + 1)[:1].isdigit()


def read_length(atoms: Atoms, lex: Lexicon, bare: Draft, at: int) -> Draft | None:
    """Return a length of time, or an age where "old" follows or "aged" stands before."""
    unit = match(lex.phrases["time-units"], atoms, at)
    if unit is None:
        return None
    last = unit[0]
    kind: NumberKind = "age" if _is_age(atoms, lex, bare.first, last) else "duration"
    whole = replace(bare, kind=kind, last=last, unit=unit[1])
    return (with_smaller(atoms, lex, whole) if kind == "duration" else None) or whole


def _is_age(atoms: Atoms, lex: Lexicon, first: int, last: int) -> bool:
    after = last + (atoms.low(last) in HYPHENS)
    if match(lex.phrases["age-words"], atoms, after) is not None:
        return True
    return is_after_age_word(atoms, lex, first)


def is_after_age_word(atoms: Atoms, lex: Lexicon, first: int) -> bool:
    """Tell whether "aged", "at the age of" or the like stands right before."""
    for back in (1, 2, 3):
        for words, _ in lex.phrases["age-before"].get(atoms.low(first - back), ()):
            if len(words) == back and all(atoms.low(first - back + k) == w for k, w in enumerate(words)):
                return True
    return False


def _with_noun(atoms: Atoms, lex: Lexicon, bare: Draft) -> Draft:
    """Tie on the noun of "six-member"."""
    noun = bare.last + 1
    if (
        not atoms.hyphen(bare.last)
        or not atoms.low(noun).isalpha()
        or lex.has("not-counted", atoms.low(noun))
    ):
        return bare
    return replace(bare, noun=noun)
