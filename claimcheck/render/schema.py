"""Reports as JSON values, schema 1. What is here programs rely on: add to it, and change nothing."""

from __future__ import annotations

import json
import re
from typing import TypeAlias

from claimcheck.model.claims import Attribution, Hedge, Number, Quotation, Source, SourceMention
from claimcheck.model.coverage import Coverage
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding
from claimcheck.model.report import DocumentReport, Failure, Summary, Tool
from claimcheck.model.span import Span

SCHEMA = 1

# ``object`` at the leaves, since list and dict are invariant: strings, numbers, true, false, null.
Json: TypeAlias = object

# Allowed bare in JSON, but commands to a terminal that shows it.
_TERMINAL = re.compile("[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def dumps(value: Json, *, indent: int | None = None) -> str:
    """Write a value, on one line or indented; control characters are escaped, others stand as they are."""
    written = json.dumps(value, ensure_ascii=False, indent=indent)
    return _TERMINAL.sub(lambda match: f"\\u{ord(match[0]):04x}", written)


def tool_json(tool: Tool) -> dict[str, Json]:
    """Say what made the report."""
    return {
        "name": "claimcheck",
        "version": tool.version,
        "pipeline": {"name": tool.model, "version": tool.model_version},
        "packs": [{"name": p.name, "version": p.version, "sha256": p.sha256} for p in tool.packs],
    }


def failure_json(failure: Failure) -> dict[str, Json]:
    """Say which article could not be read, and why."""
    return {"path": failure.name, "code": failure.code, "message": failure.message}


def document_json(report: DocumentReport) -> dict[str, Json]:
    """Return everything that was found in one document."""
    document, claims = report.document, report.claims
    return {
        "path": document.name,
        "format": document.format,
        "sha256": document.sha256,
        "text": document.text,
        "words": report.words,
        "sentences": report.sentences,
        "notes": list(document.notes),
        "sections": [{"kind": s.kind, "span": s.span} for s in document.sections],
        "quotations": [_quotation(q) for q in claims.quotations],
        "sources": [_source(s) for s in claims.sources],
        "attributions": [_attribution(document, a) for a in claims.attributions],
        "numbers": [_number(document, n) for n in claims.numbers],
        "hedges": [_hedge(document, h) for h in claims.hedges],
        "findings": [_finding(document, f) for f in report.findings],
        "summary": _summary(report.summary),
    }


def _place(document: Document, span: Span) -> dict[str, Json]:
    line, column = document.lines.place(span.start)
    return {"line": line, "column": column}


def _words(document: Document, spans: tuple[Span, ...]) -> str:
    return " ".join(span.of(document.text) for span in spans)


def _quotation(quotation: Quotation) -> dict[str, Json]:
    return {
        "id": quotation.id,
        "span": quotation.span,
        "kind": quotation.kind,
        "attribution": quotation.attribution,
    }


def _source(source: Source) -> dict[str, Json]:
    return {
        "id": source.id,
        "name": source.name,
        "kind": source.kind,
        "mentions": source.mentions,
        "attributions": source.attributions,
        "words_quoted": source.words_quoted,
    }


def _attribution(document: Document, attribution: Attribution) -> dict[str, Json]:
    cue = attribution.cue
    return {
        "id": attribution.id,
        "rule": attribution.rule,
        "speech": attribution.speech,
        "source": _mention(attribution.source),
        "cue": cue
        and {"spans": cue.spans, "text": _words(document, cue.spans), "lemma": cue.lemma, "class": cue.cls},
        "content": {"spans": attribution.content, "text": _words(document, attribution.content)},
        "parent": attribution.parent,
        "numbers": attribution.numbers,
        "hedges": attribution.hedges,
        "confidence": round(attribution.confidence, 2),
        **_place(document, attribution.span),
    }


def _mention(mention: SourceMention | None) -> dict[str, Json] | None:
    if mention is None:
        return None
    return {"span": mention.span, "text": mention.text, "kind": mention.kind, "id": mention.id}


def _number(document: Document, number: Number) -> dict[str, Json]:
    return {
        "id": number.id,
        "rule": number.rule,
        "span": number.span,
        "text": number.span.of(document.text),
        "kind": number.kind,
        "value": number.value,
        "high": number.high,
        "unit": number.unit,
        "modifier": number.modifier,
        "change": number.change,
        "of": number.of and {"span": number.of.span, "text": number.of.text},
        "attribution": number.attribution,
        **_place(document, number.span),
    }


def _hedge(document: Document, hedge: Hedge) -> dict[str, Json]:
    return {
        "id": hedge.id,
        "rule": hedge.rule,
        "span": hedge.span,
        "text": hedge.span.of(document.text),
        "class": hedge.cls,
        "scope": hedge.scope,
        "attribution": hedge.attribution,
        "in_quote": hedge.in_quote,
        **_place(document, hedge.span),
    }


def _finding(document: Document, finding: Finding) -> dict[str, Json]:
    end = document.lines.end(finding.span.end)
    return {
        "rule": finding.rule,
        "name": finding.name,
        "severity": finding.severity,
        "message": finding.message,
        "span": finding.span,
        "text": finding.span.of(document.text),
        **_place(document, finding.span),
        "end_line": end.line,
        "end_column": end.column,
        "related": [{"span": r.span, "label": r.label} for r in finding.related],
        "help": finding.help,
        "fingerprint": finding.fingerprint,
        "suppressed": None if finding.suppressed is None else {"reason": finding.suppressed},
    }


def _summary(summary: Summary) -> dict[str, Json]:
    return {
        "attributions": summary.attributions,
        "named": summary.named,
        "anonymous": summary.anonymous,
        "without_source": summary.without_source,
        "numbers": summary.numbers,
        "numbers_without_source": summary.numbers_without_source,
        "hedges": summary.hedges,
        "unresolved": summary.coverage.unresolved,
        "hedged": summary.coverage.hedged,
        "words_quoted": summary.coverage.words_quoted,
        "shares": _shares(summary.coverage),
        "warnings": summary.warnings,
        "findings": dict(summary.findings),
    }


def _shares(coverage: Coverage) -> dict[str, Json]:
    """Return shares from 0 to 1: of all statements, and of all words those that are quoted."""
    counts = {
        "named": coverage.named,
        "anonymous": coverage.anonymous,
        "unresolved": coverage.unresolved,
        "without_source": coverage.without_source,
        "hedged": coverage.hedged,
    }
    shares: dict[str, Json] = {name: round(coverage.share(count), 3) for name, count in counts.items()}
    return {**shares, "words_quoted": round(coverage.share_quoted, 3)}
