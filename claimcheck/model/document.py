"""An article as read: its text, its sections, and where they stand in the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from claimcheck.model.lines import LINE_END, Lines, Place
from claimcheck.model.span import Span
from claimcheck.model.suppression import Suppression

__all__ = ["LINE_END", "MOST_NOTES", "Document", "Lines", "Place", "Section", "SectionKind"]

SectionKind = Literal["headline", "subhead", "byline", "dateline", "body", "caption", "credit"]

# Nobody reads more than these.
MOST_NOTES = 20


@dataclass(frozen=True, slots=True)
class Section:
    """One paragraph, headline, byline ... of the article. A hard-wrapped paragraph is one section.

    ``quoted``: its markup says that somebody else's words stand in it, which then need no quotation marks.
    """

    kind: SectionKind
    span: Span
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """An article.

    ``path`` is the name it was given by, ``format`` the reader that read it, ``sha256`` the hash of its
    bytes. ``text`` is what was decoded, without a byte-order mark and with its line ends as they are; where
    other things stand between the words of the file, it is the words. ``lines`` lead from it to the file.
    ``sections`` are in order, do not overlap, have no white space at their ends, and hold all other
    characters of the text but those of comments that speak to claimcheck. ``notes`` say what a person should
    know; ``suppressions`` are what such comments say. ``line`` is where in its file it is, if
    that holds an article a line.
    """

    path: str
    format: str
    sha256: str
    text: str
    sections: tuple[Section, ...]
    lines: Lines
    notes: tuple[str, ...] = ()
    suppressions: tuple[Suppression, ...] = ()
    line: int | None = None

    @property
    def name(self) -> str:
        """What tells it from all other articles of a run."""
        return self.path if self.line is None else f"{self.path}:{self.line}"

    def noting(self, notes: Sequence[str]) -> Document:
        """Return the document with more notes, as many as a person reads, and the count of the others."""
        more = len(notes) - MOST_NOTES
        rest = (f"and {more:,} more notes like these",) if more > 0 else ()
        return replace(self, notes=(*self.notes, *notes[:MOST_NOTES], *rest))
