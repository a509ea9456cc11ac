"""Where a figure stands together with the bound on it."""

from __future__ import annotations

from claimcheck.model.claims import Number
from claimcheck.model.span import Span


def with_bound(number: Number) -> Span:
    """Return where a figure stands together with its bound."""
    bound = number.modifier_span or number.span
    return Span(min(bound.start, number.span.start), max(bound.end, number.span.end))
