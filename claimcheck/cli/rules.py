"""``claimcheck rules``: the catalogue, validation of packs, and the rules' own examples."""

from __future__ import annotations

import sys
from enum import StrEnum
from typing import Annotated

import typer
from rich.console import Console, RenderableType

from claimcheck import packs
from claimcheck.config import Settings
from claimcheck.errors import PackError
from claimcheck.model.rule import Catalogue
from claimcheck.render import catalogue as pages
from claimcheck.render.safe import visible

PLAIN_WIDTH = 100

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
    """Print to standard output: coloured on a terminal, plain and 100 wide in a pipe."""
    if not plain and sys.stdout.isatty():
        Console(highlight=False).print(page)
        return
    console = Console(width=PLAIN_WIDTH, color_system=None, highlight=False)
    with console.capture() as written:
        console.print(page)
    sys.stdout.write("".join(f"{line.rstrip(' ')}\n" for line in written.get().splitlines()))


def load(rules: list[str] | None) -> Catalogue:
    """Load the packs that a command names, else the ones that everybody uses."""
    return packs.load(rules or Settings().rules)


@rules_app.command("list")
def list_rules(
    rules: Packs = None,
    output: Annotated[ListFormat | None, typer.Option("-f", "--format", help="How to write it.")] = None,
) -> None:
    """List the rules: id, name, what each yields, its pack, and whether it is on."""
    catalogue = load(rules)
    if output is ListFormat.json:
        sys.stdout.write(pages.rule_list_json(catalogue) + "\n")
    else:
        show(pages.rule_list(catalogue), plain=output is ListFormat.text)


@rules_app.command()
def check(
    names: Annotated[list[str], typer.Argument(metavar="PACK...", help="Packs, by name or path.")],
) -> None:
    """Check packs and report every problem, with its place."""
    sound = [_check(name) for name in names]
    if not all(sound):
        raise typer.Exit(PackError.status)


@rules_app.command("test")
def run_examples(
    names: Annotated[list[str] | None, typer.Argument(metavar="[PACK]...", help="Packs to test.")] = None,
) -> None:
    """Run the examples of the rules: each must flag what it says it flags, and no more."""
    catalogue = load(names)
    # The pipeline brings the language model's library with it, which takes a second.
    from claimcheck.pipeline import check_examples

    failures = check_examples(catalogue)
    for failure in failures:
        show(pages.example_failure(failure.rule, failure.example, failure.found))
        typer.echo()
    examples = sum(len(rule.flagged) + len(rule.left_alone) for rule in catalogue.rules)
    outcome = f"{len(failures)} failed" if failures else "all hold"
    typer.echo(f"{_number(len(catalogue.rules), 'rule')}, {_number(examples, 'example')}: {outcome}")
    if failures:
        raise typer.Exit(1)


def _check(name: str) -> bool:
    """Print what is wrong with one pack, or that nothing is."""
    try:
        catalogue = packs.load([name])
    except PackError as error:
        for problem in error.problems:
            typer.echo(visible(problem))
        return False
    typer.echo(f"{visible(name)}: {_number(len(catalogue.rules), 'rule')}, no problems")
    return True


def _number(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
