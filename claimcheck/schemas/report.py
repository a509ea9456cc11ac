"""The schema of the JSON report, schema 1; ``$defs/line`` is a line of ``jsonl``. Later versions may add members."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

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
from claimcheck.model.document import SectionKind
from claimcheck.model.finding import SEVERITIES
from claimcheck.packs.rules import ID
from claimcheck.schemas.parts import Schema, any_of, members, one_of, ref, root

SCHEMA = 1
TEXT: Schema = {"type": "string"}
COUNT: Schema = {"type": "integer", "minimum": 0}
FROM_ONE: Schema = {"type": "integer", "minimum": 1}
NOTHING: Schema = {"type": "null"}
SHA256: Schema = {"type": "string", "pattern": "^[0-9a-f]*$"}
RULE: Schema = {"type": "string", "pattern": f"^{ID.pattern}$"}
DECIMAL: Schema = {"type": "string", "pattern": r"^-?\d+(\.\d+)?$"}
SPAN = ref("span")
PLACE: Mapping[str, Schema] = {"line": FROM_ONE, "column": FROM_ONE}


def schema() -> Schema:
    """Return the schema of a report."""
    document, failure = _document(), {"path": TEXT, "code": TEXT, "message": TEXT}
    head = {"schema": {"const": SCHEMA}, "tool": ref("tool")}
    return root(
        "A report of claimcheck",
        members({**head, "documents": _list(ref("document")), "errors": _list(ref("error"))}),
        span=span(),
        tool=tool(),
        document=members(document),
        error={"description": "An article that could not be read.", **members(failure)},
        line={
            "description": "A line of jsonl: one article, or why it could not be read.",
            "oneOf": [
                members({**head, **document}),
                members({**head, "path": TEXT, "error": ref("error")}),
            ],
        },
        section=members({"kind": one_of(get_args(SectionKind)), "span": SPAN}),
        quotation=_quotation(),
        source=_source(),
        attribution=_attribution(),
        number=_number(),
        hedge=_hedge(),
        finding=_finding(),
        summary=_summary(),
    )


def span() -> Schema:
    """Return the schema of a stretch of a text."""
    return {
        "description": "Start and end in code points of the document's text, the end not included.",
        "type": "array",
        "items": COUNT,
        "minItems": 2,
        "maxItems": 2,
    }


def tool() -> Schema:
    """Return the schema of what made a report."""
    version = {"name": TEXT, "version": TEXT}
    return members(
        {
            "name": {"const": "claimcheck"},
            "version": TEXT,
            "pipeline": members(version),
            "packs": _list(members({**version, "sha256": SHA256})),
        }
    )


def _document() -> dict[str, Schema]:
    return {
        "path": TEXT,
        "format": TEXT,
        "sha256": SHA256,
        "text": {"description": "The article as read; spans count its code points.", **TEXT},
        "words": COUNT,
        "sentences": COUNT,
        "notes": _list(TEXT),
        "sections": _list(ref("section")),
        "quotations": _list(ref("quotation")),
        "sources": _list(ref("source")),
        "attributions": _list(ref("attribution")),
        "numbers": _list(ref("number")),
        "hedges": _list(ref("hedge")),
        "findings": _list(ref("finding")),
        "summary": ref("summary"),
    }


def _quotation() -> Schema:
    return members(
        {
            "id": _id("Q"),
            "span": SPAN,
            "kind": one_of(get_args(QuotationKind)),
            "attribution": _or_null(_id("A")),
        }
    )


def _source() -> Schema:
    return members(
        {
            "id": _id("S"),
            "name": TEXT,
            "kind": one_of(get_args(SourceKind)),
            "mentions": _list(SPAN),
            "attributions": _list(_id("A")),
            "words_quoted": COUNT,
        }
    )


def _attribution() -> Schema:
    source = {"span": SPAN, "text": TEXT, "kind": one_of(get_args(SourceKind)), "id": _id("S")}
    cue = {"spans": _list(SPAN), "text": TEXT, "lemma": TEXT, "class": one_of(get_args(CueClass))}
    return members(
        {
            "id": _id("A"),
            "rule": {"description": "The rule that knows the cue, or null.", **_or_null(RULE)},
            "speech": one_of(get_args(Speech)),
            "source": _or_null(members(source)),
            "cue": _or_null(members(cue)),
            "content": members({"spans": _list(SPAN), "text": TEXT}),
            "parent": _or_null(_id("A")),
            "numbers": _list(_id("N")),
            "hedges": _list(_id("H")),
            "confidence": {"type": "number", "minimum": 0, "maximum": 1},
            **PLACE,
        }
    )


def _number() -> Schema:
    return members(
        {
            "id": _id("N"),
            "rule": RULE,
            "span": SPAN,
            "text": TEXT,
            "kind": one_of(get_args(NumberKind)),
            "value": {"description": "A decimal in the base unit.", **_or_null(DECIMAL)},
            "high": {"description": "The upper end of a range.", **_or_null(DECIMAL)},
            "unit": _or_null(TEXT),
            "modifier": _or_null(one_of(get_args(Modifier))),
            "change": _or_null(one_of(get_args(Change))),
            "of": {"description": "What is counted.", **_or_null(members({"span": SPAN, "text": TEXT}))},
            "attribution": _or_null(_id("A")),
            **PLACE,
        }
    )


def _hedge() -> Schema:
    return members(
        {
            "id": _id("H"),
            "rule": RULE,
            "span": SPAN,
            "text": TEXT,
            "class": one_of(get_args(HedgeClass)),
            "scope": _or_null(SPAN),
            "attribution": _or_null(_id("A")),
            "in_quote": {"type": "boolean"},
            **PLACE,
        }
    )


def _finding() -> Schema:
    return members(
        {
            "rule": RULE,
            "name": TEXT,
            "severity": one_of(SEVERITIES),
            "message": TEXT,
            "span": SPAN,
            "text": TEXT,
            **PLACE,
            "end_line": FROM_ONE,
            "end_column": FROM_ONE,
            "related": _list(members({"span": SPAN, "label": TEXT})),
            "help": TEXT,
            "fingerprint": SHA256,
            "suppressed": _or_null(members({"reason": TEXT})),
        }
    )


def _summary() -> Schema:
    counts = (
        "attributions",
        "named",
        "anonymous",
        "without_source",
        "numbers",
        "numbers_without_source",
        "hedges",
    )
    findings = members(dict.fromkeys(SEVERITIES, COUNT))
    return members({**dict.fromkeys(counts, COUNT), "findings": findings})


def _list(item: Schema) -> Schema:
    return {"type": "array", "items": item}


def _id(letter: str) -> Schema:
    return {"type": "string", "pattern": rf"^{letter}[1-9]\d*$"}


def _or_null(part: Schema) -> Schema:
    return any_of(part, NOTHING)
