"""Verdicts to what the rules of a run say of them, and what somebody lets stand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimcheck.config import Settings
from claimcheck.findings.fingerprint import hashed, normalised, told_apart
from claimcheck.findings.suppressed import sift
from claimcheck.findings.wording import help_of, one_line
from claimcheck.model.drift import Version
from claimcheck.model.finder import QuoteFinder
from claimcheck.model.finding import Finding
from claimcheck.model.quotes import CheckedQuote, Heard, QuoteCheck, Verdict
from claimcheck.model.rule import Catalogue, Rule
from claimcheck.model.transcript import Transcript
from claimcheck.quotes.find import Checked, Finder
from claimcheck.quotes.phrases import Phrases
from claimcheck.quotes.record import Record

PLACEHOLDER = re.compile(r"\{(text|before|after|source|speaker|place)\}")


def check_quotes(
    version: Version, transcripts: Sequence[Transcript], catalogue: Catalogue, settings: Settings
) -> QuoteCheck:
    """Return what each quotation of an article is worth, by the rules that the settings report."""
    article = version.document
    record = Record(transcripts, Phrases.of(catalogue))
    checked = list(Finder(version, record).check())
    rules = [
        (rule.finder.quote, rule)
        for rule in catalogue.rules
        if isinstance(rule.finder, QuoteFinder) and rule.enabled and settings.reports(rule.id)
    ]
    judged = [(one, [rule for kind, rule in rules if kind == one.verdict.kind]) for one in checked]
    found = told_apart(_finding(article.text, one, rule) for one, own in judged for rule in own)
    given = (*article.suppressions, *settings.suppress)
    findings = iter(sift(found, given, article.text).findings if given else found)
    quotes = (
        CheckedQuote(
            one.quotation,
            one.speaker,
            one.verdict,
            tuple(next(findings) for _ in own),
            own[-1].why if own else "",
        )
        for one, own in judged
    )
    return QuoteCheck(article, tuple(transcripts), tuple(quotes))


def _finding(text: str, checked: Checked, rule: Rule) -> Finding:
    quoted, verdict = checked.quotation.span.of(text), checked.verdict
    words = {
        "text": one_line(quoted),
        "before": _quoted(verdict.before),
        "after": _quoted(verdict.after),
        "source": checked.speaker or "the article's source",
        "speaker": one_line(verdict.heard.speaker or "somebody unknown") if verdict.heard else "nobody",
        "place": _place(verdict),
    }
    message = PLACEHOLDER.sub(lambda match: words[match[1]], rule.message)
    return Finding(
        rule=rule.id,
        name=rule.name,
        severity=rule.severity or "warning",
        message=message[:1].upper() + message[1:],
        span=checked.quotation.span,
        help=help_of(rule.guideline),
        fingerprint=hashed(rule.id, normalised(quoted), normalised(verdict.before)),
    )


def _quoted(words: str) -> str:
    return f"“{one_line(words)}”" if words else "nothing"


def _place(verdict: Verdict) -> str:
    heard = [place for place in (verdict.heard, *verdict.also) if place is not None]
    return " and ".join(_where(place) for place in heard) or "nowhere"


def _where(heard: Heard) -> str:
    time = f", {heard.time}" if heard.time else ""
    return one_line(f"{heard.transcript.path} line {heard.line}{time}")
