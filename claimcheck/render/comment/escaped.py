"""Strangers' text for Markdown on a code host: it comes out as it went in, and does nothing.

There are two readers to think of. Markdown sees character references as plain text wherever they stand, in
tables too, which backslashes are not. The host then looks through the text that came out for names to notify,
issues, commits, addresses, emoji and formulas, each within one stretch of text: a sign that begins one gets
an element of its own, so that nothing follows it. Behind @ there is a space of no width besides, since people
answer comments by e-mail, and what they quote has lost its elements.
"""

from __future__ import annotations

import re

from claimcheck.render.safe import squeezed

_APART = r"""
    [@\#$]                    # a name, an issue, a formula
  | [!%&~](?=\w)              # what GitLab refers to so
  | :(?=//) | (?<=www)\.      # addresses
  | :(?=[\w+-]+:)             # emoji
  | (?<=\bgh)-(?=\d)          # issues once more
"""
# A commit is named by seven digits or more; those of it that are together here are fewer.
_COMMIT = r"(?<![a-z\d]) [\da-f]{7,} (?![a-z\d])"
_MARKUP = r"[\\`*_\[\]<>&|~]"
# What makes a list, a heading or a table of a line that begins with it.
_BEGINNING = r"\A (?: [-+=:] | \d{1,9}[.)](?=[ ]|\Z) )"
_SPECIAL = re.compile(
    f"(?P<apart>{_APART}) | (?P<commit>{_COMMIT}) | {_BEGINNING} | {_MARKUP}", re.VERBOSE | re.IGNORECASE
)
_SIX = re.compile(".{1,6}")
NO_WIDTH = "&#8203;"
# Of addresses in links: what may stand as it is. Everything else is written in hexadecimal.
_ADDRESS = re.compile(r"https?://[^\s/]\S*")
_KEPT = "%/:?#@!&'*+,;=~"


def escaped(text: str) -> str:
    """Return a text on one line as Markdown that shows just that text, wherever it is put."""
    return _SPECIAL.sub(_harmless, squeezed(text))


def shortened(text: str, most: int) -> str:
    """Return the beginning of a text on one line, of at most so many characters, escaped."""
    words = squeezed(text)
    return escaped(words if len(words) <= most else f"{words[: most - 1].rstrip()}…")


def linked(text: str, guideline: str) -> str:
    """Return a text that links to the address at the end of a guideline's name, if there is one."""
    from urllib.parse import quote

    words = guideline.split()
    if not words or not _ADDRESS.fullmatch(words[-1]):
        return escaped(text)
    address = quote(words[-1], safe=_KEPT, errors="replace").replace("&", "&amp;")
    return f"[{escaped(text)}](<{address}>)"


def _harmless(match: re.Match[str]) -> str:
    if match["commit"]:
        return "".join(f"<span>{part}</span>" for part in _SIX.findall(match[0]))
    references = "".join(f"&#{ord(character)};" for character in match[0])
    if not match["apart"]:
        return references
    return f"<span>{references}</span>{NO_WIDTH if match[0] == '@' else ''}"
