"""Counts with their noun."""

from __future__ import annotations


def counted(count: int, noun: str) -> str:
    """Return "1 rule", "1,200 rules"."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
