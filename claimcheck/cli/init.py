"""``claimcheck init``: a configuration to begin with."""

from __future__ import annotations

from pathlib import Path

from claimcheck.cli.answer import say
from claimcheck.errors import ConfigError, UsageError

NAME = ".claimcheck.yaml"


def init() -> None:
    """Write a .claimcheck.yaml to begin with.

    Every setting stands in it as a comment, with what it does.
    """
    from claimcheck.config.starter import starter

    outweighed = _in_force()
    try:
        with Path(NAME).open("x", encoding="utf-8", newline="\n") as file:
            file.write(starter())
    except FileExistsError:
        raise UsageError(
            "there is one already", place=NAME, remedy="edit it, or move it away and try again"
        ) from None
    except OSError as error:
        raise UsageError(
            f"cannot be written: {error.strerror or error}",
            place=NAME,
            remedy="choose a folder that you may write to",
        ) from error
    say(f"claimcheck: wrote {NAME}" + ("" if outweighed else ", which changes nothing yet"))
    if outweighed:
        say(f"claimcheck: {outweighed} is not read here any more: copy from it what you want to keep")
    say("claimcheck: next, open it and take away the '#' in front of a setting that you want to change")


def _in_force() -> str | None:
    """Return the configuration that the new one will take the place of."""
    from claimcheck.config.find import nearest

    try:
        found = nearest()
    except ConfigError as error:
        return error.problems[0].place.partition(":")[0]
    return found.page.path if found else None
