"""What a bare figure counts where its noun stands elsewhere: before it, as the subject, or with an earlier figure."""

from __future__ import annotations

from claimcheck.extract.numbers.atoms import Atoms
from claimcheck.extract.numbers.drafts import Draft
from claimcheck.extract.numbers.lexicon import Lexicon, match, match_before
from claimcheck.extract.numbers.phrases import LONGEST, Noun, belongs, is_plural, phrase_run, up_to_plural

FAR = 16
NEAR = 7
BE = frozenset(("is", "was", "are", "were"))
HELPERS = frozenset(
    ("has", "have", "had", "will", "would", "could", "may", "might", "was", "were", "being", "been")
)
PREPOSITIONS = frozenset(("in", "of", "at", "for", "on", "from", "within", "across"))
REACHING = frozenset(
    (
        "to",
        "at",
        "from",
        "of",
        "by",
        "than",
        "now",
        "reached",
        "reaches",
        "hit",
        "hits",
        "exceeded",
        "only",
        *BE,
    )
)
OTHERS = frozenset(("other", "another", "remaining"))
Before = tuple[Draft, Noun] | None


def noun_elsewhere(atoms: Atoms, lex: Lexicon, draft: Draft, before: Before, first: int) -> Noun | None:
    """Return what a bare count counts; ``before`` is the count before it, ``first`` starts its sentence."""
    if draft.kind in ("percent", "fraction"):
        return _whose_share(atoms, lex, draft) or _bracketed(atoms, lex, draft)
    if draft.kind not in ("count", "range") or draft.unit is not None or atoms.low(draft.first) in lex.times:
        return None
    start = _start(atoms, lex, draft)
    return (
        _of_whom(atoms, lex, draft)
        or _group(atoms, lex, start)
        or _subject(atoms, lex, start, first)
        or _total(atoms, lex, start, first)
        or _mover(atoms, lex, start, first)
        or _again(atoms, lex, draft, start, before, first)
    )


def _start(atoms: Atoms, lex: Lexicon, draft: Draft) -> int:
    """Return where a figure starts with its modifier and "another", "the other"."""
    at = draft.first
    for _ in range(3):
        modifier = match_before(lex.modifiers, atoms, at)
        if modifier is not None:
            at = modifier[0]
        elif atoms.low(at - 1) in lex.words["before-figure"] or atoms.low(at - 1) in (
            "other",
            "remaining",
            "only",
            "just",
            "all",
        ):
            at -= 1
    return at


def _whose_share(atoms: Atoms, lex: Lexicon, draft: Draft) -> Noun | None:
    """Read the noun right before "82 percent of whom", "half of which"."""
    at = draft.first - 1
    if (
        atoms.low(at) != ","
        or atoms.low(draft.last) != "of"
        or atoms.low(draft.last + 1) not in ("whom", "which")
    ):
        return None
    if not is_plural(lex, atoms.low(at - 1)):
        return None
    first = at - 1
    while atoms.capital(first - 1) and at - first < 3:
        first -= 1
    return Noun(first, at)


def _bracketed(atoms: Atoms, lex: Lexicon, draft: Draft) -> Noun | None:
    """Read "a majority of town councils (52%)"."""
    last = draft.first - 1
    if atoms.low(last) != "(" or atoms.low(draft.last) != ")" or not is_plural(lex, atoms.low(last - 1)):
        return None
    first = last - 1
    while last - first < LONGEST and belongs(atoms, lex, first - 1):
        first -= 1
    named = atoms.low(first - 1) == "of" and atoms.low(first - 2) in lex.words["parts-of-many"]
    return Noun(first, last) if named else None


def _of_whom(atoms: Atoms, lex: Lexicon, draft: Draft) -> Noun | None:
    """Read "12 of them children", "12 of whom were children", "12 were children"."""
    at = draft.last
    if atoms.low(at) == "of" and atoms.low(at + 1) in ("them", "whom", "which"):
        at += 2
    at += atoms.low(at) in BE
    first, last = phrase_run(atoms, lex, at)
    if at == draft.last or first == last or not atoms.word(first).islower():
        return None
    end = up_to_plural(atoms, lex, first, last)
    return Noun(first, end) if end == last else None


def _group(atoms: Atoms, lex: Lexicon, start: int) -> Noun | None:
    """Read "a crowd of 5,000", "a death toll of 41", "Marlow, population 12,400"."""
    if atoms.low(start - 1) == "of" and atoms.low(start - 2) in lex.words["counted-groups"]:
        return _with_compound(atoms, lex, start - 2)
    return Noun(start - 1, start) if atoms.low(start - 1) in lex.words["counted-totals"] else None


def _with_compound(atoms: Atoms, lex: Lexicon, head: int) -> Noun:
    """Take in the nouns before a head as far as the words after its determiner."""
    first = head
    while head - first < 3 and belongs(atoms, lex, first - 1) and atoms.low(first - 1).isalpha():
        first -= 1
    return Noun(first if atoms.low(first - 1) in lex.words["determiners"] else head, head + 1)


