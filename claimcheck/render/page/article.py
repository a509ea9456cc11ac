"""The article itself, line by line with the numbers of the file, and under each line what an editor should look at."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from rich.cells import cell_len
from rich.text import Text

from claimcheck.model.document import Document, Lines
from claimcheck.model.finding import Finding
from claimcheck.model.report import DocumentReport
from claimcheck.model.span import Span
from claimcheck.render.page.marked import Line, Marker
from claimcheck.render.page.rows import indented, wrap
from claimcheck.render.page.styles import HEADING, LOOKS, QUIET, SEVERITY
from claimcheck.render.safe import squeezed
from claimcheck.render.view import View


def legend(view: View) -> Text:
    """Return what the marks mean, each marked as in the article."""
    shown = Text()
    for look in LOOKS.values():
        shown.append("  " if shown else "")
        shown.append_text(
            Text(look.label, look.style) if view.color else Text(f"{look.opening}{look.label}{look.closing}")
        )
    return shown


def article(report: DocumentReport, view: View) -> Iterator[Text]:
    """Yield the article with its findings, a blank line between its paragraphs."""
    document = report.document
    marker = Marker(document.text, report.claims, signs=not view.color)
    findings = [finding for finding in report.findings if view.shows(finding)]
    starts = [finding.span.start for finding in findings]
    paragraphs = _Paragraphs(document)
    gutter = max(4, len(str(len(document.lines.starts)))) + 2
    for span, whole in _lines(document):
        if span.start == span.end:
            continue
        number = document.lines.place(span.start).line
        if paragraphs.begin(span):
            yield Text()
        begin = findings[bisect_left(starts, whole.start) : bisect_left(starts, whole.end)]
        here = [(finding, said(finding, document.text, view)) for finding in begin]
        line = marker.line(span)
        if paragraphs.is_heading:
            line.text.stylize_before(HEADING)
        elif paragraphs.is_comment:
            line.text.stylize_before(QUIET)
        yield from _line(number, line, span, here, gutter, view)
    yield Text()


class _Paragraphs:
    """Tells where a line of the file begins a paragraph; comments belong to the one below them."""

    def __init__(self, document: Document) -> None:
        self._sections = document.sections
        self._starts = [section.span.start for section in document.sections]
        self._last = -1
        self.is_comment = False

    def begin(self, line: Span) -> bool:
        """Move on to a line; tell whether another paragraph begins in it, the first one left aside."""
        before = self._last
        self._last = bisect_left(self._starts, line.end) - 1
        self.is_comment = self._last < 0 or self._sections[self._last].span.end <= line.start
        self._last += self.is_comment
        return before >= 0 and self._last > before

    @property
    def is_heading(self) -> bool:
        """Whether the line is a headline or a subhead."""
        kind = "" if self.is_comment or self._last < 0 else self._sections[self._last].kind
        return kind in ("headline", "subhead")


def _lines(document: Document) -> Iterator[tuple[Span, Span]]:
    """Yield each line of the text without white space at its ends, and with its line end."""
    lines = Lines.of(document.text) if document.lines.pieces else document.lines
    bounds = [*lines.starts, len(document.text)]
    for start, end in pairwise(bounds):
        raw = document.text[start:end]
        lead = len(raw) - len(raw.lstrip())
        yield Span(start + lead, max(start + lead, start + len(raw.rstrip()))), Span(start, end)


def _line(
    number: int, line: Line, span: Span, findings: Sequence[tuple[Finding, Text]], gutter: int, view: View
) -> Iterator[Text]:
    """Yield the rows of a line, and under each row the findings that begin in it."""
    rows = wrap(line.text.plain, view.width - gutter)
    shown = [(finding, words, *line.shown(finding.span, span)) for finding, words in findings]
    texts = line.text.divide([start for start, _ in rows[1:]])
    for i, ((start, end), text) in enumerate(zip(rows, texts, strict=True)):
        text.rstrip()
        label = str(number) if i == 0 else ""
        yield Text.assemble((f"{label:>{gutter - 2}}  ", QUIET), text)
        following = rows[i + 1][0] if i + 1 < len(rows) else len(line.text) + 1
        for finding, words, first, last in shown:
            if start <= first < following or (i == 0 and first < start):
                lead = cell_len(line.text.plain[start:first])
                carets = cell_len(line.text.plain[first : max(first + 1, min(last, end))])
                yield from finding_rows(SEVERITY[finding.severity], words, lead, max(1, carets), gutter, view)


def said(finding: Finding, text: str, view: View) -> Text:
    """Return severity, rule and message, and the words of related places."""
    shown = Text.assemble(
        (finding.severity, SEVERITY[finding.severity]),
        f" {finding.rule} ",
        squeezed(finding.message),
    )
    related: dict[str, list[str]] = {}
    for other in finding.related:
        related.setdefault(squeezed(other.label), []).append(squeezed(other.span.of(text)))
    for label, words in related.items():
        shown.append(f" ({label}: {', '.join(words)})", QUIET)
    if view.reasons and finding.help:
        shown.append(f" ({squeezed(finding.name)}; {squeezed(finding.help)})", QUIET)
    return shown


def finding_rows(style: str, words: Text, lead: int, carets: int, gutter: int, view: View) -> Iterator[Text]:
    """Yield carets under the words, and behind them, else below, what is wrong and what to do."""
    pointer = Text.assemble(" " * (gutter + lead), ("^" * carets, style))
    if gutter + lead + carets + 1 + cell_len(words.plain) <= view.width:
        yield pointer.append(" ").append_text(words)
    else:
        yield pointer
        # A sign in the gutter tells the message from the article, whose next row may follow.
        yield from indented(words, view.width, Text(f"{'!':>{gutter - 2}}  ", style), gutter)
