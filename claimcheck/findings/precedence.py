"""One fault, one finding: on the same words only the rule shows that subsumes the others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from graphlib import CycleError, TopologicalSorter

from claimcheck.model.finding import Finding
from claimcheck.model.intervals import Intervals
from claimcheck.model.rule import Rule


def without_subsumed(findings: Iterable[Finding], rules: Sequence[Rule]) -> list[Finding]:
    """Leave out each finding that meets a finding, itself shown, of a rule that subsumes its own."""
    by_rule: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_rule[finding.rule].append(finding)
    # Few of many rules speak, and those that do not silence nobody.
    stronger = _stronger([rule for rule in rules if rule.id in by_rule])
    shown: list[Finding] = []
    places: dict[str, Intervals] = {}
    for rule in _in_order(stronger):
        above = [places[other] for other in stronger[rule] if other in places]
        fault = _longest(by_rule[rule])
        kept = [f for f in fault if not any(spans.meet(f.span) for spans in above)]
        places[rule] = Intervals(f.span for f in kept)
        shown += kept
    return shown


def _longest(findings: Iterable[Finding]) -> list[Finding]:
    """Of what one rule says of words that begin at one place, keep the longest: it is one fault."""
    longest: dict[int, Finding] = {}
    for finding in sorted(findings, key=lambda f: -f.span.end):
        longest.setdefault(finding.span.start, finding)
    return list(longest.values())


def _stronger(rules: Sequence[Rule]) -> dict[str, list[str]]:
    """Say of each rule which ones subsume it."""
    stronger: dict[str, list[str]] = {rule.id: [] for rule in rules}
    for rule in rules:
        for weaker in rule.subsumes:
            if weaker in stronger and weaker != rule.id:
                stronger[weaker].append(rule.id)
    return stronger


def _in_order(stronger: dict[str, list[str]]) -> tuple[str, ...]:
    """Put each rule after those that subsume it; in a circle the catalogue's order decides."""
    try:
        return tuple(TopologicalSorter(stronger).static_order())
    except CycleError:
        return tuple(stronger)
