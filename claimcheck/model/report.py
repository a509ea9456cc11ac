"""What a run found: one report a document, and the articles that could not be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from claimcheck.model.claims import Claims
from claimcheck.model.coverage import Coverage, warnings_of
from claimcheck.model.document import Document
from claimcheck.model.finding import SEVERITIES, Finding, Severity
from claimcheck.model.rule import Guideline
from claimcheck.model.suppression import Suppression


@dataclass(frozen=True, slots=True)
class PackStamp:
    """Which rules a report was made with."""

    name: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class RuleStamp:
    """What a report may say of a rule that yields findings."""

    id: str
    name: str
    severity: Severity
    summary: str
    why: str
    guideline: Guideline | None


@dataclass(frozen=True, slots=True)
class Tool:
    """What made a report: claimcheck's version, the language model's, the packs' and their rules."""

    version: str
    model: str
    model_version: str
    packs: tuple[PackStamp, ...]
    rules: tuple[RuleStamp, ...] = ()


@dataclass(frozen=True, slots=True)
class Failure:
    """An article that could not be read: ``code`` is a stable slug, ``message`` has place, reason, remedy.

    ``line`` is where it is in a file that holds an article a line.
    """

    path: str
    code: str
    message: str
    line: int | None = None

    @property
    def name(self) -> str:
        """What tells it from all other articles of a run."""
        return self.path if self.line is None else f"{self.path}:{self.line}"


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures of one document. ``named`` and ``anonymous`` count attributions by their source's kind.

    ``warnings`` are the rules that say of the article as a whole that its sources are too few.
    """

    attributions: int
    named: int
    anonymous: int
    without_source: int
    numbers: int
    numbers_without_source: int
    hedges: int
    coverage: Coverage
    warnings: tuple[str, ...]
    findings: Mapping[Severity, int]


@dataclass(frozen=True, slots=True)
class DocumentReport:
    """One document with its claims and findings, findings in the order of the text.

    ``met`` and ``unmet`` are suppressions of the configuration that speak of the document: those that a finding
    fell under, and those that none did although all their rules were run.
    """

    document: Document
    words: int
    sentences: int
    claims: Claims
    findings: tuple[Finding, ...]
    met: tuple[Suppression, ...] = ()
    unmet: tuple[Suppression, ...] = ()

    @property
    def coverage(self) -> Coverage:
        """Count statements by who makes them, and words that are quoted."""
        return Coverage.of(self.claims, self.words)

    @property
    def summary(self) -> Summary:
        """Count what was found; dates and times are no figures that need a source."""
        claims = self.claims
        coverage = self.coverage
        figures = [n for n in claims.numbers if n.is_figure]
        severities = Counter(f.severity for f in self.findings if f.suppressed is None)
        return Summary(
            attributions=len(claims.attributions),
            named=coverage.named,
            anonymous=coverage.anonymous,
            without_source=coverage.without_source,
            numbers=len(figures),
            numbers_without_source=sum(n.attribution is None for n in figures),
            hedges=len(claims.hedges),
            coverage=coverage,
            warnings=tuple(dict.fromkeys(f.rule for f in warnings_of(self.findings))),
            findings={severity: severities[severity] for severity in SEVERITIES},
        )


Outcome: TypeAlias = DocumentReport | Failure
