"""Packs to a catalogue: lexicons first, then the rules that use them, then what is overridden."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from claimcheck.errors import PackError
from claimcheck.model.finder import CheckFinder
from claimcheck.model.rule import Catalogue, Entry, Place, Rule
from claimcheck.notation.problems import Page, Problems, nearest
from claimcheck.notation.shape import items, named, table, truth
from claimcheck.notation.tree import Node, Scalar, Table
from claimcheck.packs.checks import with_options
from claimcheck.packs.files import PackFile, Shelf
from claimcheck.packs.finders import Reading
from claimcheck.packs.lexicons import Lexicons, read_lexicons
from claimcheck.packs.rules import ID, id_of, read_rule, read_severity

MOST_RULES = 2000


def load(names: Sequence[str], *, folder: Path | None = None, asked_at: Sequence[Place] = ()) -> Catalogue:
    """Put packs together, left to right, each behind what it extends.

    ``names`` are names of shipped packs, or paths; relative paths start from ``folder``, else from the
    working folder. ``asked_at`` says of each where a configuration asks for it. Raises PackError with every
    problem of every file.
    """
    problems = Problems()
    shelf = Shelf(problems)
    shelf.add_all(names, folder, asked_at)
    lexicons = _lexicons(shelf.files)
    rules = _override(_rules(shelf.files, lexicons), shelf.files)
    problems.stop(PackError)
    return Catalogue(tuple(file.info for file in shelf.files), lexicons, tuple(rules.values()))


def _lexicons(files: Sequence[PackFile]) -> dict[str, tuple[Entry, ...]]:
    lexicons: Lexicons = {}
    for file in files:
        if "lexicons" in file.sections:
            read_lexicons(file.page, file.sections["lexicons"], lexicons, own=not file.info.shipped)
    return {slug: tuple(entries.values()) for slug, entries in lexicons.items()}


def _rules(files: Sequence[PackFile], lexicons: Mapping[str, tuple[Entry, ...]]) -> dict[str, Rule]:
    nodes = [(file, node) for file in files for node in _rule_nodes(file)]
    first: dict[str, Place] = {}
    for file, node in nodes:
        _check_id(file.page, node, first)
    rules = [read_rule(Reading(file.page, lexicons), node, file.info.name, first) for file, node in nodes]
    return {rule.id: rule for rule in rules}


def _rule_nodes(file: PackFile) -> tuple[Node, ...]:
    listed = file.sections.get("rules")
    nodes = items(file.page, listed, "'rules'", words=False) if listed else ()
    if len(nodes) > MOST_RULES:
        file.page.refuse(nodes[MOST_RULES], f"more than {MOST_RULES:,} rules: split the pack")
    return nodes[:MOST_RULES]


def _check_id(page: Page, node: Node, first: dict[str, Place]) -> None:
    """Note where an id stands first; a second rule of the same id is refused."""
    rule_id = id_of(page, node)
    if rule_id in first:
        there = f"rule {rule_id} is there already ({first[rule_id]})"
        page.refuse(node, f"{there}: change it in 'overrides', or take another id")
    elif rule_id:
        first[rule_id] = page.place(node.at)


def _override(rules: dict[str, Rule], files: Sequence[PackFile]) -> dict[str, Rule]:
    """Apply the overrides of all packs in their order: the last one counts."""
    for file in files:
        if "overrides" not in file.sections:
            continue
        for key, node in named(file.page, file.sections["overrides"], "'overrides'"):
            if key.value in rules:
                rules[key.value] = _changed(file.page, key, node, rules[key.value])
            elif len(files) == 1 and ID.fullmatch(key.value) and not nearest(key.value, rules):
                file.page.refuse(
                    key, f"no rule {key.value} to change: does 'pack' lack 'extends: [default]'?"
                )
            else:
                file.page.unknown(key, "rule", key.value, rules)
    return rules


def _changed(page: Page, key: Scalar, node: Node, rule: Rule) -> Rule:
    keys = table(page, node, f"the override of {rule.id}", ("enabled", "severity", "options"))
    if isinstance(node, Table) and not node.pairs:
        page.refuse(key, f"the override of {rule.id} changes nothing: say 'enabled' or 'severity'")
    if "options" in keys and isinstance(rule.finder, CheckFinder):
        rule = replace(rule, finder=with_options(page, keys["options"], rule.finder))
    elif "options" in keys:
        page.refuse(keys["options"], f"rule {rule.id} is no check and has no options")
    if "enabled" in keys:
        rule = replace(rule, enabled=truth(page, keys["enabled"], "'enabled'"))
    if "severity" in keys and rule.marks is not None:
        page.refuse(keys["severity"], f"rule {rule.id} marks words and has no severity")
    elif "severity" in keys:
        rule = replace(rule, severity=read_severity(page, keys["severity"]))
    return rule
