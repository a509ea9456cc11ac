"""Checked quotations as one JSON object, schema 1: a line for each quotation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from claimcheck.model.document import Document
from claimcheck.model.finding import SEVERITIES
from claimcheck.model.quote_kinds import QUOTE_KINDS
from claimcheck.model.quotes import CheckedQuote, Heard, QuoteCheck
from claimcheck.model.report import Tool
from claimcheck.render.schema import SCHEMA, Json, dumps, tool_json
from claimcheck.render.view import View


def render(tool: Tool, check: QuoteCheck, view: View) -> Iterator[str]:
    """Yield the object; every quotation is in it, whatever ``view`` shows."""
    members: dict[str, Json] = {
        "schema": SCHEMA,
        "tool": tool_json(tool),
        "article": {"path": check.article.path},
        "transcripts": [{"path": t.path, "format": t.format} for t in check.transcripts],
    }
    for name, value in members.items():
        yield f"{'{' if name == 'schema' else ' '}{dumps(name)}: {dumps(value)},\n"
    yield f' "quotes": {_listed([_quote(check.article, quote) for quote in check.quotes])},\n'
    yield f' "summary": {dumps(_summary(check))}}}\n'


def _listed(values: Sequence[Json]) -> str:
    return "[\n   " + ",\n   ".join(map(dumps, values)) + "]" if values else "[]"


def _quote(article: Document, quote: CheckedQuote) -> dict[str, Json]:
    finding, verdict, quotation = quote.finding, quote.verdict, quote.quotation
    line, column = article.lines.place(quotation.span.start)
    return {
        "id": quotation.id,
        "span": quotation.span,
        "text": quotation.span.of(article.text),
        "kind": verdict.kind,
        "rule": finding.rule if finding else None,
        "severity": finding.severity if finding else None,
        "message": finding.message if finding else None,
        "speaker": quote.speaker,
        "speaker_check": verdict.speaker,
        "attribution": quotation.attribution,
        "line": line,
        "column": column,
        "fingerprint": finding.fingerprint if finding else None,
        "suppressed": finding and finding.suppressed and {"reason": finding.suppressed},
        "help": finding.help if finding else None,
        "match": verdict.heard and _match(verdict.heard),
        "also": [_match(heard) for heard in verdict.also],
        "diff": verdict.diff,
    }


def _match(heard: Heard) -> dict[str, Json]:
    return {
        "path": heard.transcript.path,
        "span": heard.span,
        "text": heard.text,
        "line": heard.line,
        "time": heard.time,
        "speaker": heard.speaker,
        "score": heard.score,
    }


def _summary(check: QuoteCheck) -> dict[str, Json]:
    """Count what was found; findings that somebody lets stand count apart."""
    kinds = Counter(quote.verdict.kind for quote in check.quotes)
    standing = [f for f in check.findings if f.suppressed is None]
    severities = Counter(f.severity for f in standing)
    return {
        "quotes": len(check.quotes),
        "found": len(check.quotes) - kinds["not-found"],
        "findings": len(standing),
        "suppressed": len(check.findings) - len(standing),
        "kinds": {kind: kinds[kind] for kind in QUOTE_KINDS},
        "severities": {severity: severities[severity] for severity in SEVERITIES},
    }
