"""The page: its head, the bar, the list of what changed, and both texts beside it."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from claimcheck.model.drift import DRIFT_KINDS, Comparison
from claimcheck.model.report import Tool
from claimcheck.render.comparison.html.cards import Card, cards
from claimcheck.render.comparison.html.texts import originals, rewrite
from claimcheck.render.comparison.wording import came_to, hidden
from claimcheck.render.html.element import NOTHING, element
from claimcheck.render.html.filters import form, select, severities, themes
from claimcheck.render.html.shell import page
from claimcheck.render.safe import squeezed
from claimcheck.render.view import View

STYLES = ("page.css", "comparison.css")
SCRIPTS = ("comparison.js",)
LEGEND = {"was": "changed in the original", "now": "changed in the rewrite", "alone": "no counterpart found"}


def render(tool: Tool, comparison: Comparison, view: View) -> Iterator[str]:
    """Yield the page."""
    shown = (drift for drift in comparison.drifts if view.shows(drift.finding))
    numbered = [Card(number, drift) for number, drift in enumerate(shown, 1)]
    yield from page(
        f"{_came_to(comparison)} – claimcheck",
        _body(tool, comparison, numbered, view),
        styles=STYLES,
        scripts=SCRIPTS,
    )


def _body(tool: Tool, comparison: Comparison, shown: list[Card], view: View) -> Iterator[str]:
    yield element("a", "Skip to the rewrite", href="#rewrite", class_="skip")
    yield _head(comparison, hidden(comparison, view))
    if comparison.related:
        yield _bar(shown)
    yield f'<main class="{"compared" if shown else "compared unchanged"}">\n'
    if shown:
        yield f"{cards(comparison, shown, tool.rules)}\n"
    yield f"{originals(comparison, shown)}\n{rewrite(comparison, shown)}\n</main>\n"
    yield _foot(tool)


def _came_to(comparison: Comparison) -> str:
    words = came_to(comparison)
    return words[:1].upper() + words[1:].removesuffix(".")


def _head(comparison: Comparison, aside: str) -> Markup:
    mark = element("div", element("b", "claimcheck"), themes(), class_="mark")
    title = element("h1", _came_to(comparison))
    return element(
        "header", mark, title, element("p", aside, class_="aside") if aside else NOTHING, class_="masthead"
    )


def _bar(shown: list[Card]) -> Markup:
    """Return what the marks mean, and choices of what to show where there is something."""
    keys = (element("li", element("span", label, class_=look)) for look, label in LEGEND.items())
    legend = element("ul", *keys, class_="legend", aria_label="Marked in the texts")
    if not shown:
        return element("div", legend, class_="bar")
    kinds = {str(kind): str(kind) for kind in DRIFT_KINDS if any(c.drift.shift.kind == kind for c in shown)}
    found = {card.drift.finding.severity for card in shown}
    choices = (
        select("kind", "Kind", {"": "All kinds", **kinds}),
        severities(found),
    )
    return form(legend, choices, "drift")


def _foot(tool: Tool) -> Markup:
    """Return what made the report."""
    packs = ", ".join(f"{squeezed(pack.name)} {squeezed(pack.version)}" for pack in tool.packs)
    made = f"claimcheck {tool.version}, {squeezed(tool.model)} {squeezed(tool.model_version)}"
    return element("footer", element("p", f"{made}{packs and f', rules: {packs}'}"))
