"""Claim drift: a rewrite held against its original, claim by claim."""

from claimcheck.drift.find import align
from claimcheck.drift.judge import compare

__all__ = ["align", "compare"]
