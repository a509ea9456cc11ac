"""An article audited again while it is written: what is remembered changes nothing in the report."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck import packs
from claimcheck.config import Settings
from claimcheck.model import memory
from claimcheck.model.memory import Memory
from claimcheck.pipeline import Auditor
from claimcheck.read import read_raw

SAMPLES = Path(__file__).parents[1] / "samples"


@pytest.mark.parametrize("name", ["council-vote.txt", "pier-repairs.md"])
def test_a_report_is_the_same_with_a_memory_as_without(name: str) -> None:
    catalogue = packs.load(["default"])
    fresh, used = Auditor(Settings(), catalogue), Auditor(Settings(), catalogue, memory=Memory())
    raw = (SAMPLES / name).read_bytes()
    for edited in (raw, raw.replace(b" the ", b" a ", 1), raw.replace(b"\n\n", b"\n\nHe said so.\n\n", 2)):
        assert used.audit_document(read_raw(edited, name)) == fresh.audit_document(read_raw(edited, name))


def test_what_was_learned_first_is_forgotten_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "MOST", 4)
    kept = Memory(paragraphs={str(i): () for i in range(5)})
    kept.trim()
    assert list(kept.paragraphs) == ["3", "4"]
