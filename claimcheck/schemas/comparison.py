"""The schema of the JSON report of ``compare``, schema 1. Later versions may add members."""

from __future__ import annotations

from claimcheck.model.drift import DRIFT_KINDS
from claimcheck.model.finding import SEVERITIES
from claimcheck.schemas.parts import Schema, any_of, members, one_of, ref, root
from claimcheck.schemas.report import COUNT, NOTHING, PLACE, RULE, SCHEMA, SHA256, SPAN, TEXT, span, tool

PATH = members({"path": TEXT})


def schema() -> Schema:
    """Return the schema of a comparison."""
    return root(
        "A comparison of claimcheck",
        members(
            {
                "schema": {"const": SCHEMA},
                "tool": ref("tool"),
                "original": {"description": "The first of the originals.", **PATH},
                "originals": _list(PATH),
                "rewrite": PATH,
                "related": {
                    "description": "Whether the texts have to do with each other.",
                    "type": "boolean",
                },
                "drifts": _list(ref("drift")),
                "aligned": _list(ref("link")),
                "summary": ref("summary"),
            }
        ),
        span=span(),
        tool=tool(),
        drift=_drift(),
        link=members(
            {
                "original": SPAN,
                "rewrite": SPAN,
                "score": {"type": "number", "minimum": 0, "maximum": 1},
                "path": {"description": "Which of the originals.", **TEXT},
            }
        ),
        summary=_summary(),
    )


def _drift() -> Schema:
    statement = {"span": SPAN, "text": TEXT}
    return members(
        {
            "id": {"type": "string", "pattern": r"^D\d+$"},
            "kind": one_of(DRIFT_KINDS),
            "rule": RULE,
            "severity": one_of(SEVERITIES),
            "message": TEXT,
            **PLACE,
            "fingerprint": SHA256,
            "suppressed": any_of(members({"reason": TEXT}), NOTHING),
            "help": TEXT,
            "original": {
                "description": "The statement that it goes back to; null where the rewrite added something.",
                **any_of(members({**statement, "path": TEXT}), NOTHING),
            },
            "rewrite": members(statement),
            "before": TEXT,
            "after": TEXT,
        }
    )


def _summary() -> Schema:
    return members(
        {
            "statements": COUNT,
            "aligned": COUNT,
            "drifts": COUNT,
            "suppressed": COUNT,
            "kinds": members(dict.fromkeys(DRIFT_KINDS, COUNT)),
            "severities": members(dict.fromkeys(SEVERITIES, COUNT)),
        }
    )


def _list(item: Schema) -> Schema:
    return {"type": "array", "items": item}
