"""``--diff``: which articles a change touched, and on which lines, by git or by a diff that is given."""

from __future__ import annotations

import codecs
import os
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.cli.answer import say
from claimcheck.cli.stdin import STDIN
from claimcheck.errors import UsageError
from claimcheck.model.report import DocumentReport
from claimcheck.render.counted import counted

if TYPE_CHECKING:
    from claimcheck.findings.touched import Touched
    from claimcheck.model.drift import Comparison
    from claimcheck.read import Article

PATCHES = (".diff", ".patch")
MAX_BYTES = 200_000_000
# Where such a line ends, git sees none.
LONE_RETURN = re.compile(rb"\r(?!\n)")
TWICE = "standard input cannot be both an article and the diff"


@dataclass(frozen=True, slots=True)
class Change:
    """What a change touched of each article, by its path as it is shown; of some nothing."""

    touched: Mapping[str, Touched]

    def concerned(self, articles: Sequence[Article]) -> list[Article]:
        """Return the articles that the change touched; say so where it is none."""
        found = [article for article in articles if self.touched[article.path].is_anything]
        if articles and not found:
            say(f"claimcheck: the change touched none of {counted(len(articles), 'article')}")
        return found

    def applied(self, report: DocumentReport, path: str) -> DocumentReport:
        """Return a report without the findings that the change did not touch."""
        from claimcheck.findings.touched import touched_only

        return touched_only(report, self.touched[path])

    def applied_to_drifts(self, comparison: Comparison, path: str) -> Comparison:
        """Return a comparison without the drifts that the change did not touch in the rewrite."""
        from claimcheck.findings.touched import is_touched

        touched, rewrite = self.touched[path], comparison.rewrite
        drifts = tuple(d for d in comparison.drifts if is_touched(d.finding, rewrite, touched))
        return replace(comparison, drifts=drifts)


def open_change(base: str, articles: Sequence[Article], stdin_filename: str | None) -> Change:
    """Find out what was touched since a revision, or by a diff in a file or in standard input.

    UsageError says why that cannot be known.
    """
    if base == STDIN or (base.endswith(PATCHES) and Path(base).is_file()):
        if base == STDIN and any(article.source is None for article in articles):
            raise UsageError(TWICE, remedy="name the articles")
        by_file = _in_patch(base)
        return Change({a.path: _of(a, by_file, stdin_filename) for a in articles})
    from claimcheck.cli.git import Repository  # help is to come at once

    repository = Repository.here()
    by_file = repository.touched_since(base)
    new = repository.untracked([_place(a, stdin_filename) for a in articles])
    return Change({a.path: _of(a, {**by_file, **new}, stdin_filename) for a in articles})


def _of(article: Article, by_file: Mapping[str, Touched], stdin_filename: str | None) -> Touched:
    from claimcheck.findings.touched import WHOLE, Touched

    touched = by_file.get(_place(article, stdin_filename), Touched())
    return WHOLE if touched.is_anything and _has_other_lines(article) else touched


def _place(article: Article, stdin_filename: str | None) -> str:
    """Return where an article really is."""
    if article.source is None and stdin_filename is None:
        raise UsageError(
            "it is not known which file comes through standard input, so not what was touched of it",
            remedy="say so with --stdin-filename, or name the file",
        )
    return os.path.realpath(article.source or str(stdin_filename))


def _has_other_lines(article: Article) -> bool:
    """Tell whether the lines of an article are not those that git sees."""
    try:
        raw = article.source.read_bytes() if article.source else b""
    except OSError:
        return False
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raw = raw.decode("utf-16", "ignore").encode()
    return b"\0" in raw or LONE_RETURN.search(raw) is not None


def _in_patch(name: str) -> dict[str, Touched]:
    """Read a diff; its names start from the top of the repository, or where there is none, from here."""
    from claimcheck.cli.git import Repository
    from claimcheck.findings.touched import read_diff

    shown = "<stdin>" if name == STDIN else name
    try:
        raw = sys.stdin.buffer.read(MAX_BYTES + 1) if name == STDIN else Path(name).read_bytes()
        if len(raw) > MAX_BYTES:
            raise ValueError(f"it is larger than {MAX_BYTES:,} bytes")
        found = read_diff(raw)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        remedy = "write it with: git diff -U0 REVISION > change.diff"
        raise UsageError(f"this is no unified diff: {reason}", place=shown, remedy=remedy) from error
    top = Repository.top_or_here()
    return {os.path.join(top, os.fsdecode(file)): what for file, what in found.items()}  # noqa: PTH118
