"""Which way a figure moves: "rose 5%", "cut the budget by $2 million", "a 3-point drop"."""

from __future__ import annotations

from claimcheck.extract.numbers.atoms import Atoms
from claimcheck.extract.numbers.drafts import Draft
from claimcheck.extract.numbers.lexicon import Lexicon
from claimcheck.extract.numbers.phrases import Noun
from claimcheck.model.characters import HYPHENS
from claimcheck.model.claims import Change

Moved = tuple[Draft, Change | None]  # a figure and its direction
MOVED = frozenset(("percent", "points", "money", "rate", "fraction", "measure", "range", "count"))
SHARES = frozenset(("percent", "points", "rate", "fraction", "money"))
BE = frozenset(("is", "was", "are", "were"))
FAR = 7
NOUNS = 3
PARTICLES = frozenset(("up", "down", "off"))
MARKS = frozenset(("below", "above", "beyond"))  # "fell below 5%" says where to, "fell over 5%" how far
STOPS = frozenset(("", ".", ",", ";", ":", "(", ")", "and", "to", "from", "but", "which", "who"))


def change_of(
    atoms: Atoms, lex: Lexicon, draft: Draft, start: int, noun: Noun | None, before: Moved | None
) -> Change | None:
    """Return the direction of a figure that is a change.

    ``start`` is where its modifier starts, ``noun`` what it counts, ``before`` the figure before it in its sentence.
    """
    if draft.kind not in MOVED or _is_length(lex, draft) or _is_comparison(atoms, lex, draft):
        return None
    is_mark = start < draft.first and atoms.low(start) in MARKS
    change = (None if is_mark else _before(atoms, lex, draft, start, noun)) or _after(atoms, lex, draft)
    if change is None and before is not None and _moves_with(atoms, lex, draft, start, before[0]):
        return before[1]
    return change


def _is_length(lex: Lexicon, draft: Draft) -> bool:
    return draft.unit is not None and draft.unit in lex.lengths


def _direction(lex: Lexicon, low: str, *also: str) -> Change | None:
    """Look a word up in the lists of change, and in further pairs of lists by their name without "-up", "-down"."""
    return next((found for name in ("change", *also) if (found := _in(lex, low, name)) is not None), None)


def _in(lex: Lexicon, low: str, name: str) -> Change | None:
    if low in lex.words[name + "-up"]:
        return "up"
    return "down" if low in lex.words[name + "-down"] else None


def _before(atoms: Atoms, lex: Lexicon, draft: Draft, start: int, noun: Noun | None) -> Change | None:
    """Read "rose 5%", "up sharply 5%", "by 5%" after a verb, "of 5%" after "a rise"."""
    at = start - 1
    while start - at < 3 and atoms.low(at) in lex.words["before-change"]:
        at -= 1
    low = atoms.low(at)
    if low in BE and draft.kind in SHARES:
        named = atoms.low(at - 1) in lex.words["change-nouns"]
        return _direction(lex, atoms.low(at - 1)) if named else None
    if low == "in" and atoms.low(draft.first) == "half":
        return _halved(atoms, lex, at)
    if low != "by" and not _can_move(atoms, lex, draft, noun):
        return None
    if low in ("by", "of"):
        by = low == "by" and draft.unit not in lex.words["distances"]  # "lift the tables by six centimetres"
        return _linked(atoms, lex, at, ("change-by",) if by else ())
    return _of_verb(lex, atoms, draft, at - _adverbs(atoms, at), noun)


def _halved(atoms: Atoms, lex: Lexicon, link: int) -> Change | None:
    """Read "cut in half", "cut the debt in half"."""
    for k in range(link - 1, link - FAR, -1):
        if atoms.low(k) in STOPS:
            return None
        if _direction(lex, atoms.low(k), "change-by") == "down":
            return "down"
    return None


def _can_move(atoms: Atoms, lex: Lexicon, draft: Draft, noun: Noun | None) -> bool:
    """Tell the jobs that are cut from the charges that are dropped, and a fall from how far somebody fell."""
    if draft.unit is not None:
        return draft.unit not in lex.words["distances"]
    if draft.kind not in ("count", "range") or noun is None or noun.first < draft.last:
        return draft.noun is None
    return atoms.low(noun.last - 1) in lex.words["change-objects"]


def _linked(atoms: Atoms, lex: Lexicon, link: int, also: tuple[str, ...]) -> Change | None:
    """Climb from "by" or "of" to the word of change before it: "cut the budget by", "rose sharply, by"."""
    at = link - 1
    if atoms.low(at) == "," and _is_adverb_or_change(atoms, lex, at - 1):
        at -= 1
    for k in range(at, link - FAR, -1):
        low = atoms.low(k)
        past = atoms.low(link) == "of" and _is_past(lex, low)  # "decreased its cutoff of $5"
        tied = _direction(lex, atoms.low(k - 1), "change-weak") is not None  # "edged up its forecast by"
        apart = low in PARTICLES and k != at and not tied  # "ended up winning by 5%"
        if low in STOPS or low[:1].isdigit() or past or apart:
            return None
        if (found := _direction(lex, low, *also)) is not None:
            return found if atoms.low(link) == "by" or _is_named(atoms, lex, k, link) else None
    return None


