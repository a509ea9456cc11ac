"""What a figure counts: the noun phrase after it, read from the words alone where they settle it."""

from __future__ import annotations

from claimcheck.extract.numbers.atoms import DASHES, Atoms
from claimcheck.extract.numbers.drafts import Draft
from claimcheck.extract.numbers.lexicon import Lexicon, match
from claimcheck.extract.numbers.phrases import (
    LONGEST,
    Noun,
    belongs,
    is_plural,
    phrase_run,
    says_when,
    up_to_plural,
    with_second,
)  # fmt: skip
from claimcheck.extract.numbers.shares import named_share

OWNER = 5
QUOTES = frozenset("\"'“‘`[")
ADJECTIVAL = (
    "ed",
    "ing",
    "ic",
    "ble",
    "ful",
    "ous",
    "ive",
    "al",
    "ly",
    "ian",
    "ese",
    "ish",
    "self",
    "selves",
)
CLOSING = frozenset("\"'”’")
WHOLES = frozenset(("the", "all", "its", "their", "his", "her", "our", "those", "these"))
UNITS = ("percent-words", "point-words", "currencies", "measure-units", "time-units")
LINKS = {
    "money": ("in", "of"),
    "percent": ("of",),
    "fraction": ("of",),
    "measure": ("of",),
    "count": ("of",),
    "range": ("of",),
    "rate": (),
}


def plural_follows(atoms: Atoms, lex: Lexicon, at: int) -> bool:
    """Tell whether the words from ``at`` on start with a noun in the plural."""
    run = phrase_run(atoms, lex, at)
    return any(is_plural(lex, atoms.low(k)) and atoms.word(k).islower() for k in range(*run))


def counted_noun(atoms: Atoms, lex: Lexicon, draft: Draft) -> Noun | None:
    """Return what a number counts as far as the words tell; unsettled where only the parse can say."""
    if draft.noun is not None:
        return Noun(draft.noun, draft.noun + 1)
    if (named := named_share(atoms, lex, draft)) is not None:
        return named
    if draft.kind == "money" and atoms.low(draft.first - 1) == "worth":
        worth = draft.first - 1
        return _before_worth(atoms, lex, worth - (atoms.low(worth - 1) == ","))
    if atoms.low(draft.first) in lex.times or draft.kind not in LINKS or _is_range_of_units(draft):
        return None
    if (start := _link(atoms, draft)) is not None:
        return _linked(atoms, lex, draft, start)
    apart = _after_loose_hyphen(atoms, lex, draft) or _towards(atoms, lex, draft)
    return apart or (_following(atoms, lex, draft) if _may_precede_noun(atoms, lex, draft) else None)


def _link(atoms: Atoms, draft: Draft) -> int | None:
    """Return where the noun after "of", "in" or "half the" starts."""
    after = atoms.low(draft.last)
    if draft.kind == "money" and after == "worth" and atoms.low(draft.last + 1) == "of":
        return draft.last + 2
    if after in LINKS[draft.kind]:
        return draft.last + 1
    is_half = draft.kind == "fraction" and atoms.low(draft.last - 1) == "half" and after in WHOLES
    return draft.last if is_half else None


def _is_range_of_units(draft: Draft) -> bool:
    return draft.kind == "range" and draft.unit not in (None, "percent")


def _may_precede_noun(atoms: Atoms, lex: Lexicon, draft: Draft) -> bool:
    """Tell "one in three voters", whose noun follows at once, from "a two-thirds majority"."""
    if draft.kind in ("fraction", "rate"):
        return draft.unit is None and draft.last - draft.first > 2 and not atoms.hyphen(draft.first + 1)
    vague = match(lex.phrases["magnitude-plurals"], atoms, draft.first)
    if vague is not None and vague[0] == draft.last:  # "hundreds dead", but "hundreds flee"
        more = atoms.low(draft.last) == "more" and plural_follows(atoms, lex, draft.last + 1)
        return more or atoms.low(draft.last) in lex.words["counted-adjectives"]
    return draft.kind in ("count", "range") and draft.unit is None


