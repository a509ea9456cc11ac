"""Checks: what a rule may leave to Python, the options that each has, and what one finds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

from claimcheck.model.finding import Related
from claimcheck.model.span import Span

OptionKind = Literal["number", "text", "choice", "truth", "list"]

# None is an option that nobody set. Numbers are exact: never floats.
OptionValue: TypeAlias = Decimal | str | bool | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Option:
    """What an editor may set: ``about`` says in one line what it does.

    ``low`` and ``high`` bound a number, both included; ``values`` are those of a choice.
    """

    kind: OptionKind
    about: str
    default: OptionValue = None
    low: Decimal | None = None
    high: Decimal | None = None
    values: tuple[str, ...] = ()


Options: TypeAlias = Mapping[str, Option]


@dataclass(frozen=True, slots=True)
class Found:
    """Words that a check objects to: ``value`` fills {value} in the message, ``related`` shows with it."""

    span: Span
    value: str = ""
    related: tuple[Related, ...] = ()


# The checks that come with claimcheck, by the name that a rule gives them.
CHECKS: Mapping[str, Options] = {
    "percentages": {
        "slack": Option(
            "number",
            "By how many points a percentage may be off, beyond rounding up or down.",
            default=Decimal(0),
            low=Decimal(0),
            high=Decimal(100),
        ),
    },
    "weekday-date": {
        "year": Option(
            "number",
            "The year of dates that name none. Without it nothing is said of them.",
            low=Decimal(1583),
            high=Decimal(9999),
        ),
        "since": Option(
            "number",
            "Leave earlier years alone: until 1927 some countries counted days by another calendar.",
            default=Decimal(1927),
            low=Decimal(1583),
            high=Decimal(9999),
        ),
    },
    "allegations": {},
    "first-quotation": {},
    "late-source": {},
    "lapsed-source": {
        "sentences": Option(
            "number",
            "How many sentences in a row go on without a source before anything is said.",
            default=Decimal(3),
            low=Decimal(1),
            high=Decimal(50),
        ),
    },
    "two-speakers": {},
    "anonymous-opinions": {},
    "one-source-of-many": {},
    "right-of-reply": {},
    "speakers-without-role": {},
}
