"""What a figure counts: the noun phrase after it, read from the words alone where they settle it."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.extract.numbers.atoms import Atoms
from claimcheck.extract.numbers.drafts import Draft
from claimcheck.extract.numbers.lexicon import Lexicon, match
from claimcheck.model.prose import Parse

LONGEST = 8
QUOTES = frozenset("\"'“‘`")
SINGULAR_S = ("ss", "us", "is", "'s", "ous")
NOUNS = frozenset(("NOUN", "PROPN"))
LINKS = {
    "money": ("in", "of"),
    "percent": ("of",),
    "fraction": ("of",),
    "measure": ("of",),
    "count": ("of",),
    "range": ("of",),
    "rate": (),
}


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


def plural_follows(atoms: Atoms, lex: Lexicon, at: int) -> bool:
    """Tell whether the words from ``at`` on start with a noun in the plural."""
    run = _run(atoms, lex, at)
    return any(is_plural(lex, atoms.low(k)) and atoms.word(k).islower() for k in range(*run))


def _run(atoms: Atoms, lex: Lexicon, at: int) -> tuple[int, int]:
    """Return the stretch of words that may belong to a noun phrase."""
    last = at
    while last - at < LONGEST and _belongs(atoms, lex, last):
        last += 1
    while last > at and not atoms.low(last - 1)[-1:].isalpha():
        last -= 1
    return at, last


def _belongs(atoms: Atoms, lex: Lexicon, at: int) -> bool:
    low = atoms.low(at)
    if atoms.hyphen(at):
        return True
    wordy = low[:1].isalpha() and low not in lex.small and low not in lex.magnitudes
    return wordy and low not in lex.words["phrase-ends"]


def counted_noun(atoms: Atoms, lex: Lexicon, draft: Draft) -> Noun | None:
    """Return what a number counts as far as the words tell; unsettled where only the parse can say."""
    if draft.noun is not None:
        return Noun(draft.noun, draft.noun + 1)
    if draft.kind == "money" and atoms.low(draft.first - 1) == "worth":
        return _before_worth(atoms, lex, draft.first - 1)
    if atoms.low(draft.first) in lex.times or draft.kind not in LINKS or _is_range_of_units(draft):
        return None
    if atoms.low(draft.last) in LINKS[draft.kind]:
        return _linked(atoms, lex, draft)
    return _following(atoms, lex, draft) if _may_precede_noun(atoms, draft) else None


def _is_range_of_units(draft: Draft) -> bool:
    return draft.kind == "range" and draft.unit not in (None, "percent")


def _may_precede_noun(atoms: Atoms, draft: Draft) -> bool:
    """Tell "one in three voters", whose noun follows at once, from "a two-thirds majority"."""
    if draft.kind in ("fraction", "rate"):
        return draft.unit is None and draft.last - draft.first > 2 and not atoms.hyphen(draft.first + 1)
    return draft.kind in ("count", "range") and draft.unit is None


def _before_worth(atoms: Atoms, lex: Lexicon, end: int) -> Noun | None:
    """Read "A new aid package worth $500 million"."""
    first = end
    while end - first < LONGEST and _belongs(atoms, lex, first - 1) and atoms.low(first - 1):
        first -= 1
    return Noun(first, end) if first < end and atoms.low(first - 1) in lex.words["determiners"] else None


def _linked(atoms: Atoms, lex: Lexicon, draft: Draft) -> Noun | None:
    """Read "Dozens of people", "a quarter of the voters", "$30 billion in military assistance"."""
    at = draft.last + 1
    while (
        atoms.low(at) in ("the", "all", "its", "their", "his", "her", "our", "those", "these")
        and at < draft.last + 4
    ):
        at += 1
    if atoms.low(at) in QUOTES:
        at += 1
    first, last = _run(atoms, lex, at)
    if first == last or atoms.low(at) in lex.words["months"]:
        return None
    by_plural = _up_to_plural(atoms, lex, first, last)
    if draft.kind == "money":
        return (
            None
            if atoms.capital(at) or lex.has("no-money-noun", atoms.low(at))
            else Noun(first, last, settled=False)
        )
    if by_plural is not None and by_plural != last:
        return Noun(first, by_plural)
    return Noun(first, last, settled=by_plural is not None or atoms.low(last) in ("", ".", ",", ";"))


def _following(atoms: Atoms, lex: Lexicon, draft: Draft) -> Noun | None:
    modifier = match(lex.modifiers_after, atoms, draft.last)
    at = start = modifier[0] if modifier is not None else draft.last
    if atoms.low(at) in lex.words["counted-adjectives"]:
        adjectives = _adjectives(atoms, lex, at)
        if not plural_follows(atoms, lex, adjectives):
            return Noun(at, adjectives)
    while atoms.word(at) in lex.words["before-counted"] and at < start + 3:
        at += 1
    if atoms.low(at) in QUOTES and atoms.low(at) != "'":
        at += 1
    first, last = _run(atoms, lex, at)
    if first == last:
        return None
    by_plural = _up_to_plural(atoms, lex, first, last) if draft.value != 1 else None
    if by_plural is not None:
        return Noun(first, _with_second(atoms, lex, by_plural))
    return Noun(first, last, settled=False)


def _adjectives(atoms: Atoms, lex: Lexicon, at: int) -> int:
    """Read "Dead or injured", "dead and missing"."""
    at += 1
    while atoms.low(at) in ("or", "and") and atoms.low(at + 1) in lex.words["counted-adjectives"]:
        at += 2
    return at


def _up_to_plural(atoms: Atoms, lex: Lexicon, first: int, last: int) -> int | None:
    """Return where the first plural ends, or those that follow it at once ("arms dealers")."""
    found = (
        k for k in range(first, last) if is_plural(lex, atoms.low(k)) and not _in_compound(atoms, k, last)
    )
    end = next(found, None)
    while end is not None and end < last and is_plural(lex, atoms.low(end)):
        end += 1
    return end


def _in_compound(atoms: Atoms, at: int, last: int) -> bool:
    """Tell the plural of "plain-clothes officers", "arms-control talks" from the head of a phrase."""
    return atoms.hyphen(at + 1) or (atoms.hyphen(at - 1) and at + 1 < last and atoms.word(at).islower())


def _with_second(atoms: Atoms, lex: Lexicon, end: int) -> int:
    """Read "500 men and women": a second plural that is no figure's own."""
    second = end + 1
    paired = (
        atoms.low(end) in ("and", "or") and is_plural(lex, atoms.low(second)) and atoms.low(second).isalpha()
    )
    closed = not _belongs(atoms, lex, second + 1)
    return second + 1 if paired and closed and atoms.low(second) not in lex.words["phrase-ends"] else end


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
