"""The examples of a rule: sentences in which << and >> stand around the words that it must flag."""

from __future__ import annotations

import re

from claimcheck.model.rule import Example
from claimcheck.notation.problems import Page
from claimcheck.notation.shape import items, table, text
from claimcheck.notation.tree import Node, Table

MARKS = re.compile(r"<<|>>")
LATER = ("file", "date", "format")
KEYS = ("text", "title", *LATER)
FEWEST = 2
MEANING = {
    "flag": "sentences that the rule must flag",
    "ok": "sentences that it must leave alone",
}

Examples = tuple[tuple[Example, ...], tuple[Example, ...]]


def read_examples(page: Page, node: Node, *, fewest: int = FEWEST) -> Examples:
    """Return the examples to flag and those to leave alone, ``fewest`` or more of each."""
    keys = table(page, node, "'examples'", tuple(MEANING))
    for key, meaning in MEANING.items():
        if fewest and isinstance(node, Table) and key not in keys:
            page.refuse(node, f"'examples' has no '{key}': {fewest} or more {meaning}")
    flagged, left_alone = (
        _examples(page, keys[key], key, fewest) if key in keys else () for key in ("flag", "ok")
    )
    return flagged, left_alone


def _examples(page: Page, node: Node, key: str, fewest: int) -> tuple[Example, ...]:
    found = tuple(_example(page, item, key) for item in items(page, node, f"'{key}'", words=False))
    if 0 < len(found) < fewest:
        page.refuse(node, f"'{key}' has {len(found)} of the {fewest} or more {MEANING[key]}")
    return found


def _example(page: Page, node: Node, key: str) -> Example:
    written, title = node, ""
    if isinstance(node, Table) and not any(name.value in KEYS for name, _ in node.pairs):
        page.refuse(node, "a sentence with a colon in it must stand between quotation marks")
        return Example("", ())
    if isinstance(node, Table):
        keys = table(page, node, "an example", KEYS)
        for later in LATER:
            if later in keys:
                page.refuse(keys[later], f"'{later}' of an example is not supported in this version")
        title = text(page, keys["title"], "'title'") if "title" in keys else ""
        if "text" not in keys:
            page.refuse(node, "an example has no 'text'")
            return Example("", ())
        written = keys["text"]
    words, flagged = _unmark(text(page, written, "an example", lines=True))
    if flagged is None:
        page.refuse(written, "<< and >> must stand in pairs, around the words that are flagged")
    elif words and bool(flagged) != (key == "flag"):
        page.refuse(written, _WRONG[key])
    return Example(words, flagged or (), title, page.place(node.at))


_WRONG = {
    "flag": "an example to flag needs << and >> around the words that the rule flags",
    "ok": "an example to leave alone has no << and >>",
}


def _unmark(written: str) -> tuple[str, tuple[tuple[int, int], ...] | None]:
    """Take the marks out of an example; return what stood between them, None if a mark lacks its partner."""
    words = ""
    last, opened = 0, -1
    flagged: list[tuple[int, int]] = []
    for mark in MARKS.finditer(written):
        words += written[last : mark.start()]
        last = mark.end()
        if (mark[0] == "<<") != (opened < 0) or (mark[0] == ">>" and opened == len(words)):
            return written, None
        if mark[0] == "<<":
            opened = len(words)
        else:
            flagged.append((opened, len(words)))
            opened = -1
    return words + written[last:], None if opened >= 0 else tuple(flagged)
