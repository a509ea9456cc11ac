"""The examples of a rule: sentences in which << and >> stand around the words that it must flag."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from claimcheck.model.rule import Example
from claimcheck.notation.files import Unreadable, decode, lies_in, read
from claimcheck.notation.problems import Page, quoted
from claimcheck.notation.shape import items, table, text, word
from claimcheck.notation.tree import CONTROL, Node, Table

MARKS = re.compile(r"<<|>>")
KEYS = ("text", "title", "file", "original", "transcript")
LARGEST = 100_000  # bytes of an article in a file
FEWEST = 2
# What stands beside the text of an example, by the finder of its rule.
BESIDE = {"drift": "original", "quote": "transcript"}
NEEDS = {
    "drift": "an example of drift needs its 'original' beside the 'text' of the rewrite",
    "quote": "an example of a quotation needs a 'transcript' beside its 'text'",
}
NONE_BESIDE = {
    "original": "'original' goes with the examples of a rule that has 'drift'",
    "transcript": "'transcript' goes with the examples of a rule that has 'quote'",
}
MEANING = {
    "flag": "sentences that the rule must flag",
    "ok": "sentences that it must leave alone",
}

NOT_PAIRED = "<< and >> must stand in pairs, around the words that are flagged"

Places = tuple[tuple[int, int], ...]
Examples = tuple[tuple[Example, ...], tuple[Example, ...]]


def read_examples(page: Page, node: Node, *, fewest: int = FEWEST, beside: str = "") -> Examples:
    """Return the examples to flag and those to leave alone, ``fewest`` or more of each.

    ``beside``: the finder of a rule whose examples must each say what they are held against; others have nothing.
    """
    keys = table(page, node, "'examples'", tuple(MEANING))
    for key, meaning in MEANING.items():
        if fewest and isinstance(node, Table) and key not in keys:
            page.refuse(node, f"'examples' has no '{key}': {fewest} or more {meaning}")
    flagged, left_alone = (
        _examples(page, keys[key], key, fewest) if key in keys else () for key in ("flag", "ok")
    )
    for example, place in _places(page, keys, flagged, left_alone):
        if beside and not example.beside(BESIDE[beside]):
            page.refuse(place, NEEDS[beside])
        for key, complaint in NONE_BESIDE.items():
            if example.beside(key) and key != BESIDE.get(beside):
                page.refuse(place, complaint)
    return flagged, left_alone


def _places(
    page: Page, keys: Mapping[str, Node], flagged: tuple[Example, ...], left_alone: tuple[Example, ...]
) -> Iterator[tuple[Example, Node]]:
    for key, found in (("flag", flagged), ("ok", left_alone)):
        if key in keys:
            yield from zip(found, items(page, keys[key], f"'{key}'", words=False), strict=False)


def _examples(page: Page, node: Node, key: str, fewest: int) -> tuple[Example, ...]:
    found = tuple(_example(page, item, key) for item in items(page, node, f"'{key}'", words=False))
    if 0 < len(found) < fewest:
        page.refuse(node, f"'{key}' has {len(found)} of the {fewest} or more {MEANING[key]}")
    return found


def _example(page: Page, node: Node, key: str) -> Example:
    above: Places = ()
    written, title, original, transcript = node, "", "", ""
    if isinstance(node, Table) and not any(name.value in KEYS for name, _ in node.pairs):
        page.refuse(node, "a sentence with a colon in it must stand between quotation marks")
        return Example("", ())
    if isinstance(node, Table):
        keys = table(page, node, "an example", KEYS)
        if "file" in keys:
            return _article(page, node, keys, key)
        title, above = _title(page, keys["title"]) if "title" in keys else ("", ())
        original = text(page, keys["original"], "'original'", lines=True) if "original" in keys else ""
        transcript = (
            text(page, keys["transcript"], "'transcript'", lines=True) if "transcript" in keys else ""
        )
        if "text" not in keys:
            page.refuse(node, "an example has no 'text'")
            return Example("", ())
        written = keys["text"]
    words, flagged = _marked(page, written, text(page, written, "an example", lines=True), key, above)
    example = Example(words, flagged, title, page.place(node.at), original=original, transcript=transcript)
    shifted = tuple((start - example.shift, end - example.shift) for start, end in above)
    return replace(example, flagged=(*shifted, *flagged)) if above else example


def _title(page: Page, node: Node) -> tuple[str, Places]:
    """Read a title, which may have marks as well; what stands between them is placed within it."""
    words, flagged = _unmark(text(page, node, "'title'"))
    if flagged is None:
        page.refuse(node, NOT_PAIRED)
        return words, ((0, 0),)  # refused, so the text need not be refused as well for want of marks
    return words, flagged


def _article(page: Page, node: Node, keys: Mapping[str, Node], key: str) -> Example:
    """Read an example that is an article in a file beside the pack."""
    for other in ("text", "title", "original", "transcript"):
        if other in keys:
            page.refuse(keys[other], f"'file' is a whole article, so no '{other}' beside it")
    name = word(page, keys["file"], "'file'")
    words, flagged = (
        _marked(page, keys["file"], _content(page, keys["file"], name), key) if name else ("", ())
    )
    return Example(words, flagged, "", page.place(node.at), whole=True)


def _content(page: Page, node: Node, name: str) -> str:
    folder = Path(page.path).parent
    path = folder / name
    if not lies_in(path, folder):
        page.refuse(node, f"{quoted(name)}: lies outside the folder of this pack")
        return ""
    try:
        content, bad = decode(read(path, largest=LARGEST))
    except Unreadable as error:
        page.refuse(node, f"{quoted(name)}: {error}")
        return ""
    if not content.strip():
        page.refuse(node, f"{quoted(name)}: the file is empty")
    if bad or CONTROL.search(content.replace("\r", " ")):
        page.refuse(node, f"{quoted(name)}: not plain text in UTF-8")
        return ""
    return content


def _marked(page: Page, node: Node, written: str, key: str, above: Places = ()) -> tuple[str, Places]:
    words, flagged = _unmark(written)
    if flagged is None:
        page.refuse(node, NOT_PAIRED)
    elif words and bool(flagged or above) != (key == "flag"):
        page.refuse(node, _WRONG[key])
    return words, flagged or ()


_WRONG = {
    "flag": "an example to flag needs << and >> around the words that the rule flags",
    "ok": "an example to leave alone has no << and >>",
}


def _unmark(written: str) -> tuple[str, Places | None]:
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
