"""Marks and claims to findings: what an editor should look at."""

from claimcheck.findings.findings import audit

__all__ = ["audit"]
