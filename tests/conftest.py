"""Options of the test run."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from claimcheck import plugins

# How long an example takes depends on the machine.
settings.register_profile("here", deadline=None)
settings.load_profile("here")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite-golden", action="store_true", help="write the golden reports anew; then read the diff"
    )


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """An empty folder of installed distributions."""
    folder = tmp_path / "site"
    folder.mkdir()
    return folder


@pytest.fixture
def seen(site: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let this process see what is installed in ``site``, and forget it afterwards."""
    monkeypatch.syspath_prepend(site)
    before = set(sys.modules)
    _forget()
    yield
    _forget()
    for name in set(sys.modules) - before:
        if name.startswith("acme"):
            del sys.modules[name]


def _forget() -> None:
    plugins.installed.cache_clear()
    plugins.load.cache_clear()
