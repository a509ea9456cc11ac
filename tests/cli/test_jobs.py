"""``--jobs``: what several processes report is what one reports, to the byte."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.cli.running import CLEAN, CLEAN_COPY, COMMAND, LOUD, PATIENCE, SLACK, WORN, claimcheck, shell
from tests.cli.test_plugins import with_check
from tests.installing import CHECKED_PACK


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Articles of several formats, some of which cannot be read."""
    texts = {"a": LOUD, "b": WORN * 3, "c": SLACK, "d": CLEAN_COPY, "e": f"{LOUD}\n{WORN}", "empty": ""}
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text)
    lines = [json.dumps({"text": text}) for text in (LOUD, " ", SLACK)]
    (tmp_path / "wire.jsonl").write_text("\n".join([*lines, "nonsense", *lines]))
    return tmp_path


@pytest.mark.parametrize(
    "options",
    [
        "-f json --statistics",
        "-f text --statistics -f sarif=s.sarif",
        "-f line --write-baseline base.json",
        "-f jsonl --baseline base.json --fail-on note",
    ],
)
def test_several_processes_report_what_one_does(options: str, desk: Path, pack: Path) -> None:
    if "--baseline" in options:
        claimcheck("e.txt", "-r", pack, "--write-baseline", "base.json", cwd=desk)
    found = []
    for jobs in ("1", "2", "0"):
        call = (".", "gone.txt", "a.txt", "-r", pack, "-j", jobs, *options.split())
        answer = claimcheck(*call, cwd=desk)
        files = [desk / name for name in ("s.sarif", "base.json")]
        found.append((answer, [file.read_text() for file in files if file.exists()]))
    assert found[0] == found[1] == found[2]


def test_timings_are_those_of_all_processes(desk: Path, pack: Path) -> None:
    answer = claimcheck("a.txt", "b.txt", "c.txt", "-r", pack, "-j", "2", "-v", "-f", "line", cwd=desk)
    assert "claimcheck: 27 words in " in answer.err
    assert "of 5 sentences were parsed\n" in answer.err
    assert "slowest rules: HSE00" in answer.err


def test_faults_stop_no_other_article_and_a_process_that_dies_is_followed_by_another(
    desk: Path, site: Path, tmp_path: Path
) -> None:
    (tmp_path / "own.yaml").write_text(CHECKED_PACK)
    env = with_check(
        site,
        "import os\n"
        "    if 'talks' in article.text: raise LookupError('no talks')\n"
        "    if 'very' in article.text: os._exit(9)\n"
        "    print('to nobody')\n"
        "    return [Found(Span(0, 4))]\n",
    )
    call = ("b.txt", "c.txt", "a.txt", "d.txt", "-r", "own.yaml", "-f", "line", "-j", "2")
    answer = claimcheck(*call, cwd=desk, env=env)
    assert answer.status == 3
    assert [line.split(":")[0] for line in answer.out.splitlines()] == ["a.txt", "d.txt"]
    first, _, second, *_ = filter(None, answer.err.replace("to nobody", "").splitlines())
    assert first == "claimcheck: b.txt: a fault of the check 'loud' of acme 1.2: LookupError: no talks"
    assert second.startswith(
        "claimcheck: c.txt: a fault of claimcheck's own: RuntimeError: the process that audited"
    )
    traced = claimcheck(*call, "-v", cwd=desk, env=env)
    assert "LookupError: no talks" in traced.err
    assert "Traceback" in traced.err


def workers_of(process: int) -> set[str]:
    """Return the ids of the processes that one has begun."""
    found = subprocess.run(["ps", "-eo", "ppid,pid"], capture_output=True, text=True, check=True).stdout
    return {line.split()[1] for line in found.splitlines() if line.split()[0] == str(process)}


def alive(processes: set[str]) -> bool:
    """Tell whether any of some processes goes on."""
    found = subprocess.run(["ps", "-eo", "pid,stat"], capture_output=True, text=True, check=True).stdout
    return any(line.split()[0] in processes and "Z" not in line for line in found.splitlines())


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGKILL, -9)])
def test_no_process_outlives_the_run(number: signal.Signals, status: int, tmp_path: Path) -> None:
    for name in "abc":
        sentence = f"The council of Brask met on Monday, and Edda Prill said that it may rain on {name}.\n\n"
        (tmp_path / f"{name}.txt").write_text(sentence * 3000)
    mark = tmp_path / "r"
    run = subprocess.Popen(
        [COMMAND, *sorted(tmp_path.glob("*.txt")), "-o", mark, "-j", "2"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=CLEAN,
    )
    deadline = time.monotonic() + PATIENCE
    while len(workers := workers_of(run.pid)) < 2 and time.monotonic() < deadline:
        time.sleep(0.05)
    assert len(workers) == 2
    run.send_signal(number)
    run.wait(PATIENCE)
    assert run.returncode == status
    if number == signal.SIGINT:
        assert run.communicate()[1] == "claimcheck: interrupted\n"
    while alive(workers) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not alive(workers)


def test_a_reader_who_goes_away_ends_the_run_quietly(desk: Path) -> None:
    run = 'cd "$1" && claimcheck a.txt b.txt c.txt -j 2 | true; exit "${PIPESTATUS[0]}"'
    answer = shell(run, desk)
    assert (answer.status, answer.out, answer.err) == (141, "", "")


def test_a_number_of_processes_below_0_is_refused(desk: Path) -> None:
    answer = claimcheck("a.txt", "-j", "-1", cwd=desk)
    assert answer.status == 2
    assert "-1 is not in the range x>=0" in answer.err
