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
from claimcheck.model.rule import ClaimName

FieldKind = Literal["text", "presence", "number", "choice", "truth"]


@dataclass(frozen=True, slots=True)
class Field:
    """What a field holds: words, nothing but being there, a figure, one of ``values``, or yes and no.

    ``optional``: a claim may lack it, so that ``present`` and ``absent`` tell claims apart.
    """

    kind: FieldKind
    values: tuple[str, ...] = ()
    optional: bool = False


def _choice(literal: object, *, optional: bool = False) -> Field:
    return Field("choice", get_args(literal), optional)


_TEXT = Field("text", optional=True)
_PRESENCE = Field("presence", optional=True)
_NUMBER = Field("number")
_COUNT = Field("number", optional=True)  # a count of 0 is absent
_TRUTH = Field("truth", ("true", "false", "yes", "no"), optional=True)  # false is absent
_POSITION = _choice(Literal["first", "later"])  # among the claims that pass all other tests

FIELDS: Mapping[ClaimName, Mapping[str, Field]] = {
    "attribution": {
        "speech": _choice(Speech),
        "source": _TEXT,
        "source.kind": _choice(SourceKind, optional=True),
        "source.described": _TRUTH,
        "source.plural": _TRUTH,
        "source.noun": _TEXT,
        "cue": _TEXT,
        "cue.lemma": _TEXT,
        "cue.class": _choice(CueClass, optional=True),
        "content": _TEXT,
        "position": _POSITION,
        "confidence": _NUMBER,
        "parent": _PRESENCE,
        "words": _NUMBER,
        "numbers": _COUNT,
        "hedges": _COUNT,
    },
    "number": {
        "kind": _choice(NumberKind),
        "value": Field("number", optional=True),
        "unit": _TEXT,
        "modifier": _choice(Modifier, optional=True),
        "change": _choice(Change, optional=True),
        "of": _TEXT,
        "of.lemma": _TEXT,
        "attribution": _PRESENCE,
        "cue_near": _TRUTH,
        "position": _POSITION,
    },
    "hedge": {
        "class": _choice(HedgeClass),
        "attribution": _PRESENCE,
        "in_quote": _TRUTH,
    },
    "source": {
        "kind": _choice(SourceKind),
        "noun": _TEXT,
        "described": _TRUTH,
        "mentions": _NUMBER,
        "attributions": _COUNT,
        "words_quoted": _COUNT,
    },
    "quotation": {
        "kind": _choice(QuotationKind),
        "words": _NUMBER,
        "attribution": _PRESENCE,
        "position": _POSITION,
    },
    "document": {
        "words": _NUMBER,
        "sources": _COUNT,
        "sources.named": _COUNT,
        "sources.anonymous": _COUNT,
        "attributions": _COUNT,
        "hedges": _COUNT,
        "numbers": _COUNT,
        "title": _TEXT,
    },
}
