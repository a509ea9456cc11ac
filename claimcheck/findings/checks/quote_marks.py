"""A quotation mark that lost its partner, as in ``"We will not leave, said the tenant``.

A quotation that runs over paragraphs opens each of them and closes once; marks of feet and inches are none, and a
block quotation needs none. A single mark counts only where it opens a paragraph, or what somebody says, and nothing
behind it can close it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest

from claimcheck.findings.article import Article
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Quotation
from claimcheck.model.document import Section
from claimcheck.model.finding import Related
from claimcheck.model.span import Span

DOUBLE = '“”„‟"'
MARK = re.compile(r"[“”„‟\"]|''|``")
# What is left of tags.
MARKUP = re.compile(r"=\s?[\"“”]|[\"“”]\s?'?>|<\w")
OPENS_PARAGRAPH = tuple("“”„‟\"«»‘'`(")
INCHES = re.compile(r"\d\s?$")
WORD_BEHIND = re.compile(r"[\"“”„‟'‘`]+\w[\w'’-]*")
WORD_BEFORE = re.compile(r"\w*[^\w\s]*$")
# What a single mark opens, and what could close it.
SINGLE = re.compile(
    r"(?:^|[,:]\s)(?P<mark>['‘])(?!\d|(?:em|tis|twas|til|till|cause|cos|bout|round|n)\b)(?=\w)", re.I
)
CLOSES = re.compile(r"['’](?!\w)")
ENDS, BEGINS = "closes", "opens"


def find(article: Article, _: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each mark that stands alone, with the word beside it; the value is what its partner would do."""
    sections = article.prose.document.sections
    if not any(mark in article.text for mark in (*DOUBLE, "‘", "'", "`")):
        return
    quotations = article.claims.quotations
    starts = [quotation.span.start for quotation in quotations]
    goes_on = False
    for section, following in zip_longest(sections, sections[1:]):
        if section.quoted:
            goes_on = False
            continue
        first, last = bisect_left(starts, section.span.start), bisect_left(starts, section.span.end)
        within = quotations[first:last]
        if not MARKUP.search(article.text, *section.span):
            yield from _in_section(article, section, following, within, goes_on=goes_on)
        goes_on = bool(within) and _is_open(within[-1])


def _in_section(
    article: Article,
    section: Section,
    following: Section | None,
    quotations: Sequence[Quotation],
    *,
    goes_on: bool,
) -> Iterator[Found]:
    text = article.text
    outside = _outside(text, section, quotations)
    for quotation in quotations:
        inside = (
            [m.start() for m in MARK.finditer(text, *quotation.inner)] if _is_double(text, quotation) else []
        )
        if _is_open(quotation):
            if not inside and not outside and not _goes_on(article, following):
                yield Found(_behind(text, quotation.span.start), ENDS)
        elif len(inside) % 2 and not (
            _is_inches(text, inside[0]) or _opens_in_another_way(article, quotation, following)
        ):
            again = Related(_behind(text, inside[0]), "another mark")
            yield Found(_behind(text, quotation.span.start), ENDS, (again,))
    if len(outside) == 1 and not goes_on:
        yield _lone(text, section, outside[0])
    elif not quotations and not outside:
        yield from _single(text, section)


def _outside(text: str, section: Section, quotations: Sequence[Quotation]) -> list[int]:
    """Return the double marks that belong to no quotation."""
    starts = [quotation.span.start for quotation in quotations]
    found = []
    for match in MARK.finditer(text, *section.span):
        at = bisect_right(starts, match.start()) - 1
        if (at < 0 or quotations[at].span.end <= match.start()) and not _is_inches(text, match.start()):
            found.append(match.start())
    return found


def _opens_in_another_way(article: Article, quotation: Quotation, following: Section | None) -> bool:
    """Tell whether a quotation in straight marks, with curly ones inside, goes on in the next paragraph."""
    first, last = article.text[quotation.span.start], article.text[quotation.span.end - 1]
    return first == '"' and last == "”" and _goes_on(article, following)


def _is_double(text: str, quotation: Quotation) -> bool:
    return MARK.match(text, quotation.span.start) is not None


def _is_open(quotation: Quotation) -> bool:
    return quotation.inner.end == quotation.span.end


def _goes_on(article: Article, following: Section | None) -> bool:
    """Tell whether the next paragraph goes on with a quotation, be it without the mark that it should open with."""
    if following is None:
        return False
    words = following.span.of(article.text)
    marks = MARK.findall(words)
    return words.startswith(OPENS_PARAGRAPH) or len(marks) % 2 == 1 or following.kind != "body"


def _is_inches(text: str, at: int) -> bool:
    return text[at] in "\"”'" and INCHES.search(text[max(0, at - 2) : at]) is not None


def _lone(text: str, section: Section, at: int) -> Found:
    before = text[max(section.span.start, at - 1) : at]
    if before.strip():
        start = at - len((WORD_BEFORE.search(text[max(section.span.start, at - 40) : at]) or [""])[0])
        return Found(Span(start, at + 1), BEGINS)
    return Found(_behind(text, at), ENDS)


def _behind(text: str, at: int) -> Span:
    """Return a mark with the word behind it."""
    found = WORD_BEHIND.match(text, at)
    return Span(at, found.end() if found else at + 1)


def _single(text: str, section: Section) -> Iterator[Found]:
    words = section.span.of(text)
    opened = list(SINGLE.finditer(words)) if section.kind == "body" else []
    if len(opened) == 1 and not CLOSES.search(words, opened[0].end()):
        yield Found(_behind(text, section.span.start + opened[0].start("mark")), ENDS)
