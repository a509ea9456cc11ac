"""What git knows of the files in a working tree.

It is called without a shell, and nothing that a person says to it can be taken for an option.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from claimcheck.errors import UsageError

if TYPE_CHECKING:
    from claimcheck.findings.touched import Touched

# Whatever the configuration of a person says, the diff is the one that is read here.
DIFF = (
    "diff --text --no-color --no-ext-diff --no-textconv --no-relative --find-renames --ignore-submodules --unified=0 "
    "--inter-hunk-context=0 --src-prefix=a/ --dst-prefix=b/ --end-of-options"
).split()
HISTORY = "fetch its history first; in CI check out with all of it (fetch-depth: 0)"


@dataclass(frozen=True, slots=True)
class Repository:
    """A working tree, by its uppermost folder."""

    top: str

    @classmethod
    def here(cls) -> Self:
        """Return the one that the working folder is in. UsageError where there is none."""
        status, out, err = _git("rev-parse", "--show-toplevel")
        if status:
            remedy = "call claimcheck in the repository, or give a diff: --diff FILE.diff"
            raise UsageError(f"--diff needs a git repository: {err}", remedy=remedy)
        return cls(os.path.realpath(os.fsdecode(out.removesuffix(b"\n"))))

    @classmethod
    def top_or_here(cls) -> str:
        """Return the uppermost folder of the working tree, or the working folder where it is in none."""
        try:
            return cls.here().top
        except UsageError:
            return os.path.realpath(".")

    def touched_since(self, revision: str) -> dict[str, Touched]:
        """Return what is touched of each file since the working tree left the history of a revision."""
        from claimcheck.findings.touched import read_diff

        status, diff, err = _git("-C", self.top, *DIFF, self._left(revision), "--")
        if status:
            raise UsageError(f"git cannot compare with {revision!r}: {err}", remedy="run git diff to see why")
        found = read_diff(diff)
        return {self._place(name): what for name, what in found.items()}

    def _place(self, name: bytes) -> str:
        return os.path.join(self.top, os.fsdecode(name))  # noqa: PTH118 - there may be very many

    def _left(self, revision: str) -> str:
        """Return the last commit that a revision and the working tree share, by its hash."""
        unknown = UsageError(f"git knows no revision {revision!r}", remedy=f"check its name, or {HISTORY}")
        if revision.startswith("-") or not revision or "\0" in revision:
            raise unknown
        status, out, _ = _git(
            "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"
        )
        if status:
            raise unknown
        commit = out.decode().strip()
        status, out, _ = _git("merge-base", commit, "HEAD")
        if status:
            raise UsageError(f"{revision!r} and the working tree share no history", remedy=HISTORY)
        return out.decode().strip()

    def untracked(self, files: Iterable[str]) -> dict[str, Touched]:
        """Return those files as touched that git does not keep yet. UsageError where one lies elsewhere."""
        from claimcheck.findings.touched import WHOLE

        _, out, _ = _git("-C", self.top, "ls-files", "-z", "--cached")
        kept = {self._place(name) for name in out.split(b"\0") if name}
        new = [file for file in files if file not in kept]
        for file in new:
            if not file.startswith(f"{self.top.rstrip(os.sep)}{os.sep}"):
                raise UsageError(
                    f"{file} lies outside of the repository {self.top}",
                    remedy="call claimcheck in the repository of the articles",
                )
        return dict.fromkeys(new, WHOLE)


def _git(*words: str) -> tuple[int, bytes, str]:
    """Run git; return its status, what it writes, and the first line of what it says."""
    env = {**os.environ, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"}
    try:
        run = subprocess.run(  # noqa: S603
            ["git", "--no-pager", "--literal-pathspecs", *words],  # noqa: S607 - the one that the person uses
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            env=env,
        )
    except OSError as error:
        raise UsageError(
            f"--diff needs git, which cannot be run: {error.strerror}",
            remedy="install git, or give a diff: --diff FILE.diff",
        ) from error
    said = run.stderr.decode("utf-8", "replace").strip().splitlines()
    return (
        run.returncode,
        run.stdout,
        (said[0].removeprefix("fatal: ") if said else f"status {run.returncode}"),
    )
