"""Shifts to drifts: what the rules of a run say of them, and what somebody lets stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from claimcheck.config import Settings
from claimcheck.drift.align import Alignment
from claimcheck.drift.find import aligned, shifts
from claimcheck.findings.comments import RulesRun, with_unused
from claimcheck.findings.fingerprint import hashed, normalised, told_apart
from claimcheck.findings.suppressed import sift
from claimcheck.findings.wording import help_of, one_line
from claimcheck.model.drift import Comparison, Drift, Shift
from claimcheck.model.finder import DriftFinder
from claimcheck.model.finding import Finding
from claimcheck.model.joined import Joined
from claimcheck.model.rule import Catalogue, Rule

PLACEHOLDER = re.compile(r"\{(text|before|after)\}")


def compare(alignment: Alignment, originals: Joined, catalogue: Catalogue, settings: Settings) -> Comparison:
    """Return what a rewrite made of its originals, by the rules that the settings report."""
    rewrite = alignment.rewrite.version.document
    rules = [
        rule
        for rule in catalogue.rules
        if rule.enabled and isinstance(rule.finder, DriftFinder) and settings.reports(rule.id)
    ]
    judged = [
        (shift, rule)
        for shift in shifts(alignment, catalogue)
        for rule in rules
        if isinstance(rule.finder, DriftFinder) and rule.finder.drift == shift.kind
    ]
    found = told_apart(_finding(alignment, shift, rule) for shift, rule in judged)
    sifted = sift(found, (*rewrite.suppressions, *settings.suppress), rewrite.text)
    run = RulesRun(tuple(rule.id for rule in rules))
    return Comparison(
        originals,
        with_unused(rewrite, sifted.used, run) if alignment.related else rewrite,
        alignment.related,
        tuple(_drifts(judged, sifted.findings)),
        aligned(alignment),
        len(alignment.rewrite),
    )


def _drifts(judged: Sequence[tuple[Shift, Rule]], findings: Iterable[Finding]) -> Iterator[Drift]:
    for number, ((shift, rule), finding) in enumerate(zip(judged, findings, strict=True), 1):
        yield Drift(f"D{number}", shift, finding, rule.why)


def _finding(alignment: Alignment, shift: Shift, rule: Rule) -> Finding:
    text = shift.rewrite.of(alignment.rewrite.text)
    was = shift.original.of(alignment.original.text) if shift.original else ""
    words = {"text": one_line(text), "before": _quoted(shift.before), "after": _quoted(shift.after)}
    return Finding(
        rule=rule.id,
        name=rule.name,
        severity=rule.severity or "warning",
        message=_upper(PLACEHOLDER.sub(lambda match: words[match[1]], rule.message)),
        span=shift.rewrite,
        help=help_of(rule.guideline),
        fingerprint=hashed(rule.id, normalised(was), normalised(text), normalised(shift.before)),
    )


def _quoted(words: str) -> str:
    """Put words between marks; say so where there are none."""
    return f"“{one_line(words)}”" if words else "nothing"


def _upper(message: str) -> str:
    return message[:1].upper() + message[1:]
