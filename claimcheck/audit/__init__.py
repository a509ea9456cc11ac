"""Marks and claims to findings: what an editor should look at."""

from claimcheck.audit.comments import RulesRun, known_only, split_by_use, with_unused
from claimcheck.audit.findings import audit
from claimcheck.audit.suppressed import sift

__all__ = ["RulesRun", "audit", "known_only", "sift", "split_by_use", "with_unused"]
