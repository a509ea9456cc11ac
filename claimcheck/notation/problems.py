"""What is wrong with the files of a run, gathered so that all of it is said at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from claimcheck.errors import Problem, ProblemsError
from claimcheck.model.document import Lines
from claimcheck.model.rule import Place
from claimcheck.notation.tree import Node

# Nobody mends more than this in one go, and a hostile file could hold a million.
MOST_SHOWN = 500
LONGEST_NAME = 60
MOST_LISTED = 30
# How much of a line is shown, and of a longer one how much before what is wrong in it.
LONGEST_EXCERPT = 90
AROUND = 45
# Beyond these, looking for what is like a name takes longer than a person wants to wait.
MOST_COMPARED = 3000


class Problems:
    """The problems of all files, each with the number of its file and the offset where it stands."""

    def __init__(self) -> None:
        self._found: dict[tuple[int, int, str], Problem] = {}
        self._more = 0
        self._cause: Exception | None = None

    def add(self, order: int, at: int, problem: Problem) -> None:
        """Note one problem, which stands at offset ``at`` of file number ``order``."""
        if self.full:
            self._more += 1
        else:
            self._found[order, at, problem.message] = problem

    def caused_by(self, error: Exception) -> None:
        """Keep the error behind a problem, for people who want to see where it comes from; the first one."""
        self._cause = self._cause or error

    @property
    def full(self) -> bool:
        """Tell whether further problems are only counted."""
        return len(self._found) >= MOST_SHOWN

    @property
    def none(self) -> bool:
        """Tell whether nothing is wrong so far."""
        return not self._found

    def stop(self, error: type[ProblemsError]) -> None:
        """Raise ``error`` with all problems, in the order of files and lines, if there is one."""
        if not self._found:
            return
        found = [self._found[key] for key in sorted(self._found)]
        more = [Problem("", f"... and {self._more} more problems")] if self._more else []
        raise error((*found, *more)) from self._cause


@dataclass(frozen=True, slots=True)
class Page:
    """One file while it is read. ``order`` is its number among the files of a run."""

    path: str
    order: int
    text: str
    lines: Lines
    problems: Problems

    def place(self, at: int) -> Place:
        """Return line and column of an offset."""
        return Place(self.path, *self.lines.place(at))

    def refuse(self, node: Node | int, message: str) -> None:
        """Note that something is wrong at a node, or at an offset."""
        at = node if isinstance(node, int) else node.at
        if self.problems.full:
            self.problems.add(self.order, at, Problem("", ""))
        else:
            self.problems.add(self.order, at, self.problem(at, message))

    def problem(self, at: int, message: str) -> Problem:
        """Return what is wrong at an offset without noting it: it may turn out to be right."""
        excerpt, caret = self._excerpt(at)
        return Problem(str(self.place(at)), message, excerpt, caret)

    def _excerpt(self, at: int) -> tuple[str, int]:
        """Return the line that holds an offset, cut short where it is long, and where in it the offset is."""
        line, column = self.lines.place(at)
        first = self.lines.starts[line - 1]
        last = self.lines.starts[line] if line < len(self.lines.starts) else len(self.text)
        start = max(first, at - AROUND) if last - first > LONGEST_EXCERPT else first
        cut = self.text[start : min(last, start + LONGEST_EXCERPT)].rstrip("\r\n")
        before = "…" if start > first else ""
        after = "…" if start + LONGEST_EXCERPT < last else ""
        return f"{before}{cut}{after}", min(column - 1, len(before) + at - start)

    def unknown(self, node: Node, what: str, name: str, known: Iterable[str]) -> None:
        """Refuse a name that nobody knows, and say which one is like it."""
        self.refuse_name(node, f"unknown {what} {quoted(name)}", name, known)

    def refuse_name(self, node: Node, message: str, name: str, known: Iterable[str]) -> None:
        """Refuse a name in words of one's own, with the known name that is like it."""
        self.refuse(node, message if self.problems.full else message + suggestion(name, known))


def quoted(name: str) -> str:
    """Put somebody's word into a message, cut short where it is long."""
    return f"'{shortened(name)}'"


def shortened(name: str) -> str:
    """Return a name on one line, cut short where it is long."""
    short = name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…"
    return " ".join(short.split())


def suggestion(name: str, known: Iterable[str]) -> str:
    """Say which of the known names is most like this one, or which there are where they are few."""
    names = tuple(dict.fromkeys(known))
    key, colon, _ = name.partition(":")
    if colon and key in names:
        return f": a colon needs a space behind it, '{key}: ...'"
    key, brace, _ = name.partition(" {")
    if brace and key in names:
        return f": a colon is missing behind '{key}'"
    like = nearest(name, names)
    if like is not None:
        return f": did you mean '{like}'?"
    return f" (known: {', '.join(names)})" if 0 < len(names) <= MOST_LISTED else ""


def nearest(name: str, known: Iterable[str], likeness: float = 0.6) -> str | None:
    """Return the known name most like ``name``, whatever its case, or None where none is like it."""
    folded = {candidate.casefold(): candidate for candidate in known}
    if len(name) > LONGEST_NAME or len(folded) > MOST_COMPARED:
        return None
    like = get_close_matches(name.casefold(), folded, n=1, cutoff=likeness)
    return folded[like[0]] if like else None
