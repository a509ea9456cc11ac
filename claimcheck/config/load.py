"""The configuration of a run: looked for or named, and read."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from claimcheck.config.find import nearest, open_file
from claimcheck.config.settings import Settings
from claimcheck.errors import ConfigError
from claimcheck.notation.files import shown


@dataclass(frozen=True, slots=True)
class Configuration:
    """Settings, the file that says them (None for the defaults), and a word on one that it outweighs."""

    settings: Settings
    path: str | None = None
    note: str | None = None


def load(file: str | None = None, *, start: Path | None = None) -> Configuration:
    """Read the configuration in ``file``, else the one in ``start``, the working folder, or nearest above it.

    Raises ConfigError with everything that is wrong with it.
    """
    found = nearest(start) if file is None else open_file(Path(file))
    if found is None:
        return Configuration(Settings())
    from claimcheck.config.read import read_settings  # most runs have nothing to read

    page = found.page
    folder = Path(os.path.abspath(found.path)).parent  # noqa: PTH100 - a link's folder is where it lies
    settings = read_settings(page, found.root, folder)
    page.problems.stop(ConfigError)
    if found.beside is None:
        return Configuration(settings, page.path)
    note = f"{shown(found.beside)}: [tool.claimcheck] is not read, because {page.path} lies beside it"
    return Configuration(settings, page.path, note)
