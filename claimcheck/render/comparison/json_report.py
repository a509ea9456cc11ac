"""A comparison as one JSON object, schema 1: a line for each drift."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from claimcheck.model.drift import DRIFT_KINDS, Aligned, Comparison, Drift
from claimcheck.model.finding import SEVERITIES
from claimcheck.model.report import Tool
from claimcheck.model.span import Span
from claimcheck.render.schema import SCHEMA, Json, dumps, tool_json
from claimcheck.render.view import View


def render(tool: Tool, comparison: Comparison, view: View) -> Iterator[str]:
    """Yield the object; every drift is in it, whatever ``view`` shows."""
    members: dict[str, Json] = {
        "schema": SCHEMA,
        "tool": tool_json(tool),
        "original": {"path": comparison.originals.documents[0].path},
        "originals": [{"path": document.path} for document in comparison.originals.documents],
        "rewrite": {"path": comparison.rewrite.path},
        "related": comparison.related,
    }
    for name, value in members.items():
        yield f"{'{' if name == 'schema' else ' '}{dumps(name)}: {dumps(value)},\n"
    yield f' "drifts": {_listed([_drift(comparison, drift) for drift in comparison.drifts])},\n'
    yield f' "aligned": {_listed([_link(comparison, link) for link in comparison.aligned])},\n'
    yield f' "summary": {dumps(_summary(comparison))}}}\n'


def _listed(values: Sequence[Json]) -> str:
    return "[\n   " + ",\n   ".join(map(dumps, values)) + "]" if values else "[]"


def _drift(comparison: Comparison, drift: Drift) -> dict[str, Json]:
    finding, shift = drift.finding, drift.shift
    line, column = comparison.rewrite.lines.place(shift.rewrite.start)
    return {
        "id": drift.id,
        "kind": shift.kind,
        "rule": finding.rule,
        "severity": finding.severity,
        "message": finding.message,
        "line": line,
        "column": column,
        "fingerprint": finding.fingerprint,
        "suppressed": None if finding.suppressed is None else {"reason": finding.suppressed},
        "help": finding.help,
        "original": _origin(comparison, shift.original),
        "rewrite": {"span": shift.rewrite, "text": shift.rewrite.of(comparison.rewrite.text)},
        "before": shift.before,
        "after": shift.after,
    }


def _origin(comparison: Comparison, span: Span | None) -> Json:
    if span is None:
        return None
    document, there = comparison.originals.part(span)
    return {"span": there, "text": there.of(document.text), "path": document.path}


def _link(comparison: Comparison, link: Aligned) -> Json:
    document, there = comparison.originals.part(link.original)
    return {"original": there, "rewrite": link.rewrite, "score": link.score, "path": document.path}


def _summary(comparison: Comparison) -> dict[str, Json]:
    """Count what was found; drifts that somebody lets stand count apart."""
    standing = [d for d in comparison.drifts if d.finding.suppressed is None]
    kinds = Counter(drift.shift.kind for drift in standing)
    severities = Counter(drift.finding.severity for drift in standing)
    return {
        "statements": comparison.statements,
        "aligned": len({link.rewrite for link in comparison.aligned}),
        "drifts": len(standing),
        "suppressed": len(comparison.drifts) - len(standing),
        "kinds": {kind: kinds[kind] for kind in DRIFT_KINDS},
        "severities": {severity: severities[severity] for severity in SEVERITIES},
    }
