"""What the tagger sees of who says what."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.model.span import Span


@dataclass(frozen=True, slots=True)
class Tagged:
    """An attribution as the tagger sees it: each part in any number of spans of the text.

    ``confidence`` is the share of such attributions that people would agree with. What is ``doubtful`` is not
    reported; it only keeps rules from saying that there is nothing.
    """

    source: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    content: tuple[Span, ...] = ()
    confidence: float = 1.0
    doubtful: bool = False
