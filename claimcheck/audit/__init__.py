"""Marks and claims to findings: what an editor should look at."""

from claimcheck.audit.comments import known_only, run_ids, split_by_use, with_unused
from claimcheck.audit.findings import audit
from claimcheck.audit.suppressed import sift

__all__ = ["audit", "known_only", "run_ids", "sift", "split_by_use", "with_unused"]
