"""Settings of a run: defaults, then what the command line says."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.model.suppression import Suppression

MAX_BYTES = 5_000_000


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run does.

    ``rules`` are pack names or paths, left to right. ``select`` and ``ignore`` are rule ids or prefixes of
    them and concern findings only; an empty ``select`` means all. ``model`` is the name of another spaCy
    pipeline. ``max_bytes`` bounds the size of one article. ``input_format`` is the reader of all articles,
    "auto" for the one that a file's suffix names. ``suppress`` is what the configuration lets stand.
    """

    rules: tuple[str, ...] = ("default",)
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    model: str | None = None
    max_bytes: int = MAX_BYTES
    input_format: str = "auto"
    suppress: tuple[Suppression, ...] = ()

    def reports(self, rule_id: str) -> bool:
        """Tell whether findings of this rule are asked for."""
        selected = not self.select or rule_id.startswith(self.select)
        return selected and not (self.ignore and rule_id.startswith(self.ignore))
