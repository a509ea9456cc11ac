"""``--diff``: only what a change touched, by git or by a diff that is given."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.cli.running import LOUD, SLACK, WORN, Answer, claimcheck
from tests.read.word_files import body, packed, run

ODD = 'caf\u00e9 "x"\n\t[y].txt'
ENV = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_AUTHOR_NAME": "Ida Holm",
    "GIT_AUTHOR_EMAIL": "ida@example.org",
    "GIT_COMMITTER_NAME": "Ida Holm",
    "GIT_COMMITTER_EMAIL": "ida@example.org",
    "GIT_CEILING_DIRECTORIES": "/",
}


def git(folder: Path, *words: str) -> str:
    call = ["git", "-c", "init.defaultBranch=main", *words]
    return subprocess.run(
        call, cwd=folder, env={**os.environ, **ENV}, check=True, capture_output=True
    ).stdout.decode()


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A repository with articles in which every line has a finding."""
    folder = tmp_path / "desk"
    (folder / "copy").mkdir(parents=True)
    for name in ("a.txt", "b.txt", f"copy/{ODD}"):
        (folder / name).write_text(f"{LOUD}\n{WORN}\n{SLACK}")
    git(folder, "init", "-q")
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "Articles")
    return folder


def lines(folder: Path, pack: Path, *words: str, stdin: str | bytes | None = None) -> list[str]:
    """Return the places of the findings that are reported."""
    answer = claimcheck("-r", pack, "-f", "line", *words, cwd=folder, env=ENV, stdin=stdin)
    assert "fault" not in answer.err
    return [line.split(": ")[0] for line in answer.out.splitlines()]


def refused(folder: Path, *words: str, stdin: str | None = None) -> str:
    answer: Answer = claimcheck(*words, cwd=folder, env=ENV, stdin=stdin)
    assert (answer.status, answer.out) == (2, "")
    return answer.err


def test_only_findings_on_touched_lines_are_reported(desk: Path, pack: Path) -> None:
    assert lines(desk, pack, ".", "--diff", "HEAD") == []
    (desk / "a.txt").write_text(f"{LOUD}\n{WORN.replace('shop', 'store')}\n{SLACK}")
    assert lines(desk, pack, ".", "--diff", "HEAD") == ["./a.txt:3:18"]
    assert lines(desk / "copy", pack, "..", "--diff", "HEAD") == ["../a.txt:3:18"]
    git(desk, "commit", "-qam", "Store")
    assert lines(desk, pack, ".", "--diff", "HEAD") == []
    assert lines(desk, pack, ".", "--diff", "HEAD~1") == ["./a.txt:3:18"]


def test_the_status_and_the_report_know_only_what_was_touched(desk: Path, pack: Path) -> None:
    untouched = claimcheck(".", "-r", pack, "--diff", "HEAD", cwd=desk, env=ENV)
    assert (untouched.status, untouched.out) == (0, "")
    assert untouched.err == "claimcheck: the change touched none of 3 articles\n"
    (desk / "b.txt").write_text(f"{LOUD}\n{WORN}\n{SLACK}\n{SLACK}")
    touched = claimcheck(
        ".", "-r", pack, "--diff", "HEAD", "-f", "json", "--fail-on", "note", cwd=desk, env=ENV
    )
    [document] = json.loads(touched.out)["documents"]
    assert (touched.status, document["path"], document["summary"]["findings"]["note"]) == (1, "./b.txt", 1)
    assert claimcheck(".", "-r", pack, "--diff", "HEAD", cwd=desk, env=ENV).status == 0


