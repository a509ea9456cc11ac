"""Lengths of time without a figure ("an hour ago") and ages without a unit ("Ana Bell, 42,", "in his 40s")."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from claimcheck.extract.numbers.atoms import Atoms
from claimcheck.extract.numbers.counted import plural_follows
from claimcheck.extract.numbers.decimals import plus
from claimcheck.extract.numbers.drafts import Draft
from claimcheck.extract.numbers.lexicon import Lexicon
from claimcheck.extract.numbers.units import is_after_age_word, read_length
from claimcheck.model.characters import HYPHENS

ONE, HALF, NINE = Decimal(1), Decimal("0.5"), Decimal(9)
OLDEST = 120
NEAR = 6
SET_OFF = frozenset(",—–―")
ENDS = frozenset(("", ".", ";", "and"))
BE = frozenset(("is", "are", "was", "were"))


def read_one_length(atoms: Atoms, lex: Lexicon, at: int) -> Draft | None:
    """Read "an hour later", "in a week", "a year and a half"; "$5 a week" is no length."""
    if atoms.low(at) not in ("a", "an"):
        return None
    draft = read_length(atoms, lex, Draft("count", at, at + 1, ONE), at + 1)
    if draft is None or atoms.hyphen(draft.last):
        return None
    if draft.kind != "age" and _is_no_length(atoms, lex, draft):
        return None
    words = [atoms.low(draft.last + k) for k in range(3)]
    if words == ["and", "a", "half"]:
        return replace(draft, last=draft.last + 3, value=plus(ONE, HALF))
    bounded = atoms.low(at - 1) in lex.words["length-before"] or words[0] in lex.words["length-after"]
    return draft if draft.kind == "age" or bounded else None


def _is_no_length(atoms: Atoms, lex: Lexicon, draft: Draft) -> bool:
    """Read "took a second look", "in a year when much was lost"."""
    after = atoms.low(draft.last)
    named = after[:1].isalpha() and after not in lex.words["phrase-ends"]
    another = draft.unit == "second" and named and after not in lex.words["length-after"]
    return another or after == "when"


def read_stage_of_life(atoms: Atoms, lex: Lexicon, at: int) -> Draft | None:
    """Read "his 40s", "their late thirties", and "over-65s"."""
    low = atoms.low(at)
    if low in lex.lives:
        value, last = lex.lives[low], at + 1
    elif low.isdecimal() and len(low) < 3 and atoms.joined(at) and atoms.low(at + 1) in ("s", "'s"):
        value, last = Decimal(low), at + 2
    else:
        return None
    if atoms.low(at - 1 - atoms.hyphen(at - 1)) in ("over", "under"):
        return Draft("age", at, last, value, unit="year")
    if value % 10 or not _owned(atoms, lex, at):
        return None
    return Draft("age", at, last, value, high=plus(value, NINE), unit="year")


def _owned(atoms: Atoms, lex: Lexicon, at: int) -> bool:
    for k in range(at - 1, at - NEAR, -1):
        low = atoms.low(k)
        if low in lex.words["owners"]:
            return True
        between = low in HYPHENS or low in lex.words["stage-words"] or low[:1].isdigit() or low in lex.lives
        if not between:
            return False
    return False


def as_age(atoms: Atoms, lex: Lexicon, count: Draft) -> Draft | None:
    """Return the age that a bare count is: "aged 42", "Ana Bell, 42,"; None where it is no age."""
    value = count.high if count.high is not None else count.value
    if value is None or value > OLDEST or count.magnitude != 1 or count.noun is not None:
        return None
    first, last = count.first, count.last
    if is_after_age_word(atoms, lex, first - (atoms.low(first - 1) in ("between", "over", "under", "about"))):
        sure = atoms.low(first - 2) == "at" and atoms.low(first - 1) == "age"
        return _aged(count) if sure or not plural_follows(atoms, lex, last) else None
    also = atoms.low(first - 1) in ("and", "or", ",") and atoms.low(first - 2).isdecimal()
    if (
        also
        and count.digits
        and is_after_age_word(atoms, lex, first - 2)
        and not plural_follows(atoms, lex, last)
    ):
        return _aged(count)  # "ages 3 and 5"
    if _is_of_people(atoms, lex, first) and not plural_follows(atoms, lex, last):
        return _aged(count)
    if count.kind == "count" and count.digits and value >= 1 and _stands_alone(atoms, lex, first, last):
        return _aged(count)
    return None


def _stands_alone(atoms: Atoms, lex: Lexicon, first: int, last: int) -> bool:
    """Read "Ana Bell, 42," and the second figure of "John and Brian Bell, 22 and 19,"."""
    if _is_set_off(atoms, lex, first, last):
        return True
    second = atoms.low(first - 1) == "and" and atoms.low(first - 2).isdecimal() and atoms.low(last) in SET_OFF
    return second and _is_set_off(atoms, lex, first - 2, first - 1)


def _is_of_people(atoms: Atoms, lex: Lexicon, first: int) -> bool:
    """Read "children under five", "older than 65", "the under-35 vote", "most voters were over 45", "who is 70"."""
    before, subject = atoms.low(first - 1), atoms.low(first - 2)
    if before == "than":
        return subject in ("younger", "older")
    if atoms.hyphen(first - 1):
        return subject in ("under", "over") and atoms.low(first)[:1].isdigit()
    if before in ("under", "over", "below", "above"):
        known = lex.words["people-words"] | lex.words["age-subjects"]
        return subject in lex.words["people-words"] or (subject in BE and atoms.low(first - 3) in known)
    if before in ("'re", "are"):
        return (
            subject in ("you", "they")
            and atoms.low(first)[:1].isdigit()
            and not atoms.low(first + 1)[:1].isalpha()
        )
    is_one = atoms.low(first) == "one"  # "she was one of them", "one among millions"
    return before in ("is", "was", "'s", "am", "'m") and subject in lex.words["age-subjects"] and not is_one


def _aged(count: Draft) -> Draft:
    return replace(count, kind="age" if count.kind == "count" else count.kind, unit="year")


def _is_set_off(atoms: Atoms, lex: Lexicon, first: int, last: int) -> bool:
    """Tell whether the figure stands alone between marks, right after the name or word for a person."""
    opening, closing, name = atoms.low(first - 1), atoms.low(last), atoms.word(first - 2)
    if not name.isalpha() or name.lower() in lex.words["months"] or name.lower() in lex.words["weekdays"]:
        return False
    if opening == "(":
        return closing == ")" and name[0].isupper() and atoms.capital(first - 3)
    named = name[0].isupper() and atoms.word(first - 3)[:1].isupper()
    return opening == "," and (closing in SET_OFF or (closing in ENDS and named))
