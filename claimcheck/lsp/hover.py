"""What is known of the words under the pointer: who says them, how sure they are, which guideline they meet."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lsprotocol.types import Hover, MarkupContent, MarkupKind, Position

from claimcheck.lsp.places import Screen
from claimcheck.model.claims import Attribution, Hedge, Number
from claimcheck.model.finding import Finding
from claimcheck.model.report import DocumentReport
from claimcheck.model.rule import Catalogue
from claimcheck.model.span import Span
from claimcheck.render.safe import squeezed

_MARKUP = re.compile(r"[\\`*_{}\[\]()<>#+\-.!|~&$:@]")
LONGEST = 200


def hover(report: DocumentReport, screen: Screen, at: Position, catalogue: Catalogue) -> Hover | None:
    """Return what to show at a position; None where nothing is known of the words there."""
    met = _Pointer(report, screen, at)
    claims = report.claims
    findings = [f for f in report.findings if met.holds(f.span)]
    numbers = [n for n in claims.numbers if met.holds(n.span)]
    hedges = [h for h in claims.hedges if met.holds(h.span)]
    said = _innermost([a for a in claims.attributions if any(map(met.holds, _parts(a)))])
    paragraphs = [
        *(_finding(f, catalogue) for f in findings),
        *(_number(n, report) for n in numbers),
        *(_hedge(h, report) for h in hedges),
        *([_attribution(said, report)] if said else []),
    ]
    if not paragraphs:
        return None
    spans = [*(f.span for f in findings), *(n.span for n in numbers), *(h.span for h in hedges)]
    narrowest = min(spans, key=lambda s: s.end - s.start) if spans else None
    shown = screen.range(report.document.lines, narrowest) if narrowest else None
    return Hover(MarkupContent(MarkupKind.Markdown, "\n\n".join(paragraphs)), shown)


class _Pointer:
    """A position on the screen, held against stretches of the text."""

    def __init__(self, report: DocumentReport, screen: Screen, at: Position) -> None:
        self._lines = report.document.lines
        self._at = screen.place(at)

    def holds(self, span: Span) -> bool:
        return self._lines.place(span.start) <= self._at < self._lines.end(span.end)


def _parts(attribution: Attribution) -> Iterator[Span]:
    yield from attribution.content
    if attribution.source:
        yield attribution.source.span
    if attribution.cue:
        yield from attribution.cue.spans


def _innermost(found: list[Attribution]) -> Attribution | None:
    return min(found, key=lambda a: a.span.end - a.span.start, default=None)


def _finding(finding: Finding, catalogue: Catalogue) -> str:
    rule = next((rule for rule in catalogue.rules if rule.id == finding.rule), None)
    lines = [f"**{finding.severity} {finding.rule}** {_plain(finding.message)}"]
    if rule is not None:
        lines.append(_plain(rule.why))
        if rule.guideline:
            lines.append(f"Guideline: [{_plain(rule.guideline.name)}](<{rule.guideline.url}>)")
    return "  \n".join(lines)


def _number(number: Number, report: DocumentReport) -> str:
    value = number.value or ""
    if number.high:
        value += f" to {number.high}"
    parts = [part for part in (number.modifier, value, number.unit) if part]
    counted = f", of {_plain(number.of.text)}" if number.of else ""
    return f"**{number.kind}** {_plain(' '.join(parts))}{counted}{_given(number.attribution, report)}"


def _hedge(hedge: Hedge, report: DocumentReport) -> str:
    scope = f" softens “{_plain(hedge.scope.of(report.document.text))}”" if hedge.scope else ""
    return f"**{hedge.cls} hedge**{scope}{_given(hedge.attribution, report)}"


def _given(attribution: str | None, report: DocumentReport) -> str:
    """Say whose words something stands in."""
    said = next((a for a in report.claims.attributions if a.id == attribution), None)
    if said is None:
        return ": in the article's own voice"
    return (
        f": given by {_plain(said.source.text)}" if said.source else ": given by a source that is not named"
    )


def _attribution(said: Attribution, report: DocumentReport) -> str:
    text = report.document.text
    source = "no source found"
    if said.source:
        known = next((s for s in report.claims.sources if s.id == said.source.id), None)
        name = known.name if known and known.name != said.source.text else ""
        source = f"**{_plain(said.source.text)}**{f' = {_plain(name)}' if name else ''} ({said.source.kind})"
    cue = ""
    if said.cue:
        words = " … ".join(span.of(text) for span in said.cue.spans)
        cue = f", cue “{_plain(words)}” ({said.cue.cls})"
    return f"{said.speech} speech: {source}{cue}, confidence {said.confidence:.0%}"


def _plain(text: str) -> str:
    """Return words on one line, cut to a length, as Markdown that shows just them."""
    words = squeezed(text)
    return _MARKUP.sub(r"\\\g<0>", words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…")
