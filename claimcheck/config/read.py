"""The nodes of a configuration to settings: every key and value checked, every problem noted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import cast

from claimcheck.config.keys import KEYS, PATH_KEYS, SUPPRESS_KEYS
from claimcheck.config.said import FailOn, Mention, Said
from claimcheck.config.section import Section
from claimcheck.config.settings import ForPaths, Settings
from claimcheck.model.finding import Severity
from claimcheck.model.suppression import Suppression
from claimcheck.notation.problems import Page
from claimcheck.notation.tree import Node


def read_settings(page: Page, root: Node, folder: Path) -> Settings:
    """Read a whole configuration, whose paths start from ``folder``. Problems go to the page."""
    mentions: list[Mention] = []
    section = Section(page, root, "the configuration", KEYS, mentions)
    rules = section.words("rules")
    baseline = section.text("baseline")
    said = Said(
        rules=None if rules is None else tuple(word.value for word in rules),
        select=section.ids("select", "select"),
        ignore=section.ids("ignore", "ignore"),
        fail_on=cast(FailOn | None, section.choice("fail-on")),
        show=cast(Severity | None, section.choice("show")),
        model=_model(section.text("model"), folder),
        max_bytes=section.number("max-bytes"),
        baseline=folder / baseline if baseline else None,
    )
    return replace(
        Settings(folder=folder).replaced_by(said),
        rules_at=tuple(page.place(word.at) for word in rules or ()),
        paths=_for_paths(page, section.tables("paths"), mentions),
        suppress=_suppressions(page, section.tables("suppress"), mentions),
        mentions=tuple(mentions),
    )


def _for_paths(page: Page, nodes: Sequence[Node], mentions: list[Mention]) -> tuple[ForPaths, ...]:
    sections = [Section(page, node, "an entry of 'paths'", PATH_KEYS, mentions) for node in nodes]
    return tuple(
        ForPaths(
            section.patterns("path"),
            select=section.ids("select", "select"),
            ignore=section.ids("ignore", "ignore"),
            fail_on=cast(FailOn | None, section.choice("fail-on")),
        )
        for section in sections
    )


def _suppressions(page: Page, nodes: Sequence[Node], mentions: list[Mention]) -> tuple[Suppression, ...]:
    sections = [(node, Section(page, node, "a suppression", SUPPRESS_KEYS, mentions)) for node in nodes]
    return tuple(
        Suppression(
            rules=section.ids("rule", "suppress") or (),
            reason=section.text("reason") or "",
            place=page.place(node.at),
            words=section.text("words") or "",
            paths=section.patterns("path"),
        )
        for node, section in sections
    )


def _model(name: str | None, folder: Path) -> str | None:
    """Return a pipeline's name as it is, and a path from the folder of the configuration."""
    return str(folder / name) if name and "/" in name else name
