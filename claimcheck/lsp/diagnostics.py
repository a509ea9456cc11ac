"""Findings as diagnostics: under their words, with related places and a link to the guideline."""

from __future__ import annotations

from lsprotocol.types import (
    CodeDescription,
    Diagnostic,
    DiagnosticRelatedInformation,
    DiagnosticSeverity,
    Location,
    Position,
    Range,
)

from claimcheck.lsp.places import Screen
from claimcheck.model.finding import Finding
from claimcheck.model.report import DocumentReport
from claimcheck.model.rule import Catalogue

NAME = "claimcheck"
SEVERITIES = {
    "error": DiagnosticSeverity.Error,
    "warning": DiagnosticSeverity.Warning,
    "note": DiagnosticSeverity.Information,
}
TOP = Range(Position(0, 0), Position(0, 0))


def diagnostics(report: DocumentReport, screen: Screen, uri: str, catalogue: Catalogue) -> list[Diagnostic]:
    """Return the findings that nobody let stand, and what a person should know of the article."""
    links = {rule.id: rule.guideline.url for rule in catalogue.rules if rule.guideline}
    found = [
        _diagnostic(finding, report, screen, uri, links.get(finding.rule))
        for finding in report.findings
        if finding.suppressed is None
    ]
    return [*found, *(note(text) for text in report.document.notes)]


def note(text: str) -> Diagnostic:
    """Return what is to be known of a whole article, at its top."""
    return Diagnostic(TOP, text, severity=DiagnosticSeverity.Information, source=NAME)


def _diagnostic(
    finding: Finding, report: DocumentReport, screen: Screen, uri: str, link: str | None
) -> Diagnostic:
    lines = report.document.lines
    related = [
        DiagnosticRelatedInformation(Location(uri, screen.range(lines, other.span)), other.label)
        for other in finding.related
    ]
    return Diagnostic(
        screen.range(lines, finding.span),
        finding.message,
        severity=SEVERITIES[finding.severity],
        code=finding.rule,
        code_description=CodeDescription(link) if link else None,
        source=NAME,
        related_information=related or None,
    )
