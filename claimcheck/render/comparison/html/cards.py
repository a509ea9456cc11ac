"""The list of what changed: each drift with its rule, why it matters, and the two statements one under the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from claimcheck.model.document import Document
from claimcheck.model.drift import Comparison, Drift
from claimcheck.model.report import RuleStamp
from claimcheck.model.span import Span
from claimcheck.render.html.element import NOTHING, element, joined, together
from claimcheck.render.html.glyphs import sign
from claimcheck.render.html.rules import guideline, stamps
from claimcheck.render.html.woven import Stretch, woven
from claimcheck.render.safe import squeezed


@dataclass(frozen=True, slots=True)
class Card:
    """A drift with its number in the page, from 1."""

    number: int
    drift: Drift

    @property
    def id(self) -> str:
        """The id of the entry in the list; that of its place in a text ends with the side."""
        return f"d{self.number}"

    def link(self) -> Markup:
        """Return its number as a link to the entry, to stand behind its words in a text."""
        finding = self.drift.finding
        label = f"{self.number}: {finding.severity} {self.drift.shift.kind}"
        look = f"number-of {finding.severity}"
        return element(
            "sup",
            element("a", f"{self.number}", class_=look, href=f"#{self.id}", data_d=self.id, aria_label=label),
        )


def cards(comparison: Comparison, shown: Sequence[Card], rules: Iterable[RuleStamp]) -> Markup:
    """Return the list."""
    known = {rule.id: rule for rule in stamps((card.drift.finding for card in shown), rules)}
    items = (_card(comparison, card, known[card.drift.finding.rule]) for card in shown)
    return element(
        "section",
        element("h2", "What changed", id="drifts"),
        element("ol", *items),
        class_="drifts",
        aria_labelledby="drifts",
        tabindex="0",
    )


def _card(comparison: Comparison, card: Card, rule: RuleStamp) -> Markup:
    finding, shift = card.drift.finding, card.drift.shift
    head = (
        element(
            "a", f"{card.number}", class_="number-of", href=f"#{card.id}-now", aria_label=f"{card.number}: to the words"
        ),
        sign(finding.severity),
        element("b", finding.severity, class_="severity"),
        element("span", shift.kind, class_="kind"),
        element("span", squeezed(finding.rule), class_="rule", title=squeezed(finding.name)),
    )  # fmt: skip
    return element(
        "li",
        element("p", joined(" ", head), class_="head"),
        element("p", squeezed(finding.message), class_="message"),
        _pair(comparison, card.drift),
        element("p", squeezed(card.drift.why), class_="why") if card.drift.why else NOTHING,
        guideline(rule),
        id=card.id,
        class_=f"finding {finding.severity}",
        tabindex="-1",
        data_d=card.id,
        data_kind=shift.kind,
        data_severity=finding.severity,
    )


def _pair(comparison: Comparison, drift: Drift) -> Markup:
    """Return both statements, each with what changed marked in it."""
    shift, rows = drift.shift, []
    if shift.original is not None:
        document, there = comparison.originals.part(shift.original)
        label = squeezed(document.path) if len(comparison.originals.documents) > 1 else "Original"
        words = _words(comparison.originals.whole, shift.original, shift.marked_before, "was")
        rows.append(_row(label, document.lines.place(there.start).line, words))
    words = _words(comparison.rewrite, shift.rewrite, shift.marked_after, "now")
    rows.append(_row("Rewrite", comparison.rewrite.lines.place(shift.rewrite.start).line, words))
    return element("dl", *rows, class_="pair")


def _row(label: str, line: int, words: Markup) -> Markup:
    return together((element("dt", f"{label}, line {line:,}"), element("dd", words)))


def _words(document: Document, span: Span, mark: Span | None, look: str) -> Markup:
    marks = [Stretch(mark, {"class_": look})] if mark is not None and span.holds(mark) else []
    return woven(document.text, span, marks)
