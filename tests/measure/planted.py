"""How many planted faults are flagged by their rule, and how many near misses: ``python -m tests.measure.planted``.

Each set is articles in which somebody who had read a catalogue of editorial rules, and not the packs, planted one fault
each, or something that only looks like one. A fault counts as found where a finding of its rule, or a place that is
shown with it, meets the planted words.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from claimcheck.config import Settings
from claimcheck.model.finding import Finding
from claimcheck.model.report import DocumentReport
from claimcheck.model.span import Span
from claimcheck.pipeline import open_auditor
from claimcheck.read import read_raw

SETS = Path(__file__).parents[1] / "planted"
# A fault of the whole article: it lies wherever the rule speaks.
OF_ARTICLES = ("SRC007", "SRC008")


@dataclass(frozen=True, slots=True)
class Planted:
    """What was planted in an article, and whether its rule flags it."""

    rule: str
    fault: bool
    words: str
    flagged: bool


def planted(name: str) -> Iterator[Planted]:
    """Yield each fault and near miss of a set, by the strict pack."""
    auditor = open_auditor(Settings(rules=("strict",)))
    for line in (SETS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        report = auditor.audit_document(read_raw(one["text"].encode(), "planted.txt"))
        flagged = _is_flagged(report, one["rule"], one["planted"])
        yield Planted(one["rule"], one["fault"], one["planted"], flagged)


def _is_flagged(report: DocumentReport, rule: str, words: str) -> bool:
    start = report.document.text.index(words)
    there = Span(start, start + len(words))
    own = [finding for finding in report.findings if finding.rule == rule]
    return any(rule in OF_ARTICLES or _meets(finding, there) for finding in own)


def _meets(finding: Finding, there: Span) -> bool:
    return finding.span.meets(there) or any(other.span.meets(there) for other in finding.related)


def main() -> None:
    """Print the shares of both sets, and what is not as it should be."""
    for name in ("first", "second"):
        found = list(planted(name))
        for fault, label in ((True, "faults"), (False, "near misses")):
            some = [one for one in found if one.fault == fault]
            print(f"{name}: {sum(one.flagged for one in some)} of {len(some)} {label} flagged")  # noqa: T201
            for one in some:
                if one.flagged != fault:
                    print(f"  {one.rule}: {one.words[:120]!r}")  # noqa: T201


if __name__ == "__main__":
    main()
