"""Paths as build systems want them: relative to where the command was called, with forward slashes."""

from __future__ import annotations

import os
from pathlib import PurePath
from urllib.parse import quote


def relative(path: str, root: str) -> str:
    """Return a path relative to the folder ``root``; whole where it lies outside, or where there is no root."""
    if root:
        whole = os.path.normpath(PurePath(root, path))
        inside = PurePath(whole).is_relative_to(root)
        return PurePath(whole).relative_to(root).as_posix() if inside else PurePath(whole).as_posix()
    return PurePath(path).as_posix()


def uri(path: str, root: str) -> str:
    """Return a path as a URI reference, relative where ``relative`` is; ``file:`` where it is whole."""
    shown = relative(path, root)
    try:
        # How Python keeps the bytes of a name that is not UTF-8.
        encoded = shown.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        encoded = shown.encode("utf-8", "replace")
    written = quote(encoded, safe="/")
    return (
        f"file://{'' if written.startswith('/') else '/'}{written}"
        if PurePath(shown).is_absolute()
        else written
    )
