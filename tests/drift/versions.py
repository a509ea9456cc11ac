"""Texts to comparisons, by the packs that people get."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from claimcheck import packs
from claimcheck.config import Settings
from claimcheck.model.document import Document
from claimcheck.model.drift import Comparison
from claimcheck.pipeline import Auditor
from claimcheck.read.text import read

ARTICLES = Path(__file__).parent / "articles"


@cache
def auditor() -> Auditor:
    settings = Settings()
    return Auditor(settings, packs.load(settings.rules))


def document(text: str) -> Document:
    """Read a text as one that has no headline."""
    return read(f"{text}\n".encode(), "text.txt")


@cache
def compared(original: str, rewrite: str) -> Comparison:
    return auditor().compare_documents([document(original)], document(rewrite))


@cache
def articles(original: str, rewrite: str) -> Comparison:
    """Compare two articles in files."""
    texts = ((ARTICLES / f"{name}.txt").read_text(encoding="utf-8") for name in (original, rewrite))
    before, after = (read(text.encode(), "text.txt") for text in texts)
    return auditor().compare_documents([before], after)


def said(comparison: Comparison) -> list[tuple[str, str, str]]:
    """Return the kind of each drift, and the words before and after."""
    return [(drift.shift.kind, drift.shift.before, drift.shift.after) for drift in comparison.drifts]
