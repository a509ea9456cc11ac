"""The page around a report: one file that can run and load nothing but the style sheets and scripts in it.

A policy names these by their hashes. Should anything of an article ever get past the escaping, the browser
would neither run it nor fetch it.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path

from markupsafe import Markup

from claimcheck.render.html.element import element, verbatim
from claimcheck.render.html.glyphs import GLYPHS

HERE = Path(__file__).parent
LOCKED = "default-src 'none'; base-uri 'none'; form-action 'none'"
# Nothing in a script may turn text into elements.
NO_SINKS = "require-trusted-types-for 'script'; trusted-types 'none'"


def page(title: str, body: Iterable[str], *, styles: Sequence[str], scripts: Sequence[str]) -> Iterator[str]:
    """Yield a whole page piece by piece. ``styles`` and ``scripts`` name files of this folder, in order."""
    css, js = [part(name) for name in styles], [part(name) for name in scripts]
    head = (
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy(css, js)),
        element("meta", http_equiv="x-dns-prefetch-control", content="off"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", title),
        *(element("style", own) for own in css),
    )
    yield '<!doctype html>\n<html lang="en">\n<head>\n'
    yield from (f"{piece}\n" for piece in head)
    yield f"</head>\n<body>\n{GLYPHS}\n"
    yield from body
    # At the end of the page, so that all of it is there when they run.
    yield from (f"{element('script', own)}\n" for own in js)
    yield "</body>\n</html>\n"


@cache
def part(name: str) -> Markup:
    """Return a style sheet or a script that comes with claimcheck."""
    return verbatim((HERE / name).read_text(encoding="utf-8"))


def policy(styles: Iterable[str], scripts: Iterable[str]) -> str:
    """Return a Content-Security-Policy that lets nothing be done but by these texts."""
    allowed = f"style-src {_hashes(styles)}; script-src {_hashes(scripts)}"
    return f"{LOCKED}; {allowed}; {NO_SINKS}"


def _hashes(texts: Iterable[str]) -> str:
    hashes = (b64encode(sha256(text.encode()).digest()).decode() for text in texts)
    return " ".join(f"'sha256-{value}'" for value in hashes) or "'none'"
