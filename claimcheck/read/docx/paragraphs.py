"""The paragraphs of a Word document as they stand once all tracked changes are accepted.

The XML is read by expat, which comes with Python, told to refuse declarations: without them there are no
entities, and nothing can unfold or be fetched.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from claimcheck.errors import ArticleError

WORD = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
# Deleted and moved words, notes, fields' instructions, drawings in an older form a second time.
NOT_READ = frozenset(
    "del moveFrom delText instrText delInstrText footnoteReference endnoteReference commentReference rt".split()
)
NOT_READ_ANYWHERE = frozenset(["Fallback"])
# What stands for a character.
SIGNS = {"tab": "\t", "br": " ", "cr": " ", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
DEEPEST = 400


@dataclass(slots=True)
class Paragraph:
    """A paragraph: its words, the name of its style, and whether its mark was deleted, which joins it to the next."""

    words: list[str] = field(default_factory=list)
    style: str = ""
    joins: bool = False

    @property
    def text(self) -> str:
        """The words, on one line."""
        return "".join(self.words).replace("\r", " ").replace("\n", " ")


class _Refused(Exception):  # noqa: N818 - it never leaves this module
    """What is in the XML that no Word document has."""


class _Reading:
    """Follows the elements of the document, without a tree."""

    def __init__(self) -> None:
        self.done: list[Paragraph] = []
        self._open: list[Paragraph] = []
        self._names: list[str] = []
        self._skipped_at = 0
        self._joined: Paragraph | None = None

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        space, _, tag = name.rpartition(" ")
        self._names.append(tag if space in WORD else "")
        if len(self._names) > DEEPEST:
            raise _Refused("it is nested too deeply")
        if self._skipped_at:
            return
        if tag in NOT_READ_ANYWHERE or (space in WORD and tag in NOT_READ and not self._is_mark()):
            self._skipped_at = len(self._names)
        elif space in WORD:
            self._begin(tag, {key.rpartition(" ")[2]: value for key, value in attributes.items()})

    def _begin(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "p":
            self._open.append(self._joined or Paragraph())
            self._joined = None
        elif not self._open:
            return
        elif tag == "pStyle":
            self._open[-1].style = attributes.get("val", "")
        elif tag in ("del", "moveFrom"):
            self._open[-1].joins = True
        elif tag in SIGNS and self._names[-2:-1] == ["r"]:
            self._open[-1].words.append(SIGNS[tag])

    def _is_mark(self) -> bool:
        """Tell whether what begins here speaks of the mark at the end of a paragraph, as part of its properties."""
        return self._names[-2:-1] == ["rPr"] and self._names[-3:-2] == ["pPr"]

    def words(self, text: str) -> None:
        if not self._skipped_at and self._open and self._names[-1] == "t":
            self._open[-1].words.append(text)

    def end(self, _name: str) -> None:
        if self._skipped_at:
            if len(self._names) == self._skipped_at:
                self._skipped_at = 0
        elif self._names[-1] == "p":
            paragraph = self._open.pop()
            if paragraph.joins:
                paragraph.joins = False
                self._joined = paragraph
            else:
                self.done.append(paragraph)
        self._names.pop()

    def all(self) -> Iterator[Paragraph]:
        yield from self.done
        if self._joined:
            yield self._joined


def read_paragraphs(xml: bytes, path: str) -> list[Paragraph]:
    """Return the paragraphs of a document in order, empty ones as well. ArticleError where it is none."""
    reading = _Reading()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_declarations
    parser.StartElementHandler = reading.begin
    parser.CharacterDataHandler = reading.words
    parser.EndElementHandler = reading.end
    try:
        parser.Parse(xml, True)
    except expat.ExpatError as error:
        raise _bad(f"its XML is broken: {expat.ErrorString(error.code)}", path) from error
    except (_Refused, ValueError, LookupError) as error:
        raise _bad(str(error), path) from error
    return list(reading.all())


def _refuse_declarations(*_: object) -> None:
    raise _Refused("its XML declares entities or a document type, which Word never does")


def _bad(message: str, path: str) -> ArticleError:
    remedy = "open it in Word or LibreOffice and save it as .docx again, or as plain text"
    return ArticleError(message, code="bad-docx", place=path, remedy=remedy)
