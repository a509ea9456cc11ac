"""Bytes to text: UTF-8 with or without a byte-order mark, UTF-16 with one. Nothing is guessed."""

from __future__ import annotations

import codecs
import re
from shlex import quote

from claimcheck.errors import ArticleError
from claimcheck.model.characters import INVISIBLE
from claimcheck.model.document import Lines

UTF_32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
# What a file that is no text starts with, what it is, and how its text is got.
OTHER_FORMATS = (
    (b"%PDF-", "a PDF document", "get its text first, for instance with: pdftotext FILE"),
    (b"PK\x03\x04", "a Word document or another archive", "give a Word document a name that ends in .docx"),
    (b"\xd0\xcf\x11\xe0", "an old Word document", "save it as plain text first"),
    (b"{\\rtf", "a rich text document", "save it as plain text first"),
    (b"\x1f\x8b", "a compressed file", "unpack it first, for instance with: gunzip FILE"),
)
# What Python says of a last character that is not whole.
CUT_OFF = ("unexpected end of data", "truncated data")
# Tab, line ends, form feed and escape stand in real text; the other control characters hardly do.
CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
FEW_CONTROLS = 8
CONTROL_SHARE = 0.05
NOTHING_SEEN = re.compile(rf"[\s{INVISIBLE}]*")


def decode(raw: bytes, path: str) -> str:
    """Return the text in ``raw``, all of it but a byte-order mark; ArticleError where it is none."""
    _refuse_other_formats(raw, path)
    mark = next((mark for mark in MARKS if raw.startswith(mark)), b"")
    body = raw[len(mark) :]
    encoding = MARKS.get(mark, "utf-8")
    try:
        text = body.decode(encoding)
    except UnicodeDecodeError as error:
        raise _undecodable(body, path, encoding, error, len(mark)) from error
    _refuse_controls(text, path)
    if NOTHING_SEEN.fullmatch(text):
        raise ArticleError(
            "there is nothing but white space in it",
            code="empty",
            place=path,
            remedy="check that the article was saved",
        )
    return text


def _refuse_other_formats(raw: bytes, path: str) -> None:
    for signature, what, remedy in OTHER_FORMATS:
        if raw.startswith(signature):
            raise _binary(f"this is {what}, not plain text", path, remedy)
    if raw.startswith(UTF_32):
        raise _binary("this is UTF-32, which is not read", path, _convert("UTF-32", path))
    if b"\0" in raw and not raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        guess = _unmarked_utf_16(raw)
        if guess:
            raise _binary(f"this looks like {guess} without a byte-order mark", path, _convert(guess, path))
        raise _binary(
            "this is a binary file, not plain text", path, "save the article as plain text in UTF-8"
        )


def _unmarked_utf_16(raw: bytes) -> str:
    """Name the UTF-16 that has a zero in nearly every second byte and nowhere else, as English has."""
    even, odd, half = raw[::2].count(0), raw[1::2].count(0), len(raw) // 2
    if odd > 0.7 * half and even < 0.1 * half:
        return "UTF-16LE"
    if even > 0.7 * half and odd < 0.1 * half:
        return "UTF-16BE"
    return ""


def _refuse_controls(text: str, path: str) -> None:
    controls = len(CONTROLS.findall(text))
    if "\0" in text or controls > max(FEW_CONTROLS, CONTROL_SHARE * len(text)):
        remedy = "save the article as plain text in UTF-8"
        raise _binary("this is full of control characters, not plain text", path, remedy)


def _binary(message: str, path: str, remedy: str) -> ArticleError:
    return ArticleError(message, code="binary", place=path, remedy=remedy)


def _undecodable(
    body: bytes, path: str, encoding: str, error: UnicodeDecodeError, offset: int
) -> ArticleError:
    before = body[: error.start].decode(encoding, "replace")
    line, column = Lines.of(before).place(len(before))
    if error.end >= len(body) and error.reason in CUT_OFF:
        reason, remedy = "the text ends in the middle of a character", "get the whole file again"
    else:
        name = "UTF-8" if encoding == "utf-8" else "UTF-16"
        reason = f"byte {error.start + offset:,} (0x{body[error.start]:02x}) is not {name}"
        remedy = _convert("WINDOWS-1252", path)
    return ArticleError(reason, code="undecodable", place=f"{path}:{line}:{column}", remedy=remedy)


def _convert(encoding: str, path: str) -> str:
    return f"convert it, for instance with: iconv -f {encoding} -t UTF-8 {quote(path)}"
