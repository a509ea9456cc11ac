"""Rules to findings: the candidates of each rule, what silences them, and which of several shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import nullcontext

from claimcheck.config import Settings
from claimcheck.findings.article import Article, Candidate
from claimcheck.findings.checks import found_by
from claimcheck.findings.context import gate
from claimcheck.findings.fingerprint import Fingerprints, told_apart
from claimcheck.findings.once import folded
from claimcheck.findings.precedence import without_subsumed
from claimcheck.findings.voice import voice
from claimcheck.findings.where import fulfilling
from claimcheck.findings.wording import help_of, message, underlined
from claimcheck.model.claims import Claims
from claimcheck.model.document import SectionKind
from claimcheck.model.finder import BesideFinder, CheckFinder, ClaimFinder
from claimcheck.model.finding import SEVERITIES, Finding, Related
from claimcheck.model.mark import Mark
from claimcheck.model.prose import Prose
from claimcheck.model.rule import Catalogue, Rule
from claimcheck.model.span import Span
from claimcheck.model.stopwatch import Stopwatch

# A rule that names no sections means all but these: they are not what the article says.
NOT_READ: frozenset[SectionKind] = frozenset(("byline", "dateline", "credit"))


def audit(
    prose: Prose,
    claims: Claims,
    marks: Sequence[Mark],
    catalogue: Catalogue,
    settings: Settings,
    stopwatch: Stopwatch | None = None,
) -> tuple[Finding, ...]:
    """Return what an editor should look at, in text order, the gravest of one place first."""
    article = Article(prose, claims, marks, catalogue)
    rules = [r for r in catalogue.rules if r.enabled and r.marks is None and settings.reports(r.id)]
    fingerprints = Fingerprints(article)
    found: dict[tuple[str, Span], Finding] = {}
    for rule in rules:
        with stopwatch.timing(rule.id) if stopwatch else nullcontext():
            found |= {(f.rule, f.span): f for f in _findings(article, rule, fingerprints)}
    shown = without_subsumed(found.values(), rules)
    return told_apart(sorted(shown, key=lambda f: (f.span, -SEVERITIES.index(f.severity), f.rule)))


def _findings(article: Article, rule: Rule, fingerprints: Fingerprints) -> Iterator[Finding]:
    candidates = [c for c in _meant(article, rule) if _read(article, rule, c)]
    if not candidates:
        return
    passes = gate(article, rule)
    for candidate, others in folded(article, rule, list(filter(passes, candidates))):
        span = underlined(candidate, rule.flag)
        yield Finding(
            rule=rule.id,
            name=rule.name,
            severity=rule.severity or "warning",
            message=message(article, rule, candidate, span),
            span=span,
            help=help_of(rule.guideline),
            fingerprint=fingerprints.of(rule.id, span),
            related=(*candidate.related, *(Related(underlined(o, rule.flag), "also here") for o in others)),
        )


def _meant(article: Article, rule: Rule) -> list[Candidate]:
    """Return the words or claims that the rule's finder finds."""
    finder = rule.finder
    if isinstance(finder, CheckFinder):
        return found_by(article, finder)
    if isinstance(finder, BesideFinder):
        return []
    if not isinstance(finder, ClaimFinder):
        return [Candidate(mark.span, roles=mark.roles) for mark in _marks(article, rule)]
    meant = fulfilling(article, article.candidates(finder.claim), finder.where)
    if not finder.then:
        return meant
    good = set(map(id, fulfilling(article, meant, finder.then)))
    return [candidate for candidate in meant if id(candidate) not in good]


def _marks(article: Article, rule: Rule) -> Sequence[Mark]:
    """Return the words that the finders of a rule see; of words that meet, what begins first and goes farthest."""
    own = article.marks.get(rule.id, ())
    if not rule.others:
        return own
    names = [f"{rule.id}/or/{place}" for place in range(len(rule.others))]
    every = [*own, *(mark for name in names for mark in article.marks.get(name, ()))]
    kept: list[Mark] = []
    for mark in sorted(every, key=lambda m: (m.span.start, -m.span.end)):
        if not kept or kept[-1].span.end <= mark.span.start:
            kept.append(mark)
    return kept


def _read(article: Article, rule: Rule, candidate: Candidate) -> bool:
    """Tell whether the rule reads the section that holds a candidate, and the voice it stands in."""
    section = article.section(candidate.span.start)
    kind = section.kind if section else "body"
    if kind not in rule.section if rule.section else kind in NOT_READ:
        return False
    return not rule.voice or voice(article, candidate) in rule.voice
