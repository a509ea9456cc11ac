"""Quotations held against what was said: how true each is, and where its words were said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from claimcheck.model.claims import Quotation
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding
from claimcheck.model.quote_kinds import QuoteKind
from claimcheck.model.span import Span
from claimcheck.model.transcript import Transcript

Speaker = Literal["right", "wrong", "unknown"]


class Difference(NamedTuple):
    """A run of words that are the same in both texts, or not: what was said, and what is quoted."""

    tag: Literal["equal", "delete", "insert", "replace"]
    said: str
    quoted: str


@dataclass(frozen=True, slots=True)
class Heard:
    """Where the words of a quotation were said; ``score`` is how many of them, 0 to 1."""

    transcript: Transcript
    span: Span
    score: float

    @property
    def text(self) -> str:
        """What was said, without what stands between the turns."""
        spans = (
            Span(max(turn.span.start, self.span.start), min(turn.span.end, self.span.end))
            for turn in self.transcript.turns
            if turn.span.meets(self.span)
        )
        return " ".join(" ".join(span.of(self.transcript.text).split()) for span in spans)

    @property
    def line(self) -> int:
        """The line of the file in which it begins."""
        return self.transcript.lines.place(self.span.start).line

    @property
    def time(self) -> str | None:
        """When it was said, as the transcript writes it."""
        turn = self.transcript.turn_at(self.span.start)
        return turn.time if turn else None

    @property
    def speaker(self) -> str | None:
        """Who said it, as the transcript writes the name."""
        turn = self.transcript.turn_at(self.span.start)
        return turn.speaker if turn else None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a quotation is worth. ``heard`` is where most of it was said, ``also`` the other places, if any.

    ``before`` are the words that were said and are gone, ``after`` those that stand there instead: of the first
    change that makes it what it is. ``speaker`` is how the article's source fits the transcript's speaker.
    """

    kind: QuoteKind
    heard: Heard | None = None
    also: tuple[Heard, ...] = ()
    diff: tuple[Difference, ...] = ()
    before: str = ""
    after: str = ""
    speaker: Speaker = "unknown"


@dataclass(frozen=True, slots=True)
class CheckedQuote:
    """A quotation of the article, whose it is, what it is worth, and what rules say of it, if any do.

    ``speaker`` is the source as the article names it. ``why`` is the reason of the last rule.
    """

    quotation: Quotation
    speaker: str | None
    verdict: Verdict
    findings: tuple[Finding, ...] = ()
    why: str = ""

    @property
    def finding(self) -> Finding | None:
        """What the last rule says: that of a house stands behind those that it inherits."""
        return self.findings[-1] if self.findings else None


@dataclass(frozen=True, slots=True)
class QuoteCheck:
    """An article whose quotations were held against transcripts."""

    article: Document
    transcripts: tuple[Transcript, ...]
    quotes: tuple[CheckedQuote, ...]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the rules say."""
        return tuple(finding for quote in self.quotes for finding in quote.findings)
