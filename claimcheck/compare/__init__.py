"""Claim drift: a rewrite held against its original, claim by claim."""
