"""Reports made by hand."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from rich.text import Text

from claimcheck.model.claims import Claims
from claimcheck.model.document import Document, Lines, Section
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.report import DocumentReport, Tool
from claimcheck.model.span import Span

TOOL = Tool("1.0.0", "model", "3.8.0", ())


def report(
    text: str,
    *findings: Finding,
    claims: Claims | None = None,
    path: str = "a.txt",
    notes: tuple[str, ...] = (),
) -> DocumentReport:
    """Return a report on a text of which each line with words is a paragraph."""
    bounds = [*Lines.of(text).starts, len(text)]
    spans = [Span(start, end) for start, end in pairwise(bounds) if text[start:end].strip()]
    sections = tuple(Section("body", _stripped(text, span)) for span in spans)
    document = Document(path, "text", "", text, sections, Lines.of(text), notes)
    return DocumentReport(document, len(text.split()), len(sections), claims or Claims(), findings)


def _stripped(text: str, span: Span) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))


def finding(span: Span, message: str = "Look", severity: Severity = "warning") -> Finding:
    """Return a finding."""
    return Finding("TST001", "test-rule", severity, message, span, "The house book, page 3", "0" * 64)


def plain(lines: Iterator[Text]) -> list[str]:
    """Return lines without their styles."""
    return [line.plain.rstrip() for line in lines]
