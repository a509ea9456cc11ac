"""What YAML's parser complains of, in plain words: the likely cause, where it is, and what to write instead."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

PARTNER = {"[": "]", "{": "}", "]": "[", "}": "{"}
# Signs with which YAML begins something of its own, so that no text can.
SIGNS = "%@`*&!|>?,"
CLOSING = ("]", "}")
CURLY = "“”‘’„«»"
# Spaces that look like one and are none to YAML: no-break, thin, ideographic, of no width.
ODD_SPACE = re.compile("(?:^ *|:)([\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff])", re.MULTILINE)
TAB = re.compile(r"^[ ]*(\t)", re.MULTILINE)
DASH_ON_WORD = re.compile(r"^ *(-)[^\W\d]", re.MULTILINE)
KEY = re.compile(r" *(?:- +)*[^\s:'\"\[{]+")
OPENING = re.compile(r" *(?:- +)*(?:[^\s:'\"\[{]+: +)?([\[{])")
STRAY_DASH = re.compile(r"\n *(- )")
LOST = re.compile(r" +(#)\w")
LONGEST_SHOWN = 50


class Complaint(NamedTuple):
    """What the parser says of a text.

    ``at`` is where it stopped, ``began`` where the thing begins that it was reading. ``last`` is the stretch
    of the last text between quotation marks, (0, 0) if another value came later or none has come.
    """

    text: str
    reason: str
    at: int
    began: int
    last: tuple[int, int]

    def line(self, at: int) -> str:
        """Return the line that holds an offset."""
        return self.text[self.start(at) :].partition("\n")[0].rstrip("\r")

    def start(self, at: int) -> int:
        """Return where the line begins that holds an offset."""
        return self.text.rfind("\n", 0, at) + 1

    def before(self) -> str:
        """Return the line up to where the parser stopped."""
        return self.text[self.start(self.at) : self.at]

    def search(self, pattern: re.Pattern[str]) -> int | None:
        """Return where the first group of a pattern stands in one of the lines that are meant."""
        for at in (self.began, self.at, max(0, self.start(self.at) - 1)):
            found = pattern.search(self.line(at))
            if found:
                return self.start(at) + found.start(1)
        return None


Cause = tuple[int, str]


def explain(complaint: Complaint) -> Cause:
    """Return the place and the words of the likely cause; the parser's own words where none is likely."""
    for look in LIKELY:
        cause = look(complaint)
        if cause is not None:
            return cause
    return complaint.at, f"not YAML: {complaint.reason}"


def loses(text: str) -> bool:
    """Tell whether there is anything in a text that YAML may take for a comment and no person would."""
    return LOST.search(text) is not None


def strays(text: str, start: int, end: int) -> Iterator[Cause]:
    """Find what a text without quotation marks has swallowed or lost, of which the parser says nothing."""
    dash = STRAY_DASH.search(text, start, end)
    if dash:
        yield dash.start(1), "this dash stands further right than the one above, and so goes on with its text"
    comment = LOST.match(text, end)
    if comment:
        yield comment.start(1), "what follows a space and # is left out: put the text between quotation marks"


def in_quotes(text: str) -> str:
    """Return a text as it is to be written: between single quotation marks, cut short where it is long."""
    line = " ".join(text.split())
    short = line if len(line) <= LONGEST_SHOWN else line[: LONGEST_SHOWN - 1] + "…"
    return f"""'{short.replace("'", "''")}'"""


def _tab(complaint: Complaint) -> Cause | None:
    at = complaint.search(TAB)
    if at is None and complaint.text[complaint.at : complaint.at + 1] == "\t":
        at = complaint.at
    return None if at is None else (at, "a tab: indent with spaces, as many as the lines around it have")


def _odd_space(complaint: Complaint) -> Cause | None:
    at = complaint.search(ODD_SPACE)
    if at is None:
        return None
    return at, f"a space that is none to YAML (U+{ord(complaint.text[at]):04X}): type it anew"


def _dash(complaint: Complaint) -> Cause | None:
    """Find a dash directly before its word: it makes the line a text, and the next one a fault."""
    line = complaint.line(complaint.began)
    above = complaint.text[: complaint.start(complaint.at)].rstrip().rpartition("\n")[2]
    for written in (line, above):
        if DASH_ON_WORD.match(written):
            at = complaint.text.rfind(written, 0, complaint.at + len(written))
            return at + written.index("-"), "a dash needs a space behind it: '- id: ...'"
    return None


def _unclosed(complaint: Complaint) -> Cause | None:
    """Find a quotation mark whose text goes on to the next one, or to the end of the file."""
    ends = "stream" in complaint.reason or "document" in complaint.reason
    if "quoted scalar" in complaint.reason and ends:
        return complaint.began, UNCLOSED
    start, end = complaint.last
    return (start, UNCLOSED) if _goes_on(complaint) and "\n" in complaint.text[start:end] else None


UNCLOSED = "the quotation mark here has no partner at the end of its text"


def _goes_on(complaint: Complaint) -> bool:
    """Tell whether the parser stopped right behind a text between quotation marks, on the same line."""
    start, end = complaint.last
    between = complaint.text[end : complaint.at]
    return start < end and not between.strip() and "\n" not in between


