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


SLACK = Option(
    "number",
    "By how many points a percentage may be off, beyond rounding up or down.",
    default=Decimal(0),
    low=Decimal(0),
    high=Decimal(100),
)
# The checks that come with claimcheck, by the name that a rule gives them.
CHECKS: Mapping[str, Options] = {
    "arithmetic": {"slack": SLACK},
    "bare-change": {},
    "counted-people": {
        "before": Option("text", "The lexicon of what stands before the figure: killing, crowd of."),
        "after": Option(
            "text", "The lexicon of what stands behind the figure and its people: killed, marched."
        ),
        "people": Option("text", "The lexicon of words for people, in the singular."),
        "least": Option("number", "The smallest figure that counts.", default=Decimal(0), low=Decimal(0)),
    },
    "lead-in-margin": {},
    "percentages": {"slack": SLACK},
    "points": {},
    "poll-basics": {
        "least": Option(
            "number",
            "How many of who asked, how many were asked, and when must be missing.",
            default=Decimal(1),
            low=Decimal(1),
            high=Decimal(3),
        ),
    },
    "relative-risk": {},
    "study-basics": {
        "least": Option(
            "number",
            "How many of size and kind must be missing.",
            default=Decimal(1),
            low=Decimal(1),
            high=Decimal(2),
        ),
    },
    "superlatives": {},
    "unsourced-figures": {
        "counts-from": Option(
            "number",
            "The smallest count that is looked at; a sum must be ten times that.",
            default=Decimal(1000),
            low=Decimal(0),
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
}
