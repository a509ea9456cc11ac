"""What is to be said of the comments in an article: ids that no rule has, and comments that do nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Self

from claimcheck.config import Settings
from claimcheck.config.ids import begins_one
from claimcheck.findings.suppressed import Used
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
        amiss = next((r for r in suppression.rules if not begins_one(r, finding_ids)), None)
        if amiss is None:
            kept.append(suppression)
        else:
            notes.append(f"line {suppression.place.line}: {_fault(amiss, ids)}")
    return replace(document, suppressions=tuple(kept)).noting(notes)


def _fault(prefix: str, ids: Collection[str]) -> str:
    if begins_one(prefix, ids):
        return f"{prefix} yields no findings, so the comment is not heeded: remove it"
    like = nearest(prefix, ids)
    remedy = f"did you mean {like}, or is a pack missing?" if like else "is a pack missing?"
    return f"no rule's id begins with '{prefix}', so the comment is not heeded: {remedy}"


@dataclass(frozen=True, slots=True)
class RulesRun:
    """The ids of rules that yield findings: those that a run asks for, and those that it leaves out."""

    asked: tuple[str, ...]
    left_out: tuple[str, ...] = ()

    @classmethod
    def of(cls, catalogue: Catalogue, settings: Settings) -> Self:
        """Return those of a run; rules that are off are neither."""
        ids = [rule.id for rule in catalogue.rules if rule.enabled and rule.marks is None]
        asked = tuple(filter(settings.reports, ids))
        return cls(asked, tuple(rule_id for rule_id in ids if rule_id not in asked))

    def all_of(self, prefix: str) -> bool:
        """Tell whether there are rules whose ids begin so, and all of them were run."""
        return begins_one(prefix, self.asked) and not begins_one(prefix, self.left_out)


def split_by_use(
    suppressions: Iterable[Suppression], used: Collection[Used], run: RulesRun
) -> tuple[tuple[Suppression, ...], tuple[Suppression, ...]]:
    """Return the suppressions that a finding fell under, and those that none did though their rules were run."""
    met: list[Suppression] = []
    unmet: list[Suppression] = []
    for suppression in suppressions:
        if any((suppression, rule) in used for rule in suppression.rules):
            met.append(suppression)
        elif all(map(run.all_of, suppression.rules)):
            unmet.append(suppression)
    return tuple(met), tuple(unmet)


def with_unused(document: Document, used: Collection[Used], run: RulesRun) -> Document:
    """Note the rules that comments name in vain, although they were run."""
    notes: list[str] = []
    for suppression in document.suppressions:
        idle = [r for r in suppression.rules if (suppression, r) not in used and run.all_of(r)]
        if idle:
            names = ", ".join(idle)
            all_of_it = len(idle) == len(suppression.rules)
            remedy = "remove the comment" if all_of_it else f"take {names} out of the comment"
            notes.append(f"line {suppression.place.line}: 'ignore {names}' suppresses nothing: {remedy}")
    return document.noting(notes)
