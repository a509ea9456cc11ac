"""The quotations for people at a terminal: each above what was said, with what differs marked in both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from rich.text import Text

from claimcheck.model.finding import SEVERITIES
from claimcheck.model.quote_kinds import QUOTE_KINDS
from claimcheck.model.quotes import CheckedQuote, Difference, Heard, QuoteCheck
from claimcheck.model.report import Tool
from claimcheck.render.counted import counted
from claimcheck.render.page.rows import indented
from claimcheck.render.page.styles import HEADING, QUIET, SEVERITY
from claimcheck.render.safe import on_one_line, squeezed, visible
from claimcheck.render.terminal import Painter
from claimcheck.render.view import View

SAID, QUOTED = "bold red", "bold green"
# Where the labels end and the words begin.
LABELS = 12


def render(tool: Tool, check: QuoteCheck, view: View) -> Iterator[str]:
    """Yield what is compared, each quotation with a finding, and how many of each kind there are."""
    del tool
    painter = Painter(view)
    yield painter.paint(_head(check))
    for quote in check.quotes:
        if (quote.finding is not None and view.shows(quote.finding)) or view.reasons:
            yield painter.paint(_quote(check, quote, view))
    yield painter.paint(_foot(check, view))


def _head(check: QuoteCheck) -> Iterator[Text]:
    yield _file("article", check.article.path)
    for transcript in check.transcripts:
        yield _file("transcript", transcript.path)
    yield Text()


def _file(label: str, path: str) -> Text:
    return Text.assemble((f"{label:<{LABELS}}", QUIET), (squeezed(path), HEADING))


def _quote(check: QuoteCheck, quote: CheckedQuote, view: View) -> Iterator[Text]:
    finding, verdict = quote.finding, quote.verdict
    line, _ = check.article.lines.place(quote.quotation.span.start)
    head = Text.assemble((f"line {line}  ", QUIET))
    if finding is not None:
        head.append_text(Text.assemble((finding.severity, SEVERITY[finding.severity]), "  "))
    head.append(verdict.kind)
    if finding is not None:
        head.append(f"  {finding.rule} {visible(finding.name)}", QUIET)
    yield head
    for heard in (verdict.heard, *verdict.also):
        if heard is not None:
            yield from _row("where", Text(_place(heard, several=len(check.transcripts) > 1), QUIET), view)
    if verdict.diff:
        yield from _row("said", _words(verdict.diff, SAID, said=True, view=view), view)
        yield from _row("quoted", _words(verdict.diff, QUOTED, said=False, view=view), view)
    else:
        yield from _row("quoted", Text(on_one_line(quote.quotation.span.of(check.article.text))), view)
    if finding is not None:
        yield from _row("", Text(squeezed(finding.message), SEVERITY[finding.severity]), view)
        yield from _row("why", Text(squeezed(quote.why), QUIET), view)
        if view.reasons and finding.help:
            yield from _row("guideline", Text(squeezed(finding.help), QUIET), view)
    yield Text()


def _place(heard: Heard, *, several: bool) -> str:
    parts = [heard.transcript.path] if several else []
    parts += [f"line {heard.line}", *([heard.time] if heard.time else []), heard.speaker or "speaker unknown"]
    return squeezed(", ".join(parts))


def _row(label: str, words: Text, view: View) -> Iterator[Text]:
    return indented(words, view.width, Text(f"  {label:<{LABELS - 2}}", QUIET), LABELS)


def _words(diff: tuple[Difference, ...], style: str, *, said: bool, view: View) -> Text:
    """Return one side of a diff with what is not on the other marked: by colour, and by signs where there is none."""
    row = Text()
    for difference in diff:
        words = on_one_line(difference.said if said else difference.quoted)
        if not words:
            continue
        if row.plain:
            row.append(" ")
        if difference.tag == "equal":
            row.append(words)
        else:
            row.append(words if view.color else f"[{words}]", style)
    return row


def _foot(check: QuoteCheck, view: View) -> Iterator[Text]:
    kinds = Counter(quote.verdict.kind for quote in check.quotes)
    counts = ", ".join(f"{kinds[kind]} {kind}" for kind in QUOTE_KINDS if kinds[kind])
    standing = [f for f in check.findings if f.suppressed is None]
    severities = Counter(f.severity for f in standing)
    graves = ", ".join(counted(severities[s], s) for s in reversed(SEVERITIES) if severities[s])
    said = counted(len(check.quotes), "quotation") if check.quotes else "no quotation"
    said += f": {counts}" if counts else ""
    yield from indented(Text(f"{said}{f' ({graves})' if graves else ''}", HEADING), view.width, Text(), 0)
    hidden = sum(not view.shows(f) for f in standing)
    let_stand = len(check.findings) - len(standing)
    if hidden or let_stand:
        yield Text(f"{hidden} hidden by --show, {let_stand} let stand with a reason", QUIET)
