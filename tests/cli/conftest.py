from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.cli import main
from tests.cli.running import PACK, Answer

Here = Callable[..., Answer]


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A pack with an error, a warning and a note."""
    folder = tmp_path / "packs"
    folder.mkdir()
    (folder / "house.yaml").write_text(PACK)
    return folder / "house.yaml"


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Here:
    """Run the command in this process: the language model is loaded once for all such runs."""

    def run(*args: str | Path) -> Answer:
        monkeypatch.setattr(sys, "argv", ["claimcheck", *map(str, args)])
        capfd.readouterr()
        with pytest.raises(SystemExit) as end:
            main()
        out, err = capfd.readouterr()
        assert isinstance(end.value.code, int)
        return Answer(end.value.code, out, err)

    return run
