"""The words of one paragraph, heading or cell: without marks, links, images, code and struck words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from markdown_it.token import Token

from claimcheck.model.lines import Lines
from claimcheck.read.clean_copy import CleanCopy

# What begins and ends a stretch that is not read.
CLOSING = {"s_open": "s_close"}


class Words(NamedTuple):
    """Words of the text, and the stretch of the file that they stand for; a line end has none, -1."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Source:
    """The source of a paragraph: markdown-it takes the signs of its block away. ``anchors`` lead back to the file."""

    text: str
    anchors: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, text: str, file: str, lines: Lines, first: int, *, after: int = 0) -> Source:
        """Look in the file, from the line numbered ``first`` on, for the lines of a paragraph's source.

        ``after`` is where in the file the cell before ends, if it is one of a table.
        """
        anchors: list[tuple[int, int]] = []
        at = 0
        for number, line in enumerate(text.split("\n"), first):
            start = lines.starts[number]
            end = lines.starts[number + 1] if number + 1 < len(lines.starts) else len(file)
            words = line.strip()
            lead = at + line.find(words)
            if after:
                anchors.extend(_cell(words, lead, file, max(start, after), end))
            else:
                anchors.append((lead, _last(file, words, start, end)))
            at += len(line) + 1
        return cls(text, tuple(anchors))

    def place(self, offset: int) -> int:
        """Return where in the file an offset of the source is."""
        at, start = self.anchors[max(0, bisect_right(self.anchors, (offset, 1 << 62)) - 1)]
        return max(0, start + offset - at)


def _last(file: str, words: str, start: int, end: int) -> int:
    """Return where the words stand that end a line, but for the signs that close a heading."""
    line = file[start:end].rstrip()
    if not line.endswith(words):
        line = line.rstrip("#").rstrip()
    return start + max(0, line.rfind(words))


def _cell(words: str, at: int, file: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    r"""Yield the anchors of a cell: each | in it is written \| in the file."""
    place = file.find(words.replace("|", "\\|"), start, end)
    place = max(place, start)
    for part in re.split(r"(?=\|)", words):
        place += part.startswith("|")
        yield at, place
        at, place = at + len(part), place + len(part)


def words_of(tokens: Sequence[Token], source: Source) -> list[Words]:
    """Return the words of a paragraph, without white space at its ends."""
    return _trimmed(_without_gaps(list(_words(tokens, source))))


def _words(tokens: Sequence[Token], source: Source) -> Iterator[Words]:
    waiting = ""
    for token in tokens:
        if waiting:
            waiting = "" if token.type == waiting else waiting
        elif token.type == "link_open" and token.info == "auto":
            waiting = "link_close"
        elif token.type in CLOSING:
            waiting = CLOSING[token.type]
        elif token.type in ("softbreak", "hardbreak") or _is_break(token):
            yield Words("\n", -1, -1)
        elif token.type == "text_special":
            start = source.place(token.meta["at"])
            yield Words(token.content, start, start + len(token.markup))
        elif token.type == "text":
            yield from _copied(token.content, token.meta["at"], source)


def _copied(words: str, at: int, source: Source) -> Iterator[Words]:
    """Yield the words of a text, cut where the source is no copy of the file."""
    cuts = [anchor - at for anchor, _ in source.anchors if 0 < anchor - at < len(words)]
    for begin, end in pairwise((0, *cuts, len(words))):
        start = source.place(at + begin)
        yield Words(words[begin:end], start, start + end - begin)


def _without_gaps(words: list[Words]) -> list[Words]:
    """Leave one space where something stood between two."""
    for i, (before, after) in enumerate(pairwise(words), 1):
        if before.end not in (-1, after.start) and before.text.endswith(" ") and after.text.startswith(" "):
            words[i] = _without_lead(after)
    return words


def _is_break(token: Token) -> bool:
    return token.type == "html_inline" and token.content.lower().startswith("<br")


def _trimmed(words: list[Words]) -> list[Words]:
    while words and not words[0].text.strip():
        del words[0]
    while words and not words[-1].text.strip():
        del words[-1]
    if words:
        words[0] = _without_lead(words[0])
        words[-1] = _without_tail(words[-1])
    return words


def _without_lead(words: Words) -> Words:
    lead = len(words.text) - len(words.text.lstrip())
    return Words(words.text[lead:], words.start + lead, words.end) if lead else words


def _without_tail(words: Words) -> Words:
    tail = len(words.text) - len(words.text.rstrip())
    return Words(words.text[:-tail], words.start, words.end - tail) if tail else words


def write(words: Sequence[Words], copy: CleanCopy) -> None:
    """Copy the words of a paragraph; a line end stands for whatever is there in the file."""
    for i, (text, start, end) in enumerate(words):
        if start < 0:
            following = next((w.start for w in words[i + 1 :] if w.start >= 0), copy.reached)
            copy.put(text, copy.reached, max(following, copy.reached))
        else:
            copy.put(text, start, end)
