"""GitLab's code quality report: one JSON array, shown in the merge request."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256

from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.report import Failure, Outcome, Tool
from claimcheck.render.paths import relative
from claimcheck.render.safe import on_one_line, squeezed
from claimcheck.render.schema import Json, dumps
from claimcheck.render.view import View

SEVERITIES: dict[Severity, str] = {"note": "info", "warning": "minor", "error": "major"}


def render(tool: Tool, outcomes: Iterable[Outcome], view: View) -> Iterator[str]:
    """Yield the array piece by piece; an article that could not be read is in it as well."""
    seen: Counter[str] = Counter()
    mark = "[\n"
    for outcome in outcomes:
        for entry in _entries(outcome, view, seen):
            yield mark + dumps(entry)
            mark = ",\n"
    yield "[]\n" if mark == "[\n" else "\n]\n"


def _entries(outcome: Outcome, view: View, seen: Counter[str]) -> Iterator[dict[str, Json]]:
    if isinstance(outcome, Failure):
        yield _failed(outcome, view.root, seen)
        return
    for finding in filter(view.shows, outcome.findings):
        yield _found(outcome.document, finding, view.root, seen)


def _found(document: Document, finding: Finding, root: str, seen: Counter[str]) -> dict[str, Json]:
    begin, end = document.lines.place(finding.span.start).line, document.lines.end(finding.span.end).line
    return {
        "description": squeezed(finding.message),
        "check_name": squeezed(f"{finding.rule} {finding.name}"),
        "fingerprint": _unique(finding.fingerprint, seen),
        "severity": SEVERITIES[finding.severity],
        "location": {"path": _path(document.path, root), "lines": {"begin": begin, "end": end}},
    }


def _failed(failure: Failure, root: str, seen: Counter[str]) -> dict[str, Json]:
    path, line = _path(failure.path, root), failure.line or 1
    return {
        "description": squeezed(failure.message),
        "check_name": failure.code,
        "fingerprint": _unique(_hash(f"{failure.code} {_path(failure.name, root)}"), seen),
        "severity": "critical",
        "location": {"path": path, "lines": {"begin": line, "end": line}},
    }


def _path(path: str, root: str) -> str:
    return on_one_line(relative(path, root))


def _unique(fingerprint: str, seen: Counter[str]) -> str:
    """Return a fingerprint that no entry has yet: GitLab shows one of those that are alike.

    The same words can stand twice in a sentence, and the same sentence in two articles.
    """
    seen[fingerprint] += 1
    times = seen[fingerprint]
    return fingerprint if times == 1 else _hash(f"{fingerprint} {times}")


def _hash(text: str) -> str:
    return sha256(text.encode()).hexdigest()
