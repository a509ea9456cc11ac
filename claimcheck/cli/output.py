"""Where reports go, and in which format."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path

from claimcheck.cli.answer import report_fault
from claimcheck.cli.stdout import on_terminal, put, writing
from claimcheck.errors import PluginFault, UsageError
from claimcheck.model.report import Outcome, Tool
from claimcheck.render import RENDERERS, known_formats, renderer
from claimcheck.render.view import PLAIN_WIDTH, View

Put = Callable[[str], None]


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


def read_targets(
    formats: Sequence[str], output: str | None, *, color: bool, known: Sequence[str] | None = None
) -> list[Target]:
    """Read what ``--format`` and ``--output`` ask for. UsageError says what is wrong with it.

    ``known`` are the formats of a command that has formats of its own.
    """
    if not formats:
        file = _file(output)
        return [Target("terminal" if file is None and (color or on_terminal()) else "text", file)]
    targets = [_target(written, known) for written in formats]
    if output is not None:
        if len(targets) > 1 or targets[0].file is not None:
            raise UsageError(
                "--output names the file of a single format",
                remedy="give each format its own: --format NAME=FILE",
            )
        targets = [replace(targets[0], file=_file(output))]
    places = {target.file and os.path.realpath(target.file) for target in targets}
    if len(places) < len(targets):
        raise UsageError("two formats for one place", remedy="give each its own file: --format NAME=FILE")
    return targets


def _target(written: str, known: Sequence[str] | None) -> Target:
    name, mark, file = written.partition("=")
    if known is not None and name not in known:
        raise _no_format(name, known)
    if known is None and name not in RENDERERS:
        _check_installed(name)
    if mark and not file:
        raise UsageError(f"--format {written} names no file", remedy=f"--format {name}=FILE")
    return Target(name, _file(file or None))


def _check_installed(name: str) -> None:
    """Load the renderer of a format that does not come with claimcheck, before anything is audited."""
    known = known_formats()
    if name not in known:
        raise _no_format(name, known)
    renderer(name)


def _no_format(name: str, known: Sequence[str]) -> UsageError:
    like = get_close_matches(name.lower(), known, n=1)
    remedy = f"did you mean {like[0]}?" if like else f"there are {', '.join(known)}"
    return UsageError(f"no format {name!r}", remedy=remedy)


def _file(name: str | None) -> Path | None:
    if name == "":
        raise UsageError("--output names no file", remedy="--output FILE, or - for standard output")
    return Path(name) if name is not None and name != "-" else None


def working_folder() -> str:
    """Return where the command was called; "" where that folder is gone."""
    try:
        return str(Path.cwd())
    except OSError:
        return ""


def write(
    targets: Sequence[Target],
    tool: Tool,
    outcomes: Iterable[Outcome],
    view: View,
    *,
    before: Callable[[], None],
) -> None:
    """Write the outcomes of a run to every target, ``before`` being called before each piece of text."""
    if len(targets) > 1:
        outcomes = list(outcomes)
    write_pieces(
        targets,
        lambda target, seen: renderer(target.format).render(tool, outcomes, seen),
        view,
        before=before,
    )


def write_pieces(
    targets: Sequence[Target],
    pieces: Callable[[Target, View], Iterable[str]],
    view: View,
    *,
    before: Callable[[], None] = lambda: None,
) -> None:
    """Write what ``pieces`` gives for each target, ``before`` being called before each piece of text.

    Files come first: they are whole even where the reader of standard output goes away. A renderer that fails
    stops no other; PluginFault is raised when all are done.
    """
    faults: list[PluginFault] = []
    with ExitStack() as stack:
        ways = [(target, stack.enter_context(_opened(target.file))) for target in targets]
        for target, put_there in sorted(ways, key=lambda way: way[0].file is None):
            plain = target.file is not None or target.format == "text"
            seen = replace(view, width=PLAIN_WIDTH, color=False) if plain else view
            try:
                for piece in pieces(target, seen):
                    before()
                    put_there(piece)
            except PluginFault as fault:
                faults.append(fault)
    before()
    for other in faults[1:]:
        report_fault(other)
    if faults:
        raise faults[0]


@contextmanager
def _opened(path: Path | None) -> Iterator[Put]:
    if path is None:
        yield put
        return
    with writing(str(path)):
        file = path.open("w", encoding="utf-8", errors="replace", newline="\n")

    def put_there(piece: str) -> None:
        with writing(str(path)):
            file.write(piece)
            file.flush()

    try:
        yield put_there
    finally:
        with writing(str(path)):
            file.close()
