"""What the commands about rules share: the packs they are about, and how a page of theirs is printed."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.configuration import configured
from claimcheck.cli.stdout import put, wants_color, width
from claimcheck.config import Said, Settings, ids_in
from claimcheck.render.view import PLAIN_WIDTH, View

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

    from claimcheck.model.rule import Catalogue, Rule

# What reads packs and what paints pages is imported where it is used: help is to come at once.
Select = Annotated[
    list[str] | None,
    typer.Option(metavar="IDS", help="Only these rules: ids or prefixes, with commas between."),
]


# The pack in which no rule is off.
EVERY = ("strict",)


class ListFormat(StrEnum):
    """How a list of rules, or of lexicons, is written."""

    terminal = "terminal"
    text = "text"
    json = "json"


Format = Annotated[ListFormat | None, typer.Option("-f", "--format", help="How to write it.")]


def load(
    rules: list[str] | None, config: str | None = None, *, isolated: bool = False, every: bool = False
) -> Catalogue:
    """Load the packs that a command names, else those of the configuration.

    ``every`` asks, where neither names any, for all rules that come along, also those that are off.
    """
    from claimcheck import packs

    if rules and config is None:
        isolated = True
    settings = configured(config, isolated=isolated).replaced_by(Said(rules=tuple(rules) if rules else None))
    if every and not rules and not settings.rules_at:
        settings = settings.replaced_by(Said(rules=EVERY))
    return packs.load(settings.rules, folder=settings.rules_folder, asked_at=settings.rules_at)


def show(page: RenderableType, *, plain: bool = False) -> None:
    """Print a page to standard output, as wide and as colourful as that takes it."""
    from rich.console import Console

    color = not plain and wants_color()
    cells = PLAIN_WIDTH if plain else width()
    console = Console(width=cells, color_system="standard" if color else None, force_terminal=color)
    with console.capture() as written:
        console.print(page, highlight=False, crop=False)
    put("".join(f"{line.rstrip(' ')}\n" for line in written.get().removesuffix("\n").split("\n")))


def show_lines(lines: Iterable[Text]) -> None:
    """Print lines that are not to be broken, however long: people click on the places in them."""
    from claimcheck.render.terminal import Painter

    put(Painter(View(color=wants_color())).paint(lines))


def ids_of(options: list[str] | None) -> tuple[str, ...] | None:
    """Read ids that are given once or several times; None where the option is not."""
    return None if options is None else ids_in(",".join(options))


def selected(catalogue: Catalogue, select: list[str] | None) -> list[Rule]:
    """Return the rules whose ids begin as asked for, all where nothing is. UsageError where none does."""
    from claimcheck.config.ids import check_ids

    settings = Settings(select=ids_of(select) or ())
    check_ids(settings, [rule.id for rule in catalogue.rules])
    return [rule for rule in catalogue.rules if settings.reports(rule.id)]
