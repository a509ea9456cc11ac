"""Keys that people try first, and what they are called here."""

from __future__ import annotations

from collections.abc import Mapping

GUESSED: Mapping[str, str] = {
    "title": "name",
    "description": "summary",
    "reason": "why",
    "rationale": "why",
    "level": "severity",
    "words": "phrases",
    "terms": "phrases",
    "pattern": "regex",
    "text": "message",
    "source": "guideline",
    "link": "url",
    "except": "unless",
    "exceptions": "unless",
    "tests": "examples",
    "exclude": "remove",
    "delete": "remove",
    "bad": "flag",
    "good": "ok",
    "inherits": "extends",
    "disabled": "enabled",
}
