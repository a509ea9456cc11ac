"""Noun phrases read from the words alone: where one may run, where its plural ends, its head in the singular."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.extract.numbers.atoms import Atoms
from claimcheck.extract.numbers.lexicon import Lexicon

LONGEST = 8
SINGULAR_S = ("ss", "us", "is", "'s", "ous")


@dataclass(frozen=True, slots=True)
class Noun:
    """Atoms ``first`` to ``last`` (not included) that name what is counted."""

    first: int
    last: int
    settled: bool = True


def is_plural(lex: Lexicon, low: str) -> bool:
    """Tell whether a word looks like a plural."""
    if low in lex.words["irregular-plurals"]:
        return True
    if low in lex.words["no-plurals"]:
        return False
    if low.endswith(("men", "people", "children")) and len(low) > 5:
        return True
    return len(low) > 3 and low.endswith("s") and not low.endswith(SINGULAR_S)


def phrase_run(atoms: Atoms, lex: Lexicon, at: int) -> tuple[int, int]:
    """Return the stretch of words that may belong to a noun phrase."""
    last = at
    while (
        last - at < LONGEST and belongs(atoms, lex, last) and (last == at or not says_when(atoms, lex, last))
    ):
        last += 1
    while last > at and not atoms.low(last - 1)[-1:].isalpha():
        last -= 1
    return at, last


def says_when(atoms: Atoms, lex: Lexicon, at: int) -> bool:
    """Tell "last year", "next May" from "last boats"."""
    low = atoms.low(at + 1)
    is_stretch = low in lex.lengths or low in lex.words["stretches"] or low in lex.phrases["time-units"]
    return atoms.low(at) in ("last", "next") and is_stretch


def belongs(atoms: Atoms, lex: Lexicon, at: int) -> bool:
    """Tell whether a word may be part of a noun phrase."""
    low = atoms.low(at)
    if atoms.hyphen(at) or (atoms.hyphen(at + 1) and low[:1].isalpha()) or _is_country(atoms, at):
        return True
    wordy = low[:1].isalpha() and low not in lex.small and low not in lex.magnitudes
    return wordy and low not in lex.words["phrase-ends"]


def _is_country(atoms: Atoms, at: int) -> bool:
    """Tell "two US Marines" from "two of us" in capitals."""
    return atoms.word(at) == "US" and not atoms.word(at + 1)[1:2].isupper()


def up_to_plural(atoms: Atoms, lex: Lexicon, first: int, last: int, several: bool = True) -> int | None:
    """Return where the first plural ends, or ``several`` that stand side by side ("arms dealers")."""
    found = (
        k for k in range(first, last) if is_plural(lex, atoms.low(k)) and not _in_compound(atoms, k, last)
    )
    plural = next(found, None)
    if plural is None:
        return None
    end = plural + 1
    while several and end < last and is_plural(lex, atoms.low(end)):
        end += 1
    return end


def _in_compound(atoms: Atoms, at: int, last: int) -> bool:
    """Tell the plural of "plain-clothes officers", "arms-control talks" from the head of a phrase."""
    return atoms.hyphen(at + 1) or (atoms.hyphen(at - 1) and at + 1 < last and atoms.word(at).islower())


def with_second(atoms: Atoms, lex: Lexicon, end: int) -> int:
    """Read "500 men and women": a second plural that is no figure's own."""
    second = end + 1
    paired = (
        atoms.low(end) in ("and", "or") and is_plural(lex, atoms.low(second)) and atoms.low(second).isalpha()
    )
    closed = not belongs(atoms, lex, second + 1)
    return second + 1 if paired and closed and atoms.low(second) not in lex.words["phrase-ends"] else end


def lemma_of(lex: Lexicon, atoms: Atoms, noun: Noun) -> str:
    """Return the singular of the head noun."""
    last = noun.last - 1
    while last > noun.first and not atoms.low(last)[-1:].isalpha():
        last -= 1
    return singular(lex, atoms.low(last))


def singular(lex: Lexicon, low: str) -> str:
    """Return the singular of a word that may be a plural."""
    if low in lex.plurals:
        return lex.plurals[low]
    if low.endswith(("men", "people", "children")) and len(low) > 6:
        return low.removesuffix("ren") if low.endswith("children") else _person(low)
    if not low.endswith("s") or low.endswith(SINGULAR_S) or len(low) < 4:
        return low
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    return low[:-2] if low.endswith(("sses", "shes", "ches", "xes", "zzes")) else low[:-1]


def _person(low: str) -> str:
    return low[:-6] + "person" if low.endswith("people") else low[:-3] + "man"
