"""Packs of installed distributions: an entry point ``acme = "acme_claims"`` offers ``acme.yaml`` beside that code.

The folder is found without running any of the code: what a pack says is data, and so it stays.
"""

from __future__ import annotations

from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from pathlib import Path

from claimcheck import plugins
from claimcheck.plugins import Plugin


def find(name: str) -> Path | None:
    """Return the file of the pack that is installed under a name, if there is one. Raises PluginError."""
    plugin = plugins.find("pack", name)
    if plugin is None:
        return None
    top, *below = plugin.value.partition("[")[0].partition(":")[0].strip().split(".")
    if not all(part.isidentifier() for part in (top, *below)):
        raise plugins.unusable(plugin, "names no package")
    places = [place.joinpath(*inner) / f"{name}.yaml" for place, inner in _folders(plugin, top, below)]
    file = next((place for place in places if place.is_file()), None)
    if file is None:
        raise plugins.unusable(plugin, f"is not there: no file {places[0]}")
    return file


def _folders(plugin: Plugin, top: str, below: list[str]) -> list[tuple[Path, list[str]]]:
    """Return the folders of the outermost package, each with the folders to go down inside it."""
    spec = _spec(plugin, top)
    if not spec.submodule_search_locations:
        return [(Path(spec.origin or "").parent, [])]
    folders = [Path(place) for place in spec.submodule_search_locations]
    # The last name may be a module: then the folder is that of the package around it.
    return [(folder, below) for folder in folders] + [(folder, below[:-1]) for folder in folders if below]


def _spec(plugin: Plugin, top: str) -> ModuleSpec:
    try:
        spec = find_spec(top)
    except (ImportError, ValueError, AttributeError) as error:
        raise plugins.unusable(plugin, f"is not there: {plugins.reason(error)}") from error
    if spec is None:
        raise plugins.unusable(plugin, f"is not there: no package {top!r}")
    return spec
