"""What a run comes to, rule by rule."""

from __future__ import annotations

from dataclasses import dataclass, field

from claimcheck.model.coverage import Coverage
from claimcheck.model.finding import SEVERITIES, Severity
from claimcheck.model.report import DocumentReport
from claimcheck.model.suppression import IN_BASELINE


@dataclass(slots=True)
class RuleCount:
    """The findings of one rule: those that count, those let stand with a reason, those in the baseline.

    ``severity`` is the gravest that it had; ``articles`` are those where it found anything.
    """

    rule: str
    name: str
    severity: Severity
    findings: int = 0
    suppressed: int = 0
    known: int = 0
    articles: int = 0


@dataclass(slots=True)
class Statistics:
    """Counts the findings of a run; ``concerned`` are the articles with findings that count."""

    articles: int = 0
    concerned: int = 0
    words: int = 0
    coverage: Coverage = field(default_factory=Coverage)
    _rules: dict[str, RuleCount] = field(default_factory=dict)

    def add(self, report: DocumentReport) -> None:
        """Count one article."""
        self.articles += 1
        self.words += report.words
        self.coverage = self.coverage.plus(report.coverage)
        self.concerned += any(finding.suppressed is None for finding in report.findings)
        for finding in report.findings:
            count = self._rules.setdefault(
                finding.rule, RuleCount(finding.rule, finding.name, finding.severity)
            )
            count.severity = max(count.severity, finding.severity, key=SEVERITIES.index)
            count.findings += finding.suppressed is None
            count.known += finding.suppressed == IN_BASELINE
            count.suppressed += finding.suppressed not in (None, IN_BASELINE)
        for rule in {finding.rule for finding in report.findings}:
            self._rules[rule].articles += 1

    @property
    def rules(self) -> list[RuleCount]:
        """The rules that found anything, those with most findings first."""
        return sorted(self._rules.values(), key=lambda count: (-count.findings, count.rule))

    @property
    def findings(self) -> int:
        """How many findings count."""
        return sum(count.findings for count in self._rules.values())
