"""The findings that are not shown: how many there are, and for people who ask, which and why."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from rich.text import Text

from claimcheck.model.report import DocumentReport
from claimcheck.model.suppression import IN_BASELINE
from claimcheck.render.page.rows import indented
from claimcheck.render.page.styles import QUIET
from claimcheck.render.safe import squeezed
from claimcheck.render.view import View

GUTTER = 6


class Suppressed(NamedTuple):
    """How many findings somebody let stand for a reason, and how many were there before."""

    reasoned: int = 0
    known: int = 0

    @classmethod
    def of(cls, report: DocumentReport) -> Suppressed:
        """Count those of one document."""
        reasons = [f.suppressed for f in report.findings if f.suppressed is not None]
        known = reasons.count(IN_BASELINE)
        return cls(len(reasons) - known, known)

    def plus(self, other: Suppressed) -> Suppressed:
        """Return both together."""
        return Suppressed(self.reasoned + other.reasoned, self.known + other.known)

    def parts(self) -> Iterator[str]:
        """Yield what a summary says of them."""
        if self.reasoned:
            yield f"{self.reasoned:,} suppressed"
        if self.known:
            yield f"{self.known:,} {IN_BASELINE}"


def suppressed(report: DocumentReport, view: View) -> Iterator[Text]:
    """Yield line, rule and reason of each finding that is not shown, where reasons are asked for."""
    for finding in report.findings if view.reasons else ():
        if finding.suppressed is not None:
            line = report.document.lines.place(finding.span.start).line
            lead = Text.assemble((f"{line:>{GUTTER - 2}}  ", QUIET), f"{finding.rule}  ")
            reason = Text(squeezed(finding.suppressed))
            yield from indented(reason, view.width, lead, len(lead))
