"""What somebody says of a run, in a file or on the command line."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from claimcheck.errors import Problem
from claimcheck.model.finding import Severity

FailOn: TypeAlias = Severity | Literal["never"]
MentionedUnder: TypeAlias = Literal["select", "ignore", "suppress"]


@dataclass(frozen=True, slots=True)
class Said:
    """Settings that are said; None where nothing is said. The fields are those of ``Settings``."""

    rules: tuple[str, ...] | None = None
    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] | None = None
    fail_on: FailOn | None = None
    show: Severity | None = None
    model: str | None = None
    max_bytes: int | None = None
    input_format: str | None = None
    baseline: Path | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A rule id, or the beginning of one, under a key of a configuration, to be held against the rules.

    ``problem`` is what to say at offset ``at`` if no rule's id begins so. What is not ``binding`` need not
    be a rule: other packs than those of the configuration were asked for.
    """

    key: MentionedUnder
    prefix: str
    at: int
    problem: Problem
    binding: bool = True


def ids_in(text: str) -> tuple[str, ...]:
    """Read "HED,SRC001" and the like: ids or prefixes of them, in capitals."""
    return tuple(word.strip().upper() for word in text.split(",") if word.strip())
