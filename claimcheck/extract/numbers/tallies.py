"""Results written with both names: "Lions 24, Bears 17", "Readers: 1, Writers: 0"."""

from __future__ import annotations

from claimcheck.extract.numbers.atoms import Atoms
from claimcheck.extract.numbers.counted import plural_follows
from claimcheck.extract.numbers.drafts import Draft
from claimcheck.extract.numbers.figures import digits_of
from claimcheck.extract.numbers.lexicon import Lexicon, match_before

HIGHEST = 300
NAME = 3


def tally_end(atoms: Atoms, lex: Lexicon, draft: Draft) -> bool:
    """Tell whether a figure stands after a name, and another one after a second name beside it."""
    if not _is_plain(atoms, draft.first) or not _after_name(atoms, lex, draft.first):
        return False
    return _partner_after(atoms, lex, draft.first) or _partner_before(atoms, lex, draft.first)


def _is_plain(atoms: Atoms, at: int) -> bool:
    value = digits_of(atoms.word(at))
    return value is not None and atoms.low(at).isdecimal() and value < HIGHEST


def _after_name(atoms: Atoms, lex: Lexicon, at: int) -> bool:
    name = at - 1 - (atoms.low(at - 1) == ":")
    low = atoms.low(name)
    if (
        low in lex.words["months"]
        or low in lex.words["phrase-ends"]
        or match_before(lex.modifiers, atoms, at)
    ):
        return False
    return atoms.capital(name) and low.isalpha() and not plural_follows(atoms, lex, at + 1)


def _partner_after(atoms: Atoms, lex: Lexicon, at: int) -> bool:
    k = at + 1 + (atoms.low(at + 1) in (",", ";"))
    first = k
    while k - first < NAME and atoms.capital(k):
        k += 1
    if k == first:
        return False
    other = k + (atoms.low(k) == ":")
    return _is_plain(atoms, other) and _after_name(atoms, lex, other)


def _partner_before(atoms: Atoms, lex: Lexicon, at: int) -> bool:
    k = at - 1 - (atoms.low(at - 1) == ":")
    last = k
    while last - k < NAME and atoms.capital(k):
        k -= 1
    k -= atoms.low(k) in (",", ";")
    return k < last and _is_plain(atoms, k) and _after_name(atoms, lex, k)