def _is_named(atoms: Atoms, lex: Lexicon, at: int, link: int) -> bool:
    """Tell "a rise in pay of 5%" from "cut the tax rate of 39%", which says how high the rate was."""
    after = atoms.low(at + 1)
    if at + 1 == link or (after == "rate" and atoms.low(at) in lex.words["change-nouns"]):
        return True
    return after in ("this", "last") or (
        after in lex.words["phrase-ends"] and after not in lex.words["determiners"]
    )


def _is_past(lex: Lexicon, low: str) -> bool:
    return low.endswith("ed") or low in lex.words["no-change-noun"]


def _is_adverb_or_change(atoms: Atoms, lex: Lexicon, at: int) -> bool:
    return atoms.low(at).endswith("ly") or _direction(lex, atoms.low(at)) is not None


def _of_verb(lex: Lexicon, atoms: Atoms, draft: Draft, at: int, noun: Noun | None) -> Change | None:
    low = atoms.low(at)
    if low in ("up", "down") and atoms.low(at - 1) in lex.words["ended"]:
        return _direction(lex, low) if draft.kind in SHARES and atoms.low(draft.last) != "of" else None
    if low in lex.words["change-nouns"] or _is_phrasal(atoms, lex, at):
        return None
    weak = draft.kind in ("percent", "points") or (draft.kind in ("count", "range") and noun is not None)
    return _direction(lex, low, *(("change-weak",) if weak else ()))


def _is_phrasal(atoms: Atoms, lex: Lexicon, at: int) -> bool:
    """Tell "make up 5%", "gunned down 4" from "up 5%"."""
    return atoms.low(at) in ("up", "down") and atoms.low(at - 1) in lex.words["phrasal-" + atoms.low(at)]


def _adverbs(atoms: Atoms, at: int) -> int:
    """Count what stands between a verb and its figure in "rose sharply 5%", "rose slightly, 5%"."""
    comma = atoms.low(at) == ","
    return 1 + comma if atoms.low(at - comma).endswith("ly") else 0


def _after(atoms: Atoms, lex: Lexicon, draft: Draft) -> Change | None:
    """Read "a 5% rise", "a 10% pay cut", "5% lower", "20 fewer", "300 more visitors than"."""
    if draft.kind == "count" and draft.noun is None:
        return _compared_count(atoms, draft) or _named(atoms, lex, draft.last)
    if draft.kind == "range" and draft.unit is None:
        return None
    at = draft.noun + 1 if draft.noun is not None else draft.last + (atoms.low(draft.last) in HYPHENS)
    if draft.kind in SHARES and (compared := _in(lex, atoms.low(at), "compared")) is not None:
        return compared
    for k in range(at, at + NOUNS):
        low = atoms.low(k)
        if not low[:1].isalpha() or low in lex.words["phrase-ends"]:
            return None
        if (found := _direction(lex, low)) is not None and not _is_past(lex, low) and not low.endswith("ing"):
            return found
    return None


def _named(atoms: Atoms, lex: Lexicon, at: int) -> Change | None:
    """Read "300 job cuts"."""
    moves = atoms.low(at) + "s" in lex.words["change-objects"] and not _is_past(lex, atoms.low(at + 1))
    return _direction(lex, atoms.low(at + 1)) if moves else None


def _is_comparison(atoms: Atoms, lex: Lexicon, draft: Draft) -> bool:
    """Tell "rose three times as fast" from "rose tenfold", and "keep up once" from both."""
    return (draft.kind == "rate" and atoms.low(draft.last) == "as") or atoms.low(draft.first) in lex.times


def _moves_with(atoms: Atoms, lex: Lexicon, draft: Draft, start: int, before: Draft) -> bool:
    """Tell whether a figure shares the verb of the one before: "fell 5%, or $3", "rose 5% and profit 7%"."""
    at = before.last + (atoms.low(before.last) == ",")
    if at == start - 1 and atoms.low(at) in ("or", "("):
        return draft.unit is not None
    if (atoms.low(start - 2), atoms.low(start - 1)) == ("compared", "with"):
        return draft.kind == before.kind and draft.unit == before.unit
    between = range(at + (atoms.low(at) == "and"), start)
    bare = all(atoms.low(k).isalpha() and atoms.low(k) not in lex.words["phrase-ends"] for k in between)
    closed = not atoms.low(draft.last).isalpha() or atoms.low(draft.last) in ("to", "in", "on", "and")
    return bare and closed and 0 < len(between) < NOUNS and draft.kind == before.kind


def _compared_count(atoms: Atoms, draft: Draft) -> Change | None:
    if atoms.low(draft.last) == "fewer":
        return "down"
    more = atoms.low(draft.last) == "more" and any(
        atoms.low(k) == "than" for k in range(draft.last + 1, draft.last + FAR - 1)
    )
    return "up" if more else None
