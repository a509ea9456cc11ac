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
    "adjacent-speakers": {},
    "agentless-harm": {
        "harms": Option("list", "Participles of harm: shot, beaten.", default=()),
        "forces": Option("list", "Who may have used force: police, soldiers.", default=()),
        "instruments": Option("list", "What harms and is nobody: bullet, baton.", default=()),
        "acts": Option("list", "What they do when they use it: fired, stormed.", default=()),
        "unless": Option("list", "Words for another cause, or another doer: earthquake, gunman.", default=()),
    },
    "chorus": {
        "fewest": Option(
            "number", "How many words a quotation has at least.", default=Decimal(6), low=Decimal(1)
        ),
        "together": Option("list", "Words with which several say something as one: statement.", default=()),
    },
    "combat-verbs": {
        "things": Option("list", "What gives and takes real blows: lorry, door.", default=()),
        "spoken-of": Option("list", "What only words can strike: plan, ruling.", default=()),
        "figurative": Option("list", "Verbs that strike nobody but in words: lambaste.", default=()),
        "doubtful": Option(
            "list", "Verbs that count only of these, or where somebody is seen to say it.", default=()
        ),
    },
    "double-hedges": {
        "modals": Option("list", "Modal verbs of possibility.", default=()),
        "adverbs": Option("list", "Adverbs of doubt: possibly.", default=()),
        "hearsay": Option("list", "Adverbs of hearsay: allegedly.", default=()),
        "charges": Option("list", "Words that say that something is alleged: accuse.", default=()),
    },
    "established-events": {
        "events": Option("list", "Each entry holds the words for one kind of event.", default=()),
        "doubts": Option(
            "list", "Words with which a sentence does not tell an event as a fact: deny.", default=()
        ),
        "crimes": Option("list", "Nouns for crimes that a court can prove.", default=()),
        "guilt": Option("list", "Phrases that say that it did: convicted of.", default=()),
    },
    "forecasts": {
        "futures": Option("list", "Verbs of the future: could, are set to.", default=()),
        "outcomes": Option("list", "What nobody can know yet: fall, collapse.", default=()),
        "planned": Option("list", "What people do by plan: meet, open.", default=()),
        "horizons": Option(
            "list", "Phrases for a far time, with which any other verb counts: next year.", default=()
        ),
        "unless": Option("list", "Words with which it is no forecast: if, vote.", default=()),
    },
    "orphan-quotes": {},
    "quote-marks": {},
    "scare-quotes": {
        "naming": Option(
            "list", "Words beside which a word in marks is a name or a term: called.", default=()
        ),
    },
    "verdicts": {
        "guilty": Option("list", "Nouns of guilt: killer.", default=()),
        "at-large": Option("list", "Words for one whom nobody has caught: hunt.", default=()),
        "held": Option("list", "Words for a charge: arrested.", default=()),
        "proved": Option("list", "Words for a proof: convicted.", default=()),
        "in-law": Option(
            "list", "Words with which one who is guilty is in the hands of the law: court.", default=()
        ),
        "deeds": Option("list", "What a suspect is said to have done: fled.", default=()),
        "named": Option("list", "Words with which somebody is named a suspect: identified.", default=()),
    },
    "vouching-verbs": {
        "verbs": Option("list", "Verbs that vouch: reveal, prove.", default=()),
        "cautious": Option(
            "list", "Verbs that count only where somebody is charged with a wrong: confirm.", default=()
        ),
        "wrongs": Option("list", "Words for a wrong: lie, cheat, illegal.", default=()),
        "parties": Option("list", "Nouns for who has a side: campaign, rival.", default=()),
    },
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
    "headline-hedge": {},
    "headline-number": {},
    "headline-quote": {},
    "headline-verb": {},
    "name-variant": {},
    "age-or-title": {},
    "no-change": {},
    "parts-total": {},
    "value-conflict": {},
    "certainty-drift": {},
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
