"""What the caller gets: an exit status, and on standard error a word on what went wrong."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

from claimcheck.errors import ClaimcheckError, PluginError, PluginFault, ProblemsError

if TYPE_CHECKING:
    from claimcheck.config import FailOn
    from claimcheck.model.finding import Finding
    from claimcheck.model.stopwatch import Stopwatch

FINDINGS, REFUSED, FAULT, INTERRUPTED, BROKEN_PIPE = 1, 2, 3, 130, 141


def status_of(command: Callable[[], int | None]) -> int:
    """Run a command; return its status, or say what it ended with and return the status for that."""
    try:
        status = command() or 0
        if sys.stdout is not None:
            sys.stdout.flush()
    except KeyboardInterrupt:
        status = INTERRUPTED
    except (BrokenPipeError, SystemExit) as end:
        status = _ended(end)
    except Exception as error:
        status = _refused(error)
    if status == INTERRUPTED:
        say("claimcheck: interrupted")
    return status


def _ended(end: BrokenPipeError | SystemExit) -> int:
    """Tell a reader who has seen enough, which Typer catches and leaves, from an end that was meant."""
    if isinstance(end, BrokenPipeError) or isinstance(end.__context__, BrokenPipeError):
        drop_output()
        return BROKEN_PIPE
    return end.code if isinstance(end.code, int) else 0


def _refused(error: Exception) -> int:
    if isinstance(error, ProblemsError):
        for problem in error.problems:
            say(str(problem))
        say_cause(error)
        return error.status
    if isinstance(error, ClaimcheckError):
        say(f"claimcheck: {error}")
        say_cause(error)
        return error.status
    # Typer's errors for what cannot be parsed: their class has had several homes.
    if hasattr(error, "format_message"):
        _say_usage(str(error.format_message()), getattr(error, "ctx", None))
        return REFUSED
    report_fault(error)
    return FAULT


def _say_usage(message: str, context: object) -> None:
    """Say what is wrong with a command line; where nothing was asked of a group, that is its help."""
    first, *rest = message.split("\n")
    if rest:
        for line in (first, *rest):
            say(line)
        return
    command = getattr(context, "command_path", "claimcheck")
    say(f"claimcheck: {first.rstrip('.')} ('{command} --help' shows what there is)")


def report_fault(error: Exception, *, place: str = "") -> None:
    """Say that claimcheck itself went wrong; with the traceback where somebody wants to see it."""
    where = f"{place}: " if place else ""
    if isinstance(error, PluginFault):
        say(f"claimcheck: {where}{error}")
        whom = " to its makers"
    else:
        say(f"claimcheck: {where}a fault of claimcheck's own: {type(error).__name__}: {error}")
        whom = ""
    if _Talk.verbose is not False:
        _say_trace(error)
    else:
        say(f"claimcheck: please report it{whom}, with what -v shows")


def say_cause(error: Exception) -> None:
    """Show where a plug-in that cannot be used went wrong, to people who asked for more than usual."""
    broken = error if isinstance(error, PluginError) else error.__cause__
    if _Talk.verbose and isinstance(broken, PluginError) and isinstance(broken.__cause__, BaseException):
        _say_trace(broken.__cause__)


def _say_trace(error: BaseException) -> None:
    for line in "".join(traceback.format_exception(error)).rstrip().split("\n"):
        say(line)


def say(message: str) -> None:
    """Talk to the person at the terminal: one line on standard error, with nothing that moves a cursor."""
    from claimcheck.render.safe import on_one_line

    if sys.stderr is not None and not _Talk.quiet:
        with suppress(OSError):  # there is nobody to tell
            sys.stderr.write(f"{on_one_line(message)}\n")


def drop_output() -> None:
    """Write to nowhere from now on: Python would complain when it flushes what cannot be written."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _Talk:
    """How much is said: the only thing that the whole process shares.

    Before ``-v`` is read, and in commands without it, ``verbose`` is None: faults show all.
    """

    quiet: bool = False
    verbose: bool | None = None


def talk(*, quiet: bool, verbose: bool) -> None:
    """Say nothing on standard error, or more than usual, from now on."""
    _Talk.quiet, _Talk.verbose = quiet, verbose


def status_by(findings: Iterable[Finding], fail_on: FailOn) -> int:
    """Return the status of a run that ended with these findings: 1 where one that nobody lets stand is grave enough."""
    from claimcheck.model.finding import at_least

    if fail_on == "never":
        return 0
    return FINDINGS if any(f.suppressed is None and at_least(f.severity, fail_on) for f in findings) else 0


def stages(timings: Stopwatch) -> str:
    """Say how long each stage took."""
    return ", ".join(f"{stage} {seconds:.2f} s" for stage, seconds in timings.seconds.items())
