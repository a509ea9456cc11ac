"""Which way a figure moves: "rose 5%", "cut the budget by $2 million", "a 3-point drop"."""

from __future__ import annotations

from claimcheck.extract.numbers.atoms import Atoms
from claimcheck.extract.numbers.drafts import Draft
from claimcheck.extract.numbers.lexicon import Lexicon
from claimcheck.model.characters import HYPHENS
from claimcheck.model.claims import Change

MOVED = frozenset(("percent", "points", "money", "rate", "fraction", "measure", "range", "count"))
SHARES = frozenset(("percent", "points", "rate", "fraction", "money"))
FAR = 7
NOUNS = 3
STOPS = frozenset(("", ".", ",", ";", ":", "(", ")", "and", "to", "from", "but", "which", "who"))


def change_of(atoms: Atoms, lex: Lexicon, draft: Draft, start: int) -> Change | None:
    """Return the direction of a figure that is a change; ``start`` is where its modifier starts."""
    if draft.kind not in MOVED or _is_length(lex, draft):
        return None
    return _before(atoms, lex, start) or _after(atoms, lex, draft)


def _is_length(lex: Lexicon, draft: Draft) -> bool:
    return draft.unit is not None and draft.unit in lex.lengths


def _direction(lex: Lexicon, low: str) -> Change | None:
    if low in lex.words["change-up"]:
        return "up"
    return "down" if low in lex.words["change-down"] else None


def _before(atoms: Atoms, lex: Lexicon, start: int) -> Change | None:
    """Read "rose 5%", "up sharply 5%", "by 5%" after a verb, "of 5%" after "a rise"."""
    at = start - 1
    while start - at < 3 and atoms.low(at) in lex.words["before-change"]:
        at -= 1
    if atoms.low(at) not in ("by", "of"):
        return _of_verb(lex, atoms, at - _is_adverb(atoms, at))
    for k in range(at - 1, at - FAR, -1):
        low = atoms.low(k)
        if low in STOPS or low[:1].isdigit():
            return None
        if (found := _direction(lex, low)) is not None:
            return found
    return None


def _of_verb(lex: Lexicon, atoms: Atoms, at: int) -> Change | None:
    phrasal = atoms.low(at) == "up" and atoms.low(at - 1) in lex.words["phrasal-up"]
    return None if phrasal else _direction(lex, atoms.low(at))


def _is_adverb(atoms: Atoms, at: int) -> bool:
    return atoms.low(at).endswith("ly")


def _after(atoms: Atoms, lex: Lexicon, draft: Draft) -> Change | None:
    """Read "a 5% rise", "a 10% pay cut", "5% lower", "20% fewer"."""
    if (draft.kind == "count" and draft.noun is None) or (draft.kind == "range" and draft.unit is None):
        return None
    at = draft.noun + 1 if draft.noun is not None else draft.last + (atoms.low(draft.last) in HYPHENS)
    if draft.kind in SHARES:
        if atoms.low(at) in lex.words["compared-up"]:
            return "up"
        if atoms.low(at) in lex.words["compared-down"]:
            return "down"
    for k in range(at, at + NOUNS):
        low = atoms.low(k)
        if not low[:1].isalpha() or low in lex.words["phrase-ends"]:
            return None
        if (found := _direction(lex, low)) is not None and low not in lex.words["no-change-noun"]:
            return found
    return None
