"""How somebody wants to see a report."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.model.finding import Finding, Severity, at_least

PLAIN_WIDTH = 100
# A line of prose that is wider than this is hard to read, however wide the terminal is.
WIDEST, NARROWEST = 120, 40


@dataclass(frozen=True, slots=True)
class View:
    """What a renderer may ask. ``width`` is in cells; ``show`` hides findings that are less grave.

    ``reasons`` asks for the guideline behind each finding. ``root`` is the folder that paths are relative to in
    reports for build systems; "" leaves them as they are.
    """

    width: int = PLAIN_WIDTH
    color: bool = False
    show: Severity = "note"
    reasons: bool = False
    root: str = ""

    def shows(self, finding: Finding) -> bool:
        """Tell whether a finding is to be shown."""
        return at_least(finding.severity, self.show) and finding.suppressed is None
