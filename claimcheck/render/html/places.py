"""Links to places of an article: the number of a line, which leads to the paragraph it is in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from markupsafe import Markup

from claimcheck.model.document import Document
from claimcheck.model.span import Span
from claimcheck.render.html.element import element, joined

# Beyond so many lines a list of them helps nobody.
MOST = 12


def anchor(article: str, paragraph: int) -> str:
    """Return the id of a paragraph in the page, from 1."""
    return f"{article}-p{paragraph}"


class Places:
    """Leads to the paragraphs of one article, whose id in the page is ``name``."""

    def __init__(self, document: Document, name: str) -> None:
        self._lines, self._name = document.lines, name
        self._starts = [section.span.start for section in document.sections]

    def link(self, offset: int) -> Markup:
        """Return the line of an offset, as a link."""
        return self._link(*self._place(offset))

    def links(self, spans: Iterable[Span]) -> Markup:
        """Return "line 7" or "lines 7, 9" for places of the article, each line once and as a link."""
        lines = dict(self._place(span.start) for span in spans)
        return _listed([self._link(line, href) for line, href in lines.items()])

    def told(self, spans: Iterable[Span]) -> Markup:
        """Return the same without links."""
        return _listed([f"{line}" for line in dict(self._place(span.start) for span in spans)])

    def href(self, offset: int) -> str:
        """Return where the paragraph of an offset is in the page."""
        return f"#{anchor(self._name, max(1, bisect_right(self._starts, offset)))}"

    def _place(self, offset: int) -> tuple[int, str]:
        return self._lines.place(offset).line, self.href(offset)

    @staticmethod
    def _link(line: int, href: str) -> Markup:
        return element("a", f"{line}", href=href, class_="to-line")


def _listed(lines: Sequence[str]) -> Markup:
    more = [f"and {len(lines) - MOST:,} more"] if len(lines) > MOST else []
    return joined("", (f"line{'' if len(lines) == 1 else 's'} ", joined(", ", [*lines[:MOST], *more])))
