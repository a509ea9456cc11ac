"""Regular expressions that cannot run away: RE2, within bounds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Protocol, cast

# As an expression sees it, every white space is one plain space: a line end is no end of a sentence.
WHITE_SPACE = re.compile(r"\s")

LONGEST = 500
# Instructions that an expression may come to. A class of letters of all alphabets takes a thousand.
LARGEST = 10_000
MEMORY = 2 << 20


class Match(Protocol):
    """Where an expression matched, in code points."""

    def start(self) -> int:
        """Return the first code point."""

    def end(self) -> int:
        """Return the code point behind the last one."""


class Pattern(Protocol):
    """A compiled expression."""

    programsize: int

    def finditer(self, text: str) -> Iterator[Match]:
        """Yield the matches in order."""

    def fullmatch(self, text: str) -> Match | None:
        """Match the whole text."""


class RegexError(ValueError):
    """An expression that cannot be used; the message says why."""


@lru_cache(maxsize=2_000)
def compiled(pattern: str) -> Pattern:
    """Compile an expression. Raises RegexError where RE2 does not take it, or it is too large."""
    import re2

    if len(pattern) > LONGEST:
        raise RegexError(f"longer than {LONGEST} characters: use 'phrases' with a lexicon for many words")
    options = re2.Options()
    options.max_mem = MEMORY
    options.log_errors = False
    options.never_capture = True
    try:
        found = cast(Pattern, re2.compile(pattern, options))
    except re2.error as error:
        raise RegexError(_reason(error.args[0] if error.args else "")) from None
    if found.programsize > LARGEST:
        raise RegexError("too large once its repetitions are written out: repeat less")
    if found.fullmatch("") is not None:
        raise RegexError("matches nothing at all, so it would match everywhere: use + in place of *")
    return found


# What RE2 says, and what it means to somebody who wrote the expression.
NO_LOOKING = "RE2 has no look-around and no back references: use 'unless' and 'requires'"
PLAINLY = (
    (r"missing \)", "a '(' without its ')'"),
    (r"unexpected \)", "a ')' without its '(': write \\) for the sign itself"),
    (r"missing \]", "a '[' without its ']': write \\[ for the sign itself"),
    (r"no argument for repetition", "nothing stands before a *, + or ?: write \\* for the sign itself"),
    (r"perl operator: \(\?(?:<?[=!]|<|P=)", NO_LOOKING),
    (r"escape sequence: \\[1-9]", NO_LOOKING),
    (r"repetition size|pattern too large", "too large once its repetitions are written out: repeat less"),
)


def _reason(said: bytes | str) -> str:
    """Return in plain words what RE2 does not take, else RE2's own words."""
    reason = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
    return next((plain for sign, plain in PLAINLY if re.search(sign, reason)), reason)
