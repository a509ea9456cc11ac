"""Findings that somebody lets stand, with the reason: by comments in the article and by the configuration."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from claimcheck.findings.quoted_words import QuotedWords
from claimcheck.model.finding import Finding
from claimcheck.model.suppression import Suppression

# A suppression, and the one of its rules that a finding fell under.
Used = tuple[Suppression, str]


@dataclass(frozen=True, slots=True)
class Sifted:
    """All findings, those that are let stand with the reason, and what they fell under."""

    findings: tuple[Finding, ...]
    used: frozenset[Used]


def sift(findings: Iterable[Finding], suppressions: Sequence[Suppression], text: str) -> Sifted:
    """Give each finding the reason of the first suppression that it falls under. ``text`` is the document's."""
    by_rule: dict[str, list[Suppression]] = defaultdict(list)
    for suppression in suppressions:
        for rule in dict.fromkeys(suppression.rules):
            by_rule[rule].append(suppression)
    order = {suppression: place for place, suppression in reversed(list(enumerate(suppressions)))}
    words = QuotedWords(text)
    sifted: list[Finding] = []
    used: set[Used] = set()
    for finding in findings:
        over = [use for use in _meant(by_rule, finding.rule) if _covers(use[0], finding, words)]
        used.update(over)
        first = min((suppression for suppression, _ in over), key=order.__getitem__, default=None)
        sifted.append(replace(finding, suppressed=first.reason) if first else finding)
    return Sifted(tuple(sifted), frozenset(used))


def _meant(by_rule: dict[str, list[Suppression]], rule_id: str) -> Iterable[Used]:
    """Yield the suppressions that name a rule or the beginning of its id."""
    for length in range(1, len(rule_id) + 1):
        prefix = rule_id[:length]
        for suppression in by_rule.get(prefix, ()):
            yield suppression, prefix


def _covers(suppression: Suppression, finding: Finding, words: QuotedWords) -> bool:
    """Tell whether a finding begins in the stretch, and meets the words, that a suppression speaks of."""
    if not suppression.reaches(finding.span.start):
        return False
    return not suppression.words or words.places(suppression.words).meet(finding.span)
