"""Parts of a whole: "two thirds", "a quarter of the voters", "half"; with a unit, parts of it: "half an hour"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from claimcheck.extract.numbers.atoms import Atoms
from claimcheck.extract.numbers.decimals import divided, times
from claimcheck.extract.numbers.drafts import Draft
from claimcheck.extract.numbers.figures import read_slashed
from claimcheck.extract.numbers.lexicon import Lexicon, match_before
from claimcheck.extract.numbers.units import read_unit
from claimcheck.model.characters import HYPHENS

ONE = Decimal(1)
# What "1/4 mile" may be a part of; "3/4 per cent" is so too.
WHOLE = frozenset(("measure", "duration", "percent", "points"))
ARTICLES = frozenset(("a", "an"))
ONES = frozenset(("1", "one"))


def read_part(atoms: Atoms, lex: Lexicon, at: int) -> Draft | None:
    """Return the part of a whole that starts at ``at``."""
    if atoms.low(at) == "half" or (atoms.low(at) in ("a", "one") and atoms.low(_next(atoms, at)) == "half"):
        return _half(atoms, lex, at)
    slashed = read_slashed(atoms, at)
    if slashed is not None:
        part = Draft("fraction", at, slashed[0], slashed[1], digits=True)
        united = read_unit(atoms, lex, replace(part, kind="count"))
        return united if united is not None and united.kind in WHOLE else _of_unit(atoms, lex, part)
    return _in_words(atoms, lex, at) or _of_all(atoms, lex, at)


def _of_all(atoms: Atoms, lex: Lexicon, at: int) -> Draft | None:
    """Read "the bottom fifth of incomes", "a full third of them"; "the top third of March" is a date."""
    part = lex.fractions.get(atoms.low(at))
    before = atoms.low(at - 1) in lex.words["part-of-all"]
    if part is None or not before or atoms.low(at + 1) != "of" or atoms.low(at) in lex.small:
        return None
    return Draft("fraction", at, at + 1, part)


def _next(atoms: Atoms, at: int) -> int:
    """Return the place of the next word, over a hyphen."""
    return at + 1 + atoms.hyphen(at + 1)


def _in_words(atoms: Atoms, lex: Lexicon, at: int) -> Draft | None:
    """Read "a third", "one-fifth", "two thirds", "three-quarters"."""
    low, end = atoms.low(at), _next(atoms, at)
    count = ONE if low == "a" else lex.small.get(low)
    part = lex.fractions.get(atoms.low(end))
    if count is None or part is None or not count or (count == 1) == atoms.low(end).endswith("s"):
        return None
    if count == 1 and atoms.low(end) == "quarter":
        united = read_unit(atoms, lex, Draft("count", at, end + 1, part))
        if united is not None and united.kind in ("measure", "duration"):  # "a quarter-century"
            return united
    tied = low == "one" and end == at + 2  # "one-fifth" is no fifth thing
    if count == 1 and not tied and (not _ends_here(atoms, lex, end) or atoms.hyphen(end + 1)):
        return None
    if count > 1 and (count >= lex.wholes.get(atoms.low(end), ONE) or _is_of_year(atoms, count, end)):
        return None
    value = divided(count, lex.wholes[atoms.low(end)]) if atoms.low(end) in lex.wholes else times(count, part)
    return _of_unit(atoms, lex, Draft("fraction", at, end + 1, value))


def _is_of_year(atoms: Atoms, count: Decimal, at: int) -> bool:
    """Tell "two quarters" of a year from parts: nobody calls a half that."""
    return count == 2 and atoms.low(at) == "quarters" and atoms.low(at + 1) != "of"


def _ends_here(atoms: Atoms, lex: Lexicon, at: int) -> bool:
    """Tell "a third of them" from "a third man": no name of a thing follows."""
    after = atoms.low(at + 1)
    return not after[:1].isalpha() or after in lex.words["phrase-ends"] or after in lex.words["compared"]


def _of_unit(atoms: Atoms, lex: Lexicon, part: Draft) -> Draft:
    """Read "of an hour", "of a million dollars", "of 1 percent" after a part."""
    at = part.last + 2
    if atoms.low(part.last) == "of" and atoms.low(at - 1) in ONES:
        share = read_unit(atoms, lex, replace(part, kind="count", last=at))
        return share if share is not None and share.kind in ("percent", "points") else part
    if atoms.low(part.last) != "of" or atoms.low(part.last + 1) not in ARTICLES:
        return part
    magnitude = lex.magnitudes.get(atoms.low(at))
    if magnitude is not None and part.value is not None:
        many = replace(
            part, kind="count", last=at + 1, value=times(part.value, magnitude), magnitude=magnitude
        )
        return read_unit(atoms, lex, many) or many
    return read_unit(atoms, lex, replace(part, last=at)) or part


def _half(atoms: Atoms, lex: Lexicon, at: int) -> Draft | None:
    """Read "half an hour", "half-hour", "half the town", "more than half"; no "half-time", no "second half"."""
    half = at if atoms.low(at) == "half" else _next(atoms, at)
    part = Draft("fraction", at, half + 1, Decimal("0.5"))
    article = half + 1 + (atoms.low(half + 1) in HYPHENS)
    if atoms.low(article) in ARTICLES or atoms.low(article) not in lex.words["phrase-ends"]:
        skip = article + (atoms.low(article) in ARTICLES)
        if atoms.low(skip) in lex.magnitudes:
            return None
        united = read_unit(atoms, lex, replace(part, last=skip, kind="count"))
        if united is not None:
            return united
    if atoms.low(half + 1) in HYPHENS or atoms.low(at - 1) in HYPHENS:
        return None
    if atoms.low(at - 1) in lex.ordinals or atoms.low(at - 1) in lex.words["part-before"]:
        return None
    return _of_unit(atoms, lex, part) if _is_share(atoms, lex, at, half) else None


def _is_share(atoms: Atoms, lex: Lexicon, at: int, half: int) -> bool:
    after = atoms.low(half + 1)
    if after in lex.words["share-after"]:
        return True
    if not _ends_here(atoms, lex, half):
        return False
    bounded = match_before(lex.modifiers, atoms, at) is not None
    return bounded or at != half or atoms.low(at - 1) in lex.words["share-before"]
