"""Which configuration a command takes: the one nearest above, the one that is named, or none."""

from __future__ import annotations

from typing import Annotated

import typer

from claimcheck.cli.answer import say
from claimcheck.config import Settings
from claimcheck.errors import UsageError

ConfigFile = Annotated[
    str | None,
    typer.Option("--config", metavar="FILE", help="Use this configuration instead of the nearest one."),
]
Isolated = Annotated[bool, typer.Option("--isolated", help="Use no configuration.")]


def exclusive(file: str | None, *, isolated: bool) -> None:
    """Raise UsageError where a configuration is named and none is to be used."""
    if file is not None and isolated:
        raise UsageError("--config and --isolated exclude each other", remedy="leave one of them out")


def configured(file: str | None, *, isolated: bool, verbose: bool = False) -> Settings:
    """Return what the configuration says; a word on standard error where there are two of them.

    Raises ConfigError with everything that is wrong with it, UsageError where both options are given.
    """
    exclusive(file, isolated=isolated)
    if isolated:
        settings, path = Settings(), None
    else:
        from claimcheck.config.load import load

        configuration = load(file)
        settings, path = configuration.settings, configuration.path
        if configuration.note:
            say(f"claimcheck: {configuration.note}")
    if verbose:
        say(f"claimcheck: configuration: {path or 'none'}")
    return settings
