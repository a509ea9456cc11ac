"""Findings that somebody has looked at and lets stand, with the reason."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.model.rule import Place
from claimcheck.model.span import Span


@dataclass(frozen=True, slots=True)
class Suppression:
    """What is not to be reported, and why: all that is said of a finding must hold for it.

    ``rules`` are ids, or prefixes of them. ``words``, if any, must meet the words of the finding. ``span``
    is the stretch of the document that a comment in the article speaks of; None in a configuration, which
    speaks of whole articles. ``place`` is where the suppression is written.
    """

    rules: tuple[str, ...]
    reason: str
    place: Place
    words: str = ""
    span: Span | None = None
