"""A real browser that opens reports; where there is none, the tests that ask for it say that they were skipped."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from shutil import which
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Route

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
# It is to ask nobody for anything; the first is needed where tests are run by root.
QUIET = (
    "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the browser that ``CLAIMCHECK_CHROMIUM`` names, or one that is installed."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    path = os.environ.get("CLAIMCHECK_CHROMIUM") or next(filter(None, map(which, NAMES)), None)
    if path is None:
        pytest.skip("no Chromium is installed")
    with sync_api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=QUIET)
        yield started
        started.close()


@dataclass(slots=True)
class Opened:
    """A page in the browser; what it asked for beside itself, and what it complained of."""

    page: Page
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


Open = Callable[..., Opened]


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """Open a report. ``scripts`` and ``scheme`` are those of the reader; nothing outside is reached."""
    contexts = []

    def open_page(
        text: str, *, scripts: bool = True, scheme: str = "light", width: int = 1300, height: int = 900
    ) -> Opened:
        file = tmp_path / "report.html"
        file.write_text(text, encoding="utf-8", errors="replace", newline="\n")
        context = browser.new_context(java_script_enabled=scripts)
        context.set_default_timeout(5_000)
        contexts.append(context)
        seen = Opened(context.new_page())
        seen.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        seen.page.set_viewport_size({"width": width, "height": height})

        def asked(route: Route) -> None:
            if route.request.url == file.as_uri():
                route.continue_()
            else:
                seen.requests.append(route.request.url)
                route.abort()

        seen.page.route("**/*", asked)
        seen.page.on("console", lambda message: seen.complaints.append(message.text))
        seen.page.on("pageerror", lambda error: seen.complaints.append(str(error)))
        seen.page.goto(file.as_uri())
        return seen

    yield open_page
    for context in contexts:
        context.close()
