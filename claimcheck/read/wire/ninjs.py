"""IPTC ninjs 1 to 3 to documents: an item, or several in an array or one behind the other."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence

from claimcheck.errors import ArticleError
from claimcheck.model.document import Document
from claimcheck.model.lines import Lines
from claimcheck.read.clean_copy import CleanCopy
from claimcheck.read.decode import decode
from claimcheck.read.json_members import copy_string
from claimcheck.read.one_of_several import one_of
from claimcheck.read.wire.json_tree import Items, Members, Node, Text, read_json
from claimcheck.read.wire.story import Story

# Of several texts the one is read that is named first here, by how it is marked up.
PAGE, PLAIN = ("xhtml", "html"), ("text/plain", "plain", "text", "")
MAIN = ("main", "headline", "")
PICTURES = frozenset("picture video graphic".split())
HEADING = re.compile(r"<h1\b", re.IGNORECASE)
TAG = re.compile(r"\s*<[a-zA-Z!]")
NAME_BREAKS = re.compile(r"[_-]")


def read(raw: bytes, path: str) -> Document:
    """Read a file that holds one article; ArticleError where it holds none, or several."""
    return one_of(list(read_each(raw, path)), path, remedy="save the item that is meant in a file of its own")


def read_each(raw: bytes, path: str) -> Iterator[Document | ArticleError]:
    """Yield the article of each item, or why it cannot be read."""
    file = decode(raw, path)
    lines = Lines.of(file)
    items = list(_items(read_json(file, path)))
    if not items:
        raise ArticleError(
            "this is no ninjs: there is no object in it",
            code="not-ninjs",
            place=path,
            remedy="give an item as an object, or an array of them",
        )
    for item in items:
        whole = raw if len(items) == 1 else file[item.at : item.end].encode()
        line = None if len(items) == 1 else lines.of_file(item.at).line
        story = Story(file, lines, path)
        try:
            fields = _Item(item, file)
            _copy(fields, story)
            if story.is_empty and len(items) > 1 and fields.word("type") not in ("", "text"):
                continue
            yield story.document("ninjs", hashlib.sha256(whole).hexdigest(), line)
        except ArticleError as error:
            error.line = line
            yield error


def _items(values: Sequence[Node]) -> Iterator[Members]:
    for value in values:
        if isinstance(value, Members):
            yield value
        elif isinstance(value, Items):
            yield from (inner for inner in value.values if isinstance(inner, Members))


class _Item:
    """The members of an object by name, written as in any version: bodyText, body_text and bodytext are one."""

    def __init__(self, members: Members, file: str) -> None:
        self._file = file
        self._values = {_plain(name): value for name, value in members.values.items()}

    def field(self, name: str) -> CleanCopy | None:
        """Return what a string means; None where there is none, or only white space."""
        value = self._values.get(name)
        if not isinstance(value, Text):
            return None
        copy = CleanCopy(self._file)
        copy_string(copy, value.span)
        return copy if copy.text.strip() else None

    def word(self, name: str) -> str:
        """Return a string in small letters, "" where there is none."""
        field = self.field(name)
        return field.text.strip().lower() if field else ""

    def items(self, name: str) -> list[_Item]:
        """Return the objects in an array, or in an object."""
        value = self._values.get(name)
        inside = value.values if isinstance(value, Items) else ()
        if isinstance(value, Members):
            inside = list(value.values.values())
        return [_Item(one, self._file) for one in inside if isinstance(one, Members)]

    def texts(self, plural: str, prefix: str) -> list[tuple[str, CleanCopy]]:
        """Return the texts of a kind with their media type or, in version 1, what their name ends with."""
        found = [(one.word("contenttype"), one.field("value")) for one in self.items(plural)]
        ends = [name.removeprefix(prefix) for name in self._values if name.startswith(prefix)]
        found += [(end, self.field(prefix + end)) for end in ends if prefix + end != plural]
        return [(kind, field) for kind, field in found if field]

    def headline(self) -> CleanCopy | None:
        """Return the main headline, else the only one, else the title."""
        many = [(one.word("role"), one.field("value")) for one in self.items("headlines")]
        many += [(name.removeprefix("headline"), self.field(name)) for name in self._headlines()]
        there = [(role, field) for role, field in many if field]
        main = [field for role, field in there if role in MAIN] or [field for _, field in there]
        return main[0] if main else self.field("title")

    def _headlines(self) -> list[str]:
        return [name for name in self._values if name.startswith("headline") and name != "headlines"]


def _plain(name: str) -> str:
    return NAME_BREAKS.sub("", name.lower())


def _copy(item: _Item, story: Story) -> None:
    is_picture = item.word("type") in PICTURES
    body, is_page = _body(item.texts("bodies", "body"))
    headline = item.headline()
    if headline and not (is_page and body and HEADING.search(body.text)):
        story.line("headline", headline)
    _copy_lines(item, story)
    if body and is_page:
        story.page(body)
    elif body:
        story.plain(body)
    elif not is_picture:
        _copy_described(item, story, is_picture=False)
    if is_picture:
        _copy_described(item, story, is_picture=True)
    for other in item.items("associations"):
        if other.word("type") in PICTURES:
            _copy_described(other, story, is_picture=True)


def _copy_lines(item: _Item, story: Story) -> None:
    byline = item.field("by") or item.field("byline")
    if byline:
        story.line("byline", byline)
    for name in ("located", "versioncreated"):
        field = item.field(name)
        if field:
            story.line("dateline", field)


def _copy_described(item: _Item, story: Story, *, is_picture: bool) -> None:
    """Copy the longest description: of a picture it is the caption, of a text its only words."""
    plain = [field for kind, field in item.texts("descriptions", "description") if not TAG.match(field.text)]
    if plain:
        longest = max(plain, key=lambda field: field.length)
        if is_picture:
            story.line("caption", longest)
        else:
            story.plain(longest)


def _body(texts: Sequence[tuple[str, CleanCopy]]) -> tuple[CleanCopy | None, bool]:
    """Return the text to read, and whether it is marked up as HTML."""
    for sign in PAGE:
        for kind, field in texts:
            if sign in kind:
                return field, True
    for kind, field in texts:
        if kind in PLAIN and not TAG.match(field.text):
            return field, False
    readable = [field for kind, field in texts if "xml" not in kind]
    return (readable[0], TAG.match(readable[0].text) is not None) if readable else (None, False)
