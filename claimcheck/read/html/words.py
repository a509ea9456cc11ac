"""The words of an article's elements, a paragraph for each block, with their places in the page."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from claimcheck.model.document import SectionKind
from claimcheck.model.lines import Lines
from claimcheck.model.rule import Place
from claimcheck.model.span import Span
from claimcheck.read.clean_copy import CleanCopy
from claimcheck.read.comment_lines import NOT_ALONE
from claimcheck.read.comments import SPEAKS, Comment
from claimcheck.read.html.article import is_read
from claimcheck.read.html.tokens import CDATA, REFERENCE, meant
from claimcheck.read.html.tree import BLOCKS, Element
from claimcheck.read.sections import Part

# A run of white space, a reference, or other words.
PIECE = re.compile(rf"(?P<space>[ \t\r\n\f]++)|(?P<reference>{REFERENCE.pattern})|[^ \t\r\n\f&]++|&")
SUBHEADS = frozenset("h2 h3 h4 h5 h6".split())
BYLINE = frozenset("byline author contributor".split())
CAPTION = frozenset("caption figcaption".split())
MOST_LINKED_WORDS = 25
LINKED = 0.6
MOST_BYLINE_WORDS = 25
# What stands in a block quotation and names who is quoted.
SPEAKERS = frozenset("cite credit".split())


@dataclass(frozen=True, slots=True)
class Dialect:
    """What the elements of a markup mean: which are read, which are paragraphs or quotations, and of what kind.

    ``kind`` is given an element and whether there is a headline already.
    """

    blocks: frozenset[str]
    quotations: frozenset[str]
    reads: Callable[[Element], bool]
    kind: Callable[[Element, bool], SectionKind | None]


def _kind(element: Element, has_headline: bool) -> SectionKind | None:
    around = [element, *element.above()][:3]
    if element.tag == "h1":
        return "subhead" if has_headline else "headline"
    if element.tag in SUBHEADS:
        return "subhead"
    if any(e.tag == "figcaption" or not e.labels.isdisjoint(CAPTION) for e in around):
        return "caption"
    if any(e.tag in ("p", "div", "span", "address") and not e.labels.isdisjoint(BYLINE) for e in around[:2]):
        return "byline"
    return None


HTML = Dialect(BLOCKS, frozenset(["blockquote"]), is_read, _kind)


@dataclass(slots=True)
class _Paragraph:
    """A paragraph while it is read: its words, each with its stretch of the page, and how many are links."""

    kind: SectionKind | None = None
    words: list[tuple[str, int, int]] = field(default_factory=list)
    linked: int = 0
    quoted: bool = False

    @property
    def is_links(self) -> bool:
        """Whether it only leads elsewhere."""
        count = sum(not words.isspace() for words, _, _ in self.words)
        return self.kind is None and count <= MOST_LINKED_WORDS and self.linked > LINKED * count


class Reading:
    """Copies the words of elements, and keeps the parts of the text, which of them are quoted, and the comments.

    ``lines`` lead from the page to places in the file.
    """

    def __init__(
        self, copy: CleanCopy, path: str, dialect: Dialect = HTML, lines: Lines | None = None
    ) -> None:
        self.parts: list[Part] = []
        self.quoted: set[int] = set()
        self.comments: list[Comment] = []
        self._copy, self._path = copy, path
        self._lines = lines or Lines.of(copy.file)
        self._dialect = dialect
        self._paragraph = _Paragraph()
        self._has_headline = False

    def read(
        self, article: Element, known: SectionKind | None = None, dialect: Dialect | None = None
    ) -> None:
        """Copy what is inside an element, which may be in another dialect from now on."""
        self._dialect = dialect or self._dialect
        self._end(known)
        for element, leaves in _walk(article, self._dialect.reads):
            if element.tag == "":
                self._text(element)
            elif element.tag == "!":
                self._comment(element)
            elif element.tag == "br":
                if not leaves:
                    self._break(element)
            elif element.tag in ("td", "th") and not leaves and self._paragraph.words:
                self._paragraph.words.append(("\t", element.token.start, element.token.start))
            elif element.tag in self._dialect.blocks and element.tag not in ("td", "th"):
                self._end(None if leaves else self._kind(element))
            elif not leaves and self._paragraph.kind is None:
                self._paragraph.kind = self._kind(element)
        self._end(None)

    def _kind(self, element: Element) -> SectionKind | None:
        return self._dialect.kind(element, self._has_headline)

    def _text(self, element: Element) -> None:
        page, paragraph = self._copy.file, self._paragraph
        around = {e.tag for e in element.above()}
        linked = "a" in around
        if not paragraph.words:
            paragraph.quoted = not around.isdisjoint(self._dialect.quotations) and around.isdisjoint(SPEAKERS)
        for match in PIECE.finditer(page, element.token.start, element.token.end):
            if match["space"] is None:
                is_reference = match["reference"] and element.token.name != CDATA
                paragraph.words.append((meant(match[0]) if is_reference else match[0], *match.span()))
                paragraph.linked += linked
            elif paragraph.words and not paragraph.words[-1][0].isspace():
                # The lines of the page are kept, as those of a text are that is wrapped.
                space = "\n" if "\n" in match[0] or "\r" in match[0] else " "
                paragraph.words.append((space, *match.span()))

    def _break(self, element: Element) -> None:
        """End a line, and at the second one in a row the paragraph."""
        while self._paragraph.words and self._paragraph.words[-1][0] in (" ", "\n"):
            self._paragraph.words.pop()
        if self._paragraph.words and self._paragraph.words[-1][0] == "\x0b":
            self._end(None)
        elif self._paragraph.words:
            self._paragraph.words.append(("\x0b", element.token.start, element.token.end))

    def _comment(self, element: Element) -> None:
        if SPEAKS.match(element.token.words):
            place = Place(self._path, *self._lines.place(element.token.start))
            fault = NOT_ALONE if any(not words.isspace() for words, _, _ in self._paragraph.words) else ""
            self.comments.append(Comment(element.token.words, self._copy.length, place, fault))

    def _end(self, following: SectionKind | None) -> None:
        """Copy the paragraph that ends here, and begin another."""
        paragraph, self._paragraph = self._paragraph, _Paragraph(following)
        words = paragraph.words
        while words and not words[-1][0].strip():
            words.pop()
        while words and not words[0][0].strip():
            del words[0]
        if not words or paragraph.is_links:
            return
        self._copy.part(words[0][1])
        start = self._copy.length
        for piece, begin, end in words:
            self._copy.put("\n" if piece == "\x0b" else piece, begin, end)
        text = self._copy.tail(start)
        lead, tail = len(text) - len(text.lstrip()), len(text) - len(text.rstrip())
        too_long = paragraph.kind == "byline" and len(text.split()) > MOST_BYLINE_WORDS
        kind = None if too_long else paragraph.kind
        self.parts.append((Span(start + lead, self._copy.length - tail), kind))
        self._has_headline |= kind == "headline"
        if paragraph.quoted:
            self.quoted.add(start + lead)


def _walk(article: Element, reads: Callable[[Element], bool]) -> Iterator[tuple[Element, bool]]:
    """Yield what is inside an element and read, in order; elements a second time where they end."""
    todo: list[tuple[Element, bool]] = [(child, False) for child in reversed(article.children)]
    while todo:
        element, leaves = todo.pop()
        if not leaves and not reads(element):
            continue
        yield element, leaves
        if not leaves and element.tag not in ("", "!"):
            todo.append((element, True))
            todo.extend((child, False) for child in reversed(element.children))
