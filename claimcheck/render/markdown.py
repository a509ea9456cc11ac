"""A comment on a pull request, in the Markdown of GitHub: what a run came to, and what to look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from claimcheck.model.finding import SEVERITIES
from claimcheck.model.report import DocumentReport, Failure, Outcome, Tool
from claimcheck.render.comment.article import CELL, MESSAGE
from claimcheck.render.comment.escaped import shortened
from claimcheck.render.comment.fitting import Parts, fitting
from claimcheck.render.counted import counted
from claimcheck.render.page.suppressed import Suppressed
from claimcheck.render.view import View

# GitHub takes 65,536 characters. Of these, a list of names may have ``NAMES``; there are two such lists.
MOST, HEAD, NAMES = 60_000, 1_000, 5_000
MOST_NAMES = 20


def render(tool: Tool, outcomes: Iterable[Outcome], view: View) -> Iterator[str]:
    """Yield the comment in one piece: what it begins with is known last."""
    comment = Comment(view)
    for outcome in outcomes:
        comment.add(outcome)
    yield comment.written()


@dataclass(slots=True)
class Comment:
    """A comment that grows by one article after the other."""

    view: View
    articles: int = 0
    shown: dict[str, int] = field(default_factory=lambda: dict.fromkeys(reversed(SEVERITIES), 0))
    hidden: int = 0
    suppressed: Suppressed = field(default_factory=Suppressed)
    clean: list[str] = field(default_factory=list)
    not_read: list[Failure] = field(default_factory=list)
    parts: Parts = field(default_factory=lambda: Parts(MOST - HEAD - 2 * NAMES))

    def add(self, outcome: Outcome) -> None:
        """Take an article, or why it could not be read."""
        if isinstance(outcome, Failure):
            self.not_read.append(outcome)
            return
        self.articles += 1
        self.suppressed = self.suppressed.plus(Suppressed.of(outcome))
        if self._counts(outcome):
            self.parts.add(outcome, self.view)
        else:
            self.clean.append(outcome.document.name)

    def _counts(self, report: DocumentReport) -> int:
        """Count the findings of an article, and return how many are to be shown."""
        standing = [f for f in report.findings if f.suppressed is None]
        shown = [f for f in standing if self.view.shows(f)]
        for finding in shown:
            self.shown[finding.severity] += 1
        self.hidden += len(standing) - len(shown)
        return len(shown)

    def written(self) -> str:
        """Return the comment."""
        articles, left_out = self.parts.written()
        lines = [f"## claimcheck: {self._came_to()}\n"]
        aside = [*self.suppressed.parts(), *([f"{self.hidden:,} less grave"] if self.hidden else [])]
        if aside:
            lines.append(f"\nNot shown: {', '.join(aside)}.\n")
        if left_out:
            lines.append(
                f"\n**Left out, since a comment has to be short:** {left_out} (`-f text` has all).\n"
            )
        if articles:
            lines.append(articles)
        if self.clean:
            lines.append(f"\nNo findings{' to show' if self.hidden else ''}: {self._clean()}\n")
        if self.not_read:
            lines.append(f"\n### Not read\n\n{self._not_read()}")
        return "".join(lines)

    def _came_to(self) -> str:
        read = counted(self.articles, "article")
        missing = f", {len(self.not_read):,} not read" if self.not_read else ""
        if not self.articles:
            return f"{read}{missing}"
        found = ", ".join(counted(count, severity) for severity, count in self.shown.items() if count)
        return f"{found or ('nothing to show' if self.hidden else 'no findings')} in {read}{missing}"

    def _clean(self) -> str:
        names = list(fitting((f", {shortened(path, CELL)}" for path in self.clean[:MOST_NAMES]), NAMES))
        more = len(self.clean) - len(names)
        return "".join([*names, *([f", and {more:,} more"] if more else [])])[2:]

    def _not_read(self) -> str:
        failed = self.not_read[:MOST_NAMES]
        items = list(fitting((f"- {shortened(failure.message, MESSAGE)}\n" for failure in failed), NAMES))
        more = len(self.not_read) - len(items)
        return "".join([*items, *([f"- and {more:,} more\n"] if more else [])])
