"""Findings that somebody has looked at and lets stand, with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.model.span import Span

if TYPE_CHECKING:
    from claimcheck.model.rule import Place

# The reason of findings that were there before, and that nobody has looked at yet.
IN_BASELINE = "in the baseline"


@dataclass(frozen=True, slots=True)
class Suppression:
    """What is not to be reported, and why: all that is said of a finding must hold for it.

    ``rules`` are ids, or prefixes of them. ``words``, if any, must meet the words of the finding. ``span``
    is the stretch of the document that a comment in the article speaks of; None in a configuration, which
    speaks of whole articles: those that the git-style patterns ``paths`` mean, or all if there are none.
    ``place`` is where the suppression is written.
    """

    rules: tuple[str, ...]
    reason: str
    place: Place
    words: str = ""
    span: Span | None = None
    paths: tuple[str, ...] = ()

    def reaches(self, offset: int) -> bool:
        """Tell whether a finding that begins at an offset of the document is in the stretch that is spoken of."""
        return self.span is None or self.span.start <= offset < self.span.end
