"""Workflow commands of GitHub Actions, which shows each finding beside the line it is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from claimcheck.model.document import Document
from claimcheck.model.finding import Finding
from claimcheck.model.report import Failure, Outcome, Tool
from claimcheck.render.counted import counted
from claimcheck.render.paths import relative
from claimcheck.render.safe import on_one_line, squeezed
from claimcheck.render.view import View

# The gravest first; what GitHub calls them, and how many of each it shows a step.
COMMANDS: Mapping[str, str] = {"error": "error", "warning": "warning", "note": "notice"}
SHOWN = 10
# GitHub cuts what is longer, and not always between characters.
MOST_BYTES, MOST_TITLE_BYTES = 4096, 255


def render(tool: Tool, outcomes: Iterable[Outcome], view: View) -> Iterator[str]:
    """Yield a command for each finding that GitHub shows, the gravest first, and one that counts the others."""
    kept = _Kept()
    for outcome in outcomes:
        if isinstance(outcome, Failure):
            kept.add("error", _failed(outcome, view.root))
            continue
        for finding in filter(view.shows, outcome.findings):
            kept.add(finding.severity, _found(outcome.document, finding, view.root))
    yield from kept.written()


@dataclass(slots=True)
class _Kept:
    """The first commands of each severity, and how many there were."""

    commands: dict[str, list[str]] = field(default_factory=lambda: {severity: [] for severity in COMMANDS})
    count: Counter[str] = field(default_factory=Counter)

    def add(self, severity: str, command: str) -> None:
        self.count[severity] += 1
        if self.count[severity] <= SHOWN:
            self.commands[severity].append(command)

    def written(self) -> Iterator[str]:
        room = dict.fromkeys(COMMANDS, SHOWN)
        if any(self.count[severity] > SHOWN for severity in COMMANDS):
            room["note"] -= 1  # for the notice that counts the others
        for severity, commands in self.commands.items():
            yield from commands[: room[severity]]
        left = {severity: self.count[severity] - room[severity] for severity in COMMANDS}
        said = ", ".join(counted(number, severity) for severity, number in left.items() if number > 0)
        if said:
            message = f"{said} more than GitHub shows; another format has them all"
            yield _command("notice", {"title": "claimcheck"}, message)


def _found(document: Document, finding: Finding, root: str) -> str:
    start, end = document.lines.place(finding.span.start), document.lines.end(finding.span.end)
    place: dict[str, str | int] = {"file": relative(document.path, root)}
    place |= {"line": start.line, "endLine": end.line}
    if start.line == end.line:  # GitHub refuses columns where the lines differ
        place |= {"col": start.column, "endColumn": end.column}
    title = squeezed(f"{finding.rule} {finding.name}")
    return _command(COMMANDS[finding.severity], {**place, "title": title}, finding.message)


def _failed(failure: Failure, root: str) -> str:
    place: dict[str, str | int] = {"file": relative(failure.path, root)}
    place |= {} if failure.line is None else {"line": failure.line}
    return _command("error", {**place, "title": "claimcheck"}, failure.message)


def _command(name: str, properties: Mapping[str, str | int], message: str) -> str:
    """Write a command. Nothing in its parts can end it, or begin another."""
    written = ",".join(f"{key}={_property(key, value)}" for key, value in properties.items())
    return f"::{name} {written}::{_cut(squeezed(message), MOST_BYTES)}\n"


def _property(key: str, value: str | int) -> str:
    if key == "title":
        return _cut(str(value), MOST_TITLE_BYTES, more={":": "%3A", ",": "%2C"})
    return "".join(_escaped(character, {":": "%3A", ",": "%2C"}) for character in str(value))


def _cut(text: str, most: int, more: Mapping[str, str] | None = None) -> str:
    """Escape a text, and leave out what ``most`` bytes do not hold; three are for the sign that says so."""
    pieces: list[str] = []
    size = 0
    for character in text:
        piece = _escaped(character, more or {})
        size += len(piece.encode())
        if size > most:
            return _within(pieces, most - 3) + "…"
        pieces.append(piece)
    return "".join(pieces)


def _within(pieces: list[str], most: int) -> str:
    size = sum(len(piece.encode()) for piece in pieces)
    while size > most:
        size -= len(pieces.pop().encode())
    return "".join(pieces)


def _escaped(character: str, more: Mapping[str, str]) -> str:
    known = {"%": "%25", "\r": "%0D", "\n": "%0A", **more}
    return known.get(character) or on_one_line(character)
