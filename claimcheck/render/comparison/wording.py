"""What a comparison came to, in words."""

from __future__ import annotations

from collections import Counter

from claimcheck.model.drift import Comparison
from claimcheck.model.finding import SEVERITIES
from claimcheck.render.counted import counted
from claimcheck.render.view import View

NOT_RELATED = "The two texts have nothing to do with each other: nothing was compared."


def came_to(comparison: Comparison) -> str:
    """Return how many drifts there are that nobody lets stand, and how much goes back to the original."""
    if not comparison.related:
        return NOT_RELATED
    standing = [drift.finding for drift in comparison.drifts if drift.finding.suppressed is None]
    severities = Counter(finding.severity for finding in standing)
    graves = ", ".join(counted(severities[s], s) for s in reversed(SEVERITIES) if severities[s])
    drifts = counted(len(standing), "drift") if standing else "no drift"
    found = len({link.rewrite for link in comparison.aligned})
    sentences = counted(comparison.statements, "sentence")
    there = "original" if len(comparison.originals.documents) == 1 else "originals"
    return f"{drifts}{f' ({graves})' if graves else ''}; {found} of {sentences} found in the {there}"


def hidden(comparison: Comparison, view: View) -> str:
    """Return how many drifts are not shown, and why; nothing where all are."""
    standing = [drift.finding for drift in comparison.drifts if drift.finding.suppressed is None]
    less_grave = sum(not view.shows(finding) for finding in standing)
    let_stand = len(comparison.drifts) - len(standing)
    if not (less_grave or let_stand):
        return ""
    return f"{less_grave} hidden by --show, {let_stand} let stand with a reason"
