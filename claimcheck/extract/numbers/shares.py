"""What a share or a length of time is of, named in its own way: "85 percent support", "six weeks of leave"."""

from __future__ import annotations

from claimcheck.extract.numbers.atoms import Atoms
from claimcheck.extract.numbers.drafts import Draft
from claimcheck.extract.numbers.lexicon import Lexicon
from claimcheck.extract.numbers.phrases import Noun, phrase_run

AMONG = frozenset(("among", "and", "but", "for", "from", "in", "of", "to", "with"))


def named_share(atoms: Atoms, lex: Lexicon, draft: Draft) -> Noun | None:
    """Read "85 percent support", "six weeks of paid leave"."""
    if draft.kind == "percent" and _is_of_share(atoms, lex, draft.last):
        return Noun(draft.last, draft.last + 1)
    off = draft.kind == "duration" and atoms.low(draft.last) == "of"
    return _time_off(atoms, lex, draft.last + 1) if off else None


def _is_of_share(atoms: Atoms, lex: Lexicon, at: int) -> bool:
    """Tell "85 percent support among" from "1 percent support the party"."""
    after = atoms.low(at + 1)
    return atoms.low(at) in lex.words["share-nouns"] and (not after.isalpha() or after in AMONG)


def _time_off(atoms: Atoms, lex: Lexicon, at: int) -> Noun | None:
    """Read "six weeks of paid leave"; "two years of war" counts nothing but years."""
    first, last = phrase_run(atoms, lex, at)
    end = next((k + 1 for k in range(first, last) if atoms.low(k) in lex.words["time-off"]), None)
    return Noun(first, end) if end is not None else None
