"""YAML text to a tree of plain nodes. Every scalar is text ("no" is "no"), every node knows its offset.

Built from the parser's events, so that nothing is resolved, nothing is repeated by an alias, and depth is
seen before it hurts.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple, TypeAlias

import yaml

from claimcheck.notation.syntax import Complaint, begins_with, explain, loses, strays

DEEPEST = 20

# The parser written in C is thirty times as fast; not every platform has it.
LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# Characters that move a cursor, turn the direction of a line or end it where editors see no end.
CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)

Refuse: TypeAlias = Callable[[int, str], None]


class Scalar(NamedTuple):
    """A word or a text, without its quotation marks."""

    value: str
    at: int


class Listing(NamedTuple):
    """A list."""

    items: tuple[Node, ...]
    at: int


class Table(NamedTuple):
    """A mapping; of a key that is there twice, only the first."""

    pairs: tuple[tuple[Scalar, Node], ...]
    at: int


Node: TypeAlias = Scalar | Listing | Table


class Malformed(Exception):  # noqa: N818 - it never leaves this package
    """Text that is not the YAML that packs are written in; nothing behind ``at`` can be read."""

    def __init__(self, at: int, message: str) -> None:
        super().__init__(message)
        self.at = at
        self.message = message


class Empty(Malformed):
    """A text with nothing in it but white space and comments."""


def grow(text: str, refuse: Refuse) -> Node:
    """Read one YAML document. Raises Malformed or Empty; what can be read around goes to ``refuse``."""
    refuse_controls(text)
    reading = _Reading(text)
    try:
        return _grow(reading, refuse)
    except yaml.MarkedYAMLError as error:
        raise _malformed(error, reading) from None
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        raise Malformed(0, f"not YAML: {' '.join(str(error).split())}") from None


def refuse_controls(text: str) -> None:
    """Raise Malformed where a character stands in a file that nobody sees; carriage returns may."""
    found = CONTROL.search(text.replace("\r", " "))
    if found:
        raise Malformed(found.start(), f"control character U+{ord(found[0]):04X}")


def scalar(value: str, at: int, refuse: Refuse) -> Scalar:
    """Return a scalar; characters that nobody sees, which an escape put there, are refused and replaced."""
    found = CONTROL.search(value)
    if found:
        refuse(at, f"control character U+{ord(found[0]):04X}")
        value = CONTROL.sub("\ufffd", value)
    return Scalar(value, at)


def without_controls(node: Node, refuse: Refuse) -> Node:
    """Return a node in which ``scalar`` has seen to every scalar."""
    if isinstance(node, Scalar):
        return scalar(node.value, node.at, refuse)
    if isinstance(node, Listing):
        return Listing(tuple(without_controls(item, refuse) for item in node.items), node.at)
    pairs = (
        (scalar(key.value, key.at, refuse), without_controls(value, refuse)) for key, value in node.pairs
    )
    return Table(tuple(pairs), node.at)


class _Reading:
    """A text while it is read: ``last`` is the latest value that was read whole or begun."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.last: yaml.Event | None = None
        # To look behind every word for what is lost takes as long as to read them.
        self._loses = loses(text)

    def look_for_strays(self, event: yaml.ScalarEvent, refuse: Refuse) -> None:
        """Refuse what a text without quotation marks has swallowed or lost."""
        start, end = event.start_mark, event.end_mark
        if start and end and (self._loses or start.line != end.line):
            for at, message in strays(self.text, start.index, end.index):
                refuse(at, message)


def _malformed(error: yaml.MarkedYAMLError, reading: _Reading) -> Malformed:
    reason = " ".join(", ".join(part for part in (error.context, error.problem) if part).split())
    mark = error.problem_mark or error.context_mark
    at = mark.index if mark else 0
    began = error.context_mark.index if error.context_mark else at
    return Malformed(*explain(Complaint(reading.text, reason, at, began, _quoted(reading.last))))


def _quoted(event: yaml.Event | None) -> tuple[int, int]:
    """Return the stretch of a text between quotation marks; (0, 0) where the event is none."""
    if isinstance(event, yaml.ScalarEvent) and event.style in ("'", '"') and event.end_mark:
        return _at(event), event.end_mark.index
    return 0, 0


class _Open(NamedTuple):
    """A list or mapping whose end has not come yet."""

    at: int
    is_table: bool
    children: list[Node]


def _grow(reading: _Reading, refuse: Refuse) -> Node:
    stack = [_Open(0, False, [])]
    for event in yaml.parse(reading.text, Loader=LOADER):
        if isinstance(event, yaml.ScalarEvent):
            reading.last = event
            _check(event)
            stack[-1].children.append(_scalar(event, reading, refuse))
        elif isinstance(event, yaml.CollectionStartEvent):
            reading.last = event
            _check(event)
            if len(stack) > DEEPEST:
                raise Malformed(_at(event), f"nested more than {DEEPEST} deep")
            stack.append(_Open(_at(event), isinstance(event, yaml.MappingStartEvent), []))
        elif isinstance(event, yaml.CollectionEndEvent):
            done = stack.pop()
            node = _table(done, refuse) if done.is_table else Listing(tuple(done.children), done.at)
            stack[-1].children.append(node)
        elif isinstance(event, yaml.AliasEvent):
            raise Malformed(_at(event), begins_with("*"))
        elif isinstance(event, yaml.DocumentStartEvent) and stack[0].children:
            raise Malformed(_at(event), "a second pack in one file: '---' can only stand at the top")
    if not stack[0].children:
        raise Empty(0, "the file is empty")
    return stack[0].children[0]


def _check(event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
    if event.anchor is not None:
        raise Malformed(_at(event), begins_with("&"))
    if event.tag is not None:
        raise Malformed(_at(event), begins_with("!"))


def _scalar(event: yaml.ScalarEvent, reading: _Reading, refuse: Refuse) -> Scalar:
    if not event.style:
        reading.look_for_strays(event, refuse)
    return scalar(event.value, _at(event), refuse)


def _table(done: _Open, refuse: Refuse) -> Table:
    pairs: dict[str, tuple[Scalar, Node]] = {}
    for key, value in zip(done.children[::2], done.children[1::2], strict=True):
        if not isinstance(key, Scalar):
            refuse(key.at, "a key must be a word")
        elif key.value in pairs:
            shown = key.value if len(key.value) <= DEEPEST else key.value[:DEEPEST] + "…"
            refuse(key.at, f"key '{shown}' stands here twice")
        else:
            pairs[key.value] = (key, value)
    return Table(tuple(pairs.values()), done.at)


def _at(event: yaml.Event) -> int:
    mark = event.start_mark
    return mark.index if mark else 0