def test_new_renamed_and_oddly_named_files_are_known(desk: Path, pack: Path) -> None:
    git(desk, "mv", "a.txt", "moved.txt")
    (desk / "new.txt").write_text(SLACK)
    (desk / "staged.txt").write_text(SLACK)
    git(desk, "add", "staged.txt")
    (desk / ".gitignore").write_text("ignored.txt\n")
    (desk / "ignored.txt").write_text(SLACK)
    (desk / "copy" / ODD).write_text(f"{LOUD}\n{WORN}\n{SLACK}{SLACK}")
    answer = claimcheck(".", "-r", pack, "--diff", "HEAD", "-f", "json", cwd=desk, env=ENV)
    found = {d["path"]: [f["line"] for f in d["findings"]] for d in json.loads(answer.out)["documents"]}
    assert found == {f"./copy/{ODD}": [6], "./ignored.txt": [1], "./new.txt": [1], "./staged.txt": [1]}


def test_a_branch_is_compared_with_where_it_left_the_other(desk: Path, pack: Path) -> None:
    git(desk, "checkout", "-qb", "mine")
    (desk / "a.txt").write_text(f"{LOUD}\n{WORN}\n{SLACK}{SLACK}")
    git(desk, "commit", "-qam", "Mine")
    git(desk, "checkout", "-q", "main")
    (desk / "b.txt").write_text("Nothing is left.\n")
    git(desk, "commit", "-qam", "Theirs")
    git(desk, "checkout", "-q", "mine")
    assert lines(desk, pack, ".", "--diff", "main") == ["./a.txt:6:10"]


def test_settings_of_git_that_change_a_diff_do_not_matter(desk: Path, pack: Path) -> None:
    for key, value in (
        ("diff.noprefix", "true"),
        ("diff.mnemonicPrefix", "true"),
        ("diff.external", "touch pwned"),
        ("color.ui", "always"),
        ("diff.relative", "true"),
        ("core.pager", "touch pwned"),
        ("diff.interHunkContext", "9"),
        ("diff.context", "9"),
    ):
        git(desk, "config", key, value)
    (desk / "a.txt").write_text(f"{LOUD}\n{WORN}\n{SLACK}{SLACK}")
    assert lines(desk / "copy", pack, "..", "--diff", "HEAD") == ["../a.txt:6:10"]
    assert not list(desk.rglob("pwned"))


def test_lines_of_files_that_git_counts_otherwise_are_all_touched(desk: Path, pack: Path) -> None:
    (desk / "mac.txt").write_bytes(f"{LOUD}\r{WORN}\r{SLACK}".replace("\n", "\r").encode())
    (desk / "word.docx").write_bytes(packed(body(run(LOUD.strip()), run(WORN.strip()))))
    (desk / "wide.txt").write_bytes(b"\xff\xfe" + f"{LOUD}{WORN}".encode("utf-16-le"))
    git(desk, "add", ".")
    git(desk, "commit", "-qm", "Others")
    assert lines(desk, pack, ".", "--diff", "HEAD") == []
    (desk / "mac.txt").write_bytes((desk / "mac.txt").read_bytes() + b"So.\r")
    (desk / "word.docx").write_bytes(packed(body(run(LOUD.strip()), run(WORN.strip()), run("So."))))
    (desk / "wide.txt").write_bytes((desk / "wide.txt").read_bytes() + SLACK.encode("utf-16-le"))
    found = lines(desk, pack, ".", "--diff", "HEAD")
    assert [place for place in found if "mac" in place] == [
        "./mac.txt:1:23",
        "./mac.txt:3:17",
        "./mac.txt:5:10",
    ]
    assert [place for place in found if "word" in place] == ["./word.docx:1:23", "./word.docx:2:17"]
    assert [place for place in found if "wide" in place] == ["./wide.txt:3:10"]


def test_a_diff_may_be_given(desk: Path, pack: Path) -> None:
    (desk / "a.txt").write_text(f"{LOUD}\n{WORN}\n{SLACK}{SLACK}")
    (desk / "copy" / ODD).write_text(f"{SLACK}\n{WORN}\n{SLACK}")
    diff = git(desk, "diff")
    (desk / "change.diff").write_text(diff)
    for folder, *words in (
        (desk, ".", "--diff", "change.diff"),
        (desk, ".", "--diff", "-"),
        (desk / "copy", "..", "--diff", "../change.diff"),
    ):
        found = lines(folder, pack, *words, stdin=diff)
        assert [(place[-8:], "caf" in place) for place in found] == [("txt:6:10", False), ("txt:1:10", True)]


