"""Settings as plain values, and what they are for one article."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from claimcheck.config import patterns
from claimcheck.config.said import FailOn, Mention, Said
from claimcheck.model.finding import Severity

if TYPE_CHECKING:  # what help does not need takes a tenth of its time
    from claimcheck.model.rule import Place
    from claimcheck.model.suppression import Suppression

MAX_BYTES = 5_000_000

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ForPaths:
    """What is said of the articles that git-style patterns mean. ``ignore`` comes on top of the other."""

    patterns: tuple[str, ...]
    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] | None = None
    fail_on: FailOn | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run does.

    ``rules`` are pack names or paths, left to right; ``rules_at`` says of each where a configuration asks
    for it, and is empty where none does. ``select`` and ``ignore`` are rule ids or prefixes of them and
    concern findings only; an empty ``select`` means all. ``fail_on`` is the severity from which findings
    count, ``show`` the one from which they are shown. ``model`` is the name of another spaCy pipeline.
    ``max_bytes`` bounds the size of one article; ``input_format`` is the reader of all, "auto" for the one
    that a file's suffix names. ``suppress`` is what is let stand. ``paths`` are settings
    of some articles, with patterns that start from ``folder``, the one of the configuration.
    """

    rules: tuple[str, ...] = ("default",)
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    model: str | None = None
    max_bytes: int = MAX_BYTES
    input_format: str = "auto"
    fail_on: FailOn = "error"
    show: Severity = "note"
    baseline: Path | None = None
    suppress: tuple[Suppression, ...] = ()
    paths: tuple[ForPaths, ...] = ()
    folder: Path | None = None
    rules_at: tuple[Place, ...] = ()
    mentions: tuple[Mention, ...] = field(default=(), compare=False, repr=False)

    @property
    def rules_folder(self) -> Path | None:
        """The folder from which paths of packs start; None for the working folder."""
        return self.folder if self.rules_at else None

    def reports(self, rule_id: str) -> bool:
        """Tell whether findings of this rule are asked for."""
        selected = not self.select or rule_id.startswith(self.select)
        return selected and not (self.ignore and rule_id.startswith(self.ignore))

    def replaced_by(self, said: Said) -> Settings:
        """Return these settings with all that is said in their place, for single paths as well."""
        return replace(
            self,
            rules=_either(said.rules, self.rules),
            rules_at=self.rules_at if said.rules is None else (),
            select=_either(said.select, self.select),
            ignore=_either(said.ignore, self.ignore),
            fail_on=_either(said.fail_on, self.fail_on),
            show=_either(said.show, self.show),
            model=_either(said.model, self.model),
            max_bytes=_either(said.max_bytes, self.max_bytes),
            input_format=_either(said.input_format, self.input_format),
            baseline=_either(said.baseline, self.baseline),
            paths=tuple(_without(entry, said) for entry in self.paths),
            mentions=tuple(_still_meant(self.mentions, said)),
        )

    def for_article(self, path: str) -> Settings:
        """Return the settings of one article, by its path as it was given; ``paths`` is empty in them."""
        if self.folder is None or not (self.paths or any(s.paths for s in self.suppress)):
            return self
        inside = patterns.inside(path, self.folder)
        settings = replace(
            self,
            paths=(),
            suppress=tuple(s for s in self.suppress if not s.paths or patterns.mean(s.paths, inside)),
        )
        for entry in self.paths:
            if patterns.mean(entry.patterns, inside):
                settings = _with(settings, entry)
        return settings


def _either(said: T | None, otherwise: T) -> T:
    return otherwise if said is None else said


def _with(settings: Settings, entry: ForPaths) -> Settings:
    return replace(
        settings,
        select=_either(entry.select, settings.select),
        ignore=settings.ignore + (entry.ignore or ()),
        fail_on=_either(entry.fail_on, settings.fail_on),
    )


def _without(entry: ForPaths, said: Said) -> ForPaths:
    return ForPaths(
        entry.patterns,
        select=entry.select if said.select is None else None,
        ignore=entry.ignore if said.ignore is None else None,
        fail_on=entry.fail_on if said.fail_on is None else None,
    )


def _still_meant(mentions: Iterable[Mention], said: Said) -> Iterable[Mention]:
    """Leave out the ids that are replaced; with other packs, only those selected must be rules."""
    for mention in mentions:
        if (mention.key == "select" and said.select is not None) or (
            mention.key == "ignore" and said.ignore is not None
        ):
            continue
        yield mention if said.rules is None or mention.key == "select" else replace(mention, binding=False)
