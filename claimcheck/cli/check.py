"""``claimcheck rules check``: what is wrong with packs, each by itself, and nothing said twice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.catalogue import load, show_lines
from claimcheck.errors import PackError, Problem
from claimcheck.render.counted import counted
from claimcheck.render.safe import on_one_line

if TYPE_CHECKING:
    from claimcheck.model.rule import Catalogue

LINE_AND_COLUMN = re.compile(r":\d+:\d+$")


def check(
    names: Annotated[list[str], typer.Argument(metavar="PACK...", help="Packs, or folders of packs.")],
) -> int:
    """Check packs for mistakes. Each is told with its place and what to write instead."""
    from claimcheck.packs import named

    seen: dict[tuple[str, str], Problem] = {}
    for pack in dict.fromkeys(pack for name in names for pack in named(name)):
        _check(pack, seen)
    if not seen:
        return 0
    _say(_counted(list(seen.values())))
    return PackError.status


def _check(name: str, seen: dict[tuple[str, str], Problem]) -> None:
    """Print what is wrong with one pack and was not ``seen`` in one before, or that nothing is."""
    from claimcheck.render.problems import problem_lines

    try:
        catalogue = load([name])
    except PackError as error:
        fresh = [problem for problem in error.problems if (problem.place, problem.message) not in seen]
        seen.update({(problem.place, problem.message): problem for problem in fresh})
        show_lines(line for problem in fresh for line in problem_lines(problem))
    else:
        _say(f"{name}: {_rules(catalogue)}, no problems")


def _say(line: str) -> None:
    from rich.text import Text

    show_lines([Text(on_one_line(line))])


def _rules(catalogue: Catalogue) -> str:
    """Count the rules of the pack that was loaded, which is the last one, and those that it inherits."""
    own = sum(rule.place.path == catalogue.packs[-1].path for rule in catalogue.rules)
    inherited = len(catalogue.rules) - own
    if own and inherited:
        return f"{counted(own, 'rule')} of its own and {inherited:,} inherited"
    return counted(inherited, "inherited rule") if inherited else counted(own, "rule")


def _counted(problems: Sequence[Problem]) -> str:
    """Count problems and files; a problem without a place says that there are more than are shown."""
    placed = [problem for problem in problems if problem.place]
    more = "" if len(placed) == len(problems) else "more than "
    return f"{more}{counted(len(placed), 'problem')} in {counted(len(set(_files(placed))), 'file')}"


def _files(problems: Sequence[Problem]) -> Iterator[str]:
    for problem in problems:
        yield LINE_AND_COLUMN.sub("", problem.place)
