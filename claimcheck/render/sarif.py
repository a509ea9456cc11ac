"""SARIF 2.1.0, the format in which code scanning takes results: one object, one run.

Results come first, so that each article is written as soon as it is audited; the rules that they name by
number, and the articles that could not be read, follow.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, at_least
from claimcheck.model.report import Failure, Outcome, Tool
from claimcheck.model.span import Span
from claimcheck.render.paths import uri
from claimcheck.render.safe import encodable
from claimcheck.render.sarif_rules import RulesFound, message
from claimcheck.render.schema import Json, dumps
from claimcheck.render.view import View

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def render(tool: Tool, outcomes: Iterable[Outcome], view: View) -> Iterator[str]:
    """Yield the object piece by piece; findings that somebody lets stand are in it, marked as such."""
    rules = RulesFound(tool.rules)
    failures: list[Failure] = []
    yield f'{{"$schema": {dumps(SCHEMA)},\n"version": "2.1.0",\n"runs": [{{"columnKind": "unicodeCodePoints",\n'
    mark = '"results": [\n'
    for outcome in outcomes:
        if isinstance(outcome, Failure):
            failures.append(outcome)
            continue
        for finding in outcome.findings:
            if at_least(finding.severity, view.show):
                yield mark + dumps(_result(outcome.document, finding, rules, view.root))
                mark = ",\n"
    yield "],\n" if mark == ",\n" else f"{mark}],\n"
    yield f'"invocations": [{dumps(_invocation(failures, view.root))}],\n'
    driver = {"name": "claimcheck", "version": tool.version, "rules": rules.described()}
    yield f'"tool": {dumps({"driver": driver})}}}]}}\n'


def _result(document: Document, finding: Finding, rules: RulesFound, root: str) -> dict[str, Json]:
    place = uri(document.path, root)
    related = [
        {**_location(place, document, other.span), "message": message(other.label)}
        for other in dict.fromkeys(finding.related)
    ]
    result: dict[str, Json] = {
        "ruleId": finding.rule,
        "ruleIndex": rules.index(finding),
        "level": finding.severity,
        "message": message(finding.message),
        "locations": [_location(place, document, finding.span)],
        **({"relatedLocations": related} if related else {}),
        "partialFingerprints": {"claimcheck/v1": finding.fingerprint},
    }
    if finding.suppressed is not None:
        kind = "inSource" if _by_comment(document, finding) else "external"
        result["suppressions"] = [{"kind": kind, "justification": encodable(finding.suppressed)}]
    return result


def _by_comment(document: Document, finding: Finding) -> bool:
    """Tell whether a comment in the article lets a finding stand: it counts before what is said elsewhere."""
    return any(
        suppression.reaches(finding.span.start) and finding.rule.startswith(suppression.rules)
        for suppression in document.suppressions
    )


def _location(place: str, document: Document, span: Span) -> dict[str, Json]:
    start, end = document.lines.place(span.start), document.lines.end(span.end)
    region = {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "snippet": {"text": encodable(span.of(document.text))},
    }
    return {"physicalLocation": {"artifactLocation": {"uri": place}, "region": region}}


def _invocation(failures: Iterable[Failure], root: str) -> dict[str, Json]:
    notifications = [_notification(failure, root) for failure in failures]
    return {
        "executionSuccessful": not notifications,
        **({"toolExecutionNotifications": notifications} if notifications else {}),
    }


def _notification(failure: Failure, root: str) -> dict[str, Json]:
    location = {"physicalLocation": {"artifactLocation": {"uri": uri(failure.path, root)}}}
    return {
        "descriptor": {"id": failure.code},
        "level": "error",
        "message": message(failure.message),
        "locations": [location],
    }
