"""What extraction reads off the parse of one sentence. Entries are places in the sentence, from 0."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.model.prose import Parse

SUBJECTS = ("nsubj", "nsubjpass", "csubj")
RELATIVE_PRONOUNS = frozenset(("who", "which", "that", "whom"))
# Below a noun, these say more of it and belong to its phrase only where a rule asks for them.
CLAUSES = frozenset(("relcl", "acl", "advcl", "ccomp", "parataxis", "conj", "cc", "punct", "prep", "appos"))
CLAUSE_HEADS = frozenset(("ccomp", "advcl", "relcl", "acl", "conj", "parataxis", "pcomp", "csubj", "dep"))
FINITE = frozenset(("VBD", "VBZ"))
VERBS = frozenset(("VERB", "AUX"))


def is_verb(parse: Parse, entry: int) -> bool:
    """Tell whether an entry is a verb or an auxiliary."""
    return parse.pos[entry] in VERBS


def subject(parse: Parse, verb: int) -> int | None:
    """Return the entry that a verb has for its subject, inherited where it stands with another verb.

    "She spoke and said", "he left, saying": the subject of the verb above. "Officials who said", "a statement
    saying": the noun above.
    """
    seen = 0
    while seen < 6:
        own = parse.child(verb, *SUBJECTS)
        if own is not None:
            return _antecedent(parse, verb, own)
        head, dep = parse.heads[verb], parse.deps[verb]
        if dep in ("acl", "relcl"):
            return head if parse.pos[head] in ("NOUN", "PROPN", "PRON") else None
        if dep not in ("conj", "xcomp", "advcl", "ccomp", "pcomp", "prep", "aux", "dep") or head == verb:
            return None
        if dep == "conj" and parse.tags[verb] in FINITE and parse.tags[head] == "VB":
            # "She said it would fail and called it a waste": "called" goes with "said", not with "would fail".
            head = parse.heads[head]
        verb, seen = head, seen + 1
    return None


def _antecedent(parse: Parse, verb: int, own: int) -> int:
    relative = parse.deps[verb] == "relcl" and parse.lemmas[own].lower() in RELATIVE_PRONOUNS
    return parse.heads[verb] if relative else own


def agent(parse: Parse, verb: int) -> int | None:
    """Return the entry named by "by" in the passive."""
    by = parse.child(verb, "agent")
    return None if by is None else parse.child(by, "pobj")


def is_passive(parse: Parse, verb: int) -> bool:
    """Tell whether a verb stands in the passive."""
    return parse.child(verb, "auxpass") is not None or parse.child(verb, "nsubjpass") is not None


def phrase(parse: Parse, noun: int, leave_out: Iterable[int] = ()) -> list[int]:
    """Return a noun's phrase: one stretch of entries around it, without branches that hold ``leave_out``."""
    avoided = set(leave_out)
    kept = [noun]
    for child in parse.children[noun]:
        if parse.deps[child] in ("punct", "cc", "case"):
            continue
        below = parse.subtree(child)
        if avoided.isdisjoint(below):
            kept += below
    return _stretch(sorted(kept), noun, avoided, parse)


def _stretch(entries: list[int], noun: int, avoided: set[int], parse: Parse) -> list[int]:
    """Fill the gaps that only marks and conjunctions leave, and keep the stretch that holds the noun."""
    inside = set(entries)
    first = last = noun
    while first - 1 >= 0 and _continues(first - 1, first - 2, inside, avoided, parse):
        first -= 1
    while last + 1 < len(parse) and _continues(last + 1, last + 2, inside, avoided, parse):
        last += 1
    return list(range(first, last + 1))


def _continues(entry: int, beyond: int, inside: set[int], avoided: set[int], parse: Parse) -> bool:
    if entry in avoided:
        return False
    if entry in inside:
        return True
    return parse.deps[entry] in ("punct", "cc") and beyond in inside


def clause_of(parse: Parse, entry: int) -> set[int]:
    """Return the smallest clause around an entry, without clauses that "and" or "but" add to it."""
    top = entry
    while parse.heads[top] != top and not (is_verb(parse, top) and parse.deps[top] in CLAUSE_HEADS):
        top = parse.heads[top]
    clause = set(parse.subtree(top))
    for child in parse.children[top]:
        if parse.deps[child] == "conj" and parse.child(child, *SUBJECTS) is not None:
            clause.difference_update(parse.subtree(child))
    return clause


def runs(entries: Iterable[int]) -> list[tuple[int, int]]:
    """Join entries to half-open runs of neighbours."""
    found: list[tuple[int, int]] = []
    for entry in sorted(entries):
        if found and found[-1][1] == entry:
            found[-1] = (found[-1][0], entry + 1)
        else:
            found.append((entry, entry + 1))
    return found
