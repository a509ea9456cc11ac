"""Where the words leave it open what a figure counts, the grammar of its sentence tells."""

from __future__ import annotations

from claimcheck.extract.numbers.atoms import Atoms
from claimcheck.extract.numbers.drafts import Draft
from claimcheck.extract.numbers.phrases import LONGEST, Noun
from claimcheck.model.prose import Parse

NOUNS = frozenset(("NOUN", "PROPN"))


def parsed_noun(atoms: Atoms, draft: Draft, noun: Noun, parse: Parse) -> Noun | None:
    """Settle with the grammar of the sentence where the noun phrase ends."""
    figure = atoms.home[draft.last - 1] - parse.first
    start = atoms.home[noun.first] - parse.first
    size = len(parse)
    if not (0 <= figure < size and 0 <= start < size):
        return None
    head = _head(parse, figure, start)
    if head is None:
        return None
    last_entry = _with_conjuncts(parse, head) if draft.kind == "money" else head
    last = noun.first
    while last < len(atoms.home) and atoms.home[last] <= last_entry + parse.first and atoms.low(last):
        last += 1
    while atoms.hyphen(last):
        last += 2
    return Noun(noun.first, last) if last > noun.first else None


def _head(parse: Parse, figure: int, start: int) -> int | None:
    """Climb from the first word after the figure to the noun above it."""
    seen = start
    for _ in range(LONGEST):
        above = parse.heads[seen]
        modifies = parse.deps[seen] in (
            "amod",
            "compound",
            "nummod",
            "nmod",
            "advmod",
            "poss",
            "punct",
            "quantmod",
            "npadvmod",
        )
        if not modifies or above <= seen:
            break
        seen = above
    if parse.pos[seen] not in NOUNS or seen < start:
        return None
    if seen == start or parse.heads[figure] == seen or figure not in parse.children[seen]:
        return seen
    return seen


def _with_conjuncts(parse: Parse, head: int) -> int:
    """Take in bare nouns joined to the head: "military assistance and armaments"."""
    last = head
    for child in parse.children[head]:
        bare = parse.child(child, "nummod", "det", "poss") is None
        if parse.deps[child] == "conj" and parse.pos[child] in NOUNS and bare and child - last <= 4:
            last = child
    return last
