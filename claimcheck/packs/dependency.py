"""The finder ``dependency``: roles, each a word that hangs on the word of a role above it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, cast

from claimcheck.model.finder import DependencyFinder, Role
from claimcheck.model.labels import TOKEN_FIELDS
from claimcheck.notation.problems import Page, quoted
from claimcheck.notation.shape import named, table, truth, word
from claimcheck.notation.tree import Node, Scalar, Table
from claimcheck.packs.wordtests import Lexicons, read_word_tests

MOST_ROLES = 10
NAME = re.compile(r"[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*")
LINKS = ("child-of", "inside")
KEYS = (*LINKS, *TOKEN_FIELDS, "absent")


def read_dependency(page: Page, node: Node, lexicons: Lexicons) -> DependencyFinder:
    """Read the roles; the first is the word that the rule looks for, the others hang on one above them."""
    pairs = named(page, node, "'dependency'")
    if not pairs and isinstance(node, Table):
        page.refuse(node, "'dependency' has no role")
    if len(pairs) > MOST_ROLES:
        page.refuse(pairs[MOST_ROLES][0], f"more than {MOST_ROLES} roles in 'dependency'")
    roles: dict[str, Role] = {}
    for name, value in pairs[:MOST_ROLES]:
        if not NAME.fullmatch(name.value):
            page.refuse(name, f"{quoted(name.value)} is no name for a role: use a-z, 0-9 and hyphens")
        roles[name.value] = _role(page, name, value, roles, lexicons)
    return DependencyFinder(tuple(roles.values()))


def _role(page: Page, name: Scalar, node: Node, above: Mapping[str, Role], lexicons: Lexicons) -> Role:
    keys = table(page, node, f"role {quoted(name.value)}", KEYS)
    tests = read_word_tests(page, keys, lexicons)
    absent = truth(page, keys["absent"], "'absent'") if "absent" in keys else False
    if not above:
        _check_first(page, name, node, keys, has_tests=bool(tests))
        return Role(name.value, tests)
    links = [link for link in LINKS if link in keys]
    if len(links) != 1:
        first = next(iter(above))
        page.refuse(
            node, f"role {quoted(name.value)} must say what it hangs on: 'child-of: {first}', for instance"
        )
        return Role(name.value, tests, "child-of", first, absent)
    if absent and _is_absent(above, keys[links[0]]):
        remedy = "it says more of what must not be there, so leave out 'absent'"
        page.refuse(keys["absent"], f"role {quoted(name.value)} is below one that is absent: {remedy}")
    under = word(page, keys[links[0]], f"'{links[0]}'")
    if under and under not in above:
        page.unknown(keys[links[0]], "role above this one", under, above)
    known = under if under in above else next(iter(above))
    return Role(name.value, tests, cast(Literal["child-of", "inside"], links[0]), known, absent)


def _is_absent(above: Mapping[str, Role], node: Node) -> bool:
    """Tell whether a role, or one above it, must not be there."""
    role = above.get(node.value.strip()) if isinstance(node, Scalar) else None
    while role is not None and not role.absent:
        role = above.get(role.under)
    return role is not None


def _check_first(page: Page, name: Scalar, node: Node, keys: Mapping[str, Node], *, has_tests: bool) -> None:
    for key in LINKS:
        if key in keys:
            remedy = "put the role that it hangs on first; 'flag' says what to underline"
            page.refuse(keys[key], f"the first role hangs on none, so no '{key}': {remedy}")
    if "absent" in keys:
        page.refuse(keys["absent"], "the first role must be there, so no 'absent'")
    if keys and not has_tests:
        page.refuse(
            node, f"role {quoted(name.value)} is the word looked for: say which, with 'lemma' or 'dep'"
        )


def flaggable(finder: DependencyFinder) -> tuple[str, ...]:
    """Return the roles that a match has: those neither absent nor hanging on an absent one."""
    present: list[str] = []
    for role in finder.roles:
        if not role.absent and (not role.under or role.under in present):
            present.append(role.name)
    return tuple(present)
