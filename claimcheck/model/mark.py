"""What a rule saw."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.model.span import Span


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that a finder matched.

    ``finder`` names it: a rule id, or ``ID/unless/0`` for the first ``unless`` context of a rule, and so on.
    ``first`` and ``last`` (not included) are tokens of ``Prose.tokens``; ``sentence`` is an index. ``roles``
    are the words of a dependency pattern by role.
    """

    finder: str
    span: Span
    sentence: int
    first: int
    last: int
    roles: tuple[tuple[str, Span], ...] = ()
