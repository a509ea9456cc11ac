"""The configuration that ``claimcheck init`` writes: every key, each in a comment, with what it does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.config.keys import KEYS, Key

HEAD = """\
# Settings of claimcheck for this folder and those below it. As it stands, this file changes nothing:
# take away the '#' in front of a setting to make it count. Options of the command line win over this file.
"""


def starter() -> str:
    """Return the text of the file. Prose stands behind '# ', settings right behind '#'."""
    return "".join((HEAD, *(line for name, key in KEYS.items() for line in _key(name, key))))


def _key(name: str, key: Key) -> Iterator[str]:
    yield f"\n# {key.description}\n"
    if key.choices:
        yield f"# One of: {', '.join(key.choices)}.\n"
    yield f"#{name}: {key.example}".rstrip() + "\n"
    yield from _entry(key.keys)


def _entry(keys: Mapping[str, Key]) -> Iterator[str]:
    """Write an entry of a list, one line a key, with what it does behind it."""
    lines = [f"{name}: {key.example}" for name, key in keys.items()]
    widest = max(map(len, lines), default=0)
    for dash, line, key in zip(("- ", *("  ",) * len(lines)), lines, keys.values(), strict=False):
        yield f"#{dash}{line:<{widest}}  # {key.description}\n"
