"""Figures that are names or parts of names and count nothing: F-16, G20, iPhone 6, Route 66, 555-0142."""

from __future__ import annotations

import re

from claimcheck.extract.numbers.atoms import DASHES, Atoms
from claimcheck.extract.numbers.calendar import YEAR
from claimcheck.extract.numbers.counted import plural_follows
from claimcheck.extract.numbers.drafts import Draft
from claimcheck.extract.numbers.figures import groups_end
from claimcheck.extract.numbers.lexicon import Lexicon, match_before
from claimcheck.model.characters import HYPHENS

NEAR = 6
VERSION = re.compile(r"[0-9]{1,2}\.[0-9]")
IDENTIFIER = 10  # so many digits without a comma number an account or a message
JOINS = frozenset(("and", "or", "to", ",", "&")) | DASHES
GLUE = HYPHENS | frozenset("./:_&+")
OPENING = frozenset("\"'“‘`")
CLOSING = frozenset("\"'”’")
BARE = frozenset(("count", "range", "score", "date", "fraction", "ordinal", "rate"))


def chunk_end(atoms: Atoms, at: int) -> int:
    """Return the end (not included) of the unbroken run of letters, digits and joining marks at ``at``."""
    while atoms.joined(at) and (_wordy(atoms, at + 1) or (_glues(atoms, at + 1) and _wordy(atoms, at + 2))):
        at += 1
    return at + 1


def _wordy(atoms: Atoms, at: int) -> bool:
    return atoms.low(at)[-1:].isalnum()


def _glues(atoms: Atoms, at: int) -> bool:
    return atoms.low(at) in GLUE and atoms.joined(at)


def is_glued(atoms: Atoms, lex: Lexicon, at: int) -> bool:
    """Tell whether letters or joining marks right before ``at`` make it part of a name: G20, F-16, v2, 10/3."""
    if not atoms.joined(at - 1):
        return False
    before = atoms.low(at - 1)
    if before in HYPHENS:
        if not atoms.joined(at - 2):
            return False
        word = atoms.low(at - 2)
        return word[-1:].isalnum() and word not in lex.words["figure-prefixes"]
    return before[-1:].isalnum() or before in ("_", "/", "@", "#", "&", "=")


def runs_on(atoms: Atoms, draft: Draft) -> bool:
    """Tell whether letters or more digits are glued to the end of a number: 5G, 4x4, 555-0142."""
    last = draft.last
    if not atoms.joined(last - 1):
        return False
    after = atoms.low(last)
    if after[:1].isalnum():
        return atoms.low(last - 1)[-1:].isalnum()
    joins = after in GLUE and atoms.joined(last) and not (atoms.low(last - 1) == "%" and after in HYPHENS)
    return joins and atoms.low(last + 1)[:1].isdigit() and draft.kind not in ("date", "time")


def phone_end(atoms: Atoms, at: int) -> int | None:
    """Return the end of a telephone number or the like: three groups of digits or more, or "+" and two."""
    if not atoms.low(at)[:1].isdigit():
        return None
    groups, last = 1, at
    while groups < NEAR and (step := _next_group(atoms, last)):
        groups, last = groups + 1, last + step
    if last > at and groups_end(atoms, at) == last + 1 and atoms.low(at)[0] != "0":  # 10 000 000
        return None
    international = atoms.low(at - 1) == "+" and atoms.joined(at - 1)
    zero = atoms.low(at)[0] == "0" and len(atoms.low(at)) > 2 and atoms.low(at).isdecimal()
    local = groups == 2 and len(atoms.low(at)) == 3 and len(atoms.low(last)) == 4 and last == at + 2
    digits = sum(len(atoms.low(k)) for k in range(at, last + 1))
    is_phone = (groups > 2 and digits > 6) or ((international or zero) and groups > 1) or local
    return chunk_end(atoms, last) if is_phone else None


def _next_group(atoms: Atoms, at: int) -> int:
    """Return how far off the next plain group of digits is, 0 for none."""
    if atoms.low(at + 1).isdecimal() and atoms.starts[at + 1] == atoms.ends[at] + 1:
        return 1
    step = 3 if atoms.low(at + 1) == ")" and atoms.low(at + 2) in HYPHENS else 2
    between = atoms.low(at + 1) in HYPHENS or atoms.low(at + 1) == ")"
    return step if between and atoms.low(at + step).isdecimal() else 0


def is_list_number(atoms: Atoms, draft: Draft) -> bool:
    """Tell whether a figure numbers the entry of a list: "1. Wash", "2) Dry"."""
    if not draft.digits or draft.last != draft.first + 1 or len(atoms.low(draft.first)) > 2:
        return False
    mark = atoms.low(draft.last)
    opening = draft.first - (atoms.low(draft.first - 1) == "(")
    if mark == ")" and atoms.low(opening - 1) == "":
        return True
    closes = mark == ")" and atoms.joined(draft.first) and not _is_bracketed(atoms, draft.first)
    if closes and atoms.low(draft.first - 1) in (":", ",", ";", "and", "or", "."):
        return True
    marked = mark in (".", ")") and atoms.joined(draft.first)
    return marked and atoms.low(draft.first - 1) == "" and bool(atoms.low(draft.last + 1))


def _is_bracketed(atoms: Atoms, at: int) -> bool:
    """Tell whether a bracket opened before ``at`` and is not yet closed."""
    for k in range(at - 1, max(at - 30, -1), -1):
        if atoms.low(k) in ("(", ")", ""):
            return atoms.low(k) == "("
    return False


