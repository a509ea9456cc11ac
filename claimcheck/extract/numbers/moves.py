"""Two figures with "to" between them: a range ("takes from 4 to 5 days"), or one that moves ("rose from 4 to 5")."""

from __future__ import annotations

from claimcheck.extract.numbers.atoms import Atoms
from claimcheck.extract.numbers.counted import plural_follows
from claimcheck.extract.numbers.drafts import Draft
from claimcheck.extract.numbers.lexicon import Lexicon

BACK = (1, 2, 3)
BE = frozenset(("is", "are", "was", "were"))  # "it is from 9 to 5" says when
APART = frozenset(("ahead", "apart", "away", "behind"))
FAR = 3  # "by 12,000 to 240,000": nobody gives a range so wide


def is_move(atoms: Atoms, lex: Lexicon, one: Draft, other: Draft, start: int) -> bool:
    """Tell "grew from 3 to 5", "rose 3% to 5%" and "fell by 40 to 900" from a range.

    ``start`` is the place of the word before the first figure and its modifier.
    """
    before = atoms.low(start)
    if before == "from":
        return not _is_from_range(atoms, lex, one, other, start)
    if before in ("by", "of"):
        return _is_far(one, other) and any(_changes(atoms, lex, start - k) for k in BACK)
    changed = _changes(atoms, lex, start) or _changes(atoms, lex, start - 1)
    return changed and (one.unit is not None or _is_far(one, other))


def _changes(atoms: Atoms, lex: Lexicon, at: int) -> bool:
    low = atoms.low(at)
    return low in lex.words["change-up"] or low in lex.words["change-down"]


def _is_far(one: Draft, other: Draft) -> bool:
    """Tell a change and the level that it ends on from the ends of a range: they lie far apart."""
    if one.value is None or other.value is None or one.unit != other.unit:
        return False
    return FAR * one.value <= other.value


def _is_from_range(atoms: Atoms, lex: Lexicon, one: Draft, other: Draft, start: int) -> bool:
    """Read "From 3 to 5 people a day call", "costs from $3 to $5", "children from 8 to 11"."""
    if any(atoms.low(start - k) in lex.words["range-verbs"] for k in BACK):
        return True
    before = atoms.low(start - 1)
    if before in lex.words["range-amounts"] or (before in BE and other.unit is not None):
        return True
    if other.unit is not None and _says_how_far(atoms, lex, other, start):
        return True
    if one.unit is None and other.kind in ("count", "age") and _may_be_aged(atoms, lex, other, start):
        return True
    return atoms.opens(start) and one.unit is None and plural_follows(atoms, lex, other.last)


def _says_how_far(atoms: Atoms, lex: Lexicon, other: Draft, start: int) -> bool:
    """Tell "came from 5% to 9% behind", "boats from 10 to 12 metres long" from "grew from 5 to 6 feet tall"."""
    after = atoms.low(other.last)
    return (after in APART or after in lex.words["metre-words"]) and not _changes(atoms, lex, start - 1)


def _may_be_aged(atoms: Atoms, lex: Lexicon, other: Draft, start: int) -> bool:
    """Tell "children from 8 to 11" from "voters from 40 to 50 countries", which says where they come from."""
    return atoms.low(start - 1) in lex.words["people-words"] and not plural_follows(atoms, lex, other.last)
