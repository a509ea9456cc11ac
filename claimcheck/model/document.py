"""An article as read: its text, its sections, and the places of its lines."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple, Self

from claimcheck.model.span import Span
from claimcheck.model.suppression import Suppression

SectionKind = Literal["headline", "subhead", "byline", "dateline", "body", "caption", "credit"]

# Nobody reads more than these.
MOST_NOTES = 20

# What editors count as a line end; str.splitlines counts form feeds, U+2028 and more besides.
LINE_END = re.compile(r"\r\n|\r|\n")


class Place(NamedTuple):
    """A 1-based line and column (in code points), as an editor shows them."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Lines:
    """Where each line starts, as offsets into the text; the first is always 0."""

    starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Self:
        r"""Index ``text``, whose lines end with \n, \r\n or \r and with nothing else."""
        return cls((0, *(match.end() for match in LINE_END.finditer(text))))

    def place(self, offset: int) -> Place:
        """Return the line and column of a code point offset."""
        line = bisect_right(self.starts, offset)
        return Place(line, offset - self.starts[line - 1] + 1)


@dataclass(frozen=True, slots=True)
class Section:
    """One paragraph, headline, byline ... of the article. A hard-wrapped paragraph is one section."""

    kind: SectionKind
    span: Span


@dataclass(frozen=True, slots=True)
class Document:
    """An article.

    ``path`` is the name it was given by, ``format`` the reader that read it, ``sha256`` the hash of its
    bytes. ``text`` is what was decoded, without a byte-order mark and with its line ends as they are.
    ``sections`` are in order, do not overlap, have no white space at their ends, and hold all other
    characters of the text but those of comments that speak to claimcheck. ``notes`` say what a person should
    know; ``suppressions`` are what such comments say.
    """

    path: str
    format: str
    sha256: str
    text: str
    sections: tuple[Section, ...]
    lines: Lines
    notes: tuple[str, ...] = ()
    suppressions: tuple[Suppression, ...] = ()

    def noting(self, notes: Sequence[str]) -> Document:
        """Return the document with more notes, as many as a person reads, and the count of the others."""
        more = len(notes) - MOST_NOTES
        rest = (f"and {more:,} more notes like these",) if more > 0 else ()
        return replace(self, notes=(*self.notes, *notes[:MOST_NOTES], *rest))
