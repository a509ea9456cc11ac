"""Strips: one line drawn across, on which things stand where they are in the article."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from claimcheck.model.document import Document
from claimcheck.model.finding import Severity
from claimcheck.model.span import Span
from claimcheck.render.html.element import element

HEIGHT = 14
MIDDLE = f"{HEIGHT // 2}"


@dataclass(frozen=True, slots=True)
class Scale:
    """From places in an article to places on a strip, from its first to its last paragraph."""

    span: Span

    @classmethod
    def of(cls, document: Document) -> Scale:
        """Return the scale of one article."""
        sections = document.sections
        return cls(Span(sections[0].span.start, sections[-1].span.end) if sections else Span(0, 0))

    def at(self, offset: int) -> str:
        """Return where an offset stands, in per cent of the strip."""
        length = self.span.end - self.span.start
        share = (offset - self.span.start) / length if length else 0.0
        return percent(min(1.0, max(0.0, share)))

    def width(self, span: Span) -> str:
        """Return how long a stretch is, in per cent of the strip."""
        length = self.span.end - self.span.start
        return percent((span.end - span.start) / length if length else 0.0)


def percent(share: float) -> str:
    """Return a share for a drawing: the same everywhere, and no finer than can be seen."""
    return f"{100 * share:.2f}%"


def whole(share: float) -> str:
    """Return a share for readers, in whole per cent."""
    return "under 1%" if 0 < share < 0.005 else f"{share:.0%}"


def bar(span: Span, scale: Scale, look: str, **attributes: str) -> Markup:
    """Return a bar over a stretch of the article."""
    place = {"x": scale.at(span.start), "width": scale.width(span)}
    return element("rect", class_=look, y="2", height=f"{HEIGHT - 4}", **place, **attributes)


def tick(span: Span, scale: Scale, look: str) -> Markup:
    """Return a stroke at a place of the article."""
    place = scale.at(span.start)
    return element("line", class_=f"tick {look}", x1=place, x2=place, y1="2", y2=f"{HEIGHT - 2}")


def pointer(span: Span, scale: Scale, severity: Severity, number: int, href: str) -> Markup:
    """Return the sign of a finding, which leads to it. Links in the text do so for those who use no pointer."""
    use = element("use", href=f"#sign-{severity}", x=scale.at(span.start), y=MIDDLE)
    return element("a", use, href=href, tabindex="-1", data_f=f"f{number}", class_="pointer")


def strip(drawn: Iterable[Markup]) -> Markup:
    """Return a strip. What it shows is said in words beside it, so that screen readers may pass it over."""
    ground = element("line", class_="ground", x1="0", x2="100%", y1=MIDDLE, y2=MIDDLE)
    return element(
        "svg", ground, *drawn, class_="strip", height=f"{HEIGHT}", width="100%", aria_hidden="true"
    )
