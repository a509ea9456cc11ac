"""Tokens to sentences: by marks, abbreviations and quotations, without a model.

A sentence never crosses a section. One pass over the tokens, with a look at the few that follow a mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.model.document import Section
from claimcheck.model.prose import Sentence, Token
from claimcheck.model.span import Span
from claimcheck.nlp.abbreviations import (
    AFTER_TIMES,
    BEFORE_FIGURES,
    INSIDE,
    REPORTING,
    SHORTENED,
    STARTERS,
    STATES,
    TIMES,
    TITLES,
)

LONGEST = 200

STOPS = re.compile(r"[.!?…‽。！？]+")
ELLIPSIS = re.compile(r"…|\.\.")
CLOSERS = frozenset(["”", "“", "’", "»", "''", "'", '"', ")", "]", "}", "›"])
CLOSING_QUOTES = CLOSERS - {")", "]", "}"}
OPENERS = frozenset(["“", "‘", "«", "„", "``", "`", "'", '"', "(", "[", "‹"])
DASHES = frozenset(["—", "–", "-", "--"])
# What starts with one of these goes on with its sentence.
GOING_ON = frozenset(",;:.!?)]}%/&=<>|”’»'\"“‘«")

# Between a quotation and its reporting verb stand names, and little words inside and beside them.
INSIDE_NAMES = frozenset(
    ["of", "de", "van", "von", "bin", "al", "the", "and", ",", "-", "'s", "der", "da", "la"]
)
REACH = 6


def split(tokens: Sequence[Token], sections: Sequence[Section]) -> tuple[Sentence, ...]:
    """Cut all tokens of a document, in order, into sentences."""
    found: list[Sentence] = []
    first = 0
    for number, section in enumerate(sections):
        last = first
        while last < len(tokens) and tokens[last].span.start < section.span.end:
            last += 1
        for start, end in _sentences(tokens, first, last):
            span = Span(tokens[start].span.start, tokens[end - 1].span.end)
            found.append(Sentence(len(found), span, number, start, end))
        first = last
    return tuple(found)


def _sentences(tokens: Sequence[Token], first: int, last: int) -> Iterator[tuple[int, int]]:
    start = i = first
    quoted = False
    while i < last:
        token = tokens[i]
        if token.word == '"':
            quoted = not quoted
        if not _is_stop(token):
            i += 1
            continue
        end = _with_closers(tokens, i, last, quoted=quoted)
        quoted ^= sum(tokens[j].word == '"' for j in range(i + 1, end)) % 2 == 1
        if end >= last or _ends(tokens, start, i, end, last):
            yield from _short_enough(tokens, start, end)
            start = end
        i = end
    yield from _short_enough(tokens, start, last)


def _is_stop(token: Token) -> bool:
    return token.word[-1] in ".!?…‽。！？"


def _with_closers(tokens: Sequence[Token], stop: int, last: int, *, quoted: bool) -> int:
    """Return where the marks at ``stop`` end, with further marks and the quotes and brackets they close."""
    end = stop + 1
    while end < last:
        word = tokens[end].word
        if STOPS.fullmatch(word) and not tokens[end - 1].space_after:
            end += 1
        elif word in CLOSERS and _closes(tokens, end, quoted=quoted):
            quoted ^= word == '"'
            end += 1
        else:
            break
    return end


def _closes(tokens: Sequence[Token], i: int, *, quoted: bool) -> bool:
    word, glued = tokens[i].word, not tokens[i - 1].space_after
    if word == '"':
        return (glued and tokens[i].space_after) or (quoted and (glued or tokens[i].space_after))
    if word == "“":
        return glued and tokens[i].space_after
    return glued or word in ("”", "»", ")", "]")


def _ends(tokens: Sequence[Token], start: int, stop: int, end: int, last: int) -> bool:
    """Tell whether the sentence ends after the marks and closers at ``stop`` to ``end``."""
    mark, closers = tokens[stop].word, {tokens[j].word for j in range(stop + 1, end)}
    if not _may_start(tokens, end, last):
        return False
    if closers:
        reported = (
            mark[-1] != "." and not closers.isdisjoint(CLOSING_QUOTES) and _is_reported(tokens, end, last)
        )
        return not reported and tokens[end].word not in DASHES
    if ELLIPSIS.search(mark):
        return tokens[end].word != "I"
    if mark[-1] == ".":
        return not _is_list_mark(tokens, start, stop) and _ends_with_period(tokens, stop, end, last)
    return True


def _may_start(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Tell whether a sentence may start with this token: no small letter, no mark that goes on or closes."""
    i = _behind_openers(tokens, i, last)
    word = tokens[i].word
    if word[0].islower():
        return any(c.isupper() for c in word[1:4])
    return word[0] not in GOING_ON


def _behind_openers(tokens: Sequence[Token], i: int, last: int) -> int:
    """Return the first token behind the quotes and brackets, three at most, that open at ``i``."""
    for j in range(i, min(i + 3, last - 1)):
        word = tokens[j].word
        if word not in OPENERS or (word in CLOSERS and tokens[j].space_after):
            return j
    return min(i + 3, last - 1)


def _is_reported(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Tell whether names and then a reporting verb follow: “Why?” Smith asked."""
    for j in range(i, min(i + REACH, last)):
        token = tokens[j]
        if token.lower in REPORTING:
            return j > i
        if not (token.word[0].isupper() or token.word[0].isdigit() or token.lower in INSIDE_NAMES):
            return False
    return False


def _is_list_mark(tokens: Sequence[Token], start: int, stop: int) -> bool:
    """Tell whether a period only numbers a list: "1. First", "a. First"."""
    word = tokens[stop].word
    if stop == start:
        return len(word) > 1 and word[:-1].isdigit()
    before = tokens[start].word
    return stop == start + 1 and word == "." and (before.isdigit() and len(before) < 3)


def _ends_with_period(tokens: Sequence[Token], stop: int, end: int, last: int) -> bool:
    """Tell whether a period that may belong to an abbreviation ends the sentence before what follows."""
    at = stop
    if tokens[stop].word == "." and stop and not tokens[stop - 1].space_after:
        at = stop - 1
    word, capital = tokens[at].lower.rstrip(".") + ".", tokens[at].word[0].isupper()
    following = tokens[end]
    if word in INSIDE or (capital and word in TITLES):
        return False
    if word in BEFORE_FIGURES and following.word[0].isdigit():
        return False
    if word in TIMES:
        return following.lower not in AFTER_TIMES
    glued = at == stop and word != "." and not word[:-1].isdigit()
    after_comma = at > 0 and tokens[at - 1].word == ","
    if glued or (capital and (word in SHORTENED or _is_initial(word) or (after_comma and word in STATES))):
        return word == "no." or _clearly_starts(tokens, end, last)
    return True


def _is_initial(word: str) -> bool:
    return len(word) == 2 and word[0].isalpha() and word != "i."


def _clearly_starts(tokens: Sequence[Token], i: int, last: int) -> bool:
    behind = _behind_openers(tokens, i, last)
    if behind > i:
        return tokens[behind].word[0].isupper() and tokens[i].word not in ("(", "[")
    return tokens[i].lower in STARTERS


def _short_enough(tokens: Sequence[Token], start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a run that is too long: after a semicolon in its second half, or anywhere."""
    while end - start > LONGEST:
        reach = range(start + LONGEST, start + LONGEST // 2, -1)
        cut = next((i for i in reach if tokens[i - 1].word == ";"), start + LONGEST)
        yield start, cut
        start = cut
    if start < end:
        yield start, end
