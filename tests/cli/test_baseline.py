"""Baselines: only what is new is reported, and no file is written over that is none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.cli import baseline
from tests.cli.conftest import Here
from tests.cli.running import CLEAN_COPY, LOUD, SLACK, WORN, Answer

REMEDY = "(remove it, and write it anew with --write-baseline)"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(LOUD)
    (tmp_path / "b.txt").write_text(f"{WORN}\n<!-- claimcheck: ignore HSN001: it is -->\n{SLACK}")
    return tmp_path


def written(path: Path) -> list[str]:
    return list(json.loads(path.read_text())["findings"].values())


def refused(answer: Answer) -> str:
    assert (answer.status, answer.out) == (2, "")
    assert answer.err.startswith("claimcheck: ")
    assert answer.err.count("\n") == 1
    return answer.err.removeprefix("claimcheck: ").rstrip("\n")


def test_a_baseline_holds_the_findings_but_no_words_and_no_paths(desk: Path, pack: Path, here: Here) -> None:
    answer = here("a.txt", "b.txt", "-r", pack, "--write-baseline", "known.json")
    assert answer.status == 0
    assert "Say how much instead of whopping" in answer.out
    assert answer.err == f"claimcheck: {desk}/known.json: 2 findings written\n"
    text = (desk / "known.json").read_text()
    assert sorted(written(desk / "known.json")) == ["HSE001", "HSE002"]
    assert not any(word in text for word in ("whopping", "amid", "a.txt", "house"))
    assert here("b.txt", "a.txt", "-r", pack, "--write-baseline", "again.json").status == 0
    assert (desk / "again.json").read_bytes() == (desk / "known.json").read_bytes()


def test_what_is_in_the_baseline_is_not_reported_and_does_not_count(
    desk: Path, pack: Path, here: Here
) -> None:
    here("a.txt", "b.txt", "-r", pack, "--write-baseline", "known.json")
    call = ("-r", pack, "--baseline", "known.json", "--fail-on", "warning")
    answer = here("a.txt", "b.txt", *call)
    assert (answer.status, answer.err) == (0, "")
    assert answer.out.endswith("\n2 articles  ·  no findings  ·  1 suppressed  ·  2 in the baseline\n")
    assert here("a.txt", *call, "-f", "line").out == ""
    [found] = json.loads(here("a.txt", *call, "-f", "json").out)["documents"][0]["findings"]
    assert found["suppressed"] == {"reason": "in the baseline"}
    assert "\nSuppressed\n   1  HSE001  in the baseline\n" in here("a.txt", *call, "-v").out


def test_edits_elsewhere_another_name_and_line_ends_do_not_matter(desk: Path, pack: Path, here: Here) -> None:
    here("a.txt", "-r", pack, "--write-baseline", "known.json")
    (desk / "a.txt").unlink()
    text = f"{CLEAN_COPY}\n<!-- claimcheck: ignore HSN001: it is -->\n{SLACK}\n{LOUD}\n{WORN}"
    (desk / "renamed.txt").write_bytes(text.replace("\n", "\r\n").encode())
    answer = here("renamed.txt", "-r", pack, "--baseline", "known.json", "-f", "line")
    assert answer.out == "renamed.txt:8:17: warning HSE002 Another word than amid\n"


def test_one_file_is_read_and_brought_up_to_date(desk: Path, pack: Path, here: Here) -> None:
    known = desk / "known.json"
    call = ("-r", pack, "--baseline", known, "--write-baseline", known, "-f", "line")
    here("a.txt", "-r", pack, "--write-baseline", known)
    known.chmod(0o600)
    answer = here("a.txt", "b.txt", *call)
    assert (answer.status, answer.out) == (0, "b.txt:1:17: warning HSE002 Another word than amid\n")
    assert sorted(written(known)) == ["HSE001", "HSE002"]
    assert known.stat().st_mode & 0o777 == 0o600
    here("b.txt", *call)
    assert written(known) == ["HSE002"]
    assert sorted(path.name for path in desk.iterdir()) == ["a.txt", "b.txt", "known.json", "packs"]


def test_verbose_says_how_much_of_the_baseline_is_stale(desk: Path, pack: Path, here: Here) -> None:
    here("a.txt", "b.txt", "-r", pack, "--write-baseline", "known.json")
    call = ("-r", pack, "--baseline", "known.json", "-v")
    remedy = "; --write-baseline brings it up to date"
    assert f"known.json: 1 of 2 findings did not occur in this run{remedy}\n" in here("b.txt", *call).err
    assert "known.json: 0 of 2 findings did not occur in this run\n" in here("a.txt", "b.txt", *call).err
    assert "did not occur" not in here("b.txt", *call[:-1]).err


def test_an_article_that_cannot_be_read_is_still_status_2(desk: Path, pack: Path, here: Here) -> None:
    answer = here("a.txt", "gone.txt", "-r", pack, "--write-baseline", "known.json")
    assert answer.status == 2
    assert written(desk / "known.json") == ["HSE001"]


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (None, "known.json: cannot read the baseline: No such file or directory "),
        (
            b"{",
            f"known.json:1:2: this is not JSON: Expecting property name enclosed in double quotes {REMEDY}",
        ),
        (b"[]", f"known.json: this is no baseline of claimcheck {REMEDY}"),
        (b'{"claimcheck-baseline": 2}', "known.json: this baseline is of version 2, and only version 1 is "),
        (b"x" * 101, "known.json: a baseline of more than 100 bytes is not read "),
    ],
)
def test_what_is_no_baseline_is_refused_before_anything_is_read(
    desk: Path, here: Here, monkeypatch: pytest.MonkeyPatch, raw: bytes | None, said: str
) -> None:
    monkeypatch.setattr(baseline, "MAX_BYTES", 100)
    if raw is not None:
        (desk / "known.json").write_bytes(raw)
    assert refused(here("a.txt", "--baseline", "known.json")).startswith(said)


def test_no_file_is_written_over_that_is_no_baseline(desk: Path, here: Here) -> None:
    (desk / "notes.md").write_text("Call Ida.")
    (desk / "link.json").symlink_to("a.txt")
    before = {path: path.read_bytes() for path in desk.glob("*.*")}
    other = "(write it to another file)"
    room = "(choose a file in a folder that you may write to)"
    for name, options, said in (
        ("a.txt", (), f"a.txt: the baseline would overwrite an article {other}"),
        ("link.json", (), f"link.json: the baseline would overwrite an article {other}"),
        ("./r.json", ("-f", "json=r.json"), f"./r.json: the baseline would overwrite a report {other}"),
        (
            "notes.md",
            (),
            "notes.md: the baseline would overwrite a file that is none "
            "(write it to another file, or remove this one)",
        ),
        ("packs", (), f"packs: cannot write the baseline: this is no file {room}"),
        ("/dev/null", (), f"/dev/null: cannot write the baseline: this is no file {room}"),
        ("no/b.json", (), f"no/b.json: cannot write the baseline: no such folder {room}"),
        ("", (), "--write-baseline names no file (--write-baseline FILE)"),
        ("-", (), "--write-baseline names no file (--write-baseline FILE)"),
    ):
        (desk / "packs").mkdir(exist_ok=True)
        assert refused(here("a.txt", "--write-baseline", name, *options)) == said
    assert {path: path.read_bytes() for path in desk.glob("*.*")} == before


def test_a_disk_that_fills_up_leaves_the_old_baseline(
    desk: Path, pack: Path, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    here("a.txt", "-r", pack, "--write-baseline", "known.json")
    before = (desk / "known.json").read_bytes()

    def full(path: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    answer = here("b.txt", "-r", pack, "--write-baseline", "known.json", "-f", "line")
    assert answer.status == 2
    assert "cannot write the baseline: No space left on device" in answer.err
    assert (desk / "known.json").read_bytes() == before
    assert sorted(path.name for path in desk.iterdir()) == ["a.txt", "b.txt", "known.json", "packs"]
