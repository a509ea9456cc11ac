"""The strings of a JSON object with the places of their characters, which Python's own reader does not keep."""

from __future__ import annotations

import json
import re
from json import JSONDecodeError, JSONDecoder

from claimcheck.model.span import Span
from claimcheck.read.clean_copy import CleanCopy

SPACE = re.compile(r"[ \t\r\n]*")
ESCAPE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.")
NOT_A_CHARACTER = re.compile("[\ud800-\udfff]")
# Figures are not read: Python refuses those with very many digits.
_DECODER = JSONDecoder(parse_int=str, parse_float=str)


def members(file: str) -> dict[str, Span]:
    """Return the members of the object in a text that are strings, each without its quotation marks.

    JSONDecodeError says where there is no object; RecursionError where it is nested too deeply.
    """
    found: dict[str, Span] = {}
    at = _after_space(file, _at(file, _after_space(file, 0), "{"))
    while file[at : at + 1] != "}":
        key, at = _string(file, at)
        at = _after_space(file, _at(file, _after_space(file, at), ":"))
        if file[at : at + 1] == '"':
            _, stop = _string(file, at)
            found[key] = Span(at + 1, stop - 1)
            at = stop
        else:
            found.pop(key, None)
            _, at = _DECODER.raw_decode(file, at)
        at = _after_space(file, at)
        if file[at : at + 1] != "}":
            at = _after_space(file, _at(file, at, ","))
    if file[at + 1 :].strip():
        raise JSONDecodeError("something stands behind the object", file, at + 1)
    return found


def _string(file: str, at: int) -> tuple[str, int]:
    """Return the string that begins at an offset, and the offset behind it."""
    _at(file, at, '"')
    value, stop = _DECODER.raw_decode(file, at)
    return str(value), stop


def _after_space(file: str, at: int) -> int:
    space = SPACE.match(file, at)
    return space.end() if space else at


def _at(file: str, at: int, sign: str) -> int:
    """Return the offset behind a sign, which must stand here."""
    if file[at : at + 1] != sign:
        raise JSONDecodeError(f"{sign} is missing", file, at)
    return at + 1


def copy_string(copy: CleanCopy, span: Span) -> None:
    """Copy a string, each escape as the character that it means."""
    at = span.start
    for escape in ESCAPE.finditer(copy.file, *span):
        copy.keep(at, escape.start())
        meant: str = json.loads(f'"{escape[0]}"')
        copy.put(NOT_A_CHARACTER.sub("\ufffd", meant), *escape.span())
        at = escape.end()
    copy.keep(at, span.end)
