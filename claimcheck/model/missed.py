"""Why a rule does not find what its example marks, where nothing silences it: how far it comes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from claimcheck.model.finder import ClaimFinder, ClaimName, Finder, Role, TokenStep


@dataclass(frozen=True, slots=True)
class NoClaim:
    """There is no such claim in it. ``cue``: a cue that stands there all the same, of which nothing comes."""

    claim: ClaimName
    cue: str = ""


@dataclass(frozen=True, slots=True)
class OtherClaims:
    """There are ``count`` claims, of which none is to be flagged: of the nearest, ``field`` holds ``value``.

    ``value`` is None where the field holds nothing. With ``then`` all of them are as that asks.
    """

    finder: ClaimFinder
    count: int
    key: Literal["where", "then"]
    field: str = ""
    value: str | float | bool | None = None


@dataclass(frozen=True, slots=True)
class NoWord:
    """The roles before this one have their words, and it has none; or one, ``word``, where it must have none.

    ``above``: the word of the role that it hangs on, "" for the first role.
    """

    role: Role
    above: str = ""
    word: str = ""


@dataclass(frozen=True, slots=True)
class NoStep:
    """``before`` is the longest stretch that fits the steps up to this one, the ``number``-th; "" if none."""

    step: TokenStep
    number: int
    before: str = ""


@dataclass(frozen=True, slots=True)
class NoWords:
    """What the finder looks for does not stand in it."""

    finder: Finder


@dataclass(frozen=True, slots=True)
class OtherWords:
    """The finder finds other words only."""

    text: str


@dataclass(frozen=True, slots=True)
class NoStatement:
    """The cue stands in it, and nobody is seen to say anything with it."""

    text: str


Missed = NoClaim | OtherClaims | NoWord | NoStep | NoWords | OtherWords | NoStatement
