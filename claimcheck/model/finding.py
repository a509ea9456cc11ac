"""What an editor should look at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from claimcheck.model.span import Span

Severity = Literal["note", "warning", "error"]
SEVERITIES: tuple[Severity, ...] = ("note", "warning", "error")


def at_least(severity: Severity, threshold: Severity) -> bool:
    """Tell whether ``severity`` is as grave as ``threshold`` or graver."""
    return SEVERITIES.index(severity) >= SEVERITIES.index(threshold)


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that belongs to a finding, and what it shows."""

    span: Span
    label: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at. ``help`` names the guideline; ``suppressed`` the reason, if somebody gave one.

    ``fingerprint`` is a SHA-256 over rule and normalised words, the same after edits elsewhere.
    """

    rule: str
    name: str
    severity: Severity
    message: str
    span: Span
    help: str
    fingerprint: str
    related: tuple[Related, ...] = ()
    suppressed: str | None = None
