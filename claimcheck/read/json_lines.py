"""JSON Lines to documents: an article a line, an object with its text in one field and its title in another."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from itertools import pairwise
from json import JSONDecodeError

from claimcheck.errors import ArticleError
from claimcheck.model.document import Document
from claimcheck.model.lines import Lines
from claimcheck.model.span import Span
from claimcheck.read.clean_copy import CleanCopy
from claimcheck.read.decode import decode
from claimcheck.read.finished import finished
from claimcheck.read.json_members import copy_string, members
from claimcheck.read.one_of_several import one_of
from claimcheck.read.paragraphs import find_paragraphs
from claimcheck.read.sections import Part, named_sections

# Where articles have their text and their title; the first of these that is there and not empty counts.
TEXTS = ("text", "body", "content", "article", "maintext")
TITLES = ("headline", "title")


def read(raw: bytes, path: str) -> Document:
    """Read a file that holds one article; ArticleError where it holds none, or several."""
    return one_of(
        list(read_each(raw, path)), path, remedy="put the line that is meant into a file of its own"
    )


def read_each(raw: bytes, path: str) -> Iterator[Document | ArticleError]:
    """Yield the article of each line, or why it cannot be read; blank lines are none."""
    file = decode(raw, path)
    lines = Lines.of(file)
    for number, (start, end) in enumerate(pairwise((*lines.starts, len(file))), 1):
        if file[start:end].strip():
            try:
                yield _document(file, lines, Span(start, end), path, number)
            except ArticleError as error:
                error.line = number
                yield error


def _document(file: str, lines: Lines, line: Span, path: str, number: int) -> Document:
    fields = _fields(file, lines, line, path)
    copy = CleanCopy(file)
    title = _first(fields, TITLES, file)
    body = _first(fields, TEXTS, file)
    if body is None:
        raise ArticleError(
            "this line has no text",
            code="no-text",
            place=f"{path}:{number}",
            remedy=f"have the article in a field {', '.join(TEXTS[:-1])} or {TEXTS[-1]}",
        )
    parts = _parts(copy, title, body)
    text = copy.text
    if not parts:
        raise ArticleError(
            "there is nothing but white space in this line's text",
            code="empty",
            place=f"{path}:{number}",
            remedy="check that the article was saved",
        )
    sections, sha256 = named_sections(text, parts), hashlib.sha256(line.of(file).encode()).hexdigest()
    return finished(Document(path, "jsonl", sha256, text, sections, copy.lines(lines), line=number))


def _fields(file: str, lines: Lines, line: Span, path: str) -> dict[str, Span]:
    words = line.of(file).rstrip("\r\n")
    try:
        return {name: Span(line.start + s.start, line.start + s.end) for name, s in members(words).items()}
    except RecursionError as error:
        reason, at = "it is nested too deeply", line.start
        cause: Exception = error
    except JSONDecodeError as error:
        reason, at = error.msg[:1].lower() + error.msg[1:], line.start + min(error.pos, len(words))
        cause = error
    raise ArticleError(
        f"this line is no JSON object: {reason}",
        code="bad-json",
        place="{}:{}:{}".format(path, *lines.of_file(at)),
        remedy="write each article as one object on one line",
    ) from cause


def _first(fields: dict[str, Span], names: tuple[str, ...], file: str) -> Span | None:
    return next((fields[name] for name in names if name in fields and fields[name].of(file).strip()), None)


def _parts(copy: CleanCopy, title: Span | None, body: Span) -> list[Part]:
    """Copy title and body; return their paragraphs, the title known as the headline."""
    parts: list[Part] = []
    if title is not None:
        copy_string(copy, title)
        parts.extend((span, "headline") for span in _inked(copy.text, Span(0, copy.length)))
        copy.part(body.start)
    start = copy.length
    copy_string(copy, body)
    parts.extend((Span(s.start + start, s.end + start), None) for s in find_paragraphs(copy.text[start:]))
    return parts


def _inked(text: str, span: Span) -> Iterator[Span]:
    """Yield a span without white space at its ends, unless it is nothing else."""
    words = span.of(text)
    lead = len(words) - len(words.lstrip())
    if words.strip():
        yield Span(span.start + lead, span.start + len(words.rstrip()))
