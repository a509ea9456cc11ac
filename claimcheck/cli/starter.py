"""``claimcheck rules new``: a pack of one's own to begin with."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.answer import say
from claimcheck.cli.catalogue import load
from claimcheck.errors import UsageError

SUFFIXES = ("", ".yaml", ".yml")


def new(
    name: Annotated[
        str, typer.Argument(metavar="PACK", help="Its file, such as house.yaml; '.yaml' is added.")
    ],
) -> None:
    """Write a pack to begin with. It has a rule that works, and remarks on what else a pack can say."""
    path = _path(name)
    from claimcheck.packs.starter import starter

    call = shlex.quote(f"./{path}" if str(path).startswith("-") else str(path))
    taken = [rule.id for rule in load(["default"]).rules]
    _write(path, starter(path.stem, file=path.name, taken=taken))
    say(f"claimcheck: wrote {path}")
    say("claimcheck: next, see that it is sound, and that its rule finds what it should:")
    say(f"  claimcheck rules check {call}")
    say(f"  claimcheck rules test {call}")


def _path(name: str) -> Path:
    """Return the file of a new pack. UsageError where its name is none that a pack can have."""
    path = Path(name)
    if name.endswith(("/", "\\")) or path.stem in ("", "..") or (path.is_dir() and path.suffix):
        raise UsageError("names a folder", place=name, remedy="name a file in it, such as house.yaml")
    if path.suffix not in SUFFIXES:
        remedy = f"call it {path.stem}.yaml"
        raise UsageError(f"a pack does not end in {path.suffix!r}", place=name, remedy=remedy)
    _refuse_name(path.stem, name)
    return path if path.suffix else path.with_name(f"{path.name}.yaml")


def _refuse_name(stem: str, written: str) -> None:
    from claimcheck import packs
    from claimcheck.packs.rules import NAME, like_a_name

    if not NAME.fullmatch(stem):
        remedy = f"use a-z, 0-9 and hyphens{like_a_name(stem)}"
        raise UsageError(f"{stem!r} is no name for a pack", place=written, remedy=remedy)
    if stem in packs.names():
        raise UsageError(f"{stem!r} is a pack of claimcheck's own", place=written, remedy="take another name")


def _write(path: Path, text: str) -> None:
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise UsageError("is there already", place=str(path), remedy="take another name") from None
    except FileNotFoundError:
        remedy = f"make it first: mkdir -p {shlex.quote(str(path.parent))}"
        raise UsageError(f"there is no folder {path.parent}", place=str(path), remedy=remedy) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UsageError(
            f"cannot be written: {reason}", place=str(path), remedy="choose another place"
        ) from None
