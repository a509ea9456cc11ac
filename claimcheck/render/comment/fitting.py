"""What fits into a comment: findings before all else, and what is folded away as far as there is room."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from claimcheck.model.report import DocumentReport
from claimcheck.render.comment.article import finding_rows, folded, heading
from claimcheck.render.counted import counted
from claimcheck.render.view import View


def fitting(pieces: Iterable[str], room: int) -> Iterator[str]:
    """Yield pieces as long as there is room for them, and none after the first for which there is not."""
    for piece in pieces:
        room -= len(piece)
        if room < 0:
            return
        yield piece


@dataclass(slots=True)
class Part:
    """What is kept of one article, so far without what is folded away."""

    findings: str
    folded: str = ""


@dataclass(slots=True)
class Parts:
    """The articles of a comment, in ``room`` characters; no more is kept than could fit."""

    room: int
    _parts: list[Part] = field(default_factory=list)
    _kept: int = 0
    _folded: int = 0
    _findings_out: int = 0
    _tables_out: int = 0

    def add(self, report: DocumentReport, view: View) -> None:
        """Take an article that has findings to show."""
        found = list(finding_rows(report, view))
        # What comes first is shown first: behind a finding that is left out there is none.
        room = 0 if self._findings_out else self.room - self._kept
        taken = list(fitting((heading(report), *found), room))
        self._findings_out += len(found) - max(0, len(taken) - 1)
        tables = folded(report)
        if len(taken) < 2 or self._folded + len(tables) > self.room:
            self._tables_out += bool(tables)
            tables = ""
        if len(taken) > 1:
            self._parts.append(Part("".join(taken), tables))
            self._kept += len(self._parts[-1].findings)
            self._folded += len(tables)

    def written(self) -> tuple[str, str]:
        """Return the articles, and what is left out of them in words."""
        room, out, shown = self.room - self._kept, self._tables_out, []
        for part in self._parts:
            fits = len(part.folded) <= room
            room -= len(part.folded) if fits else 0
            out += not fits
            shown.append(part.findings + (part.folded if fits else ""))
        return "".join(shown), self._left_out(out)

    def _left_out(self, tables: int) -> str:
        said = [counted(self._findings_out, "finding")] if self._findings_out else []
        said += [f"sources and figures of {counted(tables, 'article')}"] if tables else []
        return ", and the ".join(said)
