"""Is what a reader gave a document? The stages behind it rely on it, and could not say whose fault it was."""

from __future__ import annotations

from claimcheck.model.document import Document, Section


def sound(document: Document) -> Document:
    """Return a document as it is. TypeError or ValueError say in what it is none."""
    if not isinstance(document, Document) or not isinstance(document.text, str):
        raise TypeError(f"it gave {type(document).__name__}, which is no Document")
    if not document.text.strip():
        raise ValueError("it gave a document without words")
    document.text.encode()  # no halves of characters, which nothing could write
    starts = document.lines.starts
    if not starts or starts[0] != 0 or list(starts) != sorted(starts):
        raise ValueError("it gave lines that are not in order")
    end = 0
    for section in document.sections:
        _check(document.text, section, end)
        end = section.span.end
    return document


def _check(text: str, section: Section, end: int) -> None:
    """Check one section; ``end`` is where the one before it ends."""
    words = section.span.of(text)
    if not end <= section.span.start < section.span.end <= len(text):
        raise ValueError(f"it gave a section {tuple(section.span)} out of order or outside the text")
    if words != words.strip():
        raise ValueError(f"it gave a section {tuple(section.span)} with white space at its ends")
