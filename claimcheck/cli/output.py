"""Where reports go, in which format, and how they may look there."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import TextIO, cast

from claimcheck.errors import UsageError
from claimcheck.model.finding import Severity
from claimcheck.model.report import Outcome, Tool
from claimcheck.render import RENDERERS, renderer
from claimcheck.render.view import NARROWEST, PLAIN_WIDTH, WIDEST, View


@dataclass(frozen=True, slots=True)
class Target:
    """A format and the file it goes to; None for standard output."""

    format: str
    file: Path | None

    def overwrites(self, source: Path | None) -> bool:
        """Tell whether writing this would destroy a file that is read."""
        try:
            return self.file is not None and source is not None and self.file.samefile(source)
        except OSError:
            return False


def read_targets(formats: Sequence[str], output: str | None, *, color: bool) -> list[Target]:
    """Read what ``--format`` and ``--output`` ask for. UsageError says what is wrong with it."""
    if not formats:
        file = _file(output)
        return [Target("terminal" if file is None and (color or _on_terminal()) else "text", file)]
    targets = [_target(written) for written in formats]
    if output is not None:
        if len(targets) > 1 or targets[0].file is not None:
            raise UsageError(
                "--output names the file of a single format",
                remedy="give each format its own: --format NAME=FILE",
            )
        targets = [replace(targets[0], file=_file(output))]
    places = [target.file for target in targets]
    if len(set(places)) < len(places):
        raise UsageError("two formats for one place", remedy="give each its own file: --format NAME=FILE")
    return targets


def _target(written: str) -> Target:
    name, mark, file = written.partition("=")
    if name not in RENDERERS:
        like = get_close_matches(name.lower(), RENDERERS, n=1)
        remedy = f"did you mean {like[0]}?" if like else f"there are {', '.join(RENDERERS)}"
        raise UsageError(f"no format {name!r}", remedy=remedy)
    if mark and not file:
        raise UsageError(f"--format {written} names no file", remedy=f"--format {name}=FILE")
    return Target(name, _file(file or None))


def _file(name: str | None) -> Path | None:
    return Path(name) if name is not None and name != "-" else None


def view_of(*, color: str, show: str, reasons: bool) -> View:
    """Say how a report may look on standard output."""
    return View(width=_width(), color=wants_color(color), show=cast(Severity, show), reasons=reasons)


def wants_color(color: str = "auto") -> bool:
    """Tell whether to colour standard output: the option first, then the environment, then the terminal."""
    if color != "auto":
        return color == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return _on_terminal() and os.environ.get("TERM") != "dumb"


def write(
    targets: Sequence[Target],
    tool: Tool,
    outcomes: Iterable[Outcome],
    view: View,
    *,
    before: Callable[[], None],
) -> None:
    """Write every target. ``before`` is called before each piece of text."""
    if len(targets) > 1:
        outcomes = list(outcomes)
    with ExitStack() as stack:
        files = [stack.enter_context(_open(target.file)) if target.file else None for target in targets]
        for target, file in zip(targets, files, strict=True):
            plain = View(show=view.show, reasons=view.reasons)
            seen = view if file is None and target.format != "text" else plain
            for piece in renderer(target.format).render(tool, outcomes, seen):
                before()
                _write(file or _stdout(), piece)


def _write(file: TextIO, piece: str) -> None:
    file.write(piece)
    if file is sys.stdout:
        file.flush()


def _open(path: Path) -> TextIO:
    try:
        return path.open("w", encoding="utf-8", errors="replace", newline="\n")
    except OSError as error:
        raise UsageError(
            f"cannot write the report: {error.strerror or error}",
            place=str(path),
            remedy="choose a file in a folder that you may write to",
        ) from error


def _stdout() -> TextIO:
    # Whatever the locale says, a report is UTF-8: an article is, and no character of it may be lost.
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure and (sys.stdout.encoding.lower() != "utf-8" or sys.stdout.errors != "replace"):
        reconfigure(encoding="utf-8", errors="replace")
    return sys.stdout


def _on_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def _width() -> int:
    if not _on_terminal():
        return PLAIN_WIDTH
    return max(NARROWEST, min(shutil.get_terminal_size((80, 24)).columns, WIDEST))
