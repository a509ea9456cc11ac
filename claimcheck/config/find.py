"""Which file is the configuration, and its text as nodes."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from claimcheck.errors import ConfigError, Problem
from claimcheck.model.document import Lines
from claimcheck.notation import tree
from claimcheck.notation.files import Unreadable, decode, read, shown
from claimcheck.notation.problems import Page, Problems
from claimcheck.notation.tree import Empty, Malformed, Node, Table

HOUSE, PROJECT = ".claimcheck.yaml", "pyproject.toml"
SUFFIXES = (".yaml", ".yml", ".toml")
LARGEST = 1_000_000
# The project's file is somebody else's: what does not name claimcheck is not even parsed.
OURS = b"claimcheck"


@dataclass(frozen=True, slots=True)
class Found:
    """A file, its page, and the node that is the configuration. ``beside`` is one that it outweighs."""

    path: Path
    page: Page
    root: Node
    beside: Path | None = None


def nearest(start: Path | None = None) -> Found | None:
    """Return the configuration in a folder, the working one unless named, or nearest above it. Raises ConfigError."""
    try:
        start = start or Path.cwd()
    except OSError:  # it has been deleted
        return None
    for folder in (start, *start.parents):
        if os.path.lexists(folder / HOUSE):
            found = open_file(folder / HOUSE)
            return Found(found.path, found.page, found.root, beside=_outweighed(folder / PROJECT))
        in_project = _in_project(folder / PROJECT)
        if in_project:
            return in_project
    return None


def open_file(path: Path) -> Found:
    """Return the configuration in a file that is named; a problem of its text goes to the page.

    A .toml file has it in ``[tool.claimcheck]``, or is one as a whole where it has no ``[tool]``. Raises
    ConfigError.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise _refused(path, f"a configuration ends in {', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]}")
    found = _opened(path, _content(path))
    if not _is_toml(path) or not found.page.problems.none:
        return found
    is_whole = path.name != PROJECT and _value(found.root, "tool") is None
    section = _clean(found, found.root) if is_whole else _section(found)
    if section is None:
        raise _refused(path, "there is no [tool.claimcheck] in it")
    return section


def _in_project(path: Path) -> Found | None:
    """Return what a pyproject.toml has for claimcheck, also where a fault hides whether it has."""
    content = _content(path) if os.path.isfile(path) else b""  # noqa: PTH113 - Path raises where none may look
    if OURS not in content:
        return None
    found = _opened(path, content)
    return _section(found) if found.page.problems.none else found


def _outweighed(path: Path) -> Path | None:
    try:
        found = _in_project(path)
    except ConfigError:
        return None
    return path if found and found.page.problems.none else None


def _content(path: Path) -> bytes:
    try:
        return read(path, largest=LARGEST)
    except Unreadable as error:
        raise _refused(path, str(error)) from None


def _opened(path: Path, content: bytes) -> Found:
    text, bad = decode(content)
    page = Page(shown(path), 0, text, Lines.of(text), Problems())
    if bad:
        page.refuse(len(text), "not UTF-8: save the file as UTF-8")
        return Found(path, page, Table((), 0))
    return Found(path, page, _grown(page, is_toml=_is_toml(path)))


def _grown(page: Page, *, is_toml: bool) -> Node:
    """Return the nodes of a text; an empty table where it is empty, or where it cannot be read."""
    try:
        if is_toml:
            from claimcheck.notation import toml  # few keep their settings in one

            root: Node = toml.grow(page.text)
        else:
            root = tree.grow(page.text, page.refuse)
    except Empty:
        return Table((), 0)
    except Malformed as error:
        page.refuse(error.at, error.message)
        return Table((), 0)
    return root if root != tree.Scalar("", root.at) else Table((), 0)


def _section(found: Found) -> Found | None:
    """Return what a file for many programs has for claimcheck."""
    tool = _value(found.root, "tool")
    section = None if tool is None else _value(tool, "claimcheck")
    return None if section is None else _clean(found, section)


def _clean(found: Found, section: Node) -> Found:
    return Found(found.path, found.page, tree.without_controls(section, found.page.refuse))


def _is_toml(path: Path) -> bool:
    return path.suffix.lower() == ".toml"


def _value(node: Node, name: str) -> Node | None:
    pairs = node.pairs if isinstance(node, Table) else ()
    return next((value for key, value in pairs if key.value == name), None)


def _refused(path: Path, message: str) -> ConfigError:
    return ConfigError((Problem(shown(path), message),))
