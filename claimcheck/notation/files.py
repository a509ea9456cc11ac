"""What people write, from disk: never more of it than is sane, and nothing that is no file."""

from __future__ import annotations

import codecs
import os
import stat
from pathlib import Path


class Unreadable(Exception):  # noqa: N818 - whoever reads a file turns it into a problem of that file
    """A file that is not there or cannot be read; the message says why."""


def read(path: Path, *, largest: int, folder: str = "a folder") -> bytes:
    """Return the bytes of a file. Raises Unreadable; ``folder`` is what to say where it is none."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise Unreadable(folder)
        if not stat.S_ISREG(status.st_mode):
            raise Unreadable("not a regular file")
        with path.open("rb") as file:
            content = file.read(largest + 1)
    except FileNotFoundError:
        raise Unreadable("there is no such file: check the path") from None
    except OSError as error:
        raise Unreadable(f"cannot be read: {error.strerror or error}") from None
    except ValueError:
        raise Unreadable("no file name") from None
    if len(content) > largest:
        raise Unreadable(f"larger than {largest // 1_000_000} MB: take out what it does not need")
    return content


def decode(content: bytes) -> tuple[str, bool]:
    """Return the text without its mark, up to the first byte that is not UTF-8, and whether there is one."""
    coded = content.removeprefix(codecs.BOM_UTF8)
    try:
        return coded.decode(), False
    except UnicodeDecodeError as error:
        return coded[: error.start].decode(), True


def identity(path: Path) -> str:
    """Return what tells a file from any other, whatever path leads to it."""
    try:
        return os.path.realpath(path)
    except (OSError, ValueError):
        return str(path)


def shown(path: Path) -> str:
    """Return a path as messages show it: short where it lies below the working folder."""
    try:
        return str(path.relative_to(Path.cwd()))
    except (OSError, ValueError):
        return str(path)


def lies_in(path: Path, folder: Path) -> bool:
    """Tell whether a file lies in a folder or below it, wherever links lead."""
    return Path(identity(path)).is_relative_to(identity(folder))
