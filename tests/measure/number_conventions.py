"""Where sets of numbers that others labelled ask for something else than CONTRACT.md does."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from claimcheck.model.claims import Number
from tests.extract.numbers.reading import read
from tests.measure.number_sets import Case, Gold, same_value


@dataclass(frozen=True, slots=True)
class Convention:
    """What differs; and whether a lone gold number, one of ours, or a pair of them is such a case."""

    says: str
    gold: Callable[[Case, Gold], bool] = lambda case, gold: False
    ours: Callable[[Case, Number], bool] = lambda case, number: False
    pair: Callable[[Case, Gold, Number], bool] = lambda case, gold, number: False


ARTICLES = frozenset(("a", "an", "one", "no one", "nil", "zero", "once"))
SUMS = re.compile(r"\^|[0-9]e[+-]?[0-9]|[x×] ?10|\bover\b| - |ths?$|firsts$|\+/-|\bsquare dozen", re.I)
MONEY_OF_THE_PARTS = re.compile(r"(?:dollars?|usd|\$ ?[0-9.]+) (?:and )?[\w-]+$", re.I)
ARTICLE_OR_LETTER_CASE = re.compile(
    r"^(?:a|an) |\b(?:usd|aud|cad|nzd|mxn|rmb|btc)\b|[a-z]\$|^[a-z]+ \$|bitcoin|satoshi|₿"
)
HUNDREDTHS = frozenset(("cent", "pence", "penny", "p"))
AROUND = re.compile(
    r"(?:about|around|above|below|over|under|more|less|than|nearly|almost|only|just|some|another|the|an?|as|much|many"
    r"|close|to|at|least|up|barrel|per|day|bpd|/|ounce|gallon|of|oil|additional|further|extra|roughly|-LRB-|-RRB-|\W)*",
    re.I,
)


def _outside(case: Case, gold: Gold, number: Number) -> str:
    """Return the words of a gold span that ours leaves out."""
    if not gold.start <= number.span.start < number.span.end <= gold.end:
        return "?"
    return case.text[gold.start : number.span.start] + " " + case.text[number.span.end : gold.end]


def _is_dated(case: Case, gold: Gold) -> bool:
    seen = (n for n in read(case.text) if n.kind in ("date", "time"))
    return any(n.span.start < gold.end and gold.start < n.span.end for n in seen)


def _is_mean(case: Case, gold: Gold, number: Number) -> bool:
    if gold.value is None or number.value is None or number.high is None:
        return False
    return gold.high is None and 2 * gold.value == Decimal(number.value) + Decimal(number.high)


def _in_hundredths(case: Case, gold: Gold, number: Number) -> bool:
    is_part = (gold.unit or "").lower() in HUNDREDTHS
    return is_part and number.value is not None and gold.value == 100 * Decimal(number.value)


CONVENTIONS = (
    Convention(
        "a part of an identifier, an address or a bare string of digits is a number there",
        lambda case, gold: case.whole(gold) != gold.text.lower() and not gold.text.endswith("%"),
    ),
    Convention(
        '"a", "one" as a pronoun and "once" are numbers there, "next" and "last" ordinals, "a gallon" one gallon',
        lambda case, gold: (
            gold.text.lower() in ARTICLES or gold.relative or gold.text.lower().startswith(("a ", "an "))
        ),
    ),
    Convention("a unit without a figure is a quantity there", lambda case, gold: not gold.figure),
    Convention(
        "years, dates and times of day are numbers there; here they are of kind date and time, without a value",
        _is_dated,
        lambda case, number: number.kind in ("date", "time"),
        lambda case, gold, number: number.kind in ("date", "time"),
    ),
    Convention(
        'bounds are ranges there ("more than 20", "equal to 20"): a figure with a modifier here',
        lambda case, gold: gold.open_end,
        lambda case, number: case.in_open_range(number),
    ),
    Convention(
        "the set leaves out plain counts, ordinals, scores, fractions and vague figures; the contract asks for them",
        ours=lambda case, number: (
            case.quantities_only
            and (number.kind in ("count", "ordinal", "score", "fraction") or number.value is None)
        ),
    ),
    Convention("a range is its mean there; here it has both ends", pair=_is_mean),
    Convention(
        "cents and pence are units there; here hundredths of the ISO 4217 currency", pair=_in_hundredths
    ),
    Convention(
        "sums, powers, e-notation, parts in words of any size are worked out there; not the language of news",
        lambda case, gold: SUMS.search(gold.text) is not None,
        lambda case, number: any(
            SUMS.search(g.text) and g.start < number.span.end and number.span.start < g.end
            for g in case.golds
        ),
        lambda case, gold, number: SUMS.search(gold.text) is not None and not same_value(gold, number),
    ),
    Convention(
        'codes in lower case ("usd 20") and coins that have no ISO 4217 code are money there',
        lambda case, gold: ARTICLE_OR_LETTER_CASE.search(gold.text.lower()) is not None,
        pair=lambda case, gold, number: re.match("[a-z]+ \\$", gold.text) is not None,
    ),
    Convention(
        '"15 dollars and 50" is 15.50 there; here cents need their name',
        pair=lambda case, gold, number: MONEY_OF_THE_PARTS.search(gold.text) is not None,
    ),
    Convention(
        "the unit holds what a sum is per there; here money has its ISO 4217 code alone",
        pair=lambda case, gold, number: number.kind == "money" and " per " in (gold.unit or ""),
    ),
    Convention(
        "spans hold the modifier and what the figure is per there",
        pair=lambda case, gold, number: (
            "value" not in case.measures and AROUND.fullmatch(_outside(case, gold, number)) is not None
        ),
    ),
    Convention(
        "the set labels only what is part of an event; the contract asks for every number",
        ours=lambda case, number: "value" not in case.measures,
    ),
)
