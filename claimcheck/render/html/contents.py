"""The head of a report: what the run came to, and of several articles a list, with those that could not be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from claimcheck.model.finding import SEVERITIES, Severity
from claimcheck.model.report import Failure
from claimcheck.render.counted import counted
from claimcheck.render.html.course import stack
from claimcheck.render.html.element import NOTHING, element, joined, together
from claimcheck.render.html.glyphs import sign
from claimcheck.render.html.tables import row, table
from claimcheck.render.html.voices import STANDINGS, Standing
from claimcheck.render.safe import squeezed
from claimcheck.render.summed_up import graves

HEADINGS = ("Article", "Words", "Findings", "Statements", "Whose words")


@dataclass(frozen=True, slots=True)
class Listed:
    """An article in the list: ``id`` is that in the page, ``shares`` whose words it has."""

    id: str
    name: str
    words: int
    statements: int
    findings: Mapping[Severity, int]
    shares: Mapping[Standing, int]


def came_to(articles: Sequence[Listed], failures: Sequence[Failure]) -> str:
    """Return what a run came to in one line, also the title of the page."""
    found: Counter[Severity] = Counter()
    for article in articles:
        found.update(article.findings)
    where = articles[0].name if len(articles) == 1 else counted(len(articles), "article")
    missing = f", {len(failures):,} not read" if failures else ""
    return f"{graves(found) or 'No findings'} in {where}{missing}" if articles else f"No article{missing}"


def contents(articles: Sequence[Listed]) -> Markup:
    """Return the list of several articles; one needs none."""
    if len(articles) < 2:
        return NOTHING
    rows = table(HEADINGS, map(_article, articles), "Articles")
    keys = (element("li", f" {label}", class_=f"key {name}") for name, label in STANDINGS.items())
    inside = (element("div", rows, class_="wide"), element("ul", *keys, class_="keys"))
    return element("nav", *inside, class_="contents", aria_label="Articles")


def _article(article: Listed) -> Markup:
    total = sum(article.shares.values())
    cells = (
        element("a", article.name, href=f"#{article.id}"),
        f"{article.words:,}",
        joined(" ", _signs(article.findings)),
        f"{article.statements:,}",
        together(
            (stack(article.shares, total), element("span", _said(article.shares, total), class_="unseen"))
        ),
    )
    return row(cells, data_d=article.id)


def _signs(findings: Mapping[Severity, int]) -> Iterator[Markup]:
    for severity in reversed(SEVERITIES):
        if findings[severity]:
            label = element("span", f" {severity}", class_="unseen")
            yield element("span", sign(severity), f"{findings[severity]:,}", label, class_="signed")


def _said(shares: Mapping[Standing, int], total: int) -> str:
    return ", ".join(f"{count / total:.0%} {STANDINGS[name]}" for name, count in shares.items() if count)


def not_read(failures: Iterable[Failure]) -> Markup:
    """Return which articles could not be read, and why."""
    items = [element("li", squeezed(failure.message)) for failure in failures]
    if not items:
        return NOTHING
    heading = element("h2", "Not read", id="not-read")
    return element("section", heading, element("ul", *items), class_="not-read", aria_labelledby="not-read")
