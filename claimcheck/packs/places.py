"""Where packs lie: the shipped ones, those of installed distributions, and the files that people name."""

from __future__ import annotations

import re
from pathlib import Path

from claimcheck import plugins
from claimcheck.errors import PluginError
from claimcheck.notation.files import Unreadable, lies_in
from claimcheck.notation.problems import suggestion
from claimcheck.packs import installed

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,60}")
SUFFIXES = (".yaml", ".yml")


def folder() -> Path:
    """Return the folder of the shipped packs.

    In a checkout it is ``rules/`` beside the package, even if an editable install left a copy elsewhere.
    """
    package = Path(__file__).resolve().parent.parent
    beside = package.parent / "rules"
    in_checkout = beside.is_dir() and (package.parent / "pyproject.toml").is_file()
    return beside if in_checkout else package / "rules"


def is_shipped(path: Path) -> bool:
    """Tell whether a pack is one of those that ship with claimcheck."""
    return path.parent.resolve() == folder().resolve()


def names() -> tuple[str, ...]:
    """Return the names of the shipped packs."""
    return tuple(sorted(path.stem for path in folder().glob("*.yaml")))


def named(name: str) -> tuple[str, ...]:
    """Return the packs that a name or path means: of a folder every file that ends as packs do.

    A folder without any, and what is none, is returned as it is: whoever loads it says what is wrong.
    """
    path = Path(name)
    try:
        if (_is_name(name) and (folder() / f"{name}.yaml").is_file()) or not path.is_dir():
            return (name,)
        found = sorted(entry for entry in path.iterdir() if entry.suffix in SUFFIXES and entry.is_file())
    except (OSError, ValueError):
        return (name,)
    return tuple(map(str, found)) or (f"{name}/" if _is_name(name) else name,)


def find(name: str, relative_to: Path | None) -> Path:
    """Return the file that a name or path means. Raises Unreadable where a name is nobody's."""
    if not _is_name(name):
        return relative_to / name if relative_to else Path(name)
    shipped = folder() / f"{name}.yaml"
    if shipped.is_file():
        return shipped
    offered = _installed(name)
    if offered is not None:
        return offered
    path = (relative_to or Path()) / shipped.name
    known = (*names(), *plugins.names("pack"))
    hint = f": did you mean '{path.name}'?" if path.is_file() else suggestion(name, known)
    raise Unreadable(f"no pack has this name{hint}")


def _installed(name: str) -> Path | None:
    """Return the file of an installed pack; one that leads out of its folder is refused."""
    try:
        path = installed.find(name)
    except PluginError as error:
        raise Unreadable(str(error)) from None
    if path is not None and not lies_in(path, path.parent):
        raise Unreadable(f"its file {path} is a link that leads out of its folder")
    return path


def find_beside(name: str, page: Path) -> Path:
    """Return the file that an entry of ``extends`` means: in the folder of its file, or a shipped pack."""
    if _is_name(name):
        beside = page.parent / f"{name}.yaml"
        return beside if not (folder() / beside.name).is_file() and beside.is_file() else find(name, None)
    path = page.parent / name
    if not lies_in(path, page.parent):
        raise Unreadable("lies outside the folder of this pack")
    return path


def _is_name(name: str) -> bool:
    return NAME.fullmatch(name) is not None
