"""``--baseline`` and ``--write-baseline``: what was found before is not reported again."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.cli.answer import say
from claimcheck.cli.output import Target
from claimcheck.errors import ClaimcheckError, UsageError
from claimcheck.model.report import DocumentReport
from claimcheck.model.suppression import IN_BASELINE
from claimcheck.render.counted import counted

if TYPE_CHECKING:
    from claimcheck.read import Article

# Room for half a million findings.
MAX_BYTES = 50_000_000


@dataclass(slots=True)
class Baseline:
    """The findings that a run is held against, if any, and the file that its own are written to, if any."""

    read_from: str | None
    before: Mapping[str, str]
    write_to: Path | None
    found: dict[str, str] = field(default_factory=dict)
    met: set[str] = field(default_factory=set)

    def applied(self, report: DocumentReport) -> DocumentReport:
        """Return a report in which what was found before is let stand; keep what it found."""
        from claimcheck.findings import baseline

        findings = baseline.known(report.findings, self.before)
        for finding in findings:
            self.met.add(finding.fingerprint)
            if finding.suppressed in (None, IN_BASELINE):
                self.found[finding.fingerprint] = finding.rule
        return replace(report, findings=findings)

    def write(self) -> None:
        """Write what the run found, all of it or nothing."""
        from claimcheck.findings import baseline

        if self.write_to is not None:
            _write_whole(self.write_to, baseline.text_of(self.found))
            say(f"claimcheck: {self.write_to}: {counted(len(self.found), 'finding')} written")

    def say_stale(self) -> None:
        """Say how many entries of the baseline nothing in this run met."""
        if self.read_from is not None:
            stale, all_of_them = len(self.before.keys() - self.met), counted(len(self.before), "finding")
            remedy = "; --write-baseline brings it up to date" if stale else ""
            say(f"claimcheck: {self.read_from}: {stale:,} of {all_of_them} did not occur in this run{remedy}")


def open_baseline(
    read_from: str | None, write_to: str | None, *, articles: Sequence[Article], targets: Sequence[Target]
) -> Baseline:
    """Read one baseline, and see whether another can be written; UsageError where either is not so."""
    before = _parsed(Path(read_from), read_from) if read_from is not None else {}
    place = None if write_to is None else _writable(write_to, articles, targets)
    return Baseline(read_from, before, place)


def _parsed(path: Path, shown: str) -> Mapping[str, str]:
    """Read a baseline. ``shown`` is what the person called it."""
    # Help is to come at once, and what audits brings a lot with it.
    from claimcheck.findings import baseline

    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise UsageError(
            f"cannot read the baseline: {_reason(error)}",
            place=shown,
            remedy="check the path, or make a baseline with --write-baseline",
        ) from error
    if len(raw) > MAX_BYTES:
        raise UsageError(
            f"a baseline of more than {MAX_BYTES:,} bytes is not read",
            place=shown,
            remedy="keep one for each folder of articles",
        )
    return baseline.parse(raw, shown)


def _writable(name: str, articles: Sequence[Article], targets: Sequence[Target]) -> Path:
    """Return the file that a baseline may be written to: none that holds anything else."""
    if name in ("", "-"):
        raise UsageError("--write-baseline names no file", remedy="--write-baseline FILE")
    try:
        place = Path(os.path.realpath(name))
        taken = place.exists()
    except (OSError, ValueError) as error:
        raise _not_written(name, error) from error
    if any(target.file is not None and os.path.realpath(target.file) == str(place) for target in targets):
        raise UsageError(
            "the baseline would overwrite a report", place=name, remedy="write it to another file"
        )
    if any(Target("", place).overwrites(article.source) for article in articles):
        raise UsageError(
            "the baseline would overwrite an article", place=name, remedy="write it to another file"
        )
    if taken:
        _refuse_others(place, name)
    if not os.access(place.parent, os.W_OK):
        reason = "no permission" if place.parent.is_dir() else "no such folder"
        raise _not_written(name, OSError(0, reason))
    return place


def _refuse_others(place: Path, name: str) -> None:
    """Refuse to write over a file that is no baseline."""
    if not place.is_file() or not os.access(place, os.W_OK):
        raise _not_written(name, OSError(0, "no permission" if place.is_file() else "this is no file"))
    if place.stat().st_size == 0:
        return
    try:
        _parsed(place, name)
    except ClaimcheckError as error:
        raise UsageError(
            "the baseline would overwrite a file that is none",
            place=name,
            remedy="write it to another file, or remove this one",
        ) from error


def _write_whole(place: Path, text: str) -> None:
    """Write a file beside its place, and put it there when it is whole."""
    beside = place.with_name(f".{place.name}.{os.getpid()}")
    try:
        with beside.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
        if place.exists():
            shutil.copymode(place, beside)
        beside.replace(place)
    except OSError as error:
        raise _not_written(str(place), error) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _not_written(name: str, error: OSError | ValueError) -> UsageError:
    return UsageError(
        f"cannot write the baseline: {_reason(error)}",
        place=name,
        remedy="choose a file in a folder that you may write to",
    )


def _reason(error: OSError | ValueError) -> str:
    return error.strerror if isinstance(error, OSError) and error.strerror else str(error)
