"""The files of a run in their order: each pack behind those that it extends, none twice."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count, repeat
from pathlib import Path

from claimcheck.errors import Problem
from claimcheck.model.document import Lines
from claimcheck.model.rule import PackInfo, Place
from claimcheck.notation.files import Unreadable, decode, identity, read, shown
from claimcheck.notation.problems import Page, Problems, quoted
from claimcheck.notation.shape import items, table, text, word
from claimcheck.notation.tree import Empty, Malformed, Node, Table, grow
from claimcheck.packs import meanings, places
from claimcheck.packs.rules import NAME, like_a_name

KEYS = ("pack", "lexicons", "rules", "overrides")
HEAD = ("name", "version", "extends")
MOST_FILES = 50
LARGEST = 2_000_000


@dataclass(frozen=True, slots=True)
class PackFile:
    """A pack as it stands in its file: its page, and its sections by key."""

    info: PackInfo
    page: Page
    sections: Mapping[str, Node]


class Shelf:
    """Opens the files of a run, in ``files`` behind what they extend."""

    def __init__(self, problems: Problems) -> None:
        self.files: list[PackFile] = []
        self._problems = problems
        self._opened: dict[str, Path] = {}
        self._numbers = count(1)
        self._chain: list[str] = []

    def add_all(self, names: Sequence[str], folder: Path | None, asked_at: Sequence[Place] = ()) -> None:
        """Add the packs that a run asks for by name or path, and all that they extend."""
        for name, place in zip(names, asked_at or repeat(None), strict=False):
            try:
                self._add(places.find(name, folder))
            except Unreadable as error:
                there = (
                    Problem(str(place), f"{quoted(name)}: {error}") if place else Problem(name, str(error))
                )
                self._problems.add(next(self._numbers), 0, there)

    def _add(self, path: Path) -> None:
        known_as = identity(path)
        if known_as in self._opened:
            return
        if len(self._opened) >= MOST_FILES:
            raise Unreadable(f"one pack too many: at most {MOST_FILES} in one run")
        content = read(
            path, largest=LARGEST, folder="a folder: name one of the packs in it, which end in .yaml"
        )
        self._opened[known_as] = path
        self._chain.append(known_as)
        self._read(path, content, next(self._numbers))
        self._chain.pop()

    def _read(self, path: Path, content: bytes, order: int) -> None:
        written, bad = decode(content)
        page = Page(shown(path), order, written, Lines.of(written), self._problems)
        if bad:
            page.refuse(len(written), "not UTF-8: save the file as UTF-8")
            return
        try:
            root = grow(written, page.refuse)
        except Empty:
            page.refuse(0, "the file is empty: a pack begins with 'pack:'")
            return
        except Malformed as error:
            page.refuse(error.at, error.message)
            return
        self._read_sections(path, page, root, hashlib.sha256(content).hexdigest())

    def _read_sections(self, path: Path, page: Page, root: Node, sha256: str) -> None:
        if not isinstance(root, Table):
            page.refuse(root, "this is no pack: one begins with 'pack: {name: ..., version: ...}'")
            return
        sections = table(page, root, "the file", KEYS, ("pack",))
        head = _head(page, sections["pack"]) if "pack" in sections else {}
        if "extends" in head:
            for item in items(page, head["extends"], "'extends'"):
                self._extend(path, page, item)
        name = _name(page, head["name"]) if "name" in head else ""
        version = text(page, head["version"], "'version'") if "version" in head else ""
        info = PackInfo(name, version, page.path, sha256, shipped=places.is_shipped(path))
        self.files.append(PackFile(info, page, sections))

    def _extend(self, path: Path, page: Page, item: Node) -> None:
        name = word(page, item, "an entry of 'extends'")
        if not name:
            return
        try:
            base = places.find_beside(name, path)
            if identity(base) in self._chain:
                page.refuse(item, f"packs extend each other in a circle: {self._circle(base)}")
            else:
                self._add(base)
        except Unreadable as error:
            page.refuse(item, f"{quoted(name)}: {error}")

    def _circle(self, base: Path) -> str:
        start = self._chain.index(identity(base))
        steps = [*(self._opened[identity] for identity in self._chain[start:]), base]
        return " > ".join(step.name for step in steps)


def _head(page: Page, node: Node) -> dict[str, Node]:
    return table(page, node, "'pack'", HEAD, {key: meanings.HEAD[key] for key in HEAD[:2]})


def _name(page: Page, node: Node) -> str:
    name = word(page, node, "'name'")
    if name and not NAME.fullmatch(name):
        page.refuse(node, f"{quoted(name)} is no name: use a-z, 0-9 and hyphens{like_a_name(name)}")
    return name
