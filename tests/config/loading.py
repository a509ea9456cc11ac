"""Loads a configuration that a test writes."""

from __future__ import annotations

from pathlib import Path

from claimcheck.config import Settings
from claimcheck.config.load import load
from claimcheck.errors import ConfigError


def settings_of(text: str, name: str = ".claimcheck.yaml") -> Settings:
    """Return the settings that a file in the working folder says."""
    Path(name).write_text(text, encoding="utf-8")
    return load(name).settings


def problems_of(text: str | bytes, name: str = ".claimcheck.yaml") -> list[str]:
    """Return what is wrong with a file in the working folder; nothing if it loads."""
    Path(name).write_bytes(text.encode() if isinstance(text, str) else text)
    try:
        load(name)
    except ConfigError as error:
        return [str(problem) for problem in error.problems]
    return []
