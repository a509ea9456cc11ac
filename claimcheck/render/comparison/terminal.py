"""The comparison for people at a terminal: the two statements one above the other, and what changed in them."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from claimcheck.model.document import Document
from claimcheck.model.drift import Comparison, Drift
from claimcheck.model.report import Tool
from claimcheck.model.span import Span
from claimcheck.render.comparison.wording import came_to, hidden
from claimcheck.render.page.rows import indented
from claimcheck.render.page.styles import HEADING, QUIET, SEVERITY
from claimcheck.render.safe import on_one_line, squeezed, visible
from claimcheck.render.terminal import Painter
from claimcheck.render.view import View

WAS, IS_NOW = "bold red", "bold green"
# Where the labels end and the words begin.
LABELS = 12


def render(tool: Tool, comparison: Comparison, view: View) -> Iterator[str]:
    """Yield what is compared, each drift, and how many there are."""
    del tool
    painter = Painter(view)
    yield painter.paint(_head(comparison))
    for drift in comparison.drifts:
        if view.shows(drift.finding):
            yield painter.paint(_drift(comparison, drift, view))
    yield painter.paint(_foot(comparison, view))


def _head(comparison: Comparison) -> Iterator[Text]:
    documents = [("original", document) for document in comparison.originals.documents]
    for label, document in (*documents, ("rewrite", comparison.rewrite)):
        yield Text.assemble((f"{label:<{LABELS}}", QUIET), (squeezed(document.path), HEADING))
    yield Text()


def _drift(comparison: Comparison, drift: Drift, view: View) -> Iterator[Text]:
    finding, shift = drift.finding, drift.shift
    line, _ = comparison.rewrite.lines.place(shift.rewrite.start)
    severity = Text.assemble(
        (f"line {line}  ", QUIET), (finding.severity, SEVERITY[finding.severity]), f"  {shift.kind}  ",
        (f"{finding.rule} {visible(finding.name)}", QUIET),
    )  # fmt: skip
    yield severity
    if shift.original is not None:
        words = _words(comparison.originals.whole, shift.original, shift.marked_before, WAS, view)
        yield from _row("original", words, view)
        yield from _which(comparison, shift.original)
    yield from _row(
        "rewrite", _words(comparison.rewrite, shift.rewrite, shift.marked_after, IS_NOW, view), view
    )
    yield from _row("", Text(squeezed(finding.message), SEVERITY[finding.severity]), view)
    yield from _row("why", Text(squeezed(drift.why), QUIET), view)
    if view.reasons and finding.help:
        yield from _row("guideline", Text(squeezed(finding.help), QUIET), view)
    yield Text()


def _which(comparison: Comparison, span: Span) -> Iterator[Text]:
    """Say which of several originals a statement stands in, and where."""
    if len(comparison.originals.documents) > 1:
        document, there = comparison.originals.part(span)
        line, _ = document.lines.place(there.start)
        yield Text(f"{'':<{LABELS}}{squeezed(document.path)}, line {line}", QUIET)


def _row(label: str, words: Text, view: View) -> Iterator[Text]:
    return indented(words, view.width, Text(f"  {label:<{LABELS - 2}}", QUIET), LABELS)


def _words(document: Document, span: Span, mark: Span | None, style: str, view: View) -> Text:
    """Return a statement with what changed in it marked: by colour, and by signs where there is none."""
    if mark is None or not span.holds(mark):
        return Text(on_one_line(span.of(document.text)))
    changed = on_one_line(mark.of(document.text))
    return Text.assemble(
        on_one_line(document.text[span.start : mark.start]),
        (changed if view.color else f"[{changed}]", style),
        on_one_line(document.text[mark.end : span.end]),
    )


def _foot(comparison: Comparison, view: View) -> Iterator[Text]:
    yield from indented(Text(came_to(comparison), HEADING), view.width, Text(), 0)
    aside = hidden(comparison, view)
    if aside:
        yield Text(aside, QUIET)
