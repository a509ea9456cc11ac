"""What ``where`` may ask of each claim: one literal table of fields and their kinds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from claimcheck.model.claims import (
    Change,
    CueClass,
    HedgeClass,
    Modifier,
    NumberKind,
    QuotationKind,
    SourceKind,
    Speech,
)
from claimcheck.model.finder import ClaimName

FieldKind = Literal["text", "presence", "number", "choice", "truth"]


@dataclass(frozen=True, slots=True)
class Field:
    """What a field holds: words, nothing but being there, a figure, one of ``values``, or yes and no.

    ``about`` says in an editor's words what that is. ``optional``: a claim may lack it, so that ``present``
    and ``absent`` tell claims apart.
    """

    kind: FieldKind
    about: str
    values: tuple[str, ...] = ()
    optional: bool = False


def _choice(about: str, literal: object, *, optional: bool = False) -> Field:
    return Field("choice", about, get_args(literal), optional)


def _text(about: str) -> Field:
    return Field("text", about, optional=True)


def _presence(about: str) -> Field:
    return Field("presence", about, optional=True)


def _number(about: str) -> Field:
    return Field("number", about)


def _count(about: str) -> Field:
    """Make a number that is absent where it is 0, or where there is none."""
    return Field("number", about, optional=True)


def _truth(about: str) -> Field:
    """Make a yes or no; a no is absent."""
    return Field("truth", about, ("true", "false", "yes", "no"), optional=True)


_POSITION = _choice(
    "Whether it is the first in the article that is as the rule's other conditions say, or a later one.",
    Literal["first", "later"],
)
_SOURCE_KIND = (
    "Who speaks: role is a post without a name (the mayor), anonymous somebody unnamed (an official), "
    "collective an unnamed group (residents), unresolved one of whom claimcheck cannot tell."
)

MEANT: Mapping[ClaimName, str] = {
    "attribution": "a statement, with the source who makes it and the cue that says so",
    "number": "a figure: a count, a sum, a percentage, a date",
    "hedge": "a word that softens what is said",
    "source": "one who speaks, with all that the article has of them",
    "quotation": "words between quotation marks",
    "document": "the article as a whole",
}

FIELDS: Mapping[ClaimName, Mapping[str, Field]] = {
    "attribution": {
        "speech": _choice(
            "How it is told: direct stands between quotation marks, indirect does not, mixed does in part.",
            Speech,
        ),
        "source": _text("The words that name the source, as they stand: the mayor, two officials."),
        "source.kind": _choice(_SOURCE_KIND, SourceKind, optional=True),
        "source.described": _truth(
            "Whether more than a bare noun says who it is: a source in the ministry, and not just a source."
        ),
        "source.noun": _text(
            "The noun that first names the source, in the singular: official, resident; of a name one part."
        ),
        "source.definite": _truth(
            "Whether it points at somebody known: it begins with the, this, his and the like, or is a pronoun."
        ),
        "source.plural": _truth("Whether several speak: officials, two residents."),
        "cue": _text("The words that tie source and statement, as they stand: said, according to."),
        "cue.lemma": _text("The cue in the form that lexicons list: say for said and says."),
        "cue.class": _choice(
            "How the cue reports: that of the rule whose list has it, such as cues-loaded; other where none.",
            CueClass,
            optional=True,
        ),
        "content": _text("The statement itself, as it stands."),
        "position": _POSITION,
        "confidence": _number(
            "How sure claimcheck is, from 0.4 to 1: of ten statements at 0.8, people agree with eight."
        ),
        "parent": _presence("Whether it stands inside another: the promise in She said he promised it."),
        "words": _number("How many words the statement has."),
        "numbers": _count(
            "How many figures are in it, dates and times too; those of a statement inside it are not."
        ),
        "hedges": _count("How many hedges are in it; those of a statement inside it are not."),
    },
    "number": {
        "kind": _choice(
            "What it is: points are percentage points, measure is a length, a weight and the like, ordinal is "
            "third or 3rd, rate is fivefold or 5 per 1,000.",
            NumberKind,
        ),
        "value": _count("How much, in digits: 1500000 for 1.5 million; of a range the lower end."),
        "unit": _text("Its unit: a currency such as GBP or USD, percent, metre, year."),
        "modifier": _choice(
            "What bounds it: over is more than, under is less than, at-most is up to.",
            Modifier,
            optional=True,
        ),
        "change": _choice("Which way it goes: up in rose by 5%, down in a cut of 5%.", Change, optional=True),
        "of": _text("The words for what is counted, as they stand: people in 40 people."),
        "of.lemma": _text("What is counted, in the singular: person in 40 people."),
        "attribution": _presence("Whether it stands in a statement."),
        "cue_near": _truth(
            "Whether a cue stands in its sentence, or the statement of the sentence before runs on into it."
        ),
        "position": _POSITION,
    },
    "hedge": {
        "class": _choice(
            "How it softens: hearsay is allegedly, modal is may, probability is perhaps, approximator is "
            "about, generaliser is usually.",
            HedgeClass,
        ),
        "attribution": _presence("Whether it stands in a statement."),
        "in_quote": _truth("Whether it stands between quotation marks."),
    },
    "source": {
        "kind": _choice(_SOURCE_KIND, SourceKind),
        "noun": _text(
            "The noun that first names it, in the singular: official, resident; of a name one part."
        ),
        "described": _truth("Whether the article says anywhere more of it than a bare noun."),
        "mentions": _number("How many times it is given as the source; he, she and they count."),
        "attributions": _count("How many statements it makes."),
        "words_quoted": _count("How many of its words stand between quotation marks."),
    },
    "quotation": {
        "kind": _choice(
            "How much is quoted: full is a sentence, fragment part of one, term a word or a title.",
            QuotationKind,
        ),
        "words": _number("How many words stand between the marks."),
        "attribution": _presence("Whether it belongs to a statement: somebody is there who says it."),
        "position": _POSITION,
    },
    "document": {
        "words": _number("How many words the article has, headline and all."),
        "sources": _count("How many sources speak in it; those of whom claimcheck cannot tell do not count."),
        "sources.named": _count(
            "How many of them are persons, organisations, posts (the mayor) or documents."
        ),
        "sources.anonymous": _count("How many of them are unnamed: an official, residents."),
        "attributions": _count("How many statements there are."),
        "hedges": _count("How many hedges there are."),
        "numbers": _count("How many figures there are; dates and times count."),
        "title": _text("The headline, as it stands."),
    },
}
