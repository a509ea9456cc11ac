"""What a finding underlines, and what it says."""

from __future__ import annotations

import re

from claimcheck.findings.article import Article, Candidate
from claimcheck.findings.fields import value_of
from claimcheck.model.claims import Attribution, Hedge, Number, Quotation, Source
from claimcheck.model.finder import ClaimFinder
from claimcheck.model.rule import Guideline, Rule
from claimcheck.model.span import Span

PLACEHOLDER = re.compile(r"\{(text|source|cue|value|count)\}")

# Characters of the article that a message repeats at most.
LONGEST = 120


def underlined(candidate: Candidate, roles: tuple[str, ...]) -> Span:
    """Return the span of the parts or roles that a rule flags; all of it where it has none of them."""
    parts = [part for role in roles for part in _parts(candidate, role)]
    return Span(min(p.start for p in parts), max(p.end for p in parts)) if parts else candidate.span


def _parts(candidate: Candidate, role: str) -> tuple[Span, ...]:
    claim = candidate.claim
    if isinstance(claim, Attribution):
        parts = {
            "source": (claim.source.span,) if claim.source else (),
            "cue": claim.cue.spans if claim.cue else (),
            "content": claim.content,
        }
        return parts.get(role, ())
    if isinstance(claim, Number) and role == "modifier" and claim.modifier_span:
        return (claim.modifier_span,)
    return tuple(span for name, span in candidate.roles if name == role)


def message(article: Article, rule: Rule, candidate: Candidate, span: Span) -> str:
    """Fill in a rule's message in one go: words of the article are never read as placeholders."""
    attribution = _attribution(article, candidate)
    cue = attribution.cue.spans if attribution and attribution.cue else ()
    words = {
        "text": one_line(span.of(article.text)),
        "source": one_line(_source(candidate, attribution)),
        "cue": " ".join(one_line(part.of(article.text)) for part in cue),
        "value": one_line(candidate.value) or _value(candidate) or one_line(candidate.span.of(article.text)),
        "count": _count(article, rule, candidate, span),
    }
    return PLACEHOLDER.sub(lambda match: words[match[1]], rule.message)


def help_of(guideline: Guideline | None) -> str:
    """Name the guideline and where to read it."""
    return f"{guideline.name} {guideline.url}".strip() if guideline else ""


def _attribution(article: Article, candidate: Candidate) -> Attribution | None:
    claim = candidate.claim
    if isinstance(claim, Attribution):
        return claim
    if isinstance(claim, Number | Hedge | Quotation) and claim.attribution:
        return article.attributions.get(claim.attribution)
    return None


def _source(candidate: Candidate, attribution: Attribution | None) -> str:
    if isinstance(candidate.claim, Source):
        return candidate.claim.name
    return attribution.source.text if attribution and attribution.source else ""


def _value(candidate: Candidate) -> str | None:
    return candidate.claim.value if isinstance(candidate.claim, Number) else None


def _count(article: Article, rule: Rule, candidate: Candidate, span: Span) -> str:
    """Return the figure that the rule bounds (its first with a min or a max), else the words flagged."""
    if isinstance(rule.finder, ClaimFinder) and candidate.claim:
        for field, test in (*rule.finder.then.items(), *rule.finder.where.items()):
            bound = test.negated or test
            if bound.low is not None or bound.high is not None:
                return str(value_of(article, candidate.claim, field))
    return str(article.words(span))


def one_line(text: str) -> str:
    """Put words on one line, and cut short what would be a paragraph."""
    line = " ".join(text[: 4 * LONGEST].split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rsplit(" ", 1)[0] + "…"
