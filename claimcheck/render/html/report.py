"""The report on an audit as a web page: all articles in one file, with a list of them where they are several."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from markupsafe import Markup

from claimcheck.model.finding import Finding
from claimcheck.model.report import Failure, Outcome, Tool
from claimcheck.render.html.contents import Listed, came_to, contents, not_read
from claimcheck.render.html.document import Part
from claimcheck.render.html.element import element, together
from claimcheck.render.html.filters import Choices, bar, themes
from claimcheck.render.html.rules import rules, stamps
from claimcheck.render.html.shell import page
from claimcheck.render.safe import squeezed
from claimcheck.render.view import View

STYLES = ("page.css", "report.css")
SCRIPTS = ("report.js",)


def render(tool: Tool, outcomes: Iterable[Outcome], view: View) -> Iterator[str]:
    """Yield the page. Its head says what all articles came to: it begins when the last one is audited."""
    report = Report(view)
    for outcome in outcomes:
        report.add(outcome)
    title = f"{came_to(report.listed, report.failures)} – claimcheck"
    yield from page(title, report.body(tool), styles=STYLES, scripts=SCRIPTS)


@dataclass(slots=True)
class Report:
    """A page that grows by one article after the other."""

    view: View
    listed: list[Listed] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    choices: Choices = field(default_factory=Choices)
    found: dict[str, Finding] = field(default_factory=dict)
    articles: list[Markup] = field(default_factory=list)

    def add(self, outcome: Outcome) -> None:
        """Take an article, or why it could not be read."""
        if isinstance(outcome, Failure):
            self.failures.append(outcome)
            return
        article = Part(outcome, self.view, f"d{len(self.listed) + 1}")
        self.listed.append(article.listed())
        self.choices.add(article.sources(), article.findings())
        for finding in article.findings():
            self.found.setdefault(finding.rule, finding)
        self.articles.append(article.written())

    def body(self, tool: Tool) -> Iterator[str]:
        """Yield the parts of the page."""
        yield element("a", "Skip to the articles", href="#articles", class_="skip")
        yield self._head()
        if self.articles:
            yield bar(self.choices)
        yield '<main id="articles" tabindex="-1">\n'
        for article in self.articles:
            yield f"{article}\n"
        yield f"{rules(stamps(self.found.values(), tool.rules))}</main>\n"
        yield _foot(tool)

    def _head(self) -> Markup:
        title = element("h1", came_to(self.listed, self.failures))
        mark = element("div", element("b", "claimcheck"), themes(), class_="mark")
        return element(
            "header", mark, title, not_read(self.failures), contents(self.listed), class_="masthead"
        )


def _foot(tool: Tool) -> Markup:
    """Return what made the report."""
    packs = ", ".join(f"{squeezed(pack.name)} {squeezed(pack.version)}" for pack in tool.packs)
    made = f"claimcheck {tool.version}, {squeezed(tool.model)} {squeezed(tool.model_version)}"
    advice = "“No source found” means that claimcheck found none: look before you ask the reporter."
    return element(
        "footer", together((element("p", advice), element("p", f"{made}{packs and f', rules: {packs}'}")))
    )
