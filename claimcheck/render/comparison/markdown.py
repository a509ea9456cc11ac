"""The comparison as a comment on a pull request: a table of what changed, cut to the length that GitHub takes."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model.drift import Comparison, Drift
from claimcheck.model.report import Tool
from claimcheck.render.comment.escaped import linked, shortened
from claimcheck.render.comment.fitting import fitting
from claimcheck.render.comparison.wording import came_to, hidden
from claimcheck.render.counted import counted
from claimcheck.render.view import View

# GitHub takes 65,536 characters.
MOST = 60_000
PATH, MESSAGE, STATEMENT = 160, 300, 400
TABLE = (
    "| Line | Severity | Rule | What changed | Original | Rewrite |\n| ---: | --- | --- | --- | --- | --- |\n"
)


def render(tool: Tool, comparison: Comparison, view: View) -> Iterator[str]:
    """Yield the comment in one piece."""
    del tool
    originals = ", ".join(shortened(d.path, PATH) for d in comparison.originals.documents)
    head = f"## claimcheck: {came_to(comparison)}\n\n"
    head += f"{shortened(comparison.rewrite.path, PATH)} against {originals}\n"
    aside = hidden(comparison, view)
    head += f"\n{aside}.\n" if aside else ""
    rows = [_row(comparison, drift) for drift in comparison.drifts if view.shows(drift.finding)]
    shown = list(fitting(rows, MOST - len(head) - len(TABLE)))
    table = f"\n{TABLE}{''.join(shown)}" if shown else ""
    more = len(rows) - len(shown)
    left_out = f"\n**Left out, since a comment has to be short:** {counted(more, 'drift')}.\n" if more else ""
    yield head + table + left_out


def _row(comparison: Comparison, drift: Drift) -> str:
    finding, shift = drift.finding, drift.shift
    was = ""
    if shift.original is not None:
        document, there = comparison.originals.part(shift.original)
        was = shortened(there.of(document.text), STATEMENT)
    cells = (
        str(comparison.rewrite.lines.place(shift.rewrite.start).line),
        finding.severity,
        linked(finding.rule, finding.help),
        shortened(finding.message, MESSAGE),
        was,
        shortened(shift.rewrite.of(comparison.rewrite.text), STATEMENT),
    )
    return f"| {' | '.join(cells)} |\n"
