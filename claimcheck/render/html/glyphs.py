"""The signs of severities, drawn: shape tells them apart as well as colour. A page holds each once."""

from __future__ import annotations

from markupsafe import Markup

from claimcheck.model.finding import Severity
from claimcheck.render.html.element import element

SHAPES: dict[Severity, str] = {
    "error": "M0-5.5 5.5 0 0 5.5-5.5 0z",
    "warning": "M0-5 5.4 4.2H-5.4z",
    "note": "M-4.2 0a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0-8.4 0z",
}


def _hatching() -> Markup:
    lines = element("path", d="M-1 5 5-1M-1 1 1-1M3 5 5 3", class_="line")
    ground = element("rect", width="4", height="4", class_="ground")
    return element(
        "pattern", ground, lines, id="hatching", width="4", height="4", patternUnits="userSpaceOnUse"
    )


def _shape(severity: Severity) -> Markup:
    return element("path", id=f"sign-{severity}", d=SHAPES[severity], class_=f"sign {severity}")


# What pages refer to: drawn nowhere itself.
GLYPHS = element(
    "svg",
    element("defs", *map(_shape, SHAPES), _hatching()),
    class_="defined",
    width="0",
    height="0",
    aria_hidden="true",
    focusable="false",
)


def sign(severity: Severity) -> Markup:
    """Return the sign of a severity to stand in a line of text."""
    use = element("use", href=f"#sign-{severity}")
    return element("svg", use, class_="glyph", viewBox="-6 -6 12 12", aria_hidden="true")
