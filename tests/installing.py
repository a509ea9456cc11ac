"""Distributions that look installed: what pip would leave of them, in a folder that PYTHONPATH names."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path

EXAMPLE = Path(__file__).parent / "example_package"
Points = Mapping[str, Mapping[str, str]]

# A check to which a test adds the body, and a pack with a rule that uses it.
CHECK_HEAD = """\
from claimcheck.model.check import Found, Option
from claimcheck.model.finding import Related
from claimcheck.model.span import Span
OPTIONS = {}
def find(article, options):
    """
CHECKED_PACK = """\
pack: {name: own, version: 1.0.0}
rules:
- id: OWN001
  name: own-rule
  summary: S
  why: W
  severity: error
  check: loud
  message: "Shouted: {value}"
  examples: {flag: [<<a>> b., <<c>> d.], ok: [e., f.]}
"""


def install(folder: Path, name: str, version: str, points: Points, **modules: str) -> None:
    """Write the metadata of a distribution, and modules by their name."""
    info = folder / f"{name.replace('-', '_')}-{version}.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
    lines = [
        line
        for group, entries in points.items()
        for line in (f"[{group}]", *(f"{entry} = {value}" for entry, value in entries.items()), "")
    ]
    (info / "entry_points.txt").write_text("\n".join(lines))
    for module, code in modules.items():
        (folder / f"{module}.py").write_text(code)


def install_example(folder: Path) -> Mapping[str, str]:
    """Install the example package as its pyproject.toml says; return the environment in which it is there."""
    project = tomllib.loads((EXAMPLE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    install(folder, project["name"], project["version"], project["entry-points"])
    return path_of(folder, EXAMPLE)


def path_of(*folders: Path) -> Mapping[str, str]:
    """Return the environment in which folders hold what is installed."""
    return {"PYTHONPATH": os.pathsep.join(map(str, folders)), "PYTHONDONTWRITEBYTECODE": "1"}
