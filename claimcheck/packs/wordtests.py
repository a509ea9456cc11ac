"""Tests on single words, as ``tokens`` and ``dependency`` use them."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.model.finder import Test, WordTests
from claimcheck.model.labels import TOKEN_FIELDS
from claimcheck.model.rule import Entry
from claimcheck.notation.problems import Page, nearest, quoted
from claimcheck.notation.shape import items, table, word
from claimcheck.notation.tree import Listing, Node, Table
from claimcheck.packs.lexicons import look_up

Lexicons = Mapping[str, tuple[Entry, ...]]


def read_word_tests(page: Page, keys: Mapping[str, Node], lexicons: Lexicons) -> WordTests:
    """Read the tests among the keys of a step or a role; other keys are left to the caller."""
    return {
        field: _WordTest(page, field, lexicons).read(keys[field]) for field in TOKEN_FIELDS if field in keys
    }


class _WordTest:
    """Reads the test of one field of a word."""

    def __init__(self, page: Page, field: str, lexicons: Lexicons) -> None:
        self._page = page
        self._field = field
        self._lexicons = lexicons

    def read(self, node: Node) -> Test:
        """Read a word, a list of words, or a mapping: ``lexicon`` or ``not``."""
        if isinstance(node, Table):
            return self._mapping(node)
        nodes = items(self._page, node, f"'{self._field}'") if isinstance(node, Listing) else (node,)
        return Test(any_of=frozenset(map(self._value, nodes)))

    def _mapping(self, node: Table) -> Test:
        known = ("not",) if TOKEN_FIELDS[self._field] else ("lexicon", "not")
        found = table(self._page, node, f"the test of '{self._field}'", known)
        if len(found) != 1:
            if found or not node.pairs:
                self._page.refuse(node, f"the test of '{self._field}' must be one of {', '.join(known)}")
            return Test(any_of=frozenset())
        if "not" in found:
            return Test(negated=self.read(found["not"]))
        entries = look_up(self._page, node, self._lexicons)
        single = (entry.words[0] for entry in entries if len(entry.words) == 1)
        return Test(any_of=frozenset(single if self._field == "text" else map(str.lower, single)))

    def _value(self, node: Node) -> str:
        value = word(self._page, node, f"the value of '{self._field}'")
        known = TOKEN_FIELDS[self._field]
        if known and value and value not in known:
            like = nearest(value, known)
            remedy = (
                f"did you mean '{like}'?"
                if like
                else "'claimcheck rules words TEXT' shows those of a sentence"
            )
            self._page.refuse(node, f"unknown {self._field} {quoted(value)}: {remedy}")
        if known:
            return value
        if len(value.split()) > 1:
            self._page.refuse(node, f"{quoted(value)} is more than one word, and '{self._field}' tests one")
        return value if self._field == "text" else value.lower()
