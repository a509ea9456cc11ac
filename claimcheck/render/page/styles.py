"""How each kind of mark looks: in colour by style, without colour by signs around the words.

Only the sixteen colours of the terminal's own theme are used, and none that is pale on white or dark on
black; bold, italics, an underline or a ground of its own tell the kinds apart for those who see no colours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from claimcheck.model.finding import Severity

Kind = Literal["content", "source", "cue", "number", "hedge"]


@dataclass(frozen=True, slots=True)
class Look:
    """One kind of mark: what the legend calls it, its style, the signs before and after its words."""

    label: str
    style: str
    opening: str
    closing: str


# In the order in which styles are laid on: what comes later shows over what came before.
LOOKS: dict[Kind, Look] = {
    "content": Look("statement", "green", "{", "}"),
    "source": Look("source", "bold magenta", "[", "]"),
    "cue": Look("cue", "italic magenta", "<", ">"),
    "number": Look("number", "underline", "#", "#"),
    "hedge": Look("hedge", "black on yellow", "~", "~"),
}
SEVERITY: dict[Severity, str] = {"error": "bold red", "warning": "bold yellow", "note": "bold cyan"}
HEADING = "bold"
QUIET = "dim"