def _subject(atoms: Atoms, lex: Lexicon, start: int, first: int) -> Noun | None:
    """Read "The number of seats rose from 9 to 10", "The death toll stood at 53"."""
    before = atoms.low(start - 1)
    if before not in REACHING and not _moves(lex, before):
        return None
    for k in range(start - 1, max(first, start - FAR) - 1, -1):
        low = atoms.low(k)
        if low in (";", ":", "who", "which"):
            return None
        if low == "number" and atoms.low(k + 1) == "of":
            return _numbered(atoms, lex, k + 2)
        if low in lex.words["counted-totals"]:
            return _with_compound(atoms, lex, k)
    return None


def _moves(lex: Lexicon, low: str) -> bool:
    return low in lex.words["change-up"] or low in lex.words["change-down"]


def _numbered(atoms: Atoms, lex: Lexicon, at: int) -> Noun | None:
    at += atoms.low(at) in ("the", "its", "their", "all")
    first, last = phrase_run(atoms, lex, at)
    end = up_to_plural(atoms, lex, first, last)
    return Noun(first, end) if end is not None else None


def _total(atoms: Atoms, lex: Lexicon, start: int, first: int) -> Noun | None:
    """Read "The protesters numbered 40", "The dead were 12"."""
    verb = start - 1
    head = verb - 1
    if atoms.low(verb) in BE and atoms.low(head) in lex.words["counted-adjectives"]:
        return Noun(head, verb) if atoms.low(head - 1) == "the" else None
    if atoms.low(verb) not in lex.words["total-verbs"] or not is_plural(lex, atoms.low(head)):
        return None
    at = head
    while at > first and head - at < LONGEST and belongs(atoms, lex, at - 1):
        at -= 1
    return Noun(at, verb)


def _mover(atoms: Atoms, lex: Lexicon, start: int, first: int) -> Noun | None:
    """Read "seats in the upper house rose from 9 to 10"."""
    at = start - 1
    while start - at < NEAR and (
        atoms.low(at) in ("from", "to", "by") or atoms.low(at)[:1].isdigit() or atoms.low(at) in lex.small
    ):
        at -= 1
    if at == start - 1 or not _moves(lex, atoms.low(at)) or atoms.low(at) in lex.words["change-nouns"]:
        return None
    at -= 1
    while start - at < NEAR + NEAR and (atoms.low(at) in HELPERS or atoms.low(at).endswith("ly")):
        at -= 1
    head = at
    while at > first and head - at < FAR:
        if atoms.low(at) in PREPOSITIONS:
            head = at - 1
        elif not belongs(atoms, lex, at) and atoms.low(at) not in lex.words["determiners"]:
            break
        at -= 1
    low = atoms.low(head)
    return (
        _with_compound(atoms, lex, head)
        if is_plural(lex, low) and low not in lex.words["no-movers"]
        else None
    )


def _again(atoms: Atoms, lex: Lexicon, draft: Draft, start: int, before: Before, first: int) -> Noun | None:
    """Read "held 40 protesters on Monday and another 25 on Tuesday": the noun of the count before."""
    if before is None or not _is_bare(atoms, lex, draft, start):
        return None
    earlier, noun = before
    names_others = start < draft.first and any(atoms.low(k) in OTHERS for k in range(start, draft.first))
    more = names_others or atoms.low(draft.last) == "more" or _of_them(atoms, draft)
    if earlier.first < first and not more:
        return None
    harms = atoms.low(start - 1) in lex.words["harm-verbs"]
    if harms and atoms.low(_start(atoms, lex, earlier) - 1) not in lex.words["harm-verbs"]:
        return None
    whole = draft.value is None or draft.value == draft.value.to_integral_value()
    if not whole or not (earlier.value == 1 or is_plural(lex, atoms.low(noun.last - 1))):
        return None
    return noun if earlier.noun is None and earlier.kind in ("count", "range") else None


def _of_them(atoms: Atoms, draft: Draft) -> bool:
    return atoms.low(draft.last) == "of" and atoms.low(draft.last + 1) in ("them", "those", "whom", "which")


def _is_bare(atoms: Atoms, lex: Lexicon, draft: Draft, start: int) -> bool:
    """Tell a figure whose noun is left out from the number of a thing, a time, a place."""
    in_pair = atoms.low(start - 1) == "to" and atoms.low(start - 2)[:1].isdigit()  # "(47 to 25)"
    if in_pair or atoms.low(start - 2) in ("which", "that", "who"):
        return False
    out = atoms.low(start - 2) == "out" and atoms.low(start - 1) == "of"
    if (atoms.low(start - 1) in lex.words["bare-not-after"] and not out) or not _after_holder(atoms, start):
        return start == draft.first - 1 and atoms.low(start) in OTHERS
    after = atoms.low(draft.last)
    modifier = match(lex.modifiers_after, atoms, draft.last)
    if modifier is not None:
        after = atoms.low(modifier[0])
    return (not after[:1].isdigit() and after not in ("-", "/", ":", "%", "(", "of")) or _of_them(
        atoms, draft
    )


def _after_holder(atoms: Atoms, start: int) -> bool:
    """Tell "the Liberals four", ", Rubio five" from a name that ends in a figure."""
    at = start - 1
    while start - at < 4 and atoms.capital(at):
        at -= 1
    return at == start - 1 or atoms.low(at) in ("the", "and", ",", ";")
