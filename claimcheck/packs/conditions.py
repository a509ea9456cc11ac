"""``where`` and ``then``: tests on the fields of a claim, checked against the table of fields."""

from __future__ import annotations

import re
from collections.abc import Mapping

from claimcheck.model.fields import FIELDS, Field
from claimcheck.model.finder import ClaimName, Test, Where
from claimcheck.model.rule import Entry
from claimcheck.notation.problems import Page, quoted
from claimcheck.notation.shape import items, named, table, word
from claimcheck.notation.tree import Listing, Node, Scalar, Table
from claimcheck.packs.lexicons import look_up, phrase

FIGURE = re.compile(r"-?\d{1,15}(?:\.\d{1,10})?")
ANYTHING = Test(present=True)


def read_where(page: Page, node: Node, claim: ClaimName, lexicons: Mapping[str, tuple[Entry, ...]]) -> Where:
    """Read the tests of one claim's fields."""
    fields = FIELDS[claim]
    where: dict[str, Test] = {}
    for key, value in named(page, node, "a condition"):
        field = fields.get(key.value)
        if field is None:
            page.unknown(key, f"field of {claim}", key.value, fields)
        else:
            where[key.value] = _Tests(page, key.value, field, lexicons).read(value)
    return where


class _Tests:
    """Reads the test of one field."""

    def __init__(
        self, page: Page, name: str, field: Field, lexicons: Mapping[str, tuple[Entry, ...]]
    ) -> None:
        self.page = page
        self.name = name
        self.field = field
        self.lexicons = lexicons

    def read(self, node: Node) -> Test:
        """Read a scalar, a list of scalars, or a mapping: ``not``, ``lexicon``, ``has``, ``min`` and ``max``."""
        if isinstance(node, Table):
            return self._mapping(node)
        if isinstance(node, Listing):
            return self._any_of(node, items(self.page, node, f"'{self.name}'"))
        if node.value in ("present", "absent"):
            return self._presence(node)
        return self._figure(node) if self.field.kind == "number" else self._any_of(node, (node,))

    def _mapping(self, node: Table) -> Test:
        keys = {"text": ("lexicon", "has", "not"), "number": ("min", "max", "not")}.get(
            self.field.kind, ("not",)
        )
        found = table(self.page, node, f"the test of '{self.name}'", keys)
        if len(found) > 1 and set(found) != {"min", "max"}:
            self.page.refuse(node, f"the test of '{self.name}' must be one of {', '.join(keys)}")
        elif "not" in found:
            return Test(negated=self.read(found["not"]))
        elif "lexicon" in found:
            return Test(any_of=self._lexicon(node))
        elif "has" in found:
            return Test(has=self._phrases(found["has"]))
        elif found:
            return self._bounds(node, found)
        elif not node.pairs:
            self.page.refuse(node, f"the test of '{self.name}' is empty")
        return ANYTHING

    def _lexicon(self, node: Table) -> frozenset[str]:
        entries = look_up(self.page, node, self.lexicons)
        return frozenset(" ".join(entry.words).lower() for entry in entries)

    def _phrases(self, node: Node) -> frozenset[str]:
        """Read a phrase, a list of phrases, or a lexicon."""
        if isinstance(node, Table):
            return self._lexicon(node)
        nodes = items(self.page, node, "'has'") if isinstance(node, Listing) else (node,)
        return frozenset(" ".join(phrase(self.page, item)).lower() for item in nodes)

    def _bounds(self, node: Table, found: Mapping[str, Node]) -> Test:
        low, high = (self._number(found[key]) if key in found else None for key in ("min", "max"))
        if low is not None and high is not None and low > high:
            self.page.refuse(node, f"'min' of '{self.name}' is above its 'max'")
        return Test(low=low, high=high)

    def _presence(self, node: Scalar) -> Test:
        if not self.field.optional:
            self.page.refuse(node, f"'{self.name}' is always present: {self._expected()}")
        return Test(present=node.value == "present")

    def _figure(self, node: Scalar) -> Test:
        value = self._number(node)
        return Test(low=value, high=value)

    def _number(self, node: Node) -> float:
        value = word(self.page, node, f"'{self.name}'")
        if FIGURE.fullmatch(value):
            return float(value)
        if value:
            self.page.refuse(node, f"'{self.name}' cannot be {quoted(value)}: {self._expected()}")
        return 0.0

    def _any_of(self, node: Node, nodes: tuple[Node, ...]) -> Test:
        if self.field.kind in ("presence", "number"):
            self.page.refuse(node, f"'{self.name}' cannot be tested so: {self._expected()}")
            return ANYTHING
        return Test(any_of=frozenset(self._value(item) for item in nodes))

    def _value(self, node: Node) -> str:
        value = " ".join(word(self.page, node, f"the value of '{self.name}'").lower().split())
        if value and self.field.values and value not in self.field.values:
            message = f"'{self.name}' cannot be {quoted(value)}"
            self.page.refuse_name(node, message, value, self.field.values)
        return value

    def _expected(self) -> str:
        if self.field.kind == "number":
            return "it takes a number, or {min: 1, max: 2}"
        if self.field.values:
            return f"it takes {', '.join(self.field.values)}"
        return "it takes present or absent"
