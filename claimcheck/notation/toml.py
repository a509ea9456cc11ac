"""TOML text to the same tree of plain nodes; numbers, dates and truths stand as they are written.

``tomllib`` says whether the text is TOML, but not where what it read stands. So a text that it accepts is
walked once more, and only that walk makes nodes.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field

from claimcheck.model.document import Lines
from claimcheck.notation.tree import (
    DEEPEST,
    Listing,
    Malformed,
    Node,
    Scalar,
    Table,
    refuse_controls,
)

KEY = r"""(?:[\w-]++|"(?:[^"\\\n]|\\.)*+"|'[^'\n]*+')"""
PART = re.compile(KEY)
# tomllib takes quadratic time for a key of very many parts.
TOO_MANY_PARTS = re.compile(rf"(?<![\w-])(?:{KEY}[ \t]*+\.[ \t]*+){{{DEEPEST}}}")
SPACE = re.compile(r"[ \t]*")
BETWEEN = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
STRING = re.compile(
    r'"""(?:[^"\\]++|\\.|"{1,2}(?!"))*+"{3,5}'
    r"|'''(?:[^']++|'{1,2}(?!'))*+'{3,5}"
    r'|"(?:[^"\\]++|\\.)*+"'
    r"|'[^']*'",
    re.DOTALL,
)
BARE = re.compile(r"[^,\]}#\r\n]+")
WHERE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


@dataclass(slots=True)
class _Open:
    """A mapping to which a later header may still add."""

    at: int
    pairs: dict[str, tuple[Scalar, _Open | list[_Open] | Node]] = field(default_factory=dict)

    def below(self, parts: list[Scalar]) -> _Open:
        """Return the mapping that a header or a dotted key leads to, made where it is not there."""
        below = self
        for part in parts:
            _, found = below.pairs.setdefault(part.value, (part, _Open(part.at)))
            last = found[-1] if isinstance(found, list) else found
            below = last if isinstance(last, _Open) else _Open(part.at)
        return below

    def closed(self) -> Table:
        """Return the mapping as a node."""
        return Table(tuple((key, _closed(value)) for key, value in self.pairs.values()), self.at)


def _closed(value: _Open | list[_Open] | Node) -> Node:
    if isinstance(value, list):
        return Listing(tuple(item.closed() for item in value), value[0].at)
    return value.closed() if isinstance(value, _Open) else value


def grow(text: str) -> Table:
    """Read one TOML document. Raises Malformed.

    Control characters behind escapes are left: much of a file for many programs is nobody's business here.
    """
    refuse_controls(text)
    deep = TOO_MANY_PARTS.search(text)
    if deep:
        raise Malformed(deep.start(), f"nested more than {DEEPEST} deep")
    try:
        tomllib.loads(text)
    except RecursionError:
        raise Malformed(0, f"nested more than {DEEPEST} deep") from None
    except ValueError as error:
        raise _malformed(text, error) from None
    return _Walk(text).document()


def _malformed(text: str, error: ValueError) -> Malformed:
    """Say what tomllib says, at the place that it names at the end."""
    reason = " ".join(str(error).split())
    where = WHERE.search(reason)
    if where is None:
        return Malformed(0, f"not TOML: {reason}")
    at = len(text)
    if where[1] is not None:
        at = min(at, Lines.of(text).starts[int(where[1]) - 1] + int(where[2]) - 1)
    return Malformed(at, f"not TOML: {reason[: where.start()]}")


class _Walk:
    """Goes through a text that is known to be TOML."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def document(self) -> Table:
        """Return the whole text as a mapping."""
        root = _Open(0)
        table = root
        self._skip(BETWEEN)
        while self._at < len(self._text):
            if self._text[self._at] == "[":
                table = self._header(root)
            else:
                self._pair(table, 0)
            self._skip(BETWEEN)
        return root.closed()

    def _header(self, root: _Open) -> _Open:
        many = self._text.startswith("[[", self._at)
        self._at += 2 if many else 1
        parts = self._key()
        self._at += 2 if many else 1
        if not many:
            return root.below(parts)
        *above, last = parts
        table = _Open(last.at)
        _, tables = root.below(above).pairs.setdefault(last.value, (last, []))
        if isinstance(tables, list):
            tables.append(table)
        return table

    def _pair(self, table: _Open, depth: int) -> None:
        *above, last = self._key()
        self._at += 1
        self._skip(SPACE)
        table.below(above).pairs[last.value] = (last, self._value(depth))

    def _key(self) -> list[Scalar]:
        """Read a key, dotted or not, and the space around it."""
        parts: list[Scalar] = []
        while not parts or self._text.startswith(".", self._at):
            self._at += bool(parts)
            self._skip(SPACE)
            start, written = self._at, self._skip(PART)
            parts.append(Scalar(_unquoted(written), start))
            self._skip(SPACE)
        return parts

    def _value(self, depth: int) -> Node:
        if depth > DEEPEST:
            raise Malformed(self._at, f"nested more than {DEEPEST} deep")
        start, first = self._at, self._text[self._at]
        if first == "[":
            return self._list(depth)
        if first == "{":
            return self._inline(depth)
        written = self._skip(STRING) if first in "\"'" else self._skip(BARE).rstrip()
        return Scalar(_unquoted(written), start)

    def _list(self, depth: int) -> Listing:
        start, items = self._at, list[Node]()
        while not self._ends("]"):
            items.append(self._value(depth + 1))
        return Listing(tuple(items), start)

    def _inline(self, depth: int) -> Table:
        table = _Open(self._at)
        while not self._ends("}"):
            self._pair(table, depth + 1)
        return table.closed()

    def _ends(self, end: str) -> bool:
        """Step over a bracket or a comma; tell whether the list or mapping ends here."""
        if self._text[self._at] != end:
            self._skip(BETWEEN)
            if self._text[self._at] in "[{,":
                self._at += 1
                self._skip(BETWEEN)
        ended = self._text[self._at] == end
        self._at += ended
        return ended

    def _skip(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self._text, self._at)
        skipped = found[0] if found else ""
        self._at += len(skipped)
        return skipped


def _unquoted(written: str) -> str:
    """Return what a string says; anything else as it is written."""
    if written[:1] not in ('"', "'"):
        return written
    value: str = tomllib.loads(f"value = {written}")["value"]
    return value
