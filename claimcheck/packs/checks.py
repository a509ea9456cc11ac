"""The ``check`` of a rule: its name, and a value for each of its options."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal

from claimcheck import plugins
from claimcheck.errors import PluginError
from claimcheck.model.check import CHECKS, Option, OptionKind, Options, OptionValue
from claimcheck.model.finder import CheckFinder
from claimcheck.notation.problems import Page, quoted
from claimcheck.notation.shape import TRUTHS, choice, items, table, text, truth, word
from claimcheck.notation.tree import Node
from claimcheck.plugins import Plugin

NUMBER = re.compile(r"[+-]?[0-9]{1,18}(?:\.[0-9]{1,9})?")
NO_CHECK = CheckFinder("", {})


def options_of(check: str) -> Options | None:
    """Return the options of a check by name; None where nothing has that name. Raises PluginError."""
    if check in CHECKS:
        return CHECKS[check]
    plugin = plugins.find("check", check)
    return _declared(plugin) if plugin is not None else None


def read_check(page: Page, node: Node, keys: Mapping[str, Node]) -> CheckFinder:
    """Read ``check`` and the ``options`` beside it."""
    name = word(page, node, "'check'")
    if not name:
        return NO_CHECK
    try:
        declared = options_of(name)
        known = () if declared is not None else (*CHECKS, *plugins.names("check"))
    except PluginError as error:
        page.problems.caused_by(error)
        page.refuse(node, str(error))
        return NO_CHECK
    if declared is None:
        page.unknown(node, "check", name, known)
        return NO_CHECK
    given = _given(page, keys["options"], name, declared) if "options" in keys else {}
    return CheckFinder(name, {option: given.get(option, it.default) for option, it in declared.items()})


def with_options(page: Page, node: Node, finder: CheckFinder) -> CheckFinder:
    """Read the options that an override changes; the others stay as they are."""
    if finder is NO_CHECK:
        return finder
    declared = options_of(finder.check) or {}
    return CheckFinder(finder.check, {**finder.options, **_given(page, node, finder.check, declared)})


def _given(page: Page, node: Node, check: str, declared: Options) -> dict[str, OptionValue]:
    if not declared:
        page.refuse(node, f"check {quoted(check)} has no options")
        return {}
    keys = table(page, node, f"the options of {quoted(check)}", declared)
    return {
        name: READ[declared[name].kind](page, value, name, declared[name]) for name, value in keys.items()
    }


def _number(page: Page, node: Node, name: str, option: Option) -> OptionValue:
    value = word(page, node, quoted(name))
    number = Decimal(value) if NUMBER.fullmatch(value) else None
    if value and (number is None or not _in_bounds(number, option)):
        page.refuse(node, f"{quoted(name)} must be a number{_bounds(option)}, not {quoted(value)}")
    return number


def _in_bounds(number: Decimal, option: Option) -> bool:
    return (option.low is None or number >= option.low) and (option.high is None or number <= option.high)


def _bounds(option: Option) -> str:
    if option.low is not None and option.high is not None:
        return f" from {option.low} to {option.high}"
    if option.low is not None:
        return f" of {option.low} or more"
    return f" of {option.high} or less" if option.high is not None else ""


def _text(page: Page, node: Node, name: str, _: Option) -> OptionValue:
    return text(page, node, quoted(name))


def _choice(page: Page, node: Node, name: str, option: Option) -> OptionValue:
    return choice(page, node, name, option.values)


def _truth(page: Page, node: Node, name: str, _: Option) -> OptionValue:
    return truth(page, node, quoted(name))


def _list(page: Page, node: Node, name: str, _: Option) -> OptionValue:
    return tuple(text(page, item, f"an entry of {quoted(name)}") for item in items(page, node, quoted(name)))


READ: Mapping[OptionKind, Callable[[Page, Node, str, Option], OptionValue]] = {
    "number": _number,
    "text": _text,
    "choice": _choice,
    "truth": _truth,
    "list": _list,
}


def _declared(plugin: Plugin) -> Options:
    """Return the OPTIONS of an installed check. PluginError where they are not what packs can be read by."""
    options: object = getattr(plugins.load(plugin, "find"), "OPTIONS", None)
    if not isinstance(options, Mapping):
        raise plugins.unusable(plugin, "has no OPTIONS, a mapping of names to Option")
    for name, option in options.items():
        if not isinstance(name, str) or not isinstance(option, Option) or option.kind not in READ:
            raise plugins.unusable(plugin, f"has an OPTIONS entry {name!r} that is no Option")
        if not _fits(option):
            raise plugins.unusable(
                plugin, f"has an option {name!r} whose default is no {option.kind} it allows"
            )
    return options


def _fits(option: Option) -> bool:
    value = option.default
    if value is None:
        return True
    if option.kind == "number":
        return isinstance(value, Decimal) and value.is_finite() and _in_bounds(value, option)
    if option.kind == "choice":
        return value in option.values
    kinds = {"text": str, "truth": bool, "list": tuple}
    return isinstance(value, kinds[option.kind])


def written(value: OptionValue) -> str:
    """Write the value of an option as a pack would."""
    if value is None:
        return "not set"
    if isinstance(value, bool):
        return next(word for word, truth in TRUTHS.items() if truth is value)
    return ", ".join(value) if isinstance(value, tuple) else str(value)
