"""What an editor can do about a finding: let it stand with a reason, or look at the rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lsprotocol.types import (
    CodeAction,
    CodeActionKind,
    Command,
    Diagnostic,
    OptionalVersionedTextDocumentIdentifier,
    Position,
    Range,
    SnippetTextEdit,
    StringValue,
    TextDocumentEdit,
    TextEdit,
    WorkspaceEdit,
)

from claimcheck.lsp.places import Screen
from claimcheck.model.document import Document, Section
from claimcheck.model.finding import Finding
from claimcheck.model.report import DocumentReport
from claimcheck.model.rule import Catalogue

OPEN_RULE = "claimcheck.openRule"
# Formats in which a comment speaks to claimcheck.
COMMENTED = ("text", "markdown", "html")


def actions(
    report: DocumentReport,
    screen: Screen,
    uri: str,
    asked: Range,
    shown: Sequence[Diagnostic],
    catalogue: Catalogue,
    *,
    snippets: bool,
) -> list[CodeAction]:
    """Return what can be done about the findings at a place; ``snippets`` lets an editor ask for the reason."""
    found: list[CodeAction] = []
    known = {rule.id for rule in catalogue.rules}
    for finding in _at(report, screen, asked):
        about = [d for d in shown if d.code == finding.rule]
        edit = _comment(finding, report.document, snippets=snippets)
        if edit is not None:
            changed = TextDocumentEdit(OptionalVersionedTextDocumentIdentifier(uri), [edit])
            found.append(
                CodeAction(
                    f"Let {finding.rule} stand here, with a reason",
                    kind=CodeActionKind.QuickFix,
                    diagnostics=about,
                    edit=WorkspaceEdit(document_changes=[changed]),
                )
            )
        if finding.rule in known:
            title = f"Open rule {finding.rule} {finding.name}"
            command = Command(title, OPEN_RULE, arguments=[finding.rule])
            found.append(CodeAction(title, kind=CodeActionKind.QuickFix, diagnostics=about, command=command))
    return found


def _at(report: DocumentReport, screen: Screen, asked: Range) -> Iterator[Finding]:
    """Yield the findings whose words meet a range, one for each rule."""
    seen: set[str] = set()
    for finding in report.findings:
        where = screen.range(report.document.lines, finding.span)
        if finding.suppressed is not None or finding.rule in seen:
            continue
        if where.start <= asked.end and asked.start <= where.end:
            seen.add(finding.rule)
            yield finding


def _comment(finding: Finding, document: Document, *, snippets: bool) -> TextEdit | SnippetTextEdit | None:
    """Return the comment that lets a finding stand, on a line above its paragraph; its reason is to be typed."""
    section = _section(finding, document)
    if section is None or document.format not in COMMENTED:
        return None
    line = document.lines.place(section.span.start).line - 1
    there = Range(Position(line, 0), Position(line, 0))
    if snippets:
        words = f"<!-- claimcheck: ignore {finding.rule}: ${{1:why}} -->\n"
        return SnippetTextEdit(there, StringValue(words))
    return TextEdit(there, f"<!-- claimcheck: ignore {finding.rule}: -->\n")


def _section(finding: Finding, document: Document) -> Section | None:
    return next((s for s in document.sections if s.span.holds(finding.span)), None)
