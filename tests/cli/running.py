"""Runs the installed command as a person or a build system does, and keeps what comes of it."""

from __future__ import annotations

import errno
import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

COMMAND = str(Path(sys.executable).parent / "claimcheck")
PATIENCE = 60.0
CLEAN = {
    name: value
    for name, value in os.environ.items()
    if name not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "PYTHONIOENCODING")
    and not name.startswith("_CLAIMCHECK")
}

# A pack of one's own: what these tests say does not depend on the rules that people get.
PACK = """\
pack: {name: house, version: 1.0.0}
rules:
- id: HSE001
  name: loud-word
  summary: A word that shouts
  why: It says nothing.
  severity: error
  phrases: [whopping]
  message: "Say how much instead of {text}"
  examples:
    flag: [A <<whopping>> loss., The <<whopping>> bill came.]
    ok: [A loss of ten., The bill came.]
- id: HSE002
  name: worn-word
  summary: A word that is worn out
  why: Readers skip it.
  severity: warning
  phrases: [amid]
  message: "Another word than {text}"
  examples:
    flag: [It fell <<amid>> talks., All <<amid>> the rain.]
    ok: [It fell., All in the rain.]
- id: HSN001
  name: slack-word
  summary: A word that adds nothing
  why: Leave it out.
  severity: note
  phrases: [very]
  message: "Leave out {text}"
  examples:
    flag: [A <<very>> old man., He ran <<very>> fast.]
    ok: [An old man., He ran fast.]
"""
LOUD = "Marta Quell counted a whopping bill.\n"
WORN = "The shop closed amid talks.\n"
SLACK = "It was a very old shop.\n"
CLEAN_COPY = "The shop has closed.\n"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a run ended with."""

    status: int
    out: str
    err: str


def claimcheck(
    *args: str | Path,
    stdin: str | bytes | None = None,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
) -> Answer:
    """Run the command in pipes; without ``stdin`` there is nothing to read, as in a build."""
    given = stdin.encode() if isinstance(stdin, str) else stdin
    run = subprocess.run(
        [COMMAND, *map(str, args)],
        input=given,
        stdin=subprocess.DEVNULL if given is None else None,
        capture_output=True,
        check=False,
        timeout=PATIENCE,
        env={**CLEAN, "TERM": "xterm-256color", **(env or {})},
        cwd=cwd,
    )
    return Answer(run.returncode, run.stdout.decode(), run.stderr.decode())


def shell(script: str, *args: str | Path) -> Answer:
    """Run a line of bash in which ``claimcheck`` is the command, and "$1" the first argument."""
    run = subprocess.run(
        ["bash", "-c", f'claimcheck() {{ "{COMMAND}" "$@"; }}\n{script}', "bash", *map(str, args)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=PATIENCE,
        env=CLEAN,
    )
    return Answer(run.returncode, run.stdout.decode(), run.stderr.decode())


def at_terminal(
    *args: str | Path, columns: int = 80, env: Mapping[str, str] | None = None, cwd: Path | None = None
) -> Answer:
    """Run the command with a terminal on all three ends; ``out`` is all that the terminal was sent."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    process = subprocess.Popen(
        [COMMAND, *map(str, args)],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**CLEAN, "TERM": "xterm-256color", **(env or {})},
        cwd=cwd,
        start_new_session=True,
    )
    os.close(theirs)
    sent: list[bytes] = []
    reader = Thread(target=_read_all, args=(ours, sent), daemon=True)
    reader.start()
    status = process.wait(PATIENCE)
    reader.join(PATIENCE)
    os.close(ours)
    return Answer(status, b"".join(sent).decode().replace("\r\n", "\n"), "")


def _read_all(descriptor: int, into: list[bytes]) -> None:
    while True:
        try:
            piece = os.read(descriptor, 65536)
        except OSError as error:
            if error.errno == errno.EIO:  # how a terminal on Linux says that nobody writes any more
                return
            raise
        if not piece:
            return
        into.append(piece)
