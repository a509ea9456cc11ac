"""The blocks of a Markdown file: its headings and paragraphs, and what its comments say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from markdown_it.token import Token

from claimcheck.model.document import SectionKind
from claimcheck.model.lines import Lines
from claimcheck.model.rule import Place
from claimcheck.model.span import Span
from claimcheck.read.clean_copy import CleanCopy
from claimcheck.read.comment_lines import CLOSE, NO_END, NOT_ALONE, OPEN, OPENING
from claimcheck.read.comments import Comment
from claimcheck.read.markdown.paragraph import Source, Words, words_of, write
from claimcheck.read.markdown.placed import parser
from claimcheck.read.sections import TOP, Part

MARKUP = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1|\Z)|<[^<>]*>|<", re.DOTALL | re.IGNORECASE
)
LETTER = re.compile(r"[^\W\d_]")
# What may stand before a comment that has its line for itself: signs of quotations and lists.
SIGNS = re.compile(r"[\s>*+\-\d.)]*")
CELLS = "\t"
QUOTATIONS = {"blockquote_open": 1, "blockquote_close": -1}


@dataclass(slots=True)
class Blocks:
    """What a file holds: the parts of the text, in order, its comments, and what a person should know.

    ``quoted`` are where parts start that are block quotations.
    """

    parts: list[Part] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    quoted: set[int] = field(default_factory=set)


def read_blocks(markdown: str, copy: CleanCopy, path: str) -> Blocks:
    """Copy the words of a file; ``markdown`` is the file with the same lines, of which some may be emptied."""
    reading = _Reading(copy, Lines.of(copy.file), path)
    rest = iter(parser().parse(markdown))
    for token in rest:
        if token.type == "tr_open":
            reading.row(token, rest)
        elif token.type in QUOTATIONS:
            reading.depth += QUOTATIONS[token.type]
        elif token.type == "html_block":
            reading.html(token)
        elif token.type == "heading_open":
            reading.paragraph(next(rest), "headline" if reading.at_top else "subhead")
        elif token.type == "inline":
            reading.paragraph(token, None)
    return reading.blocks


class _Reading:
    """One file while it is read."""

    def __init__(self, copy: CleanCopy, lines: Lines, path: str) -> None:
        self.blocks = Blocks()
        self.depth = 0
        self._copy, self._lines, self._path = copy, lines, path

    @property
    def at_top(self) -> bool:
        """Whether a heading here is the headline: none came before, and little else."""
        return len(self.blocks.parts) < TOP and all(kind != "headline" for _, kind in self.blocks.parts)

    def paragraph(self, token: Token, kind: SectionKind | None) -> None:
        """Copy a paragraph or a heading."""
        first, _ = token.map or (0, 0)
        source = Source.of(token.content, self._copy.file, self._lines, first)
        self._comments_in(token, source)
        self._add(words_of(token.children or (), source), kind)

    def row(self, token: Token, rest: Iterator[Token]) -> None:
        """Copy a row of a table, one paragraph with a tab between its cells."""
        first, _ = token.map or (0, 0)
        after, found = max(self._lines.starts[first], 1), list[Words]()
        for cell in rest:
            if cell.type == "tr_close":
                break
            if cell.type == "inline" and cell.content:
                source = Source.of(cell.content, self._copy.file, self._lines, first, after=after)
                words = words_of(cell.children or (), source)
                found += [Words(CELLS, -1, -1), *words] if found and words else words
                after = source.place(len(cell.content))
        self._add(found, "body")

    def html(self, token: Token) -> None:
        """Note the comments of HTML, and that it is not read where it has words."""
        first, last = token.map or (0, 0)
        start = self._lines.starts[first]
        stop = self._lines.starts[last] if last < len(self._lines.starts) else len(self._copy.file)
        block = self._copy.file[start:stop]
        for opening in OPENING.finditer(block):
            end = block.find(CLOSE, opening.start())
            alone = SIGNS.fullmatch(block[: opening.start()].rpartition("\n")[2])
            after = block[end + len(CLOSE) :].partition("\n")[0].strip() if end >= 0 else ""
            fault = NO_END if end < 0 else "" if alone and not after else NOT_ALONE
            self._comment(block[opening.start() + len(OPEN) : max(end, 0)], start + opening.start(), fault)
        if LETTER.search(MARKUP.sub(" ", block)):
            self.blocks.notes.append(f"line {first + 1}: HTML in Markdown is not read")
        if block.rfind(OPEN) > block.rfind(CLOSE):
            self.blocks.notes.append(f"line {first + 1}: a comment has no end, and nothing below it is read")

    def _comments_in(self, token: Token, source: Source) -> None:
        for child in token.children or ():
            if child.type == "html_inline" and OPENING.match(child.content):
                self._comment(
                    child.content[len(OPEN) : -len(CLOSE)], source.place(child.meta["at"]), NOT_ALONE
                )

    def _comment(self, words: str, at: int, fault: str) -> None:
        place = Place(self._path, *self._lines.of_file(at))
        self.blocks.comments.append(Comment(words, self._copy.length, place, fault))

    def _add(self, words: Sequence[Words], kind: SectionKind | None) -> None:
        if not words:
            return
        self._copy.part(words[0].start)
        start = self._copy.length
        write(words, self._copy)
        self.blocks.parts.append((Span(start, self._copy.length), kind))
        if self.depth:
            self.blocks.quoted.add(start)
