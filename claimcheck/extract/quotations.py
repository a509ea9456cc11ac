"""Quotations, found by their marks alone.

Only the outermost quotation is reported. One that runs over paragraphs opens each of them and closes once;
each paragraph's part is a quotation of its own, up to the end of the paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from claimcheck.extract.quotation_marks import DOUBLE, GUILLEMET, Mark, find_marks
from claimcheck.model.claims import Quotation, QuotationKind
from claimcheck.model.document import Document, Section
from claimcheck.model.span import Span

TERM_WORDS, TITLE_WORDS = 3, 8
WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
ENDING = re.compile(r"[.!?…,;—–-][\s\"'”’»)\]]*$")
WORDS_OF_SENTENCES = (
    "i we you he she it they is are was were be been am do does did has have had will would can could should "
    "must don't isn't can't won't didn't i'm we're they're it's he's she's that's i'll we'll i've we've"
)
VERB_LIKE = frozenset(WORDS_OF_SENTENCES.split())
# Where a quotation without an end may start: after what introduces one.
INTRODUCED = re.compile(r"[,:]\s*$")


def find_quotations(document: Document) -> tuple[Quotation, ...]:
    """Return the quotations of a document, in the order of the text."""
    text, sections = document.text, document.sections
    found: list[Quotation] = []
    for section, following in zip_longest(sections, sections[1:]):
        for span, inner in _of_section(text, section, following):
            if any(c.isalnum() for c in inner.of(text)):
                found.append(Quotation(f"Q{len(found) + 1}", span, inner, kind_of(inner.of(text))))
    return tuple(found)


def kind_of(words: str) -> QuotationKind:
    """Tell whether quoted words are a whole sentence, a term or title, or a fragment of what was said."""
    found = WORD.findall(words)
    ends = ENDING.search(words[-12:]) is not None
    if not ends and (_is_term(found) or _is_title(found)):
        return "term"
    starts = found[0][0].isupper() and not words[: words.index(found[0])].strip("\"'“‘[( \t\r\n\u00a0")
    return "full" if len(found) > TERM_WORDS and (starts or ends) else "fragment"


def _is_term(words: Sequence[str]) -> bool:
    return len(words) <= TERM_WORDS and not any(w.lower().replace("’", "'") in VERB_LIKE for w in words)


def _is_title(words: Sequence[str]) -> bool:
    """Tell whether Every Long Word Has a Capital."""
    long = [w for w in (words[0], *words) if len(w) > 3]
    capitals = sum(w[0].isupper() for w in words)
    in_capitals = bool(long) and all(w[0].isupper() for w in long)
    return (
        len(words) <= TITLE_WORDS and in_capitals and capitals > len(words) / 2 - 1 and words[0][0].isupper()
    )


def _of_section(text: str, section: Section, following: Section | None) -> Iterator[tuple[Span, Span]]:
    """Return the quotations of a section; a block quotation is one as a whole, with marks around it or without."""
    found = _in_section(text, section, following)
    if not section.quoted:
        yield from found
    else:
        yield next((pair for pair in found if pair[0] == section.span), (section.span, section.span))


def _in_section(text: str, section: Section, following: Section | None) -> Iterator[tuple[Span, Span]]:
    """Return the spans of each quotation of a section, with the marks and without."""
    marks = find_marks(text, section.span)
    ends = _Ends(marks)
    i = 0
    while i < len(marks):
        opener = marks[i]
        close = ends.of(i) if opener.opens else None
        if close is not None:
            yield Span(opener.start, marks[close].end), Span(opener.end, marks[close].start)
            i = close + 1
        elif opener.opens and _runs_to_the_end(text, opener, section, following):
            yield Span(opener.start, section.span.end), Span(opener.end, section.span.end)
            return
        else:
            i += 1


class _Ends:
    """Where the quotations of one section close. Each mark is looked at a bounded number of times."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        self._marks = marks
        # One quotation with others like it inside; given up for a section whose marks do not pair.
        self._nested = True
        self._next_close: dict[str, list[int | None]] = {}

    def of(self, opener: int) -> int | None:
        """Return which mark closes the quotation that ``opener`` opens."""
        if self._marks[opener].family in (DOUBLE, GUILLEMET):
            return self._double(opener)
        return self._single(opener)

    def _double(self, opener: int) -> int | None:
        first = self._first_close(opener)
        if first is None or not self._nested:
            return first
        family, depth = self._marks[opener].family, 1
        for i in range(opener + 1, len(self._marks)):
            mark = self._marks[i]
            if mark.family != family:
                continue
            depth += -1 if mark.closes else 1
            if not depth:
                return i
        self._nested = False
        return first

    def _first_close(self, opener: int) -> int | None:
        family = self._marks[opener].family
        if family not in self._next_close:
            nearest: int | None = None
            table: list[int | None] = [None] * len(self._marks)
            for i in range(len(self._marks) - 1, -1, -1):
                table[i] = nearest
                if self._marks[i].family == family and self._marks[i].closes:
                    nearest = i
            self._next_close[family] = table
        return self._next_close[family][opener]

    def _single(self, opener: int) -> int | None:
        """Return the closing mark before the next that opens; one after a letter s may be a possessive."""
        doubtful: int | None = None
        doubles = 0
        for i in range(opener + 1, len(self._marks)):
            mark = self._marks[i]
            if mark.family == DOUBLE:
                doubles += 1
            elif mark.family == self._marks[opener].family:
                if mark.closes and not mark.doubtful:
                    return i
                if mark.closes and doubtful is None and doubles % 2 == 0:
                    doubtful = i
                elif mark.opens and not mark.closes:
                    break
        return doubtful


def _runs_to_the_end(text: str, opener: Mark, section: Section, following: Section | None) -> bool:
    """Tell whether a quotation that does not close may run to the end of its section."""
    at_start = opener.start == section.span.start
    if following and text[following.span.start] in opener.like:
        return opener.family == DOUBLE or at_start or _introduced(text, opener)
    if opener.family != DOUBLE:
        return False
    return at_start or _introduced(text, opener) or text[opener.end : opener.end + 1].isupper()


def _introduced(text: str, opener: Mark) -> bool:
    return INTRODUCED.search(text[max(0, opener.start - 4) : opener.start]) is not None
