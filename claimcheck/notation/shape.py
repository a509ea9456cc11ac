"""Nodes to texts, lists and choices. What has a wrong shape is refused and stands in as nothing."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from claimcheck.notation.guesses import GUESSED
from claimcheck.notation.problems import MOST_LISTED, Page, nearest, quoted, shortened
from claimcheck.notation.syntax import begins_with
from claimcheck.notation.tree import Listing, Node, Scalar, Table

TRUTHS = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
LONGEST_TEXT = 2000
KINDS = {Scalar: "text", Listing: "a list", Table: "keys with values"}


def table(
    page: Page, node: Node, what: str, known: Collection[str], required: Collection[str] = ()
) -> dict[str, Node]:
    """Return the values of a mapping by key; keys that nobody knows and keys that lack are refused.

    ``required`` may say of each key what it means, which a person hears who left it out.
    """
    if not isinstance(node, Table):
        example = ", ".join(f"{key}: ..." for key in required or tuple(known)[:1])
        page.refuse(node, f"{what} must be keys with values, as in {{{example}}}, and is {_kind(node)}")
        return {}
    found = {name.value: value for name, value in node.pairs if name.value in known}
    for name, value in node.pairs:
        if name.value not in known:
            _unknown(page, name, known)
            _mend(page, name.value, value, known, found)
    for key in required:
        if key not in found:
            page.refuse(node, lacking(what, key, required[key] if isinstance(required, Mapping) else ""))
    return found


def lacking(what: str, key: str, meaning: str = "") -> str:
    """Say that a key is missing, and what it means, in its first sentence."""
    first = meaning.partition(". ")[0].rstrip(".")
    told = f": {first[0].lower()}{first[1:]}" if first else ""
    return f"{what} has no '{key}'{told}"


def _unknown(page: Page, name: Scalar, known: Collection[str]) -> None:
    meant = GUESSED.get(name.value.casefold())
    if meant in known:
        page.refuse(name, f"unknown key {quoted(name.value)}: it is called '{meant}'")
    else:
        page.unknown(name, "key", name.value, known)


def _mend(page: Page, name: str, value: Node, known: Collection[str], found: dict[str, Node]) -> None:
    """Read a misspelt key as the one that was meant, so that it is not missed and its value is checked."""
    meant = None if page.problems.full else nearest(name, known, likeness=0.8)
    if meant is not None:
        found.setdefault(meant, value)


def named(page: Page, node: Node, what: str) -> tuple[tuple[Scalar, Node], ...]:
    """Return the pairs of a mapping whose keys are names that a pack chooses."""
    if isinstance(node, Table):
        return node.pairs
    remedy = ": leave out the dashes" if isinstance(node, Listing) and node.items else ""
    page.refuse(node, f"{what} must be keys with values, and is {_kind(node)}{remedy}")
    return ()


def items(page: Page, node: Node, what: str, *, words: bool = True) -> tuple[Node, ...]:
    """Return the items of a list, which are ``words`` or longer; an empty one is refused.

    A lone word is refused as well, and then read as a list of one.
    """
    if isinstance(node, Table) or (isinstance(node, Scalar) and node.value.strip() and not words):
        page.refuse(node, f"{what} must be a list: begin each entry with a dash and a space, '- '")
        return ()
    if isinstance(node, Scalar) and node.value.strip():
        page.refuse(node, f"{what} must be a list: put it between square brackets, [{shortened(node.value)}]")
        return () if "," in node.value else (node,)
    if isinstance(node, Scalar) or not node.items:
        page.refuse(node, f"{what} is empty")
        return ()
    return node.items


def word(page: Page, node: Node, what: str) -> str:
    """Return a scalar without white space at its ends; "" where it is none."""
    if not isinstance(node, Scalar):
        page.refuse(node, f"{what} must be text, and is {_kind(node)}{_unquoted(page, node)}")
        return ""
    value = node.value.strip()
    if not value:
        page.refuse(node, f"{what} is empty")
    return value


def text(page: Page, node: Node, what: str, *, lines: bool = False) -> str:
    """Return a text of at most 2,000 characters, on one line unless ``lines`` are allowed."""
    value = word(page, node, what)
    if len(value) > LONGEST_TEXT:
        page.refuse(node, f"{what} is longer than {LONGEST_TEXT} characters")
        return value[:LONGEST_TEXT]
    if not lines and "\n" in value:
        page.refuse(node, f"{what} must be one line")
    return value


def choice(page: Page, node: Node, what: str, known: Collection[str]) -> str:
    """Return one of the known words, or "" where it is none of them."""
    if not isinstance(node, Scalar) and len(known) <= MOST_LISTED:
        page.refuse(node, f"{what} must be one of {', '.join(known)}, and is {_kind(node)}")
        return ""
    value = word(page, node, what)
    if value and value not in known:
        page.unknown(node, what, value, known)
        return ""
    return value


def choices(page: Page, node: Node, what: str, known: Collection[str]) -> tuple[str, ...]:
    """Return a list of known words, each at most once."""
    found: list[str] = []
    for item in items(page, node, f"'{what}'"):
        value = choice(page, item, what, known)
        if value in found:
            page.refuse(item, f"{quoted(value)} stands here twice")
        elif value:
            found.append(value)
    return tuple(found)


def truth(page: Page, node: Node, what: str) -> bool:
    """Return yes or no; yes where it is neither."""
    value = word(page, node, what).lower()
    if value and value not in TRUTHS:
        page.refuse(node, f"{what} must be true or false, not {quoted(value)}")
    return TRUTHS.get(value, True)


def _unquoted(page: Page, node: Listing | Table) -> str:
    """Say how to write a sentence that YAML took for something else."""
    sign = page.text[node.at : node.at + 1]
    if sign in ("{", "["):
        return f": {'leave out the brackets; ' if sign == '[' else ''}{begins_with(sign)}"
    return ": a text with a colon in it must stand between quotation marks" if isinstance(node, Table) else ""


def _kind(node: Node) -> str:
    return "empty" if isinstance(node, Scalar) and not node.value else KINDS[type(node)]