def _after_loose_hyphen(atoms: Atoms, lex: Lexicon, draft: Draft) -> Noun | None:
    """Read "a six - member team", and not "all six - police said - are safe"."""
    at = draft.last
    if draft.kind != "count" or atoms.low(at) != "-" or atoms.joined(at - 1) or atoms.joined(at):
        return None
    named = (at + 1, at + 2)
    plain = all(atoms.low(k).isalpha() and atoms.low(k) not in lex.words["phrase-ends"] for k in named)
    closed = any(atoms.low(k) in DASHES for k in range(at + 1, at + 1 + LONGEST))
    single = atoms.word(at + 1).islower() and not is_plural(lex, atoms.low(at + 1))
    return Noun(at + 1, at + 2) if plain and single and not closed else None


def _before_worth(atoms: Atoms, lex: Lexicon, end: int) -> Noun | None:
    """Read "A new aid package worth $500 million", "jewels worth $500"."""
    first = end
    while end - first < LONGEST and belongs(atoms, lex, first - 1) and atoms.low(first - 1):
        first -= 1
    if first == end:
        return None
    if atoms.low(first - 1) in lex.words["determiners"]:
        return Noun(first, end)
    return Noun(end - 1, end) if is_plural(lex, atoms.low(end - 1)) else None


def _linked(atoms: Atoms, lex: Lexicon, draft: Draft, at: int) -> Noun | None:
    """Read "Dozens of people", "a quarter of the voters", "$30 billion in military assistance"."""
    while atoms.low(at) in WHOLES and at < draft.last + 4:
        at += 1
    if atoms.low(at) in QUOTES:
        at += 1
    at = _past_figure(atoms, lex, at)
    first, last = phrase_run(atoms, lex, at)
    if atoms.low(last) == "'s" and atoms.low(last + 1) in QUOTES:  # three of the band's "backers"
        first, last = phrase_run(atoms, lex, last + 2)
    if first == last or atoms.low(at) in lex.words["months"] or _is_of_those(atoms, at):
        return None
    by_plural = up_to_plural(atoms, lex, first, last)
    if draft.kind == "money":
        return _bought(atoms, lex, first, last, by_plural)
    if by_plural is not None and by_plural != last:
        return Noun(first, by_plural)
    joined = _past_second_adjective(atoms, lex, last) if by_plural is None else None
    if joined is not None and draft.kind == "count":
        return Noun(first, joined)
    closed = atoms.low(last) in ("", ".", ",", ";", '"', "”") or _is_sure_noun(atoms, lex, first, last)
    return Noun(first, last, settled=by_plural is not None or closed)


def _bought(atoms: Atoms, lex: Lexicon, first: int, last: int, by_plural: int | None) -> Noun | None:
    """Read "in military assistance and armaments": the grammar tells what "and" joins."""
    if atoms.capital(first) or lex.has("no-money-noun", atoms.low(first)):
        return None
    alone = atoms.low(last) not in ("and", "or", ",", "'s")
    sure = by_plural == last or _is_sure_noun(atoms, lex, first, last)
    return Noun(first, last, settled=alone and sure)


def _is_of_those(atoms: Atoms, at: int) -> bool:
    """Read "70 percent of those questioned"."""
    return atoms.low(at - 1) in ("those", "these") and atoms.low(at).endswith(("ed", "ing"))


def _towards(atoms: Atoms, lex: Lexicon, draft: Draft) -> Noun | None:
    """Read "from 300 to 450 members"."""
    at = draft.last + 1
    if draft.kind != "count" or atoms.low(draft.last) != "to" or atoms.low(draft.first - 1) != "from":
        return None
    past = _past_figure(atoms, lex, at) if _is_figure(atoms, lex, at) else at
    first, last = phrase_run(atoms, lex, past)
    end = up_to_plural(atoms, lex, first, last) if past != at else None
    return Noun(first, end) if end is not None else None


def _past_figure(atoms: Atoms, lex: Lexicon, at: int) -> int:
    """Return where "passengers" starts in "the seven passengers", "the ship's 1,200 passengers"."""
    for k in range(at, at + OWNER):
        if _is_figure(atoms, lex, k):
            end = _figure_end(atoms, lex, k)
            return at if atoms.hyphen(end) or _is_unit(atoms, lex, end) else _past_filler(atoms, lex, end)
        if atoms.low(k) != "'s" and not (atoms.low(k)[:1].isalpha() and belongs(atoms, lex, k)):
            break
    return at


def _figure_end(atoms: Atoms, lex: Lexicon, at: int) -> int:
    first = at
    while at - first < OWNER and (_is_figure(atoms, lex, at) or atoms.low(at) in lex.magnitudes):
        at += 1
    return at


