"""XML to the elements that pages are read into, each text with its place in the file.

expat, which comes with Python, tells where in the file each part begins; lxml knows lines only, and ElementTree,
hardened by defusedxml or not, gives the words without their places; both refuse the names of characters that a
document type elsewhere explains, as wire copy has them. Here a file is refused that declares entities of its
own, so that nothing can unfold, and no document type is ever fetched.
"""

from __future__ import annotations

import re
from xml.parsers import expat

from claimcheck.errors import ArticleError
from claimcheck.model.lines import Lines
from claimcheck.read.declared import as_utf_8
from claimcheck.read.decode import decode
from claimcheck.read.html.tokens import CDATA, Token
from claimcheck.read.html.tree import Element

ENCODING = re.compile(rb"\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.-]{1,40})", re.IGNORECASE)
DEEPEST, MOST = 200, 300_000
ALONE = "get the article by itself, or raise the matter with who sent it"


class _Refused(Exception):  # noqa: N818 - it never leaves this module
    """What no article has: why, the code for it, and what to do."""


def decode_xml(raw: bytes, path: str) -> str:
    """Return the text of a file that may say how it is encoded. ArticleError where it is none."""
    said = ENCODING.match(raw[:1000].removeprefix(b"\xef\xbb\xbf"))
    return decode(as_utf_8(raw, said[1] if said else None), path)


def read_xml(file: str, path: str) -> Element:
    """Return the root element of a file, its names in small letters and without prefixes.

    ArticleError says where it is no XML, or holds what no article has.
    """
    tree = _Tree(file)
    try:
        tree.parser.Parse(tree.raw, True)
    except expat.ExpatError as error:
        reason = expat.ErrorString(error.code) or "it is broken"
        place = Lines.of(file).of_file(tree.offset(tree.parser.ErrorByteIndex))
        raise ArticleError(
            f"this is no well-formed XML: {reason}",
            code="bad-xml",
            place=f"{path}:{place.line}:{place.column}",
            remedy="get the whole file again, or save the article's text",
        ) from error
    except _Refused as refused:
        place = Lines.of(file).of_file(tree.offset(tree.parser.CurrentByteIndex))
        message, code, remedy = refused.args
        raise ArticleError(
            message, code=code, place=f"{path}:{place.line}:{place.column}", remedy=remedy
        ) from refused
    return next(element for element in tree.top.children if element.tag != "!")


class _Tree:
    """The elements of a file while it is read. A text ends where the next part of the file begins."""

    def __init__(self, file: str) -> None:
        self.raw = file.encode()
        self.top = Element("", Token("open", 0, 0), None)
        self._inside = self.top
        self._depth = self._count = 0
        self._text: int | None = None
        self._is_cdata = False
        self._is_ascii = len(self.raw) == len(file)
        self._reached = (0, 0)
        self.parser = _parser(self)

    def offset(self, byte: int) -> int:
        """Return which character of the file begins at a byte; bytes are asked for in order."""
        if self._is_ascii:
            return byte
        before, at = self._reached
        if byte < before:
            before, at = 0, 0
        at += len(self.raw[before:byte].decode("utf-8", "ignore"))
        self._reached = (byte, at)
        return at

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        at = self._end_text()
        self._depth += 1
        if self._depth > DEEPEST:
            raise _Refused(f"more than {DEEPEST} elements are nested in each other", "too-deep", ALONE)
        self._inside = self._put(Token("open", at, at, _local(name), name), attributes)

    def end(self, _name: str) -> None:
        self._end_text()
        self._depth -= 1
        self._inside = self._inside.parent or self.top

    def comment(self, words: str) -> None:
        at = self._end_text()
        self._put(Token("comment", at, at, words=words))

    def words(self, _words: str) -> None:
        if self._text is None:
            self._text = self.offset(self.parser.CurrentByteIndex)

    def reference(self, name: str, is_parameter: bool) -> None:
        """Take the name of a character that a document type elsewhere would explain."""
        if not is_parameter:
            self.words(name)

    def begin_cdata(self) -> None:
        self._end_text()
        self._is_cdata = True

    def end_cdata(self) -> None:
        self._end_text()
        self._is_cdata = False

    def other(self, *_: object) -> None:
        self._end_text()

    def _end_text(self) -> int:
        """End the text that was begun, if any; return where in the file its end is."""
        at = self.offset(self.parser.CurrentByteIndex)
        if self._text is not None:
            self._put(Token("text", self._text, at, CDATA if self._is_cdata else ""))
            self._text = None
        return at

    def _put(self, token: Token, attributes: dict[str, str] | None = None) -> Element:
        self._count += 1
        if self._count > MOST:
            raise _Refused(f"it has more than {MOST:,} elements", "too-large", ALONE)
        tag = {"open": token.name, "text": "", "comment": "!"}[token.kind]
        element = Element(tag, token, self._inside, attributes or {})
        self._inside.children.append(element)
        return element


def _parser(tree: _Tree) -> expat.XMLParserType:
    parser = expat.ParserCreate("utf-8")
    parser.StartElementHandler = tree.begin
    parser.EndElementHandler = tree.end
    parser.CharacterDataHandler = tree.words
    parser.CommentHandler = tree.comment
    parser.StartCdataSectionHandler = tree.begin_cdata
    parser.EndCdataSectionHandler = tree.end_cdata
    parser.ProcessingInstructionHandler = tree.other
    parser.SkippedEntityHandler = tree.reference
    parser.StartDoctypeDeclHandler = _refuse_subset
    return parser


def _refuse_subset(_name: str, _system: str | None, _public: str | None, has_subset: int) -> None:
    if has_subset:
        raise _Refused(
            "its document type declares entities or other things of its own, which no article needs",
            "declarations",
            "take out what stands between [ and ] in <!DOCTYPE>, if you trust where the file comes from",
        )


def _local(name: str) -> str:
    return name.rpartition(":")[2].lower()
