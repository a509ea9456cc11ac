"""JSON with the places of its strings, which Python's own reader does not keep.

That reader says first whether a file is JSON at all, and where it is not; then it is walked by its signs.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from json import JSONDecodeError, JSONDecoder
from typing import TypeAlias

from claimcheck.errors import ArticleError
from claimcheck.model.lines import Lines
from claimcheck.model.span import Span

SPACE = re.compile(r"[ \t\r\n]*")
TOKEN = re.compile(r"(?P<string>\"(?:[^\"\\]++|\\.)*+\")|(?P<sign>[{}\[\]:,])|[^\s{}\[\]:,\"]+")
DEEPEST, MOST = 100, 1_000_000
# Figures are not read: Python refuses those with very many digits.
_DECODER = JSONDecoder(parse_int=str, parse_float=str, parse_constant=str)


@dataclass(frozen=True, slots=True)
class Text:
    """A string: where it stands, without its quotation marks."""

    span: Span


@dataclass(slots=True)
class Items:
    """What is in an array, but for figures and the like."""

    values: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Members:
    """What is in an object that begins at an offset, by name; the last of a name counts."""

    at: int
    end: int = 0
    values: dict[str, Node] = field(default_factory=dict)


Node: TypeAlias = "Text | Items | Members"


def read_json(file: str, path: str) -> list[Node]:
    """Return the values of a file, one behind the other. ArticleError says where it is no JSON, or too deep."""
    found: list[Node] = []
    at = _after_space(file, 0)
    while at < len(file):
        try:
            _, end = _DECODER.raw_decode(file, at)
        except JSONDecodeError as error:
            reason = error.msg[:1].lower() + error.msg[1:]
            raise _refused(f"this is no JSON: {reason}", "bad-json", file, error.pos, path) from error
        except RecursionError as error:
            raise _too_deep(file, at, path) from error
        found.extend(_walked(file, at, end, path))
        at = _after_space(file, end)
    return found


def _walked(file: str, start: int, end: int, path: str) -> Iterator[Node]:
    """Yield the value between two offsets, if it is a string, an array or an object."""
    top = Items()
    inside: list[Items | Members] = [top]
    key = ""
    for number, token in enumerate(TOKEN.finditer(file, start, end)):
        if number > MOST:
            raise _refused(f"it has more than {MOST:,} values", "too-large", file, token.start(), path)
        holder = inside[-1]
        if token["string"]:
            is_key = isinstance(holder, Members) and file[_after_space(file, token.end())] == ":"
            if is_key:
                key = str(json.loads(token[0]))
            else:
                _put(holder, key, Text(Span(token.start() + 1, token.end() - 1)))
        elif token["sign"] in ("{", "["):
            opened: Items | Members = Members(token.start()) if token["sign"] == "{" else Items()
            _put(holder, key, opened)
            inside.append(opened)
            if len(inside) > DEEPEST:
                raise _too_deep(file, token.start(), path)
        elif token["sign"] in ("}", "]"):
            closed = inside.pop()
            if isinstance(closed, Members):
                closed.end = token.end()
    yield from top.values


def _put(holder: Items | Members, key: str, value: Node) -> None:
    if isinstance(holder, Members):
        holder.values[key] = value
    else:
        holder.values.append(value)


def _after_space(file: str, at: int) -> int:
    space = SPACE.match(file, at)
    return space.end() if space else at


def _too_deep(file: str, at: int, path: str) -> ArticleError:
    return _refused(f"more than {DEEPEST} values are nested in each other", "too-deep", file, at, path)


def _refused(message: str, code: str, file: str, at: int, path: str) -> ArticleError:
    place = Lines.of(file).of_file(min(at, len(file)))
    remedy = "get the whole item again, or save the article's text"
    return ArticleError(message, code=code, place=f"{path}:{place.line}:{place.column}", remedy=remedy)
