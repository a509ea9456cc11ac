"""One walk over the words of a document: everything that reads as a number, in order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.extract.numbers import names
from claimcheck.extract.numbers.atoms import DASHES, Atoms
from claimcheck.extract.numbers.calendar import read_date, read_time
from claimcheck.extract.numbers.drafts import Draft
from claimcheck.extract.numbers.figures import read_figure
from claimcheck.extract.numbers.lengths import as_age, read_one_length, read_stage_of_life
from claimcheck.extract.numbers.lexicon import Lexicon, match
from claimcheck.extract.numbers.magnitudes import is_currency_sign
from claimcheck.extract.numbers.measures import read_height
from claimcheck.extract.numbers.money import read_money, with_sign
from claimcheck.extract.numbers.pairs import read_pair
from claimcheck.extract.numbers.parts import read_part
from claimcheck.extract.numbers.ranks import is_after_sign, read_fold, read_rank, read_times
from claimcheck.extract.numbers.tallies import tally_end
from claimcheck.extract.numbers.units import with_unit

# The first that reads something wins.
WHOLE = (
    read_height, read_stage_of_life, read_time, read_date, read_part, read_rank, read_one_length, read_times, read_fold,
)  # fmt: skip


def scan(atoms: Atoms, lex: Lexicon) -> Iterator[Draft]:
    """Yield the numbers of a document as far as the words tell."""
    at, named, size = 0, -1, len(atoms.lowers)
    while at < size:
        if not may_start(atoms, lex, at):
            at += 1
            continue
        idiom = match(lex.phrases["number-idioms"], atoms, at)
        end = idiom[0] if idiom is not None else _phone_end(atoms, lex, at)
        if end is None and names.is_glued(atoms, lex, at):
            end = names.chunk_end(atoms, at)
        draft = read(atoms, lex, at) if end is None else None
        if draft is None:
            at = end or at + 1
        elif names.runs_on(atoms, draft):
            at = names.chunk_end(atoms, draft.last - 1)
        elif _is_no_number(atoms, lex, draft, named):
            at = named = draft.last
        else:
            yield draft
            at = draft.last


def _phone_end(atoms: Atoms, lex: Lexicon, at: int) -> int | None:
    end = names.phone_end(atoms, at)
    return end if end is not None and read_date(atoms, lex, at) is None else None


def may_start(atoms: Atoms, lex: Lexicon, at: int) -> bool:
    """Tell whether a number or a name that holds one can start here."""
    low = atoms.low(at)
    if low in DASHES:
        return _is_minus(atoms, at)
    return low in lex.starts or low[:1].isdigit() or (low[:1] == "." and len(low) > 1)


def _is_no_number(atoms: Atoms, lex: Lexicon, draft: Draft, named: int) -> bool:
    if names.is_list_number(atoms, draft):
        return True
    if draft.kind == "count" and draft.digits and is_after_sign(atoms, lex, draft.first):
        return False
    goes_on = named == draft.first - 1 and atoms.low(named) in names.JOINS and draft.kind == "count"
    return (goes_on and draft.unit is None) or names.is_name(atoms, lex, draft)


def read(atoms: Atoms, lex: Lexicon, at: int) -> Draft | None:
    """Return the number that starts at ``at``."""
    for reader in WHOLE:
        draft = reader(atoms, lex, at)
        if draft is not None:
            return draft
    one = read_single(atoms, lex, at)
    if one is None:
        return None
    return _settled(atoms, lex, read_pair(atoms, lex, one, read_single) or one)


def read_single(atoms: Atoms, lex: Lexicon, at: int) -> Draft | None:
    """Return one figure with its sign, currency and unit."""
    low = atoms.low(at)
    if (low == "minus" and atoms.low(at - 1) not in ("or", "/")) or low in DASHES:
        draft = read_single(atoms, lex, at + 1) if atoms.low(at + 1) not in DASHES else None
        return with_sign(draft, at) if draft is not None and (draft.digits or low == "minus") else None
    money = read_money(atoms, lex, at)
    if money is not None:
        return money
    figure = read_figure(atoms, lex, at)
    return with_unit(atoms, lex, figure) if figure is not None else None


def _is_minus(atoms: Atoms, at: int) -> bool:
    """Tell the sign of "-5" from a dash: glued to the digits, and to nothing before it."""
    after = atoms.word(at + 1)[:1]
    tied = atoms.joined(at - 1) and atoms.low(at - 1) not in ("(", "[")
    return atoms.joined(at) and not tied and (after.isdecimal() or is_currency_sign(after))


def _settled(atoms: Atoms, lex: Lexicon, draft: Draft) -> Draft:
    """Tell what a bare count is by the words around it: a place in a row, an age, a score, perhaps a pronoun."""
    if draft.kind not in ("count", "range") or draft.unit is not None:
        return draft
    if is_after_sign(atoms, lex, draft.first):
        return replace(draft, kind="ordinal") if draft.kind == "count" else draft
    age = as_age(atoms, lex, draft)
    if age is not None:
        return age
    if draft.kind == "count" and draft.digits and tally_end(atoms, lex, draft):
        return replace(draft, kind="score")
    is_one = draft.kind == "count" and draft.last == draft.first + 1 and atoms.low(draft.first) == "one"
    return replace(draft, reading="one") if is_one and draft.noun is None else draft