def _is_unit(atoms: Atoms, lex: Lexicon, at: int) -> bool:
    return any(match(lex.phrases[slug], atoms, at) for slug in UNITS)


def _is_figure(atoms: Atoms, lex: Lexicon, at: int) -> bool:
    return atoms.low(at) in lex.small or atoms.low(at)[:1].isdigit()


def _past_filler(atoms: Atoms, lex: Lexicon, at: int) -> int:
    start = at
    while atoms.word(at) in lex.words["before-counted"] and at < start + 3:
        at += 1
    return at


def _following(atoms: Atoms, lex: Lexicon, draft: Draft) -> Noun | None:
    start = _past_bound(atoms, lex, draft.last)
    if atoms.low(start) in lex.words["counted-adjectives"]:
        adjectives = _adjectives(atoms, lex, start)
        if not plural_follows(atoms, lex, adjectives):
            return Noun(start, adjectives)
    at = _past_aside(atoms, _past_filler(atoms, lex, start))
    if atoms.low(at) in QUOTES and atoms.low(at) != "'":
        at += 1
    first, last = phrase_run(atoms, lex, at)
    if atoms.hyphen(start) or first == last or _says_when_or_how(atoms, lex, first, last):
        return None
    if draft.value == 1:
        return Noun(first, last, settled=_is_sure_noun(atoms, lex, first, last))
    several = draft.kind != "fraction"  # "one in five pupils skips"
    return _in_plural(atoms, lex, first, last, several)


def _past_bound(atoms: Atoms, lex: Lexicon, at: int) -> int:
    """Step over "or more", "-odd" and the "-strong" of "a 1,000-strong force"."""
    modifier = match(lex.modifiers_after, atoms, at)
    at = modifier[0] if modifier is not None else at
    return at + 2 if atoms.hyphen(at) and atoms.low(at + 1) == "strong" else at


def _in_plural(atoms: Atoms, lex: Lexicon, first: int, last: int, several: bool) -> Noun | None:
    by_plural = up_to_plural(atoms, lex, first, last, several)
    if by_plural is not None:
        return Noun(first, with_second(atoms, lex, by_plural))
    if (joined := _past_second_adjective(atoms, lex, last)) is not None:
        return Noun(first, joined)
    is_verb = last == first + 1 and atoms.low(first).endswith("ed") and atoms.low(last) != ","
    return None if is_verb else Noun(first, last, settled=False)  # a verb: "the two squabbled"


def _is_sure_noun(atoms: Atoms, lex: Lexicon, first: int, last: int) -> bool:
    """Tell "one candidate in" from "one available to" and "one member voted against"."""
    low = atoms.low(first)
    is_other = low.endswith(ADJECTIVAL) or low in lex.words["no-nouns-after-one"]
    return last == first + 1 and atoms.low(last) != "'s" and not is_other


def _past_second_adjective(atoms: Atoms, lex: Lexicon, last: int) -> int | None:
    """Read on in "46 Latin American and Caribbean countries", "24 Labour and 19 Liberal members"."""
    if atoms.low(last) not in ("and", "or") and atoms.low(last) not in CLOSING:
        return None
    return up_to_plural(atoms, lex, *phrase_run(atoms, lex, _figure_end(atoms, lex, last + 1)))


def _past_aside(atoms: Atoms, at: int) -> int:
    """Step over "(mostly elderly)" between a figure and its noun; one that holds figures is none."""
    if atoms.low(at) != "(":
        return at
    for k in range(at + 1, at + OWNER):
        if atoms.low(k) == ")":
            return k + 1
        if not atoms.low(k).isalpha():
            break
    return at


def _says_when_or_how(atoms: Atoms, lex: Lexicon, first: int, last: int) -> bool:
    """Tell "700 last year", "two seriously" from a figure with its noun."""
    if says_when(atoms, lex, first):
        return True
    if last == first + 1 and atoms.low(first) in lex.words["months"]:
        return True
    return (
        last == first + 1
        and atoms.low(first).endswith("ly")
        and atoms.low(first) not in lex.words["nouns-in-ly"]
    )


def _adjectives(atoms: Atoms, lex: Lexicon, at: int) -> int:
    """Read "Dead or injured", "dead and missing"."""
    at += 1
    while atoms.low(at) in ("or", "and") and atoms.low(at + 1) in lex.words["counted-adjectives"]:
        at += 2
    return at
