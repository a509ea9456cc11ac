"""The bar over a report: what the colours mean, and choices of what to show.

The colours work by the style sheet alone; the choices need the script, which shows them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from markupsafe import Markup

from claimcheck.model.finding import SEVERITIES, Finding, Severity
from claimcheck.render.html.element import element
from claimcheck.render.html.ledger import Entry
from claimcheck.render.html.voices import NOBODY
from claimcheck.render.safe import squeezed

LEGEND = {"said": "statement", "source": "source", "cue": "cue", "number": "number", "hedge": "hedge"}
THEMES = {"": "Colours of the system", "light": "Light", "dark": "Dark"}


@dataclass(slots=True)
class Choices:
    """What there is to choose from in a report, which grows by one article after the other."""

    sources: dict[str, str] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    severities: set[Severity] = field(default_factory=set)
    rules: set[str] = field(default_factory=set)

    def add(self, sources: Iterable[Entry], findings: Iterable[Finding]) -> None:
        """Take the sources of an article and the findings that are shown."""
        for entry in sources:
            self.sources.setdefault(entry.name.casefold(), entry.name)
            self.kinds.setdefault(entry.kind, "no source found" if entry.kind == NOBODY else entry.kind)
        for finding in findings:
            self.severities.add(finding.severity)
            self.rules.add(squeezed(finding.rule))


def bar(choices: Choices) -> Markup:
    """Return the bar."""
    selects = (
        select("source", "Source", {"": "All sources", **_sorted(choices.sources)}),
        select("kind", "Kind of source", {"": "All kinds of source", **_sorted(choices.kinds)}),
        severities(choices.severities),
        select("rule", "Rule", {"": "All rules", **{name: name for name in sorted(choices.rules)}}),
    )
    return form(_legend(), selects, "finding")


def form(legend: Markup, choices: Iterable[Markup], noun: str) -> Markup:
    """Return a bar of what the colours mean, choices, and buttons that go from one of what there is to the next."""
    everything = element("button", "Show all", type="button", name="all")
    walk = (
        element("button", "Previous", type="button", name="back", aria_label=f"Previous {noun}"),
        element("button", f"Next {noun}", type="button", name="on"),
    )
    return element(
        "form",
        legend,
        element("div", *choices, everything, class_="choices scripted-only"),
        element("div", *walk, class_="walk scripted-only"),
        element("p", role="status", class_="status"),
        class_="bar",
        aria_label="What to show",
        autocomplete="off",
    )


def severities(found: Collection[Severity]) -> Markup:
    """Return the choice of a severity among those that were found, the gravest first."""
    shown = {str(severity): str(severity) for severity in reversed(SEVERITIES) if severity in found}
    return select("severity", "Severity", {"": "All severities", **shown})


def themes() -> Markup:
    """Return the choice between light and dark."""
    return select("theme", "Colours", THEMES, class_="theme scripted-only")


def _legend() -> Markup:
    """Return what the colours mean; each can be switched off."""
    boxes = (
        element("label", _box(kind), element("span", label, class_=kind)) for kind, label in LEGEND.items()
    )
    return element(
        "fieldset", element("legend", "Marked in the text", class_="unseen"), *boxes, class_="legend"
    )


def _box(kind: str) -> Markup:
    return element("input", type="checkbox", id=f"mark-{kind}", checked=True)


def select(name: str, label: str, options: Mapping[str, str], **attributes: str) -> Markup:
    """Return a choice; ``options`` are what is shown, by their values."""
    shown = (element("option", option, value=value) for value, option in options.items())
    return element("select", *shown, name=name, aria_label=label, **attributes)


def _sorted(options: Mapping[str, str]) -> Mapping[str, str]:
    return dict(sorted(options.items()))
