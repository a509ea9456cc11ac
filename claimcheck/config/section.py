"""A mapping of a configuration, of which one asks for values key by key: None where a key is not there."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.config import patterns
from claimcheck.config.keys import Key
from claimcheck.config.said import Mention, MentionedUnder, ids_in
from claimcheck.notation import shape
from claimcheck.notation.problems import Page, quoted
from claimcheck.notation.tree import Listing, Node, Scalar

# Nobody writes more by hand, and every entry of 'paths' is held against every article.
MOST_ENTRIES = 1000
MOST_IDS = 10_000
MOST_DIGITS = 12


class Section:
    """Checks keys at once and values when they are asked for; ids go to ``mentions`` as well."""

    def __init__(
        self, page: Page, node: Node, what: str, keys: Mapping[str, Key], mentions: list[Mention]
    ) -> None:
        required = [name for name, key in keys.items() if key.required]
        self._nodes = shape.table(page, node, what, keys, required)
        self._page = page
        self._keys = keys
        self._mentions = mentions

    def words(self, key: str) -> tuple[Scalar, ...] | None:
        """Return a text, or the texts of a list."""
        node = self._nodes.get(key)
        if node is None:
            return None
        nodes = (node,) if isinstance(node, Scalar) else self._items(key, node)
        what = f"'{key}'" if isinstance(node, Scalar) else f"an entry of '{key}'"
        words = (Scalar(shape.text(self._page, item, what), item.at) for item in nodes)
        return tuple(word for word in words if word.value)

    def ids(self, key: str, under: MentionedUnder) -> tuple[str, ...] | None:
        """Return ids of rules, or beginnings of ids."""
        node = self._nodes.get(key)
        if key == "ignore" and isinstance(node, Listing) and not node.items:
            return ()
        words = self.words(key)
        for word in words or ():
            if not ids_in(word.value):
                self._page.refuse(word, f"'{key}' names no rule")
            for prefix in dict.fromkeys(ids_in(word.value)):
                self._mention(under, prefix, word.at)
        return None if words is None else tuple(prefix for word in words for prefix in ids_in(word.value))

    def _mention(self, under: MentionedUnder, prefix: str, at: int) -> None:
        if len(self._mentions) < MOST_IDS:
            problem = self._page.problem(at, f"no rule's id begins with {quoted(prefix)}")
            self._mentions.append(Mention(under, prefix, at, problem))
        else:
            self._page.refuse(at, f"more than {MOST_IDS:,} ids in one file")

    def patterns(self, key: str) -> tuple[str, ...]:
        """Return git-style patterns."""
        found: list[str] = []
        for word in self.words(key) or ():
            negated = word.value.startswith("!")
            pattern = "!" * negated + word.value.removeprefix("!").removeprefix("./")
            fault = patterns.fault(pattern)
            if fault:
                self._page.refuse(word, f"{quoted(word.value)}: {fault}")
            else:
                found.append(pattern)
        if found and all(pattern.startswith("!") for pattern in found):
            self._page.refuse(
                self._nodes[key], f"'{key}' only takes away: say first which articles are meant"
            )
        return tuple(found)

    def text(self, key: str) -> str | None:
        """Return a text of one line."""
        node = self._nodes.get(key)
        return None if node is None else shape.text(self._page, node, f"'{key}'") or None

    def choice(self, key: str) -> str | None:
        """Return one of the words that the key may be followed by."""
        node = self._nodes.get(key)
        return None if node is None else shape.choice(self._page, node, key, self._keys[key].choices) or None

    def number(self, key: str) -> int | None:
        """Return a whole number above 0."""
        node = self._nodes.get(key)
        written = "" if node is None else shape.word(self._page, node, f"'{key}'")
        if node is None or not written:
            return None
        digits = written.replace("_", "").replace(",", "")
        if not (digits.isascii() and digits.isdigit() and len(digits) <= MOST_DIGITS and int(digits)):
            self._page.refuse(node, f"'{key}' must be a whole number above 0, not {quoted(written)}")
            return None
        return int(digits)

    def tables(self, key: str) -> tuple[Node, ...]:
        """Return the items of a list, which may be empty."""
        node = self._nodes.get(key, Listing((), 0))
        return () if node == Listing((), node.at) else self._items(key, node)

    def _items(self, key: str, node: Node) -> tuple[Node, ...]:
        items = shape.items(self._page, node, f"'{key}'")
        if len(items) > MOST_ENTRIES:
            self._page.refuse(items[MOST_ENTRIES], f"more than {MOST_ENTRIES:,} entries")
        return items[:MOST_ENTRIES]