def _quotation_mark(complaint: Complaint) -> Cause | None:
    """Find a text that goes on behind its closing quotation mark."""
    if not _goes_on(complaint):
        return None
    start, end = complaint.last
    if complaint.text[start] == "'" and complaint.text[end : end + 1].isalpha():
        return end - 1, "an apostrophe ends the text here: write two of them, as in 'don''t'"
    remedy = "put others around all of it"
    if "flow" not in complaint.reason:
        remedy += f", {in_quotes(complaint.line(start)[start - complaint.start(start) :])}"
    return start, f"text follows the closing quotation mark: {remedy}"


def _escape(complaint: Complaint) -> Cause | None:
    if "escape" not in complaint.reason and "hexdecimal" not in complaint.reason:
        return None
    return (
        complaint.at,
        "a backslash means something between double quotation marks: use single ones, '...'",
    )


def _sign(complaint: Complaint) -> Cause | None:
    if "quoted" in complaint.reason or "flow" in complaint.reason:
        return None
    for at in (complaint.began, complaint.at):
        sign = complaint.text[at : at + 1]
        if sign and sign in SIGNS:
            return at, begins_with(sign)
    return None


def begins_with(sign: str) -> str:
    """Say what to do with a text that begins with a sign of YAML's own."""
    return f"a text that begins with {sign} must stand between quotation marks, '{sign}...'"


def _brackets(complaint: Complaint) -> Cause | None:
    """Find a list, or keys, in brackets that are not closed or lack a comma."""
    if "flow" not in complaint.reason:
        return None
    opening = complaint.text[complaint.began : complaint.began + 1]
    if opening in PARTNER and "\n" in complaint.text[complaint.began : complaint.at + 1]:
        return complaint.began, f"the {opening} here is not closed: '{PARTNER[opening]}' is missing"
    return complaint.at, "a comma is missing before this, or a text with such signs lacks its quotation marks"


def _brace(complaint: Complaint) -> Cause | None:
    """Find a text that begins with a placeholder, as in ``message: {text} is worn out``."""
    opening = OPENING.match(complaint.before())
    if not opening:
        return None
    at = complaint.start(complaint.at) + opening.start(1)
    rest = complaint.line(at)[opening.start(1) :]
    return at, f"a text that begins with {opening[1]} must stand between quotation marks: {in_quotes(rest)}"


def _colon(complaint: Complaint) -> Cause | None:
    """Find a colon where no key can be: inside a sentence, or behind a key that is indented too far."""
    if "mapping values are not allowed" not in complaint.reason:
        return None
    before = complaint.before()
    if KEY.fullmatch(before):
        return complaint.at - len(before.lstrip()), FURTHER_RIGHT
    key = re.match(r" *(?:- +)*(?:[^\s:]+: +)?", before)
    start = complaint.start(complaint.at) + (key.end() if key else 0)
    value = complaint.line(start)[start - complaint.start(start) :]
    if value[:1] in tuple(CURLY):
        return start, "curly quotation marks are letters to YAML: put straight ones around the text, '...'"
    return start, f"a text with a colon in it must stand between quotation marks: {in_quotes(value)}"


FURTHER_RIGHT = (
    "this line begins further right than the one above, and so goes on with its text: line them up"
)


def _no_colon(complaint: Complaint) -> Cause | None:
    """Find a line that should be a key and its value."""
    if "could not find expected ':'" not in complaint.reason:
        return None
    line = complaint.line(complaint.began).strip()
    key = re.match(r"(?:- +)*([\w.-]+)", line)
    if key and re.match(r":\S", line[key.end() :]):
        return complaint.began, f"a colon needs a space behind it: '{key[1]}: ...'"
    if key and re.match(r"\s*[;=]", line[key.end() :]):
        return complaint.began, f"a key ends with a colon: '{key[1]}: ...'"
    return (
        complaint.began,
        "this line has no colon: write 'key: value', or indent it to go on with a text above",
    )


def _list_on_key(complaint: Complaint) -> Cause | None:
    if "block sequence entries are not allowed" not in complaint.reason:
        return None
    return complaint.at, "a list begins on a line of its own, or is written [one, two]"


def _indentation(complaint: Complaint) -> Cause | None:
    if "did not find expected" not in complaint.reason or complaint.before().strip():
        return None
    if complaint.text[complaint.at : complaint.at + 1] in CLOSING:
        return None
    indent = len(complaint.before())
    spaces = "1 space" if indent == 1 else f"{indent} spaces"
    return (
        complaint.at,
        f"this line is indented by {spaces}, which fits no line above: line it up with its like",
    )


def _apart(complaint: Complaint) -> Cause | None:
    if (
        "<document start>" not in complaint.reason
        or complaint.text[complaint.at : complaint.at + 1] in CLOSING
    ):
        return None
    return (
        complaint.at,
        "this does not go on with what stands above: keys begin below each other, in one column",
    )


def _partner(complaint: Complaint) -> Cause | None:
    bracket = complaint.text[complaint.at : complaint.at + 1]
    if bracket in CLOSING:
        return complaint.at, f"a {bracket} without a {PARTNER[bracket]} before it"
    return None


LIKELY: tuple[Callable[[Complaint], Cause | None], ...] = (
    _tab, _odd_space, _unclosed, _quotation_mark, _escape, _sign, _list_on_key, _dash, _brackets, _colon, _no_colon,
    _indentation, _apart, _partner, _brace,
)  # fmt: skip
