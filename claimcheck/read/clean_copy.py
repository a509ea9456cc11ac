"""The words of an article out of a file in which other things stand between them."""

from __future__ import annotations

from dataclasses import dataclass, field

from claimcheck.model.lines import Lines, Piece
from claimcheck.model.span import Span

GAP = "\n\n"


@dataclass(slots=True)
class CleanCopy:
    """Puts a text together from pieces of ``file`` and keeps where each came from."""

    file: str
    length: int = 0
    _words: list[str] = field(default_factory=list)
    _pieces: list[Piece] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What is there so far."""
        return "".join(self._words)

    def tail(self, start: int) -> str:
        """Return what was written from an offset on, at which something began to be written."""
        words, at = list[str](), self.length
        while at > start:
            words.append(self._words[-1 - len(words)])
            at -= len(words[-1])
        return "".join(reversed(words))

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Which stretches of the text stand for which of the file."""
        return tuple(self._pieces)

    @property
    def reached(self) -> int:
        """How far into the file the copy has come."""
        return self._pieces[-1].file.end if self._pieces else 0

    def keep(self, start: int, end: int) -> None:
        """Copy a stretch of the file."""
        self.put(self.file[start:end], start, end)

    def put(self, words: str, start: int, end: int) -> None:
        """Write words that stand for a stretch of the file."""
        if not words:
            return
        piece = Piece(Span(self.length, self.length + len(words)), Span(start, end))
        self.length = piece.text.end
        self._words.append(words)
        if self._pieces and _goes_on(self._pieces[-1], piece):
            before = self._pieces.pop()
            piece = Piece(Span(before.text.start, piece.text.end), Span(before.file.start, piece.file.end))
        self._pieces.append(piece)

    def join(self, other: CleanCopy) -> None:
        """Write what another copy of the same file holds."""
        words = other.text
        for text, file in other._pieces:
            self.put(text.of(words), *file)

    def carry(self, told: CleanCopy, origin: Lines) -> None:
        """Write what another copy tells of a text that itself was read from the file, as ``origin`` says."""
        words = told.text
        for text, file in told._pieces:
            cuts = [*origin.stretches(file)]
            if Piece(text, file).is_copied and cuts:
                for cut, place in cuts:
                    start = text.start + cut.start - file.start
                    self.put(words[start : start + cut.end - cut.start], *place)
            elif cuts:
                self.put(text.of(words), cuts[0].file.start, max(cuts[0].file.start, cuts[-1].file.end))
            else:
                self.put(text.of(words), self.reached, self.reached)

    def part(self, start: int) -> None:
        """Begin a paragraph that stands at ``start`` in the file, a blank line below the one before."""
        if self.length:
            self.put(GAP, min(start, self.reached), start)

    def lines(self, of_file: Lines | None = None) -> Lines:
        """Return what leads from the text to places in the file, whose own lines may be known already."""
        starts = (of_file or Lines.of(self.file)).starts
        return Lines(starts, tuple(self._pieces))


def _goes_on(before: Piece, piece: Piece) -> bool:
    """Tell whether two pieces are one copied stretch."""
    return before.is_copied and piece.is_copied and before.file.end == piece.file.start
