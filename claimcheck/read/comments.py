"""What comments in an article say to claimcheck: ``<!-- claimcheck: ignore ID, ID: reason -->``.

Every reader finds comments in its own way and gives them to ``heed``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from claimcheck.model.document import Lines, Section
from claimcheck.model.rule import Place
from claimcheck.model.span import Span
from claimcheck.model.suppression import Suppression
from claimcheck.notation.problems import quoted

# How the words between the signs of a comment begin that speaks to claimcheck.
SPEAKS = re.compile(r"\s*claimcheck\b", re.IGNORECASE)
ORDER = re.compile(r"\s*claimcheck\s*:\s*(?P<verb>[^\s:]+)\s*(?P<rules>[^:]*)(?P<colon>:?)", re.IGNORECASE)
AN_ID = re.compile(r"[A-Z]{1,8}\d{0,3}")
BETWEEN = re.compile(r"[,\s]+")
WRITE = "write 'claimcheck: ignore ID: why'"
# An article is a stranger's text: nobody writes more than these.
MOST, MOST_RULES, LONGEST_REASON = 1000, 50, 500


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment that speaks to claimcheck: ``words`` without its signs, as ``SPEAKS`` tells.

    It stands at offset ``at`` of the document's text, or where it is no part of that, in front of it. ``place`` is
    where it stands in the file. ``fault`` is what is wrong with how it stands there, if anything,
    and what to do.
    """

    words: str
    at: int
    place: Place
    fault: str = ""


class _NotHeededError(Exception):
    """What is wrong with a comment, and what to do."""


def heed(
    comments: Sequence[Comment], sections: Sequence[Section], lines: Lines
) -> tuple[tuple[Suppression, ...], tuple[str, ...]]:
    """Return what the comments say of the sections below them, and a note on each that is not heeded."""
    starts = [section.span.start for section in sections]
    found: list[Suppression] = []
    faults: list[str] = []
    for comment in comments[:MOST]:
        try:
            found.append(_read(comment, _below(comment.at, starts, sections, lines)))
        except _NotHeededError as fault:
            faults.append(f"line {comment.place.line}: {fault}")
    if len(comments) > MOST:
        faults.append(f"only the first {MOST:,} comments of the article are heeded")
    return tuple(found), tuple(faults)


def _read(comment: Comment, below: Span | None) -> Suppression:
    if comment.fault:
        raise _NotHeededError(comment.fault)
    rules, reason = _order(comment.words)
    if below is None:
        fault = "nothing stands below the comment, so it is not heeded"
        raise _NotHeededError(f"{fault}: put it on the line above the paragraph that it speaks of")
    return Suppression(rules, reason, comment.place, span=below)


def _order(words: str) -> tuple[tuple[str, ...], str]:
    """Return the ids and the reason."""
    order = ORDER.match(words)
    if order is None:
        raise _NotHeededError(f"{quoted(words)} says nothing that is known, so it is not heeded: {WRITE}")
    if order["verb"].casefold() != "ignore":
        raise _NotHeededError(f"{quoted(order['verb'])} is not known, so the comment is not heeded: {WRITE}")
    named = [name for name in BETWEEN.split(order["rules"]) if name]
    if not named:
        raise _NotHeededError("'ignore' names no rule, so it is not heeded: write 'ignore ID: why'")
    reason = " ".join(words[order.end() :].split())
    if not any(map(str.isalnum, reason)):
        # Without a colon the reason may follow the ids, which it is told from by its small letters.
        ids = ", ".join(takewhile(AN_ID.fullmatch, named)) or named[0]
        said, example = quoted(f"ignore {ids}"), quoted(f"ignore {ids}: why")
        colon = "" if order["colon"] or len(named) < 2 else ", with a colon before the reason"
        raise _NotHeededError(f"{said} has no reason, so it is not heeded: write {example}{colon}")
    rules = tuple(dict.fromkeys(map(str.upper, named)))
    if len(rules) > MOST_RULES:
        raise _NotHeededError(
            f"the comment names more than {MOST_RULES} rules, so it is not heeded: use several comments"
        )
    for rule in rules:
        if not AN_ID.fullmatch(rule):
            raise _NotHeededError(f"{quoted(rule)} is no rule's id, so the comment is not heeded: {WRITE}")
    return rules, reason if len(reason) <= LONGEST_REASON else f"{reason[: LONGEST_REASON - 1]}…"


def _below(at: int, starts: Sequence[int], sections: Sequence[Section], lines: Lines) -> Span | None:
    """Return the paragraph that begins after an offset: a dateline belongs to the text on its line."""
    first = bisect_left(starts, at)
    if first == len(sections):
        return None
    span = sections[first].span
    if sections[first].kind == "dateline" and first + 1 < len(sections):
        following = sections[first + 1].span
        if lines.place(span.start).line == lines.place(following.start).line:
            return Span(span.start, following.end)
    return span
