"""The word lists of packs: a list is new, a mapping of ``add`` and ``remove`` changes an inherited one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from claimcheck.model.rule import Entry
from claimcheck.notation.problems import Page, quoted, shortened
from claimcheck.notation.shape import items, named, table, word
from claimcheck.notation.tree import Listing, Node, Scalar, Table

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
MOST_WORDS = 20

# By slug, then by phrase; a dict keeps the order in which a pack lists them.
Lexicons = dict[str, dict[str, Entry]]


def read_lexicons(page: Page, node: Node, lexicons: Lexicons, *, own: bool = False) -> None:
    """Put the lexicons of one pack on top of those inherited; ``own``: the pack is a house's."""
    for slug, value in named(page, node, "'lexicons'"):
        if not SLUG.fullmatch(slug.value):
            page.refuse(slug, f"{quoted(slug.value)} is no name for a lexicon: use a-z, 0-9 and hyphens")
        elif isinstance(value, Table):
            _change(page, slug, value, lexicons, own=own)
        else:
            lexicons[slug.value] = _entries(page, value, own=own)


def look_up(page: Page, node: Node, lexicons: Mapping[str, tuple[Entry, ...]]) -> tuple[Entry, ...]:
    """Return the entries of the lexicon that ``{lexicon: slug}`` names, or of several in a list, each once."""
    slug = table(page, node, "a reference to a lexicon", ("lexicon",), ("lexicon",)).get("lexicon")
    if slug is None:
        return ()
    slugs = items(page, slug, "'lexicon'") if isinstance(slug, Listing) else (slug,)
    found = {entry.words: entry for item in slugs for entry in _named(page, item, lexicons)}
    return tuple(found.values())


def _named(page: Page, slug: Node, lexicons: Mapping[str, tuple[Entry, ...]]) -> tuple[Entry, ...]:
    name = word(page, slug, "'lexicon'")
    if name and name not in lexicons:
        page.unknown(slug, "lexicon", name, lexicons)
    return lexicons.get(name, ())


def phrase(page: Page, node: Node) -> tuple[str, ...]:
    """Return the words of a phrase."""
    if not isinstance(node, Scalar):
        word(page, node, "a phrase")
        return ()
    words = tuple(node.value.split())
    if not words:
        page.refuse(node, "a phrase is empty")
    elif len(words) > MOST_WORDS:
        page.refuse(node, f"a phrase has more than {MOST_WORDS} words")
    return words


def _change(page: Page, slug: Scalar, node: Table, lexicons: Lexicons, *, own: bool) -> None:
    changes = table(page, node, "a change to a lexicon", ("add", "remove"))
    if slug.value not in lexicons:
        if lexicons:
            page.unknown(slug, "lexicon to change", slug.value, lexicons)
        else:
            page.refuse(
                slug, f"no lexicon {quoted(slug.value)} to change: does 'pack' lack 'extends: [default]'?"
            )
        return
    entries = dict(lexicons[slug.value])
    if "remove" in changes:
        _remove(page, changes["remove"], entries)
    if "add" in changes:
        entries.update(_entries(page, changes["add"], own=own))
    lexicons[slug.value] = entries


def _remove(page: Page, node: Node, entries: dict[str, Entry]) -> None:
    for item in node.items if isinstance(node, Listing) else _not_a_list(page, node):
        key = " ".join(phrase(page, item))
        if key and entries.pop(key, None) is None:
            page.unknown(item, "phrase to remove", key, entries)


def _entries(page: Page, node: Node, *, own: bool) -> dict[str, Entry]:
    entries: dict[str, Entry] = {}
    for item in node.items if isinstance(node, Listing) else _not_a_list(page, node):
        entry = _entry(page, item)
        key = " ".join(entry.words)
        if key in entries:
            page.refuse(item, f"phrase {quoted(key)} stands in this list twice")
        elif key:
            entries[key] = replace(entry, own=own)
    return entries


def _entry(page: Page, node: Node) -> Entry:
    """Read ``phrase`` or ``phrase: value``."""
    if not isinstance(node, Table):
        return Entry(phrase(page, node))
    if len(node.pairs) != 1:
        page.refuse(node, "an entry is a phrase, or one phrase and its value")
        return Entry(())
    key, value = node.pairs[0]
    return Entry(phrase(page, key), word(page, value, "the value of a phrase"))


def _not_a_list(page: Page, node: Node) -> tuple[Node, ...]:
    written = f"[{shortened(node.value)}]" if isinstance(node, Scalar) and node.value else "[one, two]"
    page.refuse(node, f"a lexicon must be a list of phrases, {written}, or {{add: [...], remove: [...]}}")
    return ()
