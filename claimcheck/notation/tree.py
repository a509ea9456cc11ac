"""YAML text to a tree of plain nodes. Every scalar is text ("no" is "no"), every node knows its offset.

Built from the parser's events, so that nothing is resolved, nothing is repeated by an alias, and depth is
seen before it hurts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeAlias

import yaml

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
    try:
        return _grow(yaml.parse(text, Loader=LOADER), refuse)
    except yaml.MarkedYAMLError as error:
        raise _malformed(error) from None
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


def _malformed(error: yaml.MarkedYAMLError) -> Malformed:
    mark = error.problem_mark or error.context_mark
    reason = ", ".join(part for part in (error.context, error.problem) if part)
    if "cannot start any token" in reason:
        reason += ": indent with spaces, not tabs, and put words with signs in front into quotation marks"
    return Malformed(mark.index if mark else 0, f"not YAML: {' '.join(reason.split())}")


class _Open(NamedTuple):
    """A list or mapping whose end has not come yet."""

    at: int
    is_table: bool
    children: list[Node]


def _grow(events: Iterator[yaml.Event], refuse: Refuse) -> Node:
    stack = [_Open(0, False, [])]
    for event in events:
        if isinstance(event, yaml.ScalarEvent):
            _check(event)
            stack[-1].children.append(scalar(event.value, _at(event), refuse))
        elif isinstance(event, yaml.CollectionStartEvent):
            _check(event)
            if len(stack) > DEEPEST:
                raise Malformed(_at(event), f"nested more than {DEEPEST} deep")
            stack.append(_Open(_at(event), isinstance(event, yaml.MappingStartEvent), []))
        elif isinstance(event, yaml.CollectionEndEvent):
            done = stack.pop()
            node = _table(done, refuse) if done.is_table else Listing(tuple(done.children), done.at)
            stack[-1].children.append(node)
        elif isinstance(event, yaml.AliasEvent):
            raise Malformed(_at(event), "an alias (*name): packs have none, write it out")
        elif isinstance(event, yaml.DocumentStartEvent) and stack[0].children:
            raise Malformed(_at(event), "a second document: a pack is one file")
    if not stack[0].children:
        raise Empty(0, "the file is empty")
    return stack[0].children[0]


def _check(event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
    if event.anchor is not None:
        raise Malformed(_at(event), "an anchor (&name): packs have none, write it out")
    if event.tag is not None:
        raise Malformed(_at(event), "a tag (!name): packs have none, quote the text if it begins with '!'")


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