def is_name(atoms: Atoms, lex: Lexicon, draft: Draft) -> bool:
    """Tell whether the words before a bare figure make it part of a name: Article 5, Falcon 9, Air Force One."""
    if draft.kind not in BARE or draft.unit is not None or draft.noun is not None:
        return False
    if draft.kind == "date":
        return _is_law(atoms, lex, draft)
    if not draft.digits:
        return _is_name_in_words(atoms, lex, draft)
    if draft.kind == "ordinal" and (_is_title(atoms, draft) or _is_label(atoms, lex, draft)):
        return True
    return _is_address(atoms, lex, draft) or (
        draft.kind != "ordinal" and _is_name_in_digits(atoms, lex, draft)
    )


def _is_title(atoms: Atoms, draft: Draft) -> bool:
    """Tell the title of a work, alone between quotation marks: “13th”."""
    after = draft.last + (atoms.low(draft.last) in (".", ","))
    return atoms.low(draft.first - 1) in OPENING and atoms.low(after) in CLOSING


def _is_label(atoms: Atoms, lex: Lexicon, draft: Draft) -> bool:
    """Tell the name of a thing, "mine No. 2", from a place in a row, "ranked No. 2"."""
    sign = draft.first - 1 - (atoms.low(draft.first - 1) == ".")
    signed = atoms.low(sign) in lex.words["ordinal-signs"]
    return signed and atoms.low(sign - 1) in lex.words["numbered-things"]


def _is_name_in_digits(atoms: Atoms, lex: Lexicon, draft: Draft) -> bool:
    low = atoms.low(draft.first)
    if not low.isdecimal():  # "USB 3.0"
        return VERSION.fullmatch(low) is not None and _is_after_name(atoms, lex, draft)
    return len(low) >= IDENTIFIER or _is_after_name(atoms, lex, draft) or _is_after_capital(atoms, lex, draft)


def _is_law(atoms: Atoms, lex: Lexicon, draft: Draft) -> bool:
    """Tell "Resolution 1701" from a year."""
    law = draft.first - 1
    single = draft.last == draft.first + 1 and YEAR.fullmatch(atoms.low(draft.first)) is not None
    return single and atoms.capital(law) and lex.has("laws", atoms.low(law))


def _is_address(atoms: Atoms, lex: Lexicon, draft: Draft) -> bool:
    """Tell "86 Spring St.", "42nd Street" and "101st Airborne" from "12 Wall Street banks"."""
    if draft.kind not in ("count", "ordinal") or atoms.joined(draft.last - 1):
        return False
    least = draft.last + (draft.kind == "count")
    for at in range(least, least + 3):
        if not atoms.capital(at) or not atoms.capital(draft.last):
            return False
        named = draft.kind == "ordinal" and atoms.low(at) in lex.words["troops"]
        if named or atoms.low(at) in lex.words["street-words"]:
            return named or not plural_follows(atoms, lex, at + 1)
    return False


def _is_name_in_words(atoms: Atoms, lex: Lexicon, draft: Draft) -> bool:
    if draft.kind in ("count", "range") and _is_after_name(atoms, lex, draft):
        return True
    return (
        atoms.capital(draft.first) and not atoms.opens(draft.first) and not in_title_case(atoms, lex, draft)
    )


def _is_after_name(atoms: Atoms, lex: Lexicon, draft: Draft) -> bool:
    known = match_before(lex.phrases["number-names"], atoms, draft.first, 3)
    at = known[0] if known is not None else draft.first - 1
    if known is None and atoms.low(at).removesuffix("s") not in lex.words["number-names"]:
        return False
    camel = not atoms.capital(at) and not atoms.word(at).islower()  # iPhone, iOS
    if camel or (atoms.capital(at) and not atoms.opens(at)):
        return True
    return not plural_follows(atoms, lex, draft.last)


def _is_after_capital(atoms: Atoms, lex: Lexicon, draft: Draft) -> bool:
    """Take a short figure after a capitalised word for part of its name: Falcon 9; but "In Rome 12 people"."""
    before = draft.first - 1
    if draft.kind != "count" or len(atoms.low(draft.first)) > 3 or draft.last != draft.first + 1:
        return False
    low = atoms.low(before)
    if not atoms.capital(before) or atoms.opens(before) or not low.isalpha():
        return False
    if low in lex.words["phrase-ends"] or match_before(lex.modifiers, atoms, draft.first) is not None:
        return False
    if atoms.low(draft.last) in lex.words["counted-adjectives"] or plural_follows(atoms, lex, draft.last):
        return False
    return not in_title_case(atoms, lex, draft)


def in_title_case(atoms: Atoms, lex: Lexicon, draft: Draft) -> bool:
    """Tell whether the words around a number are all capitalised, as in a headline."""
    near = [*_words_near(atoms, draft.first - 1, -1), *_words_near(atoms, draft.last, 1)]
    if all(atoms.word(k).isupper() for k in (draft.first - 1, draft.first, draft.last)):
        return True
    telling = [k for k in near if atoms.low(k) not in lex.words["phrase-ends"]]
    return len(telling) > 1 and all(atoms.capital(k) for k in telling)


def _words_near(atoms: Atoms, at: int, step: int) -> list[int]:
    found: list[int] = []
    for k in range(at, at + 2 * NEAR * step, step):
        if atoms.low(k) in ("", ".", "!", "?"):
            break
        if atoms.low(k).isalpha():
            found.append(k)
    return found
