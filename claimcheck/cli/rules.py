"""``claimcheck rules``: the catalogue, validation of packs, and the rules' own examples."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.answer import FINDINGS
from claimcheck.cli.configuration import ConfigFile, Isolated, configured
from claimcheck.cli.stdout import put, wants_color, width
from claimcheck.config import Said
from claimcheck.errors import PackError
from claimcheck.render.counted import counted
from claimcheck.render.safe import on_one_line
from claimcheck.render.view import PLAIN_WIDTH

if TYPE_CHECKING:
    from rich.console import RenderableType

    from claimcheck.model.rule import Catalogue

# What reads packs and what paints pages is imported where it is used: help is to come at once.
rules_app = typer.Typer(help="List, check and test the rules.", no_args_is_help=True)

Packs = Annotated[
    list[str] | None,
    typer.Option("-r", "--rules", metavar="PACK", help="A pack, by name or path. Can be given again."),
]


class ListFormat(StrEnum):
    """How a list of rules is written."""

    terminal = "terminal"
    text = "text"
    json = "json"


def show(page: RenderableType, *, plain: bool = False) -> None:
    """Print a page to standard output, as wide and as colourful as that takes it."""
    from rich.console import Console

    color = not plain and wants_color()
    cells = PLAIN_WIDTH if plain else width()
    console = Console(width=cells, color_system="standard" if color else None, force_terminal=color)
    with console.capture() as written:
        console.print(page, highlight=False, crop=False)
    put("".join(f"{line.rstrip(' ')}\n" for line in written.get().removesuffix("\n").split("\n")))


def load(rules: list[str] | None, config: str | None = None, *, isolated: bool = False) -> Catalogue:
    """Load the packs that a command names, else those of the configuration."""
    from claimcheck import packs

    if rules and config is None:
        isolated = True
    settings = configured(config, isolated=isolated).replaced_by(Said(rules=tuple(rules) if rules else None))
    return packs.load(settings.rules, folder=settings.rules_folder, asked_at=settings.rules_at)


@rules_app.command("list")
def list_rules(
    rules: Packs = None,
    output: Annotated[ListFormat | None, typer.Option("-f", "--format", help="How to write it.")] = None,
    config: ConfigFile = None,
    isolated: Isolated = False,
) -> None:
    """List the rules: id, name, what each yields, its pack, and whether it is on."""
    from claimcheck.render import catalogue as pages

    catalogue = load(rules, config, isolated=isolated)
    if output is ListFormat.json:
        put(pages.rule_list_json(catalogue) + "\n")
    else:
        show(pages.rule_list(catalogue), plain=output is ListFormat.text)


@rules_app.command()
def check(
    names: Annotated[list[str], typer.Argument(metavar="PACK...", help="Packs, by name or path.")],
) -> int:
    """Check packs and report every problem, with its place."""
    sound = [_check(name) for name in names]
    return 0 if all(sound) else PackError.status


@rules_app.command("test")
def run_examples(
    names: Annotated[list[str] | None, typer.Argument(metavar="[PACK]...", help="Packs to test.")] = None,
    config: ConfigFile = None,
    isolated: Isolated = False,
) -> int:
    """Run the examples of the rules: each must flag what it says it flags, and no more."""
    catalogue = load(names, config, isolated=isolated)
    # The pipeline brings the language model's library with it, which takes a second.
    from claimcheck.pipeline import check_examples
    from claimcheck.render import catalogue as pages

    failures = check_examples(catalogue)
    for failure in failures:
        show(pages.example_failure(failure.rule, failure.example, failure.found))
        put("\n")
    tested = [rule for rule in catalogue.rules if rule.enabled]
    examples = sum(len(rule.flagged) + len(rule.left_alone) for rule in tested)
    outcome = f"{len(failures)} failed" if failures else "all hold"
    put(f"{counted(len(tested), 'rule')}, {counted(examples, 'example')}: {outcome}\n")
    return FINDINGS if failures else 0


def _check(name: str) -> bool:
    """Print what is wrong with one pack, or that nothing is."""
    try:
        catalogue = load([name])
    except PackError as error:
        for problem in error.problems:
            put(f"{on_one_line(str(problem))}\n")
        return False
    put(f"{on_one_line(name)}: {counted(len(catalogue.rules), 'rule')}, no problems\n")
    return True
