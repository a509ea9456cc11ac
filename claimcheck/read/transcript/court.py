"""What transcripts of courts say of who asks and who answers, and the numbers that their lines have."""

from __future__ import annotations

import re
from collections.abc import Sequence

NAME = r"[^\W\d_][\w.'’-]{0,30}(?:[ \t][\w.'’-]{1,30}){0,5}"
TURN = re.compile(r"[ \t]*(?P<who>Q|A)(?:[.:]|(?=[ \t]{2,}))[ \t]*(?=\S)")
ASKER = re.compile(
    rf"[ \t]*(?:(?:RE-?)?(?:DIRECT|CROSS)?[- ]?EXAMINATION[ \t]+)?BY[ \t]+(?P<name>{NAME})[ \t]*:?[ \t]*$",
    re.I,
)
EXAMINATION = re.compile(
    r"[ \t]*(?:(?:FURTHER[ \t]+)?(?:RE-?)?(?:DIRECT|CROSS)[- ]?)?EXAMINATION\b(?:[ \t]+OF[ \t]+(?P<of>[^:\n]{2,60}?))?"
    r"(?:[ \t]+BY[ \t]+(?P<name>[^:\n]{2,60}?))?[ \t]*:?[ \t]*$",
    re.I,
)
SWORN = (
    r"(?:was[ \t]+|being[ \t]+|having[ \t]+been[ \t]+)?(?:first[ \t]+)?(?:duly[ \t]+)?(?:sworn|affirmed|recalled)"
    r"|called[ \t]+as[ \t]+a[ \t]+witness"
)
WITNESS = re.compile(rf"[ \t]*(?P<name>{NAME})[ \t]*,?[ \t]+(?:{SWORN})\b", re.I)
NAMED = re.compile(r"[ \t]*WITNESS[ \t]*:[ \t]*(?P<name>[^\n,:]{2,60})", re.I)
NUMBERED = re.compile(r"[ \t]{0,12}\d{1,2}(?:[ \t]+|$)")
# What only reporters of courts write between brackets on a line of its own.
ASIDE = re.compile(r"[ \t]*[\[(][^()\[\]]{0,200}[\])]\.?[ \t]*$")
FEWEST = 2
SHARE = 0.7


def is_court(lines: Sequence[str]) -> bool:
    """Tell whether a text is made of questions and answers marked with letters."""
    who = [match["who"] for match in map(TURN.match, lines) if match is not None]
    return who.count("Q") >= FEWEST and who.count("A") >= FEWEST


def numbers_end(lines: Sequence[str]) -> list[int]:
    """Return for each line where its number ends; 0 for all where the lines of the text are not numbered."""
    found = [NUMBERED.match(line) for line in lines]
    filled = sum(bool(line.strip()) for line in lines)
    if filled < 4 or sum(match is not None for match in found) < SHARE * filled:
        return [0] * len(lines)
    return [match.end() if match is not None else 0 for match in found]


class Stand:
    """Who asks and who answers at the moment, where the transcript says it."""

    def __init__(self) -> None:
        self._speakers: dict[str, str | None] = {"Q": None, "A": None}

    def name(self, who: str) -> str:
        """Return the name behind Q or A; the letter where nobody says."""
        return self._speakers[who] or f"{who}."

    def witness(self) -> str | None:
        """Return who is in the witness box."""
        return self._speakers["A"]

    def hear(self, line: str) -> bool:
        """Take in a line that says who asks or answers; tell whether it is one, and no words of anybody."""
        examination = EXAMINATION.match(line)
        if examination is not None:
            self._speakers["Q"] = _tidy(examination["name"])
            self._speakers["A"] = _tidy(examination["of"]) or self._speakers["A"]
            return True
        asker = ASKER.match(line)
        if asker is not None:
            self._speakers["Q"] = _tidy(asker["name"])
            return True
        witness = WITNESS.match(line) or NAMED.match(line)
        if witness is not None:
            self._speakers["A"] = _tidy(witness["name"])
            return True
        return False


def _tidy(name: str | None) -> str | None:
    return " ".join(name.split()).strip(" .,") or None if name else None
