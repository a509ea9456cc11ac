"""A comparison as one JSON object, schema 1: a line for each drift."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from claimcheck.model.document import Document
from claimcheck.model.drift import DRIFT_KINDS, Comparison, Drift
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
        "original": {"path": comparison.original.path},
        "rewrite": {"path": comparison.rewrite.path},
        "related": comparison.related,
    }
    for name, value in members.items():
        yield f"{'{' if name == 'schema' else ' '}{dumps(name)}: {dumps(value)},\n"
    yield f' "drifts": {_listed([_drift(comparison, drift) for drift in comparison.drifts])},\n'
    links = [{"original": a.original, "rewrite": a.rewrite, "score": a.score} for a in comparison.aligned]
    yield f' "aligned": {_listed(links)},\n'
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
        "original": _statement(comparison.original, shift.original),
        "rewrite": _statement(comparison.rewrite, shift.rewrite),
        "before": shift.before,
        "after": shift.after,
    }


def _statement(document: Document, span: Span | None) -> Json:
    return None if span is None else {"span": span, "text": span.of(document.text)}


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
