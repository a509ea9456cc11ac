"""Is what a reader gave a document? The stages behind it rely on it, and could not say whose fault it was."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimcheck.errors import ArticleError
from claimcheck.model.document import Document, Section


def all_sound(found: Iterable[Document | ArticleError]) -> Iterator[Document | ArticleError]:
    """Yield the articles of one file as they are, and the errors; ``sound`` says what is raised."""
    starts: tuple[int, ...] | None = None
    for one in found:
        yield one if isinstance(one, ArticleError) else sound(one, starts)
        starts = starts if isinstance(one, ArticleError) else one.lines.starts


def sound(document: Document, known: tuple[int, ...] | None = None) -> Document:
    """Return a document as it is. TypeError or ValueError say in what it is none.

    ``known`` are starts of lines that need not be looked at again.
    """
    if not isinstance(document, Document) or not isinstance(document.text, str):
        raise TypeError(f"it gave {type(document).__name__}, which is no Document")
    if not document.text.strip():
        raise ValueError("it gave a document without words")
    document.text.encode()  # no halves of characters, which nothing could write
    starts = document.lines.starts
    if starts is not known and (not starts or starts[0] != 0 or list(starts) != sorted(starts)):
        raise ValueError("it gave lines that are not in order")
    _check_pieces(document)
    end = 0
    for section in document.sections:
        _check(document.text, section, end)
        end = section.span.end
    return document


def _check_pieces(document: Document) -> None:
    """Check that the pieces hold all of the text once, and lie in the file."""
    end = 0
    for piece in document.lines.pieces:
        if piece.text.start != end or not piece.text.start < piece.text.end:
            raise ValueError(f"it gave a piece {tuple(piece.text)} out of order or empty")
        if not 0 <= piece.file.start <= piece.file.end:
            raise ValueError(
                f"it gave a piece {tuple(piece.text)} whose place in the file ends before it begins"
            )
        end = piece.text.end
    if document.lines.pieces and end != len(document.text):
        raise ValueError("it gave pieces that do not hold all of the text")


def _check(text: str, section: Section, end: int) -> None:
    """Check one section; ``end`` is where the one before it ends."""
    words = section.span.of(text)
    if not end <= section.span.start < section.span.end <= len(text):
        raise ValueError(f"it gave a section {tuple(section.span)} out of order or outside the text")
    if words != words.strip():
        raise ValueError(f"it gave a section {tuple(section.span)} with white space at its ends")
