"""JUnit XML, which every build system reads: a suite an article, and a case a rule that found something."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element, SubElement, tostring

from claimcheck.model.document import Document
from claimcheck.model.finding import SEVERITIES, Finding
from claimcheck.model.report import DocumentReport, Failure, Outcome, Tool
from claimcheck.render.counted import counted
from claimcheck.render.paths import relative
from claimcheck.render.safe import on_one_line, squeezed
from claimcheck.render.view import View

CLEAN = "no findings"
COUNTS = ("tests", "failures", "errors")
# XML has no way to write these; ``safe`` sees to the others that it forbids.
FORBIDDEN = {0xFFFE: 0xFFFD, 0xFFFF: 0xFFFD}


def render(tool: Tool, outcomes: Iterable[Outcome], view: View) -> Iterator[str]:
    """Yield the document; what comes first counts all suites, so it waits for the last article."""
    totals = dict.fromkeys(COUNTS, 0)
    suites: list[str] = []
    for outcome in outcomes:
        suite = _unread(outcome, view) if isinstance(outcome, Failure) else _suite(outcome, view)
        for name in COUNTS:
            totals[name] += int(suite.attrib[name])
        suites.append(tostring(suite, encoding="unicode"))
    written = " ".join(f'{name}="{count}"' for name, count in totals.items())
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="claimcheck" {written}>\n'
    yield from (f"{suite}\n" for suite in suites)
    yield "</testsuites>\n"


def _suite(report: DocumentReport, view: View) -> Element:
    """Return the suite of an article; rules come in the order in which they first found something."""
    path = _path(report.document.name, view)
    suite = Element("testsuite", name=path)
    by_rule: dict[str, list[Finding]] = {}
    for finding in filter(view.shows, report.findings):
        by_rule.setdefault(finding.rule, []).append(finding)
    for found in by_rule.values():
        _case(suite, path, report.document, found, view)
    if not by_rule:
        SubElement(suite, "testcase", name=CLEAN, classname=path)
    return _counted(suite)


def _case(suite: Element, path: str, document: Document, found: list[Finding], view: View) -> None:
    """Add the case of a rule: it fails by warnings and errors, and passes with notes."""
    case = SubElement(suite, "testcase", name=_text(f"{found[0].rule} {found[0].name}"), classname=path)
    grave = [finding for finding in found if finding.severity != "note"]
    if grave:
        gravest = max((finding.severity for finding in grave), key=SEVERITIES.index)
        message = _text(grave[0].message) if len(grave) == 1 else counted(len(grave), "finding")
        failure = SubElement(case, "failure", type=gravest, message=message)
        failure.text = _lines(document, grave, view)
    if len(grave) < len(found):
        notes = [finding for finding in found if finding.severity == "note"]
        SubElement(case, "system-out").text = _lines(document, notes, view)


def _unread(failure: Failure, view: View) -> Element:
    path, message = _path(failure.name, view), _text(failure.message)
    suite = Element("testsuite", name=path)
    case = SubElement(suite, "testcase", name="can be read", classname=path)
    SubElement(case, "error", type=failure.code, message=message).text = message
    return _counted(suite)


def _counted(suite: Element) -> Element:
    counts = (len(suite), len(suite.findall("testcase/failure")), len(suite.findall("testcase/error")))
    for name, count in zip(COUNTS, counts, strict=True):
        suite.set(name, str(count))
    return suite


def _lines(document: Document, findings: Iterable[Finding], view: View) -> str:
    path = _path(document.path, view)
    return "".join(f"\n{_line(path, document, finding)}" for finding in findings) + "\n"


def _line(path: str, document: Document, finding: Finding) -> str:
    line, column = document.lines.place(finding.span.start)
    return f"{path}:{line}:{column}: {finding.severity}: {_text(finding.message)}"


def _path(path: str, view: View) -> str:
    return on_one_line(relative(path, view.root)).translate(FORBIDDEN)


def _text(text: str) -> str:
    return squeezed(text).translate(FORBIDDEN)
