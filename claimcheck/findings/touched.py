"""What a change touched: the lines of files that a unified diff adds, and the places where it takes lines out."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace

from claimcheck.model.document import Document
from claimcheck.model.finding import Finding
from claimcheck.model.report import DocumentReport

HUNK = re.compile(rb"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
OCTAL = re.compile(rb"\\([0-7]{3}|.)", re.DOTALL)
ESCAPES = {b"a": b"\a", b"b": b"\b", b"t": b"\t", b"n": b"\n", b"v": b"\v", b"f": b"\f", b"r": b"\r"}
BINARY = re.compile(rb"Binary files .* and (\"?b/.*|/dev/null) differ\r?$", re.DOTALL)
HEADS = (b"+++ ", b"diff ", b"Binary files ")
NOWHERE = b"/dev/null"


@dataclass(frozen=True, slots=True)
class Touched:
    """What is touched of a file: all of it, or ``lines`` and what stands on both sides of a gap.

    ``gaps`` are the lines, 0 for none, below which something was taken out. All in order.
    """

    lines: tuple[int, ...] = ()
    gaps: tuple[int, ...] = ()
    whole: bool = False

    @property
    def is_anything(self) -> bool:
        """Whether there is anything that a finding could stand on."""
        return self.whole or bool(self.lines or self.gaps)

    def meets(self, first: int, last: int) -> bool:
        """Tell whether any of some lines is touched, or something was taken out between them."""
        return self.whole or _any_from(self.lines, first, last) or _any_from(self.gaps, first, last - 1)


WHOLE = Touched(whole=True)


def _any_from(numbers: tuple[int, ...], first: int, last: int) -> bool:
    at = bisect_left(numbers, first)
    return at < len(numbers) and numbers[at] <= last


def touched_only(report: DocumentReport, touched: Touched) -> DocumentReport:
    """Leave out the findings on lines that are not touched."""
    findings = tuple(f for f in report.findings if is_touched(f, report.document, touched))
    return replace(report, findings=findings)


def is_touched(finding: Finding, document: Document, touched: Touched) -> bool:
    """Tell whether the words of a finding stand on lines that are touched."""
    lines = document.lines
    return touched.meets(lines.place(finding.span.start).line, lines.end(finding.span.end).line)


def read_diff(diff: bytes) -> dict[bytes, Touched]:
    """Return what a unified diff touches, by the names that files have after it, without a prefix b/.

    ValueError where it is none.
    """
    reading = _Reading(diff)
    reading.read()
    if not reading.is_diff:
        raise ValueError("nothing in it says which files are changed")
    found = {name: Touched(tuple(sorted(a)), tuple(sorted(g))) for name, (a, g) in reading.found.items()}
    found |= dict.fromkeys(reading.whole, WHOLE)
    found.pop(NOWHERE, None)
    return found


class _Reading:
    """A diff while it is read: the lines that it adds and the gaps that it leaves, by the names of files."""

    def __init__(self, diff: bytes) -> None:
        self.is_diff = not diff.strip()
        self.found: dict[bytes, tuple[set[int], set[int]]] = {}
        self.whole: list[bytes] = []
        self._lines = iter(diff.split(b"\n"))

    def read(self) -> None:
        name: bytes | None = None
        for line in self._lines:
            hunk = HUNK.match(line)
            if hunk and name is None:
                raise ValueError("a hunk stands below no name of a file")
            if hunk and name is not None:
                self._hunk(hunk, *self.found.setdefault(name, (set(), set())))
            elif line.startswith(b"+++ "):
                name = _name(line[4:])
            elif binary := BINARY.match(line):
                self.whole.append(_name(binary[1]))
            self.is_diff = self.is_diff or line.startswith(HEADS)

    def _hunk(self, hunk: re.Match[bytes], added: set[int], gaps: set[int]) -> None:
        """Read the lines of a hunk, of which its head says how many there are, whatever they begin with."""
        old, new = (int(hunk[i]) if hunk[i] is not None else 1 for i in (1, 3))
        at = int(hunk[2]) + (new == 0)
        while old > 0 or new > 0:
            line = next(self._lines, None)
            if line is None:
                raise ValueError("it ends in the middle of a hunk")
            sign = line[:1]
            if sign == b"-":
                old -= 1
                gaps.add(at - 1)
            elif sign == b"+":
                new -= 1
                added.add(at)
                at += 1
            elif sign != b"\\":
                old, new, at = old - 1, new - 1, at + 1


def _name(written: bytes) -> bytes:
    """Return the name of a file: git writes odd ones in quotation marks, other programs a tab and the time behind."""
    name = written.rstrip(b"\r")
    is_quoted = name.startswith(b'"')
    name = OCTAL.sub(_meant, name[1:].rpartition(b'"')[0]) if is_quoted else name.split(b"\t")[0]
    return name if name == NOWHERE else name.removeprefix(b"b/")


def _meant(escape: re.Match[bytes]) -> bytes:
    sign = escape[1]
    return bytes([int(sign, 8) & 255]) if len(sign) == 3 else ESCAPES.get(sign, sign)
