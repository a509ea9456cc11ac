"""Quotations held against what was said, by the packs that people get."""

from __future__ import annotations

from claimcheck.model.lines import Lines
from claimcheck.model.quote_kinds import QUOTE_KINDS, QuoteKind
from claimcheck.model.quotes import CheckedQuote
from claimcheck.model.transcript import Transcript
from claimcheck.read.transcript import srt
from claimcheck.read.transcript.turns import find_turns
from tests.drift.versions import auditor, document


def transcript(said: str) -> Transcript:
    """Read a transcript: subtitles where there are times with arrows."""
    if ",000 -->" in said:
        return srt.read(said.encode(), "said.srt")
    return Transcript("said.txt", "text", said, Lines.of(said), find_turns(said))


def checked(said: str, article: str) -> tuple[CheckedQuote, ...]:
    return auditor().check_quotes_of(document(article), [transcript(said)]).quotes


def kinds(said: str, article: str) -> list[QuoteKind]:
    return [quote.verdict.kind for quote in checked(said, article)]


def worst(said: str, article: str) -> QuoteKind | None:
    """Return the most serious kind of all quotations of an article."""
    return min(kinds(said, article), key=QUOTE_KINDS.index, default=None)
