"""From offsets of a text to places in the file that it was read from."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, Self

from claimcheck.model.span import Span

# What editors count as a line end; str.splitlines counts form feeds, U+2028 and more besides.
LINE_END = re.compile(r"\r\n|\r|\n")


class Place(NamedTuple):
    """A 1-based line and column (in code points), as an editor shows them."""

    line: int
    column: int


class Piece(NamedTuple):
    """A stretch of the text and the stretch of the file that it stands for.

    Two of the same length stand for each other character by character, others as a whole.
    """

    text: Span
    file: Span

    @property
    def is_copied(self) -> bool:
        """Whether each character of the one is a character of the other."""
        return self.text.end - self.text.start == self.file.end - self.file.start


@dataclass(frozen=True, slots=True)
class Lines:
    """Where each line of a file starts, as offsets into it; the first is always 0.

    ``pieces``, in the order of the text, hold all of it. Where there are none, the text is the file.
    """

    starts: tuple[int, ...]
    pieces: tuple[Piece, ...] = ()

    @classmethod
    def of(cls, file: str, pieces: Iterable[Piece] = ()) -> Self:
        r"""Index ``file``, whose lines end with \n, \r\n or \r and with nothing else."""
        return cls((0, *(match.end() for match in LINE_END.finditer(file))), tuple(pieces))

    def place(self, offset: int) -> Place:
        """Return the line and column in the file of an offset of the text."""
        return self.of_file(self._begin(offset) if self.pieces else offset)

    def end(self, offset: int) -> Place:
        """Return the line and column behind the character that stands before an offset of the text.

        What follows there in the text may stand elsewhere in the file.
        """
        return self.of_file(self._end(offset) if self.pieces and offset > 0 else offset)

    def of_file(self, offset: int) -> Place:
        """Return the line and column of an offset of the file itself."""
        line = bisect_right(self.starts, offset)
        return Place(line, offset - self.starts[line - 1] + 1)

    def stretches(self, span: Span) -> Iterator[Piece]:
        """Cut a stretch of the text where it no longer stands in one stretch of the file.

        A piece that is not copied stands whole for each part of it.
        """
        at = span.start
        while at < span.end:
            piece = self._piece(at)
            end = min(span.end, piece.text.end)
            place = Span(self._begin(at), self._end(end)) if piece.is_copied else piece.file
            yield Piece(Span(at, end), place)
            at = end

    def _begin(self, offset: int) -> int:
        piece = self._piece(offset)
        if piece.is_copied:
            return piece.file.start + offset - piece.text.start
        return piece.file.start if offset < piece.text.end else piece.file.end

    def _end(self, offset: int) -> int:
        piece = self._piece(offset - 1)
        return piece.file.start + offset - piece.text.start if piece.is_copied else piece.file.end

    def _piece(self, offset: int) -> Piece:
        return self.pieces[max(0, bisect_right(self.pieces, offset, key=_start) - 1)]


def _start(piece: Piece) -> int:
    return piece.text.start
