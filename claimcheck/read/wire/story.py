"""One article of a wire file, put together from the fields that it is spread over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.errors import ArticleError
from claimcheck.model.document import Document, SectionKind
from claimcheck.model.lines import Lines
from claimcheck.model.rule import Place
from claimcheck.model.span import Span
from claimcheck.read.clean_copy import CleanCopy
from claimcheck.read.comments import SPEAKS, Comment
from claimcheck.read.finished import finished
from claimcheck.read.html.tokens import CDATA, REFERENCE, meant
from claimcheck.read.html.tree import Element, read_tree
from claimcheck.read.html.words import HTML, Dialect, Reading
from claimcheck.read.paragraphs import find_paragraphs
from claimcheck.read.sections import named_sections

OUTSIDE = (
    "the comment stands where nothing is read, so it is not heeded: put it between the paragraphs of the text, on "
    "the line above the one that it speaks of"
)
NO_WORDS = frozenset(["byline", "dateline", "credit"])


class Story:
    """Copies the fields of an article in the order in which they are given, each with its places in the file.

    A field is a copy of its own: what it means, without the escapes of the file.
    """

    def __init__(self, file: str, lines: Lines, path: str) -> None:
        self._copy, self._lines, self._path = CleanCopy(file), lines, path
        self._reading = Reading(self._copy, path, lines=lines)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was copied yet that anybody says."""
        return all(kind in NO_WORDS for _, kind in self._reading.parts)

    def line(self, kind: SectionKind, field: CleanCopy) -> None:
        """Copy a headline, a byline ... as one section."""
        words = field.text
        lead, end = len(words) - len(words.lstrip()), len(words.rstrip())
        if end > lead:
            start = self._append(field)
            self._reading.parts.append((Span(start + lead, start + end), kind))

    def plain(self, field: CleanCopy) -> None:
        """Copy a plain text, paragraph by paragraph."""
        paragraphs = find_paragraphs(field.text)
        if paragraphs:
            start = self._append(field)
            self._reading.parts.extend((Span(start + s, start + e), None) for s, e in paragraphs)

    def page(self, field: CleanCopy) -> None:
        """Copy a text that is marked up as HTML."""
        page, origin = field.text, field.lines(self._lines)
        told = CleanCopy(page)
        reading = Reading(told, self._path, lines=origin)
        reading.read(read_tree(page, self._path))
        if reading.parts:
            start = self._append(told, origin)
            mine = self._reading
            mine.parts.extend((Span(start + s, start + e), kind) for (s, e), kind in reading.parts)
            mine.quoted.update(start + s for s in reading.quoted)
            mine.comments.extend(replace(comment, at=start + comment.at) for comment in reading.comments)

    def elements(self, element: Element, kind: SectionKind | None = None, dialect: Dialect = HTML) -> None:
        """Copy what stands in an element of the file."""
        self._reading.read(element, kind, dialect)

    def overhear(self, whole: Element) -> None:
        """Take note of comments that speak to claimcheck from where nothing is read."""
        heard = {(comment.place.line, comment.place.column) for comment in self._reading.comments}
        for element in whole.all():
            if element.tag == "!" and SPEAKS.match(element.token.words):
                place = self._lines.of_file(element.token.start)
                if place not in heard:
                    comment = Comment(element.token.words, 0, Place(self._path, *place), OUTSIDE)
                    self._reading.comments.append(comment)

    def _append(self, field: CleanCopy, origin: Lines | None = None) -> int:
        """Copy a field below what is there; return where in the text it starts."""
        first = next(iter(field.pieces)).file.start
        self._copy.part(next(origin.stretches(Span(first, first + 1))).file.start if origin else first)
        start = self._copy.length
        if origin:
            self._copy.carry(field, origin)
        else:
            self._copy.join(field)
        return start

    def document(self, form: str, sha256: str, line: int | None) -> Document:
        """Return the article. ArticleError where nothing was copied."""
        if self.is_empty:
            raise ArticleError(
                f"there is no text in this {form} item",
                code="no-text",
                place=self._path if line is None else f"{self._path}:{line}",
                remedy="it may only point to its content: get the item with the text in it",
                line=line,
            )
        reading, text = self._reading, self._copy.text
        sections = named_sections(text, reading.parts, reading.quoted)
        lines = self._copy.lines(self._lines)
        made = Document(self._path, form, sha256, text, sections, lines, line=line)
        return finished(made, reading.comments)


def content_of(element: Element, file: str) -> CleanCopy:
    """Return the characters in an element of an XML file, each reference as what it means."""
    copy = CleanCopy(file)
    for text in (inside for inside in element.all() if inside.tag == ""):
        at = text.token.start
        for start, end in _references(text, file):
            copy.keep(at, start)
            copy.put(meant(file[start:end]), start, end)
            at = end
        copy.keep(at, text.token.end)
    return copy


def _references(text: Element, file: str) -> Iterator[tuple[int, int]]:
    if text.token.name != CDATA:
        for match in REFERENCE.finditer(file, text.token.start, text.token.end):
            yield match.span()
