"""Findings as notes beside the article, each with the number that stands behind the words it is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from claimcheck.model.document import Document
from claimcheck.model.finding import Finding
from claimcheck.render.html.element import NOTHING, element, joined
from claimcheck.render.html.glyphs import sign
from claimcheck.render.html.woven import Stretch
from claimcheck.render.safe import squeezed


@dataclass(frozen=True, slots=True)
class Note:
    """A finding with its number in the article, from 1; ``document`` is the id of the article in the page."""

    number: int
    finding: Finding
    document: str

    @property
    def id(self) -> str:
        """The id of the note."""
        return f"{self.document}-f{self.number}"

    def stretch(self) -> Stretch:
        """Return what marks the words of the finding, with its number behind them."""
        finding = self.finding
        number = element(
            "a",
            f"{self.number}",
            class_=f"number-of {finding.severity}",
            id=f"{self.id}-at",
            href=f"#{self.id}",
            data_f=f"f{self.number}",
            aria_label=f"{self.number}: {finding.severity} {squeezed(finding.rule)}",
        )
        look = {"class_": f"flag {finding.severity}", "data_f": f"f{self.number}"}
        return Stretch(finding.span, look, behind=element("sup", number), rank=-1)


def notes(found: Sequence[Note], document: Document) -> Markup:
    """Return a list of notes."""
    return element("ol", *(_note(note, document) for note in found), class_="notes") if found else NOTHING


def _note(note: Note, document: Document) -> Markup:
    finding = note.finding
    rule = squeezed(finding.rule)
    head = (
        element("a", f"{note.number}", class_="number-of", href=f"#{note.id}-at", aria_label=_back(note)),
        sign(finding.severity),
        element("b", finding.severity, class_="severity"),
        element("a", rule, href=f"#rule-{rule}", class_="rule", title=squeezed(finding.name)),
    )
    said = (
        element("p", joined(" ", head), class_="head"),
        element("p", squeezed(finding.message), class_="message"),
        _related(finding, document),
    )
    return element(
        "li", *said, id=note.id, class_=f"finding {finding.severity}", tabindex="-1", data_f=f"f{note.number}",
        data_severity=finding.severity, data_rule=rule,
    )  # fmt: skip


def _back(note: Note) -> str:
    return f"{note.number}: to the words"


def _related(finding: Finding, document: Document) -> Markup:
    """Return the other places that belong to a finding, as "label: words, words" each with its line."""
    related: dict[str, list[str]] = {}
    for other in finding.related:
        line = document.lines.place(other.span.start).line
        words = squeezed(other.span.of(document.text))
        related.setdefault(squeezed(other.label), []).append(f"“{words}” (line {line})")
    said = "; ".join(f"{label}: {', '.join(places)}" for label, places in related.items())
    return element("p", said, class_="related") if said else NOTHING
