"""Names of speakers at the beginning of lines: "LUND:", "Ada Lund (00:12):", ">> MAYOR LUND:", "[Ada Lund]"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

TIME = r"\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?"
WORD = r"[^\W_][\w.'’&/-]{0,30}"
# Up to six words, perhaps with what the person is behind a comma or between brackets.
NAME = rf"{WORD}(?:[ \t]{{1,3}}{WORD}){{0,5}}(?:,[ \t]?[\w .'’-]{{2,50}})?(?:[ \t]{{1,3}}\([^()\d][^()]{{0,50}}\))?"
# Another speaker begins, who is not named.
CHANGE = re.compile(r"[ \t]*(?:>{2,3}|&gt;&gt;|-(?!-))[ \t]*")
LEAD = rf"[ \t]*(?:[\[(]?(?P<before>{TIME})[\])]?[ \t]*(?:[-–—][ \t]*)?)?(?:(?:>{{2,3}}|&gt;&gt;|-)[ \t]*)?"
# A colon ends a name; a tab or a dash may.
STOP = r"(?:[ \t]?:(?=[ \t]|$)|(?P<tab>\t)|(?P<dash>[ \t][–—-](?=[ \t])))"
INLINE = re.compile(rf"{LEAD}(?P<name>{NAME})[ \t]*(?:[\[(](?P<after>{TIME})[\])])?{STOP}[ \t]*")
BRACKETED = re.compile(rf"{LEAD}\[(?P<name>{NAME})\](?P<after>)[ \t]*:?[ \t]*(?=\S)")
ALONE = re.compile(
    rf"{LEAD}(?P<name>{NAME})(?:[ \t]{{1,9}}[\[(]?(?P<after>{TIME})[\])]?|(?P<colon>[ \t]?:))?[ \t]*$"
)
PARTICLES = frozenset("of the for de van von der den la le el and al bin du y".split())
# Words that begin a sentence and no name.
NO_NAMES = frozenset(
    "a an and as at because but by for from here how however i if in it its now no note on or please so sorry that "
    "then there therefore these this those to well what when where which why yes you".split()
)
# What stands between brackets and is no name either.
SOUNDS = frozenset(
    "applause audio beep break booing chatter cheering cheers clapping coughing coughs crosstalk crying end "
    "gap inaudible indistinct indiscernible interruption interrupts laughing laughs laughter music no noise "
    "pause pauses phone recording redacted sigh sighs silence singing sound start static unintelligible video "
    "whispering".split()
)
# Longer than any name with a title.
LONGEST = 90


@dataclass(frozen=True, slots=True)
class Label:
    """The name of a speaker, and where in its line the words begin; ``time`` is one that stands beside it."""

    speaker: str
    end: int
    time: str | None = None


class Labels:
    """The speakers of one transcript: what looks like a name once may be none."""

    def __init__(self, lines: Iterable[str]) -> None:
        seen: Counter[str] = Counter()
        alone: Counter[str] = Counter()
        loose: Counter[str] = Counter()
        for line in lines:
            for pattern, counts in ((INLINE, seen), (BRACKETED, seen), (ALONE, alone)):
                match = pattern.match(line[:LONGEST])
                if match is not None and is_name(match["name"]):
                    (loose if _is_loose(match) else counts)[match["name"]] += 1
                    break
        several = len(seen) > 1
        self._known = {name for name, n in seen.items() if n > 1 or several or _is_sure(name)}
        if any(n > 1 for n in loose.values()):
            self._known |= {name for name, n in loose.items() if n > 1 or name.isupper()}
        self._alone = {name for name, n in alone.items() if name in self._known or (n > 1 and name.isupper())}

    def __bool__(self) -> bool:
        return bool(self._known or self._alone)

    def find(self, line: str) -> Label | None:
        """Return the name that a line begins with."""
        head = line[:LONGEST]
        for pattern in (INLINE, BRACKETED):
            match = pattern.match(head)
            if (
                match is not None
                and match["name"] in self._known
                and (not match.groupdict().get("dash") or match["name"].isupper())
            ):
                return Label(_shown(match["name"]), match.end(), match["before"] or match["after"] or None)
        match = ALONE.match(head) if len(line) < LONGEST else None
        if match is None or not is_name(match["name"]):
            return None
        time = match["before"] or match["after"]
        if time or match["colon"] or match["name"] in self._alone:
            return Label(_shown(match["name"]), match.end(), time)
        return None


def _is_loose(match: re.Match[str]) -> bool:
    """Tell whether only a tab or a dash ends a name."""
    return any(match.groupdict().get(mark) for mark in ("tab", "dash"))


def is_name(words: str) -> bool:
    """Tell whether words before a colon may name somebody: each has a capital, but those of "van der"."""
    name = re.split(r",|\(", words, maxsplit=1)[0]
    found = name.split()
    if not found or not name[0].isalpha() or found[0].lower().strip(".,") in NO_NAMES | SOUNDS:
        return False
    return all(w[0].isupper() or w[0].isdigit() or w.lower() in PARTICLES for w in found)


def _is_sure(name: str) -> bool:
    """Tell whether a label that stands only once is one: in capitals, or of two words."""
    return (name.isupper() and len(name) > 2) or len(name.split()) > 1


def _shown(name: str) -> str:
    return " ".join(name.split())
