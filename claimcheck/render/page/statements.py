"""Who says what: each statement with its source, cue, words, figures and hedges."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from claimcheck.model.claims import Attribution
from claimcheck.model.report import DocumentReport
from claimcheck.render.page.rows import cut, indented
from claimcheck.render.page.styles import LOOKS, QUIET
from claimcheck.render.safe import squeezed
from claimcheck.render.view import View

GUTTER = 6
INDENT = GUTTER + 2
LONGEST = 3  # rows of one statement


def statements(report: DocumentReport, view: View) -> Iterator[Text]:
    """Yield two lines or more for each statement, in the order of the text."""
    names = {source.id: source.name for source in report.claims.sources}
    words = {n.id: n.span for n in report.claims.numbers} | {h.id: h.span for h in report.claims.hedges}
    text = report.document.text
    for attribution in report.claims.attributions:
        line = report.document.lines.place(attribution.span.start).line
        head = _head(attribution, names, text)
        yield from indented(head, view.width, Text(f"{line:>{GUTTER - 2}}  ", QUIET), GUTTER)
        said = " … ".join(squeezed(span.of(text)) for span in attribution.content)
        short = Text(cut(said, LONGEST, view.width - INDENT), LOOKS["content"].style)
        yield from indented(short, view.width, Text(" " * INDENT), INDENT)
        for label, ids in (("hedges", attribution.hedges), ("numbers", attribution.numbers)):
            if ids:
                marked = ", ".join(squeezed(words[i].of(text)) for i in ids)
                row = Text(f"{label}: {marked}", QUIET)
                yield from indented(row, view.width, Text(" " * INDENT), INDENT + 2)


def _head(attribution: Attribution, names: dict[str, str], text: str) -> Text:
    """Return source, who that is where a short form or a pronoun stands for it, kind, cue, and its class."""
    source, cue = attribution.source, attribution.cue
    head = Text()
    if source is None:
        head.append("no source found", QUIET)
    else:
        head.append(squeezed(source.text), LOOKS["source"].style)
        name = squeezed(names.get(source.id, source.text))
        if name.casefold() != squeezed(source.text).casefold():
            head.append(f" = {name}")
        head.append(f" ({source.kind})", QUIET)
    if cue is not None:
        head.append(" ").append(" ".join(squeezed(s.of(text)) for s in cue.spans), LOOKS["cue"].style)
        if cue.cls not in ("neutral", "according", "other"):
            head.append(f" ({cue.cls})", QUIET)
    head.append(f" · {attribution.speech}", QUIET)
    return head
