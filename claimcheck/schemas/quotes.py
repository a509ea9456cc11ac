"""The schema of the JSON of ``claimcheck quotes``, schema 1. Later versions may add members."""

from __future__ import annotations

from claimcheck.model.finding import SEVERITIES
from claimcheck.model.quote_kinds import QUOTE_KINDS
from claimcheck.schemas.parts import Schema, any_of, members, one_of, ref, root
from claimcheck.schemas.report import COUNT, FROM_ONE, NOTHING, RULE, SCHEMA, SHA256, SPAN, TEXT, span, tool

TEXT_OR_NULL = any_of(TEXT, NOTHING)


def schema() -> Schema:
    """Return the schema of a report on quotations."""
    path = members({"path": TEXT})
    return root(
        "Quotations held against transcripts by claimcheck",
        members(
            {
                "schema": {"const": SCHEMA},
                "tool": ref("tool"),
                "article": path,
                "transcripts": _list(members({"path": TEXT, "format": TEXT})),
                "quotes": _list(ref("quote")),
                "summary": ref("summary"),
            }
        ),
        span=span(),
        tool=tool(),
        quote=_quote(),
        match=_match(),
        difference=_difference(),
        summary=_summary(),
    )


def _quote() -> Schema:
    return members(
        {
            "id": {"type": "string", "pattern": r"^Q[1-9]\d*$"},
            "span": SPAN,
            "text": TEXT,
            "kind": {"description": "The most serious kind that holds.", **one_of(QUOTE_KINDS)},
            "rule": any_of(RULE, NOTHING),
            "severity": any_of(one_of(SEVERITIES), NOTHING),
            "message": TEXT_OR_NULL,
            "speaker": {"description": "The source, as the article names it.", **TEXT_OR_NULL},
            "speaker_check": {
                "description": "Whether that is who the transcript says spoke.",
                **one_of(("right", "wrong", "unknown")),
            },
            "attribution": any_of({"type": "string", "pattern": r"^A[1-9]\d*$"}, NOTHING),
            "line": FROM_ONE,
            "column": FROM_ONE,
            "fingerprint": any_of(SHA256, NOTHING),
            "suppressed": any_of(members({"reason": TEXT}), NOTHING),
            "help": TEXT_OR_NULL,
            "match": {"description": "Where most of it was said.", **any_of(ref("match"), NOTHING)},
            "also": {"description": "The other places, where there are several.", **_list(ref("match"))},
            "diff": _list(ref("difference")),
        }
    )


def _match() -> Schema:
    return members(
        {
            "path": TEXT,
            "span": {
                "description": "Code points of the transcript as read: the words of all cues, or the text of the file.",
                **SPAN,
            },
            "text": TEXT,
            "line": FROM_ONE,
            "time": TEXT_OR_NULL,
            "speaker": TEXT_OR_NULL,
            "score": {"type": "number", "minimum": 0, "maximum": 1},
        }
    )


def _difference() -> Schema:
    tags = one_of(("equal", "delete", "insert", "replace"))
    return {
        "description": "What was said, and what is quoted.",
        "type": "array",
        "prefixItems": [tags, TEXT, TEXT],
        "items": False,
        "minItems": 3,
    }


def _summary() -> Schema:
    counts = dict.fromkeys(("quotes", "found", "findings", "suppressed"), COUNT)
    kinds = members(dict.fromkeys(QUOTE_KINDS, COUNT))
    return members({**counts, "kinds": kinds, "severities": members(dict.fromkeys(SEVERITIES, COUNT))})


def _list(item: Schema) -> Schema:
    return {"type": "array", "items": item}
