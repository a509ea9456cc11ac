"""Whether two stretches of words are the same, written in two ways: "it is" and "it's", "re-open" and "reopen"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from claimcheck.quotes.phrases import Phrases
from claimcheck.quotes.short import AS_WORDS, EITHER, LONG

MOST, MOST_FORMS = 12, 64
# "The shop's been done over": a word of this length and more may be short for one with "is" or "has".
OWN = 3

Sameness = Literal["written", "spoken", ""]


def sameness(said: Sequence[str], quoted: Sequence[str], phrases: Phrases) -> Sameness:
    """Tell how two stretches of keys are the same.

    "written": in another spelling. "spoken": tidied from how people speak, as "gonna". "": they are not.
    """
    if not said or not quoted or max(len(said), len(quoted)) > MOST:
        return ""
    if _closed(said) == _closed(quoted) or _forms(said) & _forms(quoted):
        return "written"
    return "spoken" if _forms(_tidied(said, phrases)) & _forms(_tidied(quoted, phrases)) else ""


def _closed(keys: Sequence[str]) -> str:
    return "".join(key.removeprefix("#") for key in keys)


def _forms(keys: Sequence[str]) -> set[str]:
    """Return the ways to write words out in full; of very many, some."""
    forms = [""]
    for key in keys:
        forms = [f"{form} {way}".strip() for form in forms for way in _ways(key)][:MOST_FORMS]
    return set(forms)


def _ways(key: str) -> tuple[str, ...]:
    """Return what a word may be short for, and itself where it may be a word of its own."""
    if key in LONG:
        return (LONG[key], key) if key in AS_WORDS else (LONG[key],)
    if key in EITHER:
        return (*EITHER[key], key)
    if key.endswith("s") and len(key) > OWN:
        return (key, f"{key[:-1]} is", f"{key[:-1]} has")
    return (key,)


def _tidied(keys: Sequence[str], phrases: Phrases) -> list[str]:
    """Return words with "gonna" and the like as they are spelled by the book."""
    spoken = dict(phrases.spoken)
    return [word for key in keys for word in spoken.get((key,), (key,))]
