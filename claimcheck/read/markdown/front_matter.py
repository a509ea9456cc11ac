"""The settings that site builders keep above an article, between lines of three signs."""

from __future__ import annotations

import re

from claimcheck.model.lines import LINE_END

END = LINE_END.pattern
OPENING = re.compile(rf"(?P<sign>---|\+\+\+)[ \t]*(?:{END})")
CLOSING = {
    "---": re.compile(rf"(?:^|(?<=[\r\n]))(?:---|\.\.\.)[ \t]*(?:{END}|\Z)"),
    "+++": re.compile(rf"(?:^|(?<=[\r\n]))\+\+\+[ \t]*(?:{END}|\Z)"),
}


def without_front_matter(file: str) -> str:
    """Return a file whose front matter, if it has any that ends, is as many empty lines."""
    opening = OPENING.match(file)
    closing = CLOSING[opening["sign"]].search(file, opening.end()) if opening else None
    if not closing:
        return file
    matter = file[: closing.end()]
    return "\n" * len(LINE_END.findall(matter)) + file[closing.end() :]
