"""Plug-ins: what installed distributions offer through entry points, looked up and loaded only when named.

Nothing is scanned in a run that names only what comes with claimcheck: reading what is installed costs 30 ms.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Literal

from claimcheck.errors import PluginError, PluginFault

Kind = Literal["pack", "reader", "renderer", "check"]
LONGEST_REASON = 300


@dataclass(frozen=True, slots=True)
class Plugin:
    """An entry point of the group ``claimcheck.KINDs``: ``value`` is what it names, ``distribution`` whose it is."""

    kind: Kind
    name: str
    value: str
    distribution: str

    def __str__(self) -> str:
        return f"the {self.kind} {self.name!r} of {self.distribution}"


@cache
def installed(kind: Kind) -> tuple[Plugin, ...]:
    """Return what is installed of a kind, by name and distribution. Imports none of it."""
    from importlib.metadata import entry_points

    try:
        found = {
            Plugin(kind, point.name, point.value, f"{point.dist.name} {point.dist.version}")
            for point in entry_points(group=f"claimcheck.{kind}s")
            if point.dist is not None
        }
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise PluginError(
            f"what is installed cannot be read: {reason(error)}", remedy="try 'pip check'"
        ) from error
    return tuple(sorted(found, key=lambda plugin: (plugin.name, plugin.distribution, plugin.value)))


def names(kind: Kind) -> tuple[str, ...]:
    """Return the names that are offered, each once."""
    return tuple(dict.fromkeys(plugin.name for plugin in installed(kind)))


def find(kind: Kind, name: str) -> Plugin | None:
    """Return the plug-in of a name. PluginError where two are called so: none is better than the other."""
    same = [plugin for plugin in installed(kind) if plugin.name == name]
    if len(same) > 1:
        offers = " and ".join(f"{plugin.distribution} ({plugin.value})" for plugin in same)
        raise PluginError(
            f"the {kind} {name!r} is offered twice: by {offers}", remedy="uninstall one of them"
        )
    return same[0] if same else None


def needed(kind: Kind, name: str) -> Plugin:
    """Return the plug-in of a name that must be there. Raises PluginError."""
    plugin = find(kind, name)
    if plugin is None:
        raise PluginError(f"no {kind} {name!r} is installed", remedy="install what offers it")
    return plugin


@cache
def load(plugin: Plugin, function: str) -> object:
    """Import a plug-in, which must have ``function``. PluginError says what is in the way."""
    module, _, inside = plugin.value.partition("[")[0].partition(":")
    try:
        offered: object = import_module(module.strip())
        for part in filter(None, inside.strip().split(".")):
            offered = getattr(offered, part)
    except (Exception, SystemExit) as error:
        raise unusable(plugin, f"cannot be loaded: {reason(error)}") from error
    if not callable(getattr(offered, function, None)):
        raise unusable(plugin, f"has no function {function!r}")
    return offered


def unusable(plugin: Plugin, why: str) -> PluginError:
    """Return the error for a plug-in that is not what it must be."""
    message = f"the {plugin.kind} {plugin.name!r} of {plugin.distribution} ({plugin.value}) {why}"
    return PluginError(message, remedy="update that distribution or uninstall it")


@contextmanager
def blamed(plugin: Plugin, *passing: type[Exception]) -> Iterator[None]:
    """Turn whatever goes wrong inside into a PluginFault of this plug-in, but for errors that may pass."""
    try:
        yield
    except (Exception, SystemExit) as error:
        if isinstance(error, (PluginFault, *passing)):
            raise
        raise PluginFault(str(plugin), reason(error)) from error


def reason(error: BaseException) -> str:
    """Say on one line what an error is."""
    said = " ".join(f"{type(error).__name__}: {error}"[: 2 * LONGEST_REASON].split()).rstrip(":")
    return said if len(said) <= LONGEST_REASON else f"{said[: LONGEST_REASON - 1]}…"
