"""Claim drift: a rewrite held against its original, claim by claim."""

from claimcheck.compare.find import align
from claimcheck.compare.judge import compare

__all__ = ["align", "compare"]
