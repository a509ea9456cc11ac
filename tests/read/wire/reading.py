"""Written characters and what they mean, for files whose places are known before they are read."""

from __future__ import annotations

from claimcheck.model.document import Document, Lines
from claimcheck.read.sound import sound

# What is written, and what it means.
Written = tuple[str, str]


def shown(document: Document) -> list[tuple[str, str, int, int]]:
    """Return kind, words, line and column of each section."""
    sound(document)
    return [
        (section.kind, section.span.of(document.text), *document.lines.place(section.span.start))
        for section in document.sections
    ]


def assert_places(document: Document, file: str, characters: list[tuple[str, int, int]]) -> None:
    """Hold each character of the text that is no white space against its stretch of the file."""
    lines = Lines.of(file)
    inked = [(at, c) for at, c in enumerate(sound(document).text) if not c.isspace()]
    assert [c for _, c in inked] == [c for c, _, _ in characters]
    for (at, _), (_, start, end) in zip(inked, characters, strict=True):
        assert document.lines.place(at) == lines.place(start)
        assert document.lines.end(at + 1) == lines.place(end)
