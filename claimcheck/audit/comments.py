"""What is to be said of the comments in an article: ids that no rule has, and comments that do nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from claimcheck.audit.suppressed import Used
from claimcheck.config import Settings
from claimcheck.model.document import Document
from claimcheck.model.rule import Catalogue
from claimcheck.model.suppression import Suppression
from claimcheck.notation.problems import nearest


def known_only(document: Document, catalogue: Catalogue) -> Document:
    """Leave out the suppressions of a document that name what is no rule's id, and note them."""
    if not document.suppressions:
        return document
    ids = [rule.id for rule in catalogue.rules]
    finding_ids = tuple(rule.id for rule in catalogue.rules if rule.marks is None)
    kept: list[Suppression] = []
    notes: list[str] = []
    for suppression in document.suppressions:
        amiss = next((r for r in suppression.rules if not _begins_one(r, finding_ids)), None)
        if amiss is None:
            kept.append(suppression)
        else:
            notes.append(f"line {suppression.place.line}: {_fault(amiss, ids)}")
    return replace(document, suppressions=tuple(kept)).noting(notes)


def _fault(prefix: str, ids: Collection[str]) -> str:
    if _begins_one(prefix, ids):
        return f"{prefix} yields no findings, so the comment is not heeded: remove it"
    like = nearest(prefix, ids)
    remedy = f"did you mean {like}?" if like else "'claimcheck rules list' shows all rules"
    return f"no rule's id begins with '{prefix}', so the comment is not heeded: {remedy}"


def run_ids(catalogue: Catalogue, settings: Settings) -> tuple[str, ...]:
    """Return the ids of the rules that yield findings in a run."""
    return tuple(r.id for r in catalogue.rules if r.enabled and r.marks is None and settings.reports(r.id))


def split_by_use(
    suppressions: Iterable[Suppression], used: Collection[Used], run: Collection[str]
) -> tuple[tuple[Suppression, ...], tuple[Suppression, ...]]:
    """Return the suppressions that a finding fell under, and those, of rules that were run, that none did."""
    met: list[Suppression] = []
    unmet: list[Suppression] = []
    for suppression in suppressions:
        if any((suppression, rule) in used for rule in suppression.rules):
            met.append(suppression)
        elif any(_begins_one(rule, run) for rule in suppression.rules):
            unmet.append(suppression)
    return tuple(met), tuple(unmet)


def with_unused(document: Document, used: Collection[Used], run: Collection[str]) -> Document:
    """Note the rules that comments name in vain, although they were run."""
    notes: list[str] = []
    for suppression in document.suppressions:
        idle = [r for r in suppression.rules if (suppression, r) not in used and _begins_one(r, run)]
        if idle:
            names = ", ".join(idle)
            all_of_it = len(idle) == len(suppression.rules)
            remedy = "remove the comment" if all_of_it else f"take {names} out of the comment"
            notes.append(f"line {suppression.place.line}: 'ignore {names}' suppresses nothing: {remedy}")
    return document.noting(notes)


def _begins_one(prefix: str, ids: Iterable[str]) -> bool:
    return any(rule_id.startswith(prefix) for rule_id in ids)
