"""Places as editors count them: lines from 0, and in a line the units of the encoding that was agreed on."""

from __future__ import annotations

from lsprotocol.types import Position, PositionEncodingKind, Range

from claimcheck.model.document import LINE_END
from claimcheck.model.lines import Lines
from claimcheck.model.lines import Place as FilePlace
from claimcheck.model.span import Span

# How many units a character takes; UTF-16 is what all editors speak.
UNITS = {PositionEncodingKind.Utf8: "utf-8", PositionEncodingKind.Utf16: "utf-16-le"}
BYTES = {PositionEncodingKind.Utf8: 1, PositionEncodingKind.Utf16: 2}


class Screen:
    """The text of a file as it is shown, with the encoding in which its columns are counted."""

    def __init__(self, source: str, encoding: PositionEncodingKind = PositionEncodingKind.Utf16) -> None:
        self._lines = LINE_END.split(source)
        self._encoding = encoding

    def range(self, lines: Lines, span: Span) -> Range:
        """Return where a stretch of a document stands on the screen."""
        return Range(self.position(lines.place(span.start)), self.position(lines.end(span.end)))

    def position(self, place: FilePlace) -> Position:
        """Return where a line and column of the file stand on the screen."""
        before = self._line(place.line - 1)[: place.column - 1]
        return Position(place.line - 1, self._units(before))

    def place(self, position: Position) -> FilePlace:
        """Return the line and column of the file under a position; behind the end of a line is its end."""
        column = 0
        line = self._line(position.line)
        units = 0
        while column < len(line) and units < position.character:
            units += self._units(line[column])
            column += 1
        return FilePlace(position.line + 1, column + 1)

    def _line(self, number: int) -> str:
        return self._lines[number] if 0 <= number < len(self._lines) else ""

    def _units(self, text: str) -> int:
        if self._encoding not in UNITS:
            return len(text)
        return len(text.encode(UNITS[self._encoding], "surrogatepass")) // BYTES[self._encoding]