def test_an_article_in_a_pipe_has_the_lines_of_its_file(desk: Path, pack: Path) -> None:
    text = f"{LOUD}\n{WORN}\n{SLACK}{SLACK}"
    (desk / "a.txt").write_text(text)
    assert lines(desk, pack, "-", "--diff", "HEAD", "--stdin-filename", "a.txt", stdin=text) == ["a.txt:6:10"]
    assert "it is not known which file comes through" in refused(desk, "-", "--diff", "HEAD", stdin=text)
    assert "standard input cannot be both" in refused(desk, "-", "--diff", "-", stdin=text)


def test_a_baseline_that_is_written_holds_what_was_not_touched_as_well(desk: Path, pack: Path) -> None:
    answer = claimcheck(".", "-r", pack, "--diff", "HEAD", "--write-baseline", "k.json", cwd=desk, env=ENV)
    assert answer.err.endswith("k.json: 3 findings written\n")
    (desk / "a.txt").write_text(f"{LOUD}{SLACK}")
    assert lines(desk, pack, ".", "--diff", "HEAD", "--baseline", "k.json") == []


def test_what_is_no_revision_or_no_repository_is_refused(desk: Path, tmp_path: Path) -> None:
    for name in ("nope", "-x", "--output=pwned", "", "HEAD^{tree}", "HEAD:a.txt"):
        told = refused(desk, "a.txt", f"--diff={name}")
        assert told.startswith(f"claimcheck: git knows no revision {name!r} (check its name, or fetch"), name
    assert not list(desk.rglob("pwned"))
    (tmp_path / "x.txt").write_text(LOUD)
    told = refused(desk, "../x.txt", "--diff", "HEAD")
    assert "x.txt lies outside of the repository" in told
    assert refused(tmp_path, "x.txt", "--diff", "HEAD").startswith(
        "claimcheck: --diff needs a git repository: not a"
    )
    (desk / "no.diff").write_text("He said so.")
    assert refused(desk, "a.txt", "--diff", "no.diff") == (
        "claimcheck: no.diff: this is no unified diff: nothing in it says which files are changed "
        "(write it with: git diff -U0 REVISION > change.diff)\n"
    )
    git(desk, "checkout", "-q", "--orphan", "other")
    git(desk, "commit", "-qm", "Other")
    assert "'main' and the working tree share no history (fetch its history" in refused(
        desk, "a.txt", "--diff=main"
    )


def test_without_git_it_says_so(desk: Path, tmp_path: Path) -> None:
    answer = claimcheck("a.txt", "--diff", "HEAD", cwd=desk, env={**ENV, "PATH": str(tmp_path)})
    assert answer.status == 2
    assert answer.err.startswith(
        "claimcheck: --diff needs git, which cannot be run: No such file or directory (install"
    )


def test_a_comparison_reports_only_touched_drifts(desk: Path) -> None:
    wire = "Police said at least 12 people were hurt in Brask.\n\nThe council said that up to 40 houses were lost.\n"
    copy = wire.replace("at least ", "")
    (desk / "wire.txt").write_text(wire)
    (desk / "copy.txt").write_text(copy)
    git(desk, "add", ".")
    git(desk, "commit", "-qm", "Copy")
    call = ("compare", "wire.txt", "copy.txt", "-f", "line")
    (desk / "copy.txt").write_text(copy.replace("up to ", ""))
    both = claimcheck(*call, cwd=desk, env=ENV).out.splitlines()
    assert [line[:11] for line in both] == ["copy.txt:1:", "copy.txt:3:"]
    assert claimcheck(*call, "--diff", "HEAD", cwd=desk, env=ENV).out.splitlines() == both[1:]
