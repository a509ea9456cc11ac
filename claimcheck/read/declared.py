"""Files that say how they are encoded. What they say counts where they are no UTF-8, and is known to be Western."""

from __future__ import annotations

# What files say that are written for the west of Europe; browsers read all of these as Windows-1252.
WESTERN = frozenset(
    [b"iso-8859-1", b"iso-8859-15", b"latin1", b"latin-1", b"windows-1252", b"cp1252", b"us-ascii", b"ascii"]
)


def as_utf_8(raw: bytes, said: bytes | None) -> bytes:
    """Return a file in UTF-8 that says that it is written in Windows-1252, or a part of that, and is no UTF-8."""
    if said is None or said.lower() not in WESTERN:
        return raw
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace").encode()
    return raw
