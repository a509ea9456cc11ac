"""The card of the model names what ships, and what ships is small."""

from __future__ import annotations

import re

from claimcheck.tagger.article import WEIGHTS

CARD = (WEIGHTS.parent / "MODEL_CARD.md").read_text(encoding="utf-8")


def test_it_names_each_file_with_its_size() -> None:
    named = {
        name: int(size.replace(",", "")) for name, size in re.findall(r"\| `([\w.]+)` \| ([\d,]+) \|", CARD)
    }

    assert named == {path.name: path.stat().st_size for path in WEIGHTS.iterdir()}


def test_the_files_are_25_megabytes_at_most() -> None:
    assert sum(path.stat().st_size for path in WEIGHTS.iterdir()) <= 25_000_000
