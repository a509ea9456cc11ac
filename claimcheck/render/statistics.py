"""The table of a run's findings, rule by rule, and a line for all of them."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from claimcheck.model.statistics import RuleCount, Statistics
from claimcheck.render.counted import counted
from claimcheck.render.page.coverage import HEADINGS as COVERAGE
from claimcheck.render.page.coverage import coverage_rows
from claimcheck.render.page.rows import indented
from claimcheck.render.page.styles import HEADING, QUIET, SEVERITY
from claimcheck.render.page.tables import table
from claimcheck.render.safe import squeezed
from claimcheck.render.terminal import Painter
from claimcheck.render.view import View

HEADINGS = ("Rule", "Name", "Severity", "Articles", "Findings")


def render(statistics: Statistics, view: View) -> str:
    """Return the table as lines of text."""
    return Painter(view).paint(_lines(statistics, view))


def _lines(statistics: Statistics, view: View) -> Iterator[Text]:
    if statistics.rules:
        yield Text("Findings by rule", HEADING)
    # Columns in which nothing stands would only make the names shorter.
    more = {
        heading: figures
        for heading, figures in (
            ("Suppressed", [count.suppressed for count in statistics.rules]),
            ("Baseline", [count.known for count in statistics.rules]),
        )
        if any(figures)
    }
    rows = [_row(count, *shown) for count, *shown in zip(statistics.rules, *more.values(), strict=True)]
    yield from table((*HEADINGS, *more), rows, range(3, 7), view)
    covered = coverage_rows(statistics.coverage)
    if covered:
        yield Text()
        yield Text("Coverage", HEADING)
        yield from table(COVERAGE, covered, (1, 2), view)
        yield Text()
    yield from indented(_total(statistics), view.width, Text(), 2)


def _row(count: RuleCount, *more: int) -> list[Text]:
    return [
        Text(squeezed(count.rule)),
        Text(squeezed(count.name)),
        Text(count.severity, SEVERITY[count.severity]),
        *(_figure(figure) for figure in (count.articles, count.findings, *more)),
    ]


def _figure(count: int) -> Text:
    return Text(f"{count:,}") if count else Text("–", QUIET)


def _total(statistics: Statistics) -> Text:
    found, words = statistics.findings, statistics.words
    shown = Text(counted(found, "finding"), HEADING)
    shown.append(
        f" in {statistics.concerned:,} of {counted(statistics.articles, 'article')}, {counted(words, 'word')}"
    )
    return shown.append(f": {1000 * found / words:,.1f} per 1,000 words") if words else shown
